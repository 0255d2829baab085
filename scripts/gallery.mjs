// npm run gallery: docs/gallery.md with the pictures of real answers, of each kind, in both themes and all languages. Look
// at them before they are committed.
import { run } from '../bench/bundle/bundle.mjs';

await run('scripts/gallery/gallery.ts');

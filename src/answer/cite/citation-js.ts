import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../compile/folder.ts';
import type { CslItem } from './csl.ts';

/** As much of citation-js, which has no types, as is used. */
interface Cite {
  readonly format: (output: string, options?: object) => string;
}
interface Register {
  readonly add: (name: string, data: unknown) => void;
}
interface Core {
  readonly Cite: new (items: readonly CslItem[], options?: object) => Cite;
  readonly plugins: {
    readonly config: { readonly get: (plugin: string) => { styles: Register; locales: Register; format: object } };
  };
}

/** The styles and locales that the plugin does not bring (csl/README.md), by the names that they are asked for with. */
const STYLES = ['chicago-author-date', 'norsk-apa-manual'];
const LOCALES = ['nb-NO', 'nn-NO'];

let loaded: Core | undefined;

/**
 * Loaded when the first reference is written: a tenth of a second and some megabytes that no other answer needs. Not by
 * `import()`, since an answer is put into words without waiting for anything.
 */
function load(): Core {
  if (loaded) return loaded;
  const require = createRequire(import.meta.url);
  const core = require('@citation-js/core') as Core;
  require('@citation-js/plugin-csl');
  require('@citation-js/plugin-bibtex');
  const { styles, locales } = core.plugins.config.get('@csl');
  for (const name of STYLES) styles.add(name, require(join(ROOT, 'csl', `${name}.json`)));
  for (const name of LOCALES) locales.add(name, require(join(ROOT, 'csl', `locales-${name}.json`)));
  // Otherwise keys and texts lose their æ, ø and å, some of them.
  Object.assign(core.plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
  loaded = core;
  return core;
}

/** One item in a style, as plain text on one line. */
export function inStyle(item: CslItem, style: string, locale: string): string {
  const cite = new (load().Cite)([item]);
  return cite.format('bibliography', { template: style, lang: locale, format: 'text' }).trim();
}

/** Items as BibTeX in UTF-8, each under its id. */
export const asBibtex = (items: readonly CslItem[]): string => new (load().Cite)(items).format('bibtex');

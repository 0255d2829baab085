import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText, type House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { pngOf } from '../../src/render/chart/png.ts';
import { specOf } from '../../src/render/chart/spec.ts';
import { svgOf } from '../../src/render/chart/svg.ts';
import type { Theme } from '../../src/render/chart/theme.ts';
import { KINDS } from './kinds.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const LANGUAGES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
/** A day for which the answers are the same whenever the pictures are made. */
const TODAY = '2026-11-25';
/** As wide as a phone shows it; half the pixels that are sent are enough for that, and keep the repository small. */
const SHOWN = 350;
const SCALE = 1;

const root = process.cwd();
const folder = join(root, 'docs/gallery');
const knowledge = await readKnowledge();
const house: House = { knowledge, commands: await loadCommands(knowledge, join(root, 'dist/commands.js')) };
const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const sections: string[] = [];
for (const { id, name, shows, line } of KINDS) {
  const rows: string[] = [];
  for (const locale of LOCALES) {
    const { chart } = compose(answerToText(line, { locale, today: TODAY }, house), locale);
    if (!chart) throw new Error(`${line} has no picture in ${locale}`);
    const cells: string[] = [];
    for (const theme of THEMES) {
      const file = `${id}-${locale}-${theme}.png`;
      writeFileSync(join(folder, file), pngOf(await svgOf(specOf(chart, theme)), SCALE));
      cells.push(`<td><img src="gallery/${file}" width="${SHOWN}" alt="${inHtml(`${chart.title} (${theme})`)}"></td>`);
    }
    rows.push(`<tr>${cells.join('')}</tr>\n<tr><td colspan="2">${LANGUAGES[locale]}: ${inHtml(chart.alt)}</td></tr>`);
  }
  sections.push(`## ${name}\n\n${shows} \`${line}\`\n\n<table>\n${rows.join('\n')}\n</table>`);
}

const head = `# Pictures of figures

Made by \`npm run gallery\` from the knowledge as it is: what an answer shows, light and dark, in three languages, as wide as a phone
shows it. Under each stands what it says to whoever does not see it. Nothing is told by colour alone: shapes tell what was
proposed, adopted, paid out or counted, hollow marks are worked out, marks with a ring come from others than the publisher, and
dashes are what is not there yet.
`;
writeFileSync(join(root, 'docs/gallery.md'), `${[head.trimEnd(), ...sections].join('\n\n')}\n`);

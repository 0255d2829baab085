import { join } from 'node:path';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText, type House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { readKnowledge } from '../../src/compile/read.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { renderDiscord } from '../../src/render/discord/message.ts';
import { measure, quantile } from '../../tests/answer/measure.ts';
import { ASKED, BEFORE, TODAY } from './asked.ts';
import { screensOf } from './phone.ts';

const root = process.cwd();
const knowledge = await readKnowledge();
const commands = await loadCommands(knowledge, join(root, 'dist/commands.js'));
const house: House = { knowledge, commands };

const PARTS = [0.25, 0.5, 0.75, 0.9, 1];
const HEADINGS = ['', 'p25', 'median', 'p75', 'p90', 'max'];
const WIDTH = 26;

const row = (name: string, values: readonly (number | string)[]): string =>
  name.padEnd(WIDTH) +
  values
    .map((value) =>
      (typeof value === 'string' || Number.isInteger(value) ? String(value) : value.toFixed(1)).padStart(8),
    )
    .join('');

for (const locale of LOCALES) {
  const all = ASKED.map((line) => {
    const worded = compose(answerToText(line, { locale, today: TODAY }, house), locale);
    const { headline, lines, words, sources } = measure(worded);
    const screens = screensOf(renderDiscord(worded, { commands, isPrivate: true }));
    return { headline: headline.length, lines: lines.length, words, sources, folds: worded.folds.length, screens };
  });
  const of = (key: keyof (typeof all)[number]) =>
    PARTS.map((part) =>
      quantile(
        all.map((one) => one[key]),
        part,
      ),
    );
  const measures: readonly (readonly [string, readonly number[]])[] = [
    ['headline, characters', of('headline')],
    ['words, without sources', of('words')],
    ['sources', of('sources')],
    ['Discord pages', PARTS.map(() => 1)],
    ['screens of a phone', of('screens')],
  ];
  console.log(`\n${ASKED.length} answers, ${locale}\n${row('', HEADINGS.slice(1))}`);
  for (const [name, values] of measures) {
    // Only bokmål was measured so before.
    if (locale === 'nb') console.log(row(`${name}, before`, BEFORE[name] ?? []));
    console.log(row(`${name}`, values));
  }
  console.log(row('lines', of('lines')));
  console.log(row('folds', of('folds')));
}

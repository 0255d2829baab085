import fc from 'fast-check';
import { compose } from '../../../src/answer/compose/compose.ts';
import type { Block, Line, Worded } from '../../../src/answer/worded.ts';
import { type Command, defineCommand } from '../../../src/command/command.ts';
import { choice } from '../../../src/command/options/choice.ts';
import { day } from '../../../src/command/options/date.ts';
import { text } from '../../../src/command/options/text.ts';
import { ANSWERS, answeredWith, locale } from '../../answer/arbitrary.ts';

const name = (en: string) => ({ en, nb: en });
const command = (called: string, options: Command['options']): Command =>
  defineCommand({
    name: name(called),
    title: name(called),
    description: name(called),
    options,
    example: `/${called}`,
    answer: () => ({ kind: 'help', commands: [], notices: [], next: [] }),
  });
const option = (called: string, kind: Command['options'][string]['kind']) => ({
  [called]: { name: name(called), description: name(called), kind },
});

/** Commands with the names that the arbitrary command lines have; what they answer is of no concern here. */
export const COMMANDS: readonly Command[] = [
  command('budget', option('year', choice([{ value: '2024', label: name('2024') }]))),
  command('scheme', option('name', text)),
  command('rule', { ...option('topic', text), ...option('date', day) }),
  command('source', option('release', text)),
];

export const worded: fc.Arbitrary<Worded> = fc
  .tuple(fc.oneof(...ANSWERS.map(([, answers]) => answeredWith(answers))), locale)
  .map(([answered, inLocale]) => compose(answered, inLocale));

export const linesOfBlock = (block: Block): readonly Line[] => {
  if (block.kind === 'paragraph') return [block.line];
  if (block.kind === 'sources') return [];
  return block.kind === 'list' ? block.lines : block.rows.flat();
};

/** Every line that a surface must show; a table's cells are laid out on their own. */
export const surfaceLines = ({ headline, surface }: Worded): readonly Line[] => [
  headline,
  ...surface.flatMap((block) => (block.kind === 'table' ? [] : linesOfBlock(block))),
];

/** Every line that lies in a fold. */
export const foldLines = ({ folds }: Worded): readonly Line[] =>
  folds.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [] : linesOfBlock(block))));

import { choiceOfNumber } from '../../eligibility/choice-of-number.ts';
import { structureOf } from '../../eligibility/structure.ts';
import { OUTCOMES } from '../../knowledge/outcomes.ts';
import type { Table, TableInput } from '../../knowledge/schema/table.ts';
import { addDays, dayNumber } from '../../language/calendar.ts';
import { LOCALES } from '../../language/locale.ts';
import type { TableFault } from '../table-names.ts';
import type { Check } from './check.ts';

const LANGUAGES = { nb: 'bokmål', nn: 'nynorsk', en: 'English' } as const;
const ASKS_NEEDED = { nb: 6, nn: 2, en: 3 } as const;

const asksOf = ({ asks }: Table): TableFault[] =>
  LOCALES.flatMap((locale) => {
    const count = asks[locale]?.length ?? 0;
    if (count >= ASKS_NEEDED[locale]) return [];
    return [
      {
        path: ['asks', locale],
        fault: `The table has too few ways of asking in ${LANGUAGES[locale]}: ${count}.`,
        remedy: `Write at least ${ASKS_NEEDED[locale]}: how people ask whether they have the right, in their own words.`,
      },
    ];
  });

/** Every outcome that a question can come to says what to do then, and no other does. */
const nextStepsOf = ({ questions }: Table): TableFault[] =>
  questions.flatMap(({ id, rows, do: next }, index) =>
    OUTCOMES.flatMap((outcome): TableFault[] => {
      const comesTo = rows.some((row) => row.outcome === outcome);
      if (comesTo === (next[outcome] !== undefined)) return [];
      const path = ['questions', index, 'do'];
      if (comesTo)
        return [
          {
            path,
            fault: `${id} can come to "${outcome}", and nothing says what to do then.`,
            remedy: `Add ${outcome} here: what to do now and who does it.`,
          },
        ];
      return [
        {
          path: [...path, outcome],
          fault: `No row of ${id} comes to "${outcome}".`,
          remedy: 'Take this out, or correct the outcome of a row.',
        },
      ];
    }),
  );

/** The day after the last whose rules are known is one at which the table changes its answer. */
function knownUntilOf(table: Table): TableFault[] {
  const { timeline, known_until: until } = table;
  if (timeline === undefined) return [];
  const next = addDays(until, 1);
  if (structureOf(table).cuts.get(timeline)?.includes(dayNumber(next))) return [];
  return [
    {
      path: ['known_until'],
      fault: `The rules are known until ${until}, but the table goes on after that as before: nothing is asked of "${timeline}" from ${next}.`,
      remedy: `Correct the day, or derive a time that begins on ${next} and whose outcome is unclear.`,
    },
  ];
}

/** Each number lies in one choice, where choices stand for numbers. */
function numbersOf(input: TableInput, index: number): TableFault[] {
  if (input.kind !== 'choice') return [];
  const path = ['inputs', index, 'choices'];
  const ends = input.choices.flatMap(({ over, 'up-to': upTo }) => [over, upTo].filter((end) => end !== undefined));
  if (ends.length > 0 && input.unit === undefined)
    return [
      {
        path,
        fault: `Choices of "${input.id}" stand for numbers, and nothing says of what.`,
        remedy: 'Give the input a unit: months, years or persons.',
      },
    ];
  if (input.unit === undefined) return [];
  const about = [0, ...ends.flatMap((end) => [end, end + 1])];
  return about
    .flatMap((number): TableFault[] => {
      const found = input.choices.filter((choice) => choiceOfNumber([choice], number));
      if (found.length === 1) return [];
      return [
        {
          path,
          fault: `${found.length === 0 ? 'No choice' : 'More than one choice'} of "${input.id}" stands for ${number}.`,
          remedy: 'Let each number lie in one choice: over is more than, up-to is this or less.',
        },
      ];
    })
    .slice(0, 1);
}

/** A number of a certain size: `{50..4000}`. */
const BOUNDED = /\{\d+\.\.\d+\}/;
/** The value that other words tell: `fast hjemmel => 13/..`. */
const TELLS = / => \S+$/;

const holdersIn = (phrase: string, placeholders: readonly (string | RegExp)[]): number =>
  placeholders.reduce((count, one) => count + phrase.split(one).length - 1, 0);

/** Where a fact is told with a number or date, its phrases say where that stands. */
function phrasesOf({ id, kind, said = {} }: TableInput, index: number): TableFault[] {
  const numbers = ['{n}', '{n-1}', '{length}', '{end}', BOUNDED];
  const placeholders = kind === 'date' ? ['{date}'] : kind === 'number' ? numbers : [...numbers, '{date}'];
  // "Født {date}" tells an age where no number does.
  const isSince = (phrase: string): boolean =>
    kind === 'number' && holdersIn(phrase, numbers) === 0 && holdersIn(phrase, ['{date}']) === 1;
  return LOCALES.flatMap((locale) =>
    (said[locale] ?? []).flatMap((phrase, at): TableFault[] =>
      holdersIn(phrase, placeholders) === 1 || isSince(phrase) || (kind !== 'date' && TELLS.test(phrase))
        ? []
        : [
            {
              path: ['inputs', index, 'said', locale, at],
              fault: `"${phrase}" does not say where ${kind === 'date' ? 'the date' : 'the number'} of "${id}" stands.`,
              remedy: `Write ${placeholders.filter((one) => one !== BOUNDED).join(' or ')} once, where it stands.`,
            },
          ],
    ),
  );
}

/** No two options go by one name in a language. */
const namesOf = ({ inputs }: Table): TableFault[] =>
  (['nb', 'nn'] as const).flatMap((locale) => {
    const names = inputs.map(({ option: { name } }) => name[locale] ?? name.nb);
    return inputs.flatMap(({ option }, index): TableFault[] => {
      const own = names[index] ?? '';
      const first = names.indexOf(own);
      // Where nynorsk is left out, bokmål has been told of it.
      if (first === index || (locale === 'nn' && option.name.nn === undefined)) return [];
      return [
        {
          path: ['inputs', index, 'option', 'name', locale],
          fault: `The options "${inputs[first]?.id}" and "${inputs[index]?.id}" are both called "${own}" in ${LANGUAGES[locale]}.`,
          remedy: 'Give one of them another name.',
        },
      ];
    });
  });

/** A table says all that its command, its form and its answers need, in words that fit what it decides. */
export const checkTableWords: Check = ({ written }) =>
  written.tables.flatMap(({ file, id, content }) => {
    const table: Table = { id, ...content };
    return [
      ...asksOf(table),
      ...nextStepsOf(table),
      ...knownUntilOf(table),
      ...table.inputs.flatMap(numbersOf),
      ...table.inputs.flatMap(phrasesOf),
      ...namesOf(table),
    ].map((fault) => ({ file, ...fault }));
  });

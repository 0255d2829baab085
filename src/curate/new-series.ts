import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Knowledge } from '../knowledge/find.ts';
import { amount } from '../knowledge/schema/amount.ts';
import { printed } from '../knowledge/schema/citation.ts';
import { MEASURES, STATUSES, UNITS } from '../knowledge/schema/series.ts';
import { asks, period } from '../knowledge/schema/text.ts';
import { WrongUse } from '../wrong-use.ts';
import { gather, type Wanted } from './asking.ts';
import { openKnowledge, sayFaultsIn } from './open-knowledge.ts';
import type { Desk, Verb } from './verb.ts';
import { writeNew } from './write-new.ts';

const text = z.string().trim().min(1, { error: 'write something' });
const seriesId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'an id is the scheme, a full stop and a name in lower-case letters, digits and hyphens, such as gp.employed',
});
const KEYS = Object.keys(MEASURES) as [string, ...string[]];
const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'English' } as const;
const inEach = (option: string, question: string): Wanted[] =>
  (['nb', 'nn', 'en'] as const).map((language) => ({
    option: `${option}-${language}`,
    question: `${question}, in ${languages[language]}`,
    schema: text,
    optional: language === 'nn',
  }));

/** Questions stand on one line here, each with its mark or a semicolon after it. */
const questionsIn = (line: string): string[] =>
  line
    .split(/;|(?<=\?)\s/)
    .map((one) => one.trim())
    .filter(Boolean);
const LEAST = { nb: 'four', nn: 'one', en: 'two' } as const;
const questions = (['nb', 'nn', 'en'] as const).map((language): Wanted => {
  const schema = asks.shape[language].unwrap();
  return {
    option: `asks-${language}`,
    question: `How people ask for it in ${languages[language]}, at least ${LEAST[language]}, with ; between`,
    schema: z.string().transform(questionsIn).pipe(schema),
  };
});

const fileOf = (id: string): string => `series/${id.replace('.', '/')}.yaml`;

const wantedFor = ({ folder }: Desk, knowledge: Knowledge): readonly Wanted[] => [
  {
    option: 'id',
    question: 'Id: <scheme>.<what is counted>',
    schema: seriesId,
    refuse: (id) => {
      const [scheme = ''] = id.split('.');
      if (existsSync(join(folder, fileOf(id)))) return `There is a series ${id} already.`;
      return knowledge.findScheme(scheme) ? undefined : `There is no scheme "${scheme}".`;
    },
  },
  ...inEach('label', 'Name of the series'),
  { option: 'unit', question: `Unit (${UNITS.join(', ')})`, schema: z.enum(UNITS) },
  ...inEach('definition', 'What is counted, and when in the year'),
  ...questions,
  {
    option: 'source',
    question: 'First figure: id of its release',
    schema: text,
    refuse: (id) =>
      knowledge.findRelease(id)
        ? undefined
        : `There is no release "${id}". Make it first: npm run knowledge -- new release.`,
  },
  { option: 'period', question: 'Time that it is about (2024, 2023-10, 2024-04-18, 2023/2024)', schema: period },
  {
    option: 'measure',
    question: `Kind of figure (${KEYS.join(', ')})`,
    schema: z.enum(KEYS),
    otherwise: () => 'level',
  },
  {
    option: 'value',
    question: 'Value, such as 1250 or 129.5 million',
    schema: amount,
  },
  { option: 'status', question: `Status (${STATUSES.join(', ')})`, schema: z.enum(STATUSES) },
  {
    option: 'paragraph',
    question: 'Paragraph that it stands in',
    schema: z.string().regex(/^[1-9]\d*$/, { error: 'a paragraph is a number from 1' }),
  },
  { option: 'printed', question: 'The figure as printed, number and unit', schema: printed, optional: true },
];

const OPTIONS = [
  ...['id', 'label-nb', 'label-nn', 'label-en', 'unit', 'definition-nb', 'definition-nn', 'definition-en'],
  ...['asks-nb', 'asks-nn', 'asks-en'],
  ...['source', 'period', 'measure', 'value', 'status', 'paragraph', 'printed'],
];

const localized = (told: Readonly<Record<string, string>>, option: string) =>
  Object.fromEntries(
    (['nb', 'nn', 'en'] as const).flatMap((language) => {
      const said = told[`${option}-${language}`];
      return said === undefined ? [] : [[language, said]];
    }),
  );

const asNumber = (written: string): number | string => (Number.isNaN(Number(written)) ? written : Number(written));

export const newSeries: Verb = {
  name: 'new series',
  usage: '',
  does: 'Makes the file of a series with its first figure: asks, or takes each thing as an option (--unit …).',
  options: Object.fromEntries(OPTIONS.map((one) => [one, { type: 'string' as const }])),
  run: async (given, desk) => {
    const knowledge = openKnowledge(desk);
    if (!knowledge) throw new WrongUse('Mend the knowledge first.');
    const told = await gather(wantedFor(desk, knowledge), given, desk);
    const { id = '', period: time = '', measure = 'level', value = '', paragraph, printed: asPrinted } = told;
    const file = writeNew(desk, fileOf(id), {
      label: localized(told, 'label'),
      unit: told.unit,
      definition: localized(told, 'definition'),
      asks: Object.fromEntries(
        (['nb', 'nn', 'en'] as const).map((language) => [language, questionsIn(told[`asks-${language}`] ?? '')]),
      ),
      observations: [
        {
          period: asNumber(time),
          [measure]: asNumber(value),
          status: told.status,
          source: told.source,
          where: { paragraph: Number(paragraph) },
          ...(asPrinted === undefined ? {} : { printed: asPrinted }),
        },
      ],
    });
    desk.say(`Made ${file}. Further figures go under observations. See it: npm run --silent ask -- "/figure ${id}"`);
    return sayFaultsIn(desk);
  },
};

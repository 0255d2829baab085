import { z } from 'zod';
import { amount } from './amount.ts';
import { cited } from './citation.ts';
import { counted, words } from './each.ts';
import { day, localized, period, waysToAsk } from './text.ts';

export const UNITS = [
  'NOK',
  'persons',
  'GPs',
  'positions',
  'municipalities',
  'lists',
  'agreements',
  'practices',
  'offices',
  'consultations',
  'patients-per-list',
  'percent',
  'years',
  'months',
  'weeks',
  'days',
  'times',
  'hours',
  'ratio',
  'full-time-equivalents',
] as const;

/** The keys a figure may stand under, and the measure each is. */
export const MEASURES = {
  level: 'level',
  increase: 'increase',
  cumulative: 'cumulative',
  full_year: 'full-year',
  share: 'share',
  factor: 'factor',
} as const;

export const STATUSES = ['proposed', 'adopted', 'paid', 'announced', 'observed'] as const;

const observation = z
  .strictObject({
    period: period.describe(
      'The time that the figure is about, not when the release came: 2024, 2023-10, 2024-04-18, or a stretch such as 2022-12/2023-10.',
    ),
    level: amount.optional().describe('The whole amount or number in the period, or on the day. Money: 129.5 million.'),
    increase: amount.optional().describe('How much it grew, from the year before or over the period. Never a level.'),
    cumulative: amount.optional().describe('Growth over several years added up.'),
    full_year: amount.optional().describe('What it costs when it has effect for a whole year.'),
    share: amount.optional().describe('A part of a whole; the unit is percent.'),
    factor: amount.optional().describe('How many times the level of the year before: 2 for a doubling.'),
    status: z
      .enum(STATUSES)
      .describe(
        'proposed: put to parliament. adopted: decided. paid: paid out. announced: called for or promised by one who can. observed: counted or seen to have happened.',
      ),
    qualifier: z
      .enum(['about', 'over', 'under', 'at-least', 'at-most'])
      .optional()
      .describe('For a figure that the release does not give exactly. Nothing is worked out from such a one.'),
    secondhand: z.literal(true).optional().describe('true: only a newspaper or the like gives the figure.'),
    counting: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .optional()
      .describe(
        'A way of counting other than that of the series, by a word of your own that all figures so counted share, such as older-series. Nothing is worked out between two ways of counting; the note says what is other.',
      ),
    correction: z
      .literal(true)
      .optional()
      .describe('true: the publisher has put right an earlier figure of its own, which stays.'),
    note: localized.optional().describe('What a reader must know to read this figure right.'),
    ...cited,
  })
  .refine((entry) => Object.keys(MEASURES).filter((key) => key in entry).length === 1, {
    error: 'an observation gives exactly one of level, increase, cumulative, full_year, share or factor',
  })
  .refine(({ counting, note }) => counting === undefined || note !== undefined, {
    error: 'what is counted in another way (counting) needs a note that says in which',
  });

const seriesId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'a series is named by <scheme>.<name>' });

/** What makes a series in kroner a rate: so much for each of something. */
const rate = z
  .strictObject({
    of: z
      .strictObject({ nb: counted, nn: counted, en: counted })
      .describe(
        'What it is given or paid for each of, in the words that people count such with: patients, visits, hours.',
      ),
    yearly: z.literal(true).optional().describe('true: so much a year for each.'),
    mean: z.literal(true).optional().describe('true: a mean, so that what several come to is about so much.'),
    called: localized
      .optional()
      .describe('What so many come to is called, where the label says more than that: capitation grant.'),
    when: z
      .strictObject({ nb: counted, nn: counted, en: counted })
      .optional()
      .describe('Words that say that this rate is meant, and not another for the same: evening, night.'),
    up_to: z.int().positive().optional().describe('It is for the first so many; the rate in `beyond` is for the rest.'),
    beyond: seriesId.optional().describe('The series of the rate for those that are more than `up_to`.'),
    before: seriesId
      .optional()
      .describe('The series of the rate that held before this one, for what is asked of then.'),
  })
  .refine(({ up_to, beyond }) => (up_to === undefined) === (beyond === undefined), {
    error: 'up_to and beyond go together: the rate for the first so many, and the one for the rest',
  })
  .describe('For a series in kroner that is so much for each of something: what several come to can be asked for.');

/** What makes a series one that people hold a number of their own against. */
const yardstick = z
  .strictObject({
    of: z
      .strictObject({ nb: counted, nn: counted, en: counted })
      .describe("What the number of one's own counts, in the words that people count such with: patients, kroner."),
    ceiling: z
      .literal(true)
      .optional()
      .describe('true: the most that can be, so that what is left is told. Else a mean: how far over or under it.'),
    most: z
      .int()
      .positive()
      .optional()
      .describe(
        'The most that one can have: a larger number is of several together, as the inhabitants on seven lists.',
      ),
    paid_with: z
      .array(seriesId)
      .min(1)
      .optional()
      .describe(
        'Rates that go towards the ceiling, so that so many visits can be held against it; the usual one first.',
      ),
  })
  .describe("For a mean or a ceiling: how a number of one's own stands to it can be asked.");

/** `knowledge/series/<scheme>/<name>.yaml`; its id is `<scheme>.<name>`. */
export const seriesFile = z
  .strictObject({
    label: localized.describe('What the figure is called, as in an answer.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other words that people ask for it with.'),
    asks: waysToAsk,
    unit: z.enum(UNITS).describe('What is counted, one unit a series. Money is in whole kroner (NOK).'),
    outside_budget: z
      .literal(true)
      .optional()
      .describe(
        'true: kroner that no budget gives a scheme: a rate per doctor or inhabitant, a ceiling, or what the service turned out to cost.',
      ),
    rate: rate.optional(),
    yardstick: yardstick.optional(),
    opposite: z
      .strictObject({
        series: seriesId.describe('The series of the others.'),
        not: words.describe('What they are not, of whom the other series tells.'),
      })
      .optional()
      .describe('The series of those who are not so, for whoever asks for them by what they are not.'),
    adds_to: seriesId
      .optional()
      .describe('The series of the price that this one comes on top of: the difference between with it and without.'),
    elsewhere: seriesId
      .optional()
      .describe(
        'The series that counts the same in another register: told for times that this one has nothing of, and never reckoned with it.',
      ),
    definition: localized.describe(
      'What is counted, and when in the year. A break in the definition is said here and in the notes of the figures.',
    ),
    checked_on: day
      .optional()
      .describe(
        "The last day you saw on the publisher's own pages that the newest figure is the newest. Left out where nobody has looked.",
      ),
    observations: z.array(observation).min(1).describe('The figures, each from one release. None is ever overwritten.'),
    readings: z
      .array(
        z.strictObject({
          period: period
            .optional()
            .describe('The time of the figures that it explains; left out, it is about them all.'),
          text: localized,
        }),
      )
      .default([])
      .describe('What we make of figures that differ. Shown with them.'),
  })
  .refine(({ unit, outside_budget, rate }) => rate === undefined || (unit === 'NOK' && outside_budget === true), {
    path: ['rate'],
    error: 'a rate is in kroner that no budget gives: it needs unit: NOK and outside_budget: true',
  });

import { z } from 'zod';

/** A text in the languages of the bot. Nynorsk may be left out where it reads the same as bokmål. */
export const localized = z.strictObject({
  nb: z.string().trim().min(1).describe('Bokmål.'),
  nn: z.string().trim().min(1).optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
  en: z.string().trim().min(1).describe('English that a doctor trained abroad understands.'),
});

const ONE_LINE = /^[^[\](){};\n]{1,120}$/u;
const oneLine = z.string().trim().regex(ONE_LINE, {
  error: 'a headline is one sentence of at most 120 characters, without brackets and semicolons',
});

/** A sentence that answers by itself on one or two lines of a phone. */
export const short = z
  .strictObject({
    nb: oneLine.describe('Bokmål.'),
    nn: oneLine.optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
    en: oneLine.describe('English that a doctor trained abroad understands.'),
  })
  .optional()
  .describe('The same in one sentence of at most 90 characters that can stand alone; needed where the text is longer.');

const menuText = z
  .string()
  .trim()
  .regex(/^.{1,100}$/u, { error: 'a menu shows one line of at most 100 characters' });

/** A line that Discord's menus and forms have room for. */
export const menuLine = z.strictObject({
  nb: menuText.describe('Bokmål.'),
  nn: menuText.optional().describe('Nynorsk. Left out only where it reads the same as bokmål.'),
  en: menuText.describe('English that a doctor trained abroad understands.'),
});

/** The name of a command or option, as Discord takes it. */
export const commandName = z.string().regex(/^[-\p{Ll}\p{N}]{1,32}$/u, {
  error: 'a name of a command or option is at most 32 small letters, digits and hyphens, such as alis-rett',
});

const phrases = z.array(z.string().trim().min(2).max(200)).min(1);

/** How people put the question that a thing answers, in their own words and slips; `check` says how many are needed. */
export const asks = z.strictObject({
  nb: phrases.optional().describe('As people ask in bokmål: at least four ways.'),
  nn: phrases.optional().describe('In nynorsk: at least one.'),
  en: phrases.optional().describe('In English: at least two.'),
});

/** The same for whatever is asked for by name; a decision table needs more. */
export const waysToAsk = asks
  .optional()
  .describe('How people ask for it, as they write: four ways or more in bokmål, two in English, one in nynorsk.');

const claimed = z.strictObject({
  nb: phrases.optional().describe('In bokmål, with words that tell it from other things.'),
  nn: phrases.optional().describe('In nynorsk.'),
  en: phrases.optional().describe('In English.'),
});
/** How people state it, and how they state the opposite, which `/check` then calls wrong. */
export const claims = z
  .strictObject({
    right: claimed.optional().describe('As people say it who have it right.'),
    wrong: claimed.optional().describe('As people say it who have it wrong: the opposite of what it says.'),
  })
  .optional()
  .describe('How people claim it, and how they claim the opposite.');

export const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, {
  error: 'an id is lower-case English letters, digits, hyphens and full stops, such as alis-grant.appropriation',
});

const ISO_DATE = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** A calendar date, in Europe/Oslo where it decides a right. */
export const day = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
  error: 'a day is written YYYY-MM-DD, such as 2024-04-18',
});

/** YAML reads a bare year as a number. */
const bareYear = z.int().min(1000).max(9999).transform(String);

const PERIOD = 'a period is a year, month, day or interval, such as 2024, 2023-10, 2024-04-18 or 2023/2024';
const DATE = 'a date is a year, month or day, such as 2020, 2023-09 or 2024-04-18';
const written = (pattern: string, error: string) => z.string().regex(new RegExp(`^${pattern}$`), { error });

/** ISO 8601: a year, month or day, or an interval `start/end`. */
export const period = z.union([written(`${ISO_DATE}(?:/${ISO_DATE})?`, PERIOD), bareYear], { error: PERIOD });

/** A date as exactly as it is known: a year, a month or a day. */
export const date = z.union([written(ISO_DATE, DATE), bareYear], { error: DATE });

import type { Locale } from '../language/locale.ts';
import type { Format } from './format.ts';

type Change = readonly [words: RegExp, instead: string | ((...found: string[]) => string)];

const inCase = (like: string, text: string): string =>
  /^\p{Lu}/u.test(like) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;

/** "Knyttet til deg", "listetaket ditt", "ditt vikariat"; the doctor stands where you did, and no verb changes. */
const NORWEGIAN: readonly Change[] = [
  [/(?<=\p{L}{3}) (?:din|ditt|dine|di)(?!\p{L})/gu, ' til legen'],
  [/(?<!\p{L})(?:din|ditt|dine|di)(?!\p{L})/giu, (you) => inCase(you, 'legens')],
  [/(?<!\p{L})(?:du|deg)(?!\p{L})/giu, (you) => inCase(you, 'legen')],
];

const THIRD: Readonly<Record<string, string>> = {
  are: 'is',
  have: 'has',
  were: 'was',
  do: 'does',
  want: 'wants',
  get: 'gets',
};
/** Verbs that stand by themselves behind "you" in the tables; what is said with can, must or did changes nothing. */
const ALONE = 'work|run|train|meet|count|live|look|get|begin|follow|take|share|hold|want|lack|claim|doubt|think';
const ENGLISH: readonly Change[] = [
  [/\b(are|have|were|do) you\b/giu, (_, verb = '') => `${inCase(verb, THIRD[verb.toLowerCase()] ?? verb)} the doctor`],
  [
    /\b(you) (also )?(are|have|were|do)\b/giu,
    (_, you = '', also = '', verb = '') => `${inCase(you, 'the doctor')} ${also ?? ''}${THIRD[verb] ?? verb}`,
  ],
  [
    new RegExp(String.raw`\b(you) (also )?(${ALONE})\b`, 'giu'),
    (_, you = '', also = '', verb = '') => `${inCase(you, 'the doctor')} ${also ?? ''}${verb}s`,
  ],
  [/\byour own\b/gu, 'their own'],
  [/\byourself\b/gu, 'themselves'],
  [/\byour\b/giu, (you) => inCase(you, 'the doctor’s')],
  [/\byou\b/giu, (you) => inCase(you, 'the doctor')],
  // "You are a specialist, are in training or have the approval": of the same one.
  [/(?<=\b[Tt]he doctor (?!must|can)[^.]*(?:,| or| and) )(are|have|were|want|get)\b/gu, (verb) => THIRD[verb] ?? verb],
];

const CHANGES: Readonly<Record<Locale, readonly Change[]>> = { nb: NORWEGIAN, nn: NORWEGIAN, en: ENGLISH };

/** What is said to a doctor of their own case, said of a doctor to whoever hires, leads or supervises them. */
export const ofDoctor = (text: string, locale: Locale): string =>
  CHANGES[locale].reduce(
    (so, [words, instead]) =>
      so.replace(words, (...found) => (typeof instead === 'string' ? instead : instead(...found))),
    text,
  );

/** The same format for the words of a table where they are said of another doctor. */
export const formatOfDoctor = (format: Format): Format => ({
  ...format,
  text: (localized) => ofDoctor(format.text(localized), format.locale),
});

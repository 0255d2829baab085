import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { LOCALES, type Locale } from '../../src/language/locale.ts';
import { toJson } from '../../src/render/json.ts';
import { theKnowledge } from '../the-knowledge.ts';

const FILES = ['own-cases.yaml', 'own-cases-by-table.yaml'];
const ownCase = z.strictObject({
  text: z.string(),
  locale: z.enum(LOCALES).default('nb'),
  /** The same case as a command line with the facts that are told. */
  as: z.string(),
  /** What stands before its first line, where the text asks whether something must be so. */
  first: z.string().optional(),
  /** Whether the verdict is surely asked for; else it is told as the nearest, with what else may be meant. */
  sure: z.boolean().default(true),
});
const cases = FILES.flatMap((file) =>
  z.array(ownCase).parse(parse(readFileSync(join(import.meta.dirname, '..', 'cases', file), 'utf8'))),
);

const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };
const answered = (text: string, locale: Locale) => answerToText(text, { locale, today: '2026-11-25' }, house);
const asked = (text: string, locale: Locale) => toJson(compose(answered(text, locale), locale));

const NEAREST: Readonly<Record<Locale, string>> = {
  nb: 'Nærmeste jeg har: ',
  nn: 'Nærmaste eg har: ',
  en: 'The nearest I have: ',
};
const OR: Readonly<Record<Locale, string>> = { nb: ' Eller: ', nn: ' Eller: ', en: ' Or: ' };

test.each(cases)('$text', ({ text, locale, as, first, sure }) => {
  const { isOfAnother } = answered(text, locale);
  const read = asked(text, locale);
  // Who asks of another doctor is told the same of the doctor.
  const told = toJson(compose({ ...answered(as, locale), ...(isOfAnother && { isOfAnother }) }, locale));
  expect(read.command.split(' ')[0]).toBe(told.command.split(' ')[0]);
  const verdict = [first, told.headline].filter(Boolean).join(' ');
  const [headline] = sure ? [read.headline] : read.headline.split(OR[locale]);
  expect(headline).toBe(sure ? verdict : NEAREST[locale] + verdict);
});

/** What a table decides of one's own case is no matter of opinion; which question of a table is asked for, its words tell. */
test.each<[text: string, locale: Locale, command: string]>([
  ['Legen er født 3. april 1964 og vil ut av vaktlista. Må kommunen si ja?', 'nb', '/legevakt-exemption age:62'],
  [
    'I work 60 % as a GP, in specialist training since January. Is the municipality paid for my supervision?',
    'en',
    '/alis-eligibility training:in-training post:fastlege about:supervision-grant',
  ],
  // Whoever supervises asks of those whom they supervise.
  [
    'Skal veilede to ALIS på kontoret. Spesialist, næringsdrivende. Får kommunen veiledningspenger for dem?',
    'nb',
    '/alis-eligibility training:in-training post:other-municipal about:supervision-grant',
  ],
])('verdict: %s', (text, locale, command) => {
  expect(asked(text, locale).command).toBe(command);
});

/** What of no one case a table can decide: the rule is told, and nobody's verdict. */
test.each<[text: string, locale: Locale]>([
  ['Han er 63 og hun er gravid, begge fastleger. Slipper de legevakt?', 'nb'],
  ['Jeg er fastlege og 58, kollegaen min er 64. Kan noen av oss slippe legevakt?', 'nb'],
  ['We are both GPs with lists, one is 62 and one is 40. Can either of us be let off legevakt?', 'en'],
  ['Hvor lenge kan jeg ta vikariater når jeg er i spesialisering?', 'nb'],
  // What they ask whether it must be is no fact, and they tell hardly more.
  ['Må jeg ha ALIS-avtale for å spesialisere meg?', 'nb'],
  ['Har full autorisasjon, halvveis i allmennmedisin. Kan jeg ha legevakt alene?', 'nb'],
  [
    'Jeg er i spesialisering, fastlege med ALIS-avtale. Lurer egentlig bare på hvem som godkjenner læringsmålene.',
    'nb',
  ],
  ['I am 58, a GP with a list of 1300. I only want to know how many GPs are as old as me.', 'en'],
  ['Er fastlege i 50 prosent og i spesialisering. Får kommunen fullt tilskudd for meg, eller blir det halvt?', 'nb'],
  [
    'Eg er spesialist. No rettleier eg ein ny kollega med ALIS-avtale. Kan kommunen få pengar for timane eg brukar?',
    'nn',
  ],
  [
    'Jeg har vært fastlege i 20 år og er spesialist. En kjede vil kjøpe oss. Hvor mye kan jeg forlange for praksisen min?',
    'nb',
  ],
  ['Self-employed GP since spring with 700 on my list. Must I pay back the start-up grant if I quit?', 'en'],
  ['Jeg er ALIS med 900 på lista og har tilskudd. Må jeg åpne lista igjen når den er under taket?', 'nb'],
  ['Eg har 70 % liste og 30 % på sjukeheim, reknast det som allmennmedisin i spesialiseringa?', 'nn'],
  ['Jeg veileder to ALIS. Får jeg betalt for å veilede?', 'nb'],
  ['Er ALIS på tredje året. Det jeg lurer på er om kommunen kan trekke noe fra lønna mi.', 'nb'],
  ['I am a specialist and will be a locum at a legevakt. Do I need another doctor behind me?', 'en'],
])('no verdict: %s', (text, locale) => {
  const { command, outcomes } = asked(text, locale);
  expect(outcomes, command).toEqual([]);
});

import { expect, test } from 'vitest';
import { compose } from '../../src/answer/compose/compose.ts';
import { answerToText } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { evaluateTable } from '../../src/eligibility/evaluation.ts';
import type { Locale } from '../../src/language/locale.ts';
import { wordsOf } from '../../src/render/plain.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-27';
const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };
const headlineOf = (line: string, locale: Locale): string =>
  wordsOf(compose(answerToText(line, { locale, today: TODAY }, house), locale).headline);

const hingeOf = (table: string, told: Readonly<Record<string, string>>) =>
  evaluateTable(theKnowledge.getTable(table), told, TODAY).ask?.hinge;

test.each<[line: string, locale: Locale, headline: string]>([
  [
    '/alis-eligibility training:in-training',
    'nb',
    'ALIS-tilskudd: bare hvis du har en inngått ALIS-avtale med kommunen. Har du det?',
  ],
  [
    '/gp-requirement training:none post:substitute',
    'en',
    'Work as a GP: yes, if the work lasts for up to one year in all. How long is it?',
  ],
  ['/legevakt-exemption age:61', 'nn', 'Fritak frå legevakt: ja, dersom du er fastlege med eiga liste. Er du det?'],
  [
    '/legevakt-exemption post:fastlege age:45',
    'nb',
    'Fritak fra legevakt: kan gis etter en vurdering hvis du har helsegrunner eller tungtveiende sosiale grunner. Har du det?',
  ],
  // What is answered bears on it with others, so the question is not of the condition alone.
  [
    '/alis-eligibility training:in-training post:fastlege agreement:yes affiliation:municipal-employee',
    'nb',
    'ALIS-tilskudd: ja, med mindre du er knyttet til et vikarbyrå eller en annen privat, kommersiell aktør.',
  ],
  // By the newest rules that are known, and that is said.
  [
    '/start-up-grant agreement:own income:self-employed list:under-500 age:under-two-years',
    'nb',
    'Grunntilskudd: ja, hvis listetaket ditt er over 500, etter reglene til 31. mai 2024.',
  ],
  // The way is longer than one question.
  ['/gp-requirement training:none', 'nb', 'Hvilket arbeid gjelder det?'],
])('%s (%s): %s', (line, locale, headline) => {
  expect(headlineOf(line, locale)).toBe(headline);
});

test('says what must be so where all else is no', () => {
  expect(hingeOf('alis-eligibility', { training: 'in-training' })).toMatchObject({ verdict: 'yes', link: 'only-if' });
});

test('says no condition where the rules do not say what follows', () => {
  const told = { agreement: 'own', list: 'under-500', ceiling: 'exactly-500', age: 'under-two-years' };
  expect(hingeOf('start-up-grant', told)).toBeUndefined();
});

test('is no whatever is left', () => {
  const { found } = evaluateTable(theKnowledge.getTable('alis-eligibility'), { affiliation: 'agency' }, TODAY);
  expect(found[0]?.newest?.row.id).toBe('A14');
  expect(headlineOf('/alis-eligibility affiliation:agency', 'nb')).toBe(
    'ALIS-tilskudd: nei, retten er falt bort, etter reglene til 31. mai 2025.',
  );
});

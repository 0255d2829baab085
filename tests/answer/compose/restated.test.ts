import { describe, expect, test } from 'vitest';
import { paragraph, said } from '../../../src/answer/compose/draft.ts';
import { restates } from '../../../src/answer/compose/restated.ts';
import { beyond } from '../../../src/answer/compose/surface.ts';

const AGENCY = 'Uten ALIS-avtale kan kommunen bare søke støtte til veiledning, ikke ALIS-tilskudd.';
const HALF_DAY = 'Legevakten er kommunens hjelp når det haster og legekontoret er stengt.';

describe('a sentence says the same again', () => {
  test.each([
    [
      'in another order',
      'Helsedirektør i oktober 2023 var Bjørn Guldvog.',
      'Bjørn Guldvog var helsedirektør i oktober 2023.',
    ],
    ['in another form', 'Legevakten er kommunenes hjelp når det haster og legekontoret er stengt.', HALF_DAY],
    [
      'in nynorsk',
      'Ein student med lisens kan ikkje skrive sjukmelding.',
      'Ein medisinstudent med lisens kan ikkje skrive sjukmelding.',
    ],
    ['in English', 'A GP list may hold at most 2,500 people.', 'A GP list holds at most 2,500 people.'],
  ])('%s', (_how, sentence, headline) => {
    expect(restates(sentence, headline)).toBeDefined();
  });
  test.each([
    ['a number of its own', 'Før 2026 var den siste grensen 75 år.', 'Fra 2026 er den siste grensen 80 år.'],
    ['a condition of its own', 'Det gjelder leger med rekrutteringsavtale i distriktet.', AGENCY],
    [
      'the opposite',
      'Kommunen kan søke ALIS-tilskudd uten ALIS-avtale.',
      'Kommunen kan søke ALIS-tilskudd med ALIS-avtale.',
    ],
    ['nothing that can be held against it', 'Den er kommet.', HALF_DAY],
    ['a name that is no sentence', 'Kommunens hjelp når det haster', HALF_DAY],
  ])('but not with %s', (_what, sentence, headline) => {
    expect(restates(sentence, headline)).toBeUndefined();
  });
});

test('under a headline what it says again is left out, and told of where words are lost by that', () => {
  const headline = 'En liste kan ha høyst 2 500 personer.';
  const added = 'Et listetak under 500 må avtales.';
  const under = (text: string) => beyond(headline, paragraph(said(text)));
  expect(under(`Høyst 2 500 personer kan listen ha. ${added}`)).toMatchObject({
    isShortened: false,
    block: { line: [{ text: added }] },
  });
  expect(
    under(`Høyst 2 500 personer kan listen ha når kommunen, legen, kontoret og forskriften tillater det.`),
  ).toMatchObject({ isShortened: false, block: { kind: 'paragraph' } });
  expect(under(headline)).toEqual({ isShortened: false });
  expect(under(added)).toMatchObject({ isShortened: false, block: { kind: 'paragraph' } });
  const long = 'Helsedirektoratet lyste ut tilskuddet til kommunene 18. april 2024.';
  expect(beyond(long, paragraph(said(`${long.slice(0, -1)} skriftlig.`)))).toEqual({ isShortened: true });
});

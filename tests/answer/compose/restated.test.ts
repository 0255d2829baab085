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
    expect(restates(sentence, headline)).toBe(true);
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
  ])('but not with %s', (_what, sentence, headline) => {
    expect(restates(sentence, headline)).toBe(false);
  });
});

test('what the headline says in other words is left out under it, and told of; what it says as it is only left out', () => {
  const headline = 'En liste kan ha høyst 2 500 personer.';
  const added = 'Et listetak under 500 må avtales.';
  expect(beyond(headline, paragraph(said(`Listen kan ha høyst 2 500 personer. ${added}`)))).toMatchObject({
    isRestated: true,
    block: { line: [{ text: added }] },
  });
  expect(beyond(headline, paragraph(said(headline)))).toEqual({ isRestated: false });
  expect(beyond(headline, paragraph(said(added)))).toMatchObject({ isRestated: false, block: { kind: 'paragraph' } });
});

import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/curate/verify/page.ts';

const TEXT = `Du benytter en nettleser vi ikke støtter. Se informasjon om nettlesere

Statsbudsjettet 2024:

Flere fastleger\u00a0

Fastlege og jente

Foto: Mostphotos

Først publisert: 20.10.2023 Sist faglig oppdatert: 20.10.2023

Det første avsnittet.\u00a0

167 nye fastleger

Det andre avsnittet, som fører til en liste:

  • 20 millioner kroner til kontorene
  • 30 millioner kroner til tilskudd.

Abonner på nytt eller oppdatert innhold`;

test('paragraphs and bullets are counted, subheadings apart, furniture not at all', () => {
  const passages = passagesOf(TEXT, 'Flere fastleger').filter(({ kind }) => kind !== 'furniture');
  expect(passages.map(({ kind, number, text }) => [kind, number, text])).toEqual([
    ['title', 1, 'Flere fastleger'],
    ['paragraph', 1, 'Det første avsnittet.'],
    ['subheading', 1, '167 nye fastleger'],
    ['paragraph', 2, 'Det andre avsnittet, som fører til en liste:'],
    ['paragraph', 3, '20 millioner kroner til kontorene'],
    ['paragraph', 4, '30 millioner kroner til tilskudd.'],
  ]);
});

test('furniture is kept, to be told apart', () => {
  const furniture = passagesOf(TEXT, 'Flere fastleger').filter(({ kind }) => kind === 'furniture');
  expect(furniture).toHaveLength(6);
});

test('a text without its title begins with its first paragraph', () => {
  expect(passagesOf('Det står her.\n\nOg her.', 'En tittel').map(({ kind, number }) => [kind, number])).toEqual([
    ['paragraph', 1],
    ['paragraph', 2],
  ]);
});

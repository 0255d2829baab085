import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/answer/compose/draft.ts';
import { afterLine, endedLeads, endedLines, endedName } from '../../../src/answer/compose/entries.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { citations } from './citations.ts';

const TODAY = '2026-11-26';
const nb = formatIn('nb');

describe('what has ended', () => {
  test('is led by its last day, in full and in short, where its words do not say it', () => {
    expect(endedLeads('Knekkpunktet ga mer for de første 1000.', '2023-04-30', TODAY, nb)).toEqual([
      'Gjaldt til 30. april 2023. ',
      'Gjaldt til apr. 2023. ',
    ]);
  });
  test.each([
    ['names the year', 'Knekkpunktet forsvant i 2023.', '2023-04-30'],
    ['names the year after its last day', 'Før 2026 kunne en vikar arbeide i ett år.', '2025-12-31'],
    ['still holds', 'Grensen er 70 år.', '2026-12-31'],
    ['has no end', 'Grensen er 2 500.', null],
  ])('is led by nothing where it %s', (_what, text, to) => {
    expect(endedLeads(text, to, TODAY, nb)).toEqual(['']);
  });
  test('says its name and its end where its own words are too many, and what came instead', () => {
    expect(endedName('Primærhelseteam', '2024-06-30', TODAY, nb)).toBe('Primærhelseteam: gjaldt til 30. juni 2024.');
    expect(endedName('Primærhelseteam', '2024-06-30', TODAY, nb, 'endedOn')).toBe(
      'Primærhelseteam: avsluttet 30. juni 2024.',
    );
    expect(endedName('Primærhelseteam', null, TODAY, nb)).toBeUndefined();
    const after = { text: { nb: 'Nå gjelder noe annet.', en: 'Now it is otherwise.' }, citations };
    const lines = endedLines({ to: '2024-06-30', after }, TODAY, nb);
    expect(lines.map((block) => block.kind === 'paragraph' && plain(block.line))).toEqual([
      'Etter det: Nå gjelder noe annet.',
      'Gjaldt til 30. juni 2024.',
    ]);
    expect(afterLine({ to: '2026-12-31', after }, TODAY, nb)).toEqual([]);
  });
});

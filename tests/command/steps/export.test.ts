import { expect, test } from 'vitest';
import { compose } from '../../../src/answer/compose/compose.ts';
import { answerToText } from '../../../src/answer-to.ts';
import { lineOf } from '../../../src/command/command-line.ts';
import { loadCommands } from '../../../src/commands.ts';
import { LOCALES } from '../../../src/language/locale.ts';
import { everythingKnown } from '../../answer/every-answer.ts';
import { theKnowledge } from '../../the-knowledge.ts';

const { series, schemes } = theKnowledge;
const house = { knowledge: theKnowledge, commands: await loadCommands(theKnowledge) };
const asked = (line: string, locale: (typeof LOCALES)[number] = 'nb') =>
  compose(answerToText(line, { locale, today: '2026-11-25' }, house), locale);

test.each([
  [`a series`, series.map(({ id }) => id)],
  [`a scheme`, schemes.map(({ id }) => id)],
  [`two series`, series.slice(1, 40).map(({ id }, at) => `${series[at]?.id},${id}`)],
])('of %s a picture is offered just where there is one, in every language', (_, all) => {
  const seen = { answered: 0, 'not-found': 0 };
  for (const what of all) {
    const isOffered = asked(`/export what:${what}`).next.some(({ call }) => call.options.format === 'svg');
    for (const locale of LOCALES) {
      const { status, attachments, next } = asked(`/export what:${what} format:png`, locale);
      expect([what, locale, status]).toEqual([
        what,
        locale,
        isOffered || attachments.length > 0 ? 'answered' : 'not-found',
      ]);
      expect(attachments.map(({ type, content }) => [type, content.kind])).toEqual(
        status === 'answered' ? [['image/png', 'chart']] : [],
      );
      expect(next.some(({ call }) => call.options.format === 'svg')).toBe(status === 'answered');
      if (status === 'answered') seen.answered += 1;
      else seen['not-found'] += 1;
    }
  }
  expect(seen.answered).toBeGreaterThan(0);
  expect(seen['not-found']).toBeGreaterThan(0);
});

test('the picture of a file is the one that comes with the answer', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['/figure series:gp.count', 'gp.count'],
    ['/timeline scheme:alis-grant', 'alis-grant'],
    ['/compare a:2023 b:2024', '2023,2024'],
    ['/compare a:start-up-grant b:alis-grant', 'start-up-grant,alis-grant'],
  ];
  for (const [line, what] of pairs) {
    const [file] = asked(`/export what:${what} format:svg`).attachments;
    const { chart } = asked(line);
    expect(file?.content.kind === 'chart' ? file.content.chart : undefined).toEqual(chart);
    expect(file?.alt).toBe(chart?.alt);
  }
});

test('what has a picture over time or beside each other has a button to take it along', () => {
  const lines = everythingKnown(theKnowledge).filter((line) => /^\/(?:trend|timeline|compare) /.test(line));
  for (const line of lines.filter((_, at) => at % 9 === 0)) {
    const { chart, download, figures, status } = asked(line);
    if (status !== 'answered' || /b:\S*-\d{4}-/.test(line) || figures.length === 0) continue;
    expect([line, chart === undefined || download !== undefined]).toEqual([line, true]);
    if (download) expect(asked(lineOf(download.call)).status).toBe('answered');
  }
});

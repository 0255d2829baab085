import { expect, test } from 'vitest';
import type { ChartValue, Standing } from '../../../src/answer/chart.ts';
import { formatIn } from '../../../src/answer/format.ts';
import { specOf } from '../../../src/render/chart/spec.ts';
import { svgOf } from '../../../src/render/chart/svg.ts';
import { counted, pointOf, told } from './charts.ts';
import { marksOf, type Piece, pictureOf } from './drawn.ts';

const STANDINGS: readonly Standing[] = ['observed', 'adopted', 'paid', 'announced', 'proposed', 'forecast'];
const nb = formatIn('nb');

/** Every way that a value can stand: 6 standings, worked out or not, second-hand or not. */
const EVERY_WAY = STANDINGS.flatMap((standing) =>
  [false, true].flatMap((isDerived) =>
    [false, true].map(
      (isSecondhand): Partial<ChartValue> => ({
        standing,
        ...(isDerived && { isDerived }),
        ...(isSecondhand && { isSecondhand }),
      }),
    ),
  ),
);

const frame = { locale: 'nb', title: 'T', axis: { label: 'personer', divisor: 1 }, source: 'K' } as const;
const BACKGROUND = '#ffffff';

/** How a mark looks in a picture of one ink: its outline, and whether it is filled; dashes count. */
const inkless = ({ attributes: { d, fill, 'stroke-dasharray': dash } }: Piece): string =>
  JSON.stringify([d, fill === 'transparent' ? 'ring' : fill === BACKGROUND ? 'hollow' : 'full', dash]);

const pointLook = async (way: Partial<ChartValue>): Promise<string> => {
  const points = [pointOf('2024', 5, nb, way)] as const;
  const { pieces } = pictureOf(
    await svgOf(specOf(told({ kind: 'lines', ...frame, lines: [{ name: '', points }] }), 'light')),
  );
  // Those of the key stand above the drawing.
  const marks = marksOf({ width: 0, height: 0, pieces });
  const lowest = Math.max(...marks.map(({ y }) => y));
  return marks
    .filter(({ y }) => y === lowest)
    .map(inkless)
    .join();
};

test('no two ways for a point to stand look alike without colours', async () => {
  const looks = await Promise.all(EVERY_WAY.map(pointLook));
  expect(new Set(looks).size).toBe(EVERY_WAY.length);
});

test('bars of what is not there yet are dashed outlines, what was worked out is hollow, the rest full', async () => {
  const lookOf = async (way: Partial<ChartValue>): Promise<string> => {
    const groups = [{ name: '', bars: [{ name: '', ...counted(5, nb, way) }] }] as const;
    const { pieces } = pictureOf(await svgOf(specOf(told({ kind: 'bars', ...frame, groups }), 'light')));
    const bars = pieces.filter(
      ({ tag, attributes: { stroke, d } }) => tag === 'path' && stroke && /h[\d.]+v/.test(d ?? ''),
    );
    expect(bars).toHaveLength(1);
    const { fill, 'stroke-dasharray': dash } = bars[0]?.attributes ?? {};
    return `${fill === BACKGROUND ? 'hollow' : 'full'}${dash ? ' dashed' : ''}`;
  };
  expect(await lookOf({})).toBe('full');
  expect(await lookOf({ standing: 'paid' })).toBe('full');
  expect(await lookOf({ isDerived: true })).toBe('hollow');
  expect(await lookOf({ standing: 'proposed' })).toBe('hollow dashed');
  expect(await lookOf({ standing: 'forecast' })).toBe('hollow dashed');
});

test('a line is dashed to what is not there yet, and is not drawn over a break', async () => {
  const points = [
    pointOf('2020', 1, nb),
    pointOf('2021', 2, nb),
    pointOf('2022', 3, nb, { breakBefore: 'ny telling' }),
    pointOf('2023', 4, nb, { standing: 'proposed' }),
  ] as const;
  const svg = await svgOf(specOf(told({ kind: 'lines', ...frame, lines: [{ name: '', points }] }), 'light'));
  const lines = pictureOf(svg).pieces.filter(
    ({ tag, attributes }) => tag === 'line' && attributes['stroke-width'] === '2.5',
  );
  expect(lines.map(({ attributes }) => attributes['stroke-dasharray'] !== undefined).sort()).toEqual([false, true]);
});

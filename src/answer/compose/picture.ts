import type { Call } from '../../invocation.ts';
import type { Attachment } from '../attachment.ts';
import type { Chart } from '../chart.ts';

const PNG = 'image/png';

/** What is no letter of a file's name that every place takes. */
const UNFIT = /[^a-z0-9]+/gu;
const LONGEST = 60;

/** `/trend series:gp.count from:2020` is `trend-gp-count-2020.png`. */
function nameOf({ command, options }: Call): string {
  const told = [command, ...Object.values(options)].join(' ').toLowerCase().replace(UNFIT, '-').slice(0, LONGEST);
  return `${told.replace(/^-+|-+$/gu, '') || 'chart'}.png`;
}

/** The picture of an answer as a file that comes with it. */
export const pictureOf = (chart: Chart, call: Call): Attachment => ({
  name: nameOf(call),
  type: PNG,
  alt: chart.alt,
  isPicture: true,
  content: { kind: 'chart', chart },
});

import type { Chart } from '../../answer/chart.ts';
import type { Theme } from './theme.ts';

/** How a chart is wanted. */
export interface Look {
  readonly theme: Theme;
  readonly as: 'png' | 'svg';
}

/** What a worker is asked for, one at a time. */
export interface Job extends Look {
  readonly chart: Chart;
}

/** What it replies: the bytes of the file, or what was thrown. */
export type Drawn = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: unknown };

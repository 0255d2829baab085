/** On what a picture is seen; both are opaque, so that it is legible wherever it lands. */
export type Theme = 'light' | 'dark';

export interface Colours {
  readonly background: string;
  readonly ink: string;
  /** Of units, dates and sources: still 4.5 : 1 on the background. */
  readonly muted: string;
  readonly grid: string;
  /** Of lines and bars, in their order; each is also that of its name, and each differs from the next in lightness too. */
  readonly series: readonly [string, ...string[]];
}

export const COLOURS: Readonly<Record<Theme, Colours>> = {
  light: {
    background: '#ffffff',
    ink: '#1b1f24',
    muted: '#545d68',
    grid: '#d5dae0',
    series: ['#0a4fa3', '#b8500a', '#2b7a4b', '#7a3fb5', '#a3244f'],
  },
  dark: {
    background: '#1f2125',
    ink: '#f2f3f5',
    muted: '#b8bdc6',
    grid: '#43474e',
    series: ['#82bbff', '#f5a65b', '#7fdca4', '#cfaeff', '#ff97a8'],
  },
};

/** The colour of the line or bar at a place; from the sixth on they begin anew. */
export const colourAt = ({ series }: Colours, at: number): string => series[at % series.length] ?? series[0];

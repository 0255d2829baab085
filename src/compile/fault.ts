/** Something wrong in a knowledge file, for its curator: where it stands, what is wrong, what to do. */
export interface Fault {
  /** Such as `knowledge/series/gp/count.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fault: string;
  readonly remedy: string;
}

/** Keys and indices from the top of a file to the place meant, such as `['observations', 0, 'printed']`. */
export type Path = readonly (string | number)[];

/** A fault whose line is not worked out yet: most files have none, so lines are only counted where they are needed. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  /** The line, where it is known already because the file could not be read as YAML. */
  readonly line?: number;
  readonly fault: string;
  readonly remedy: string;
}

export const describeFault = ({ file, line, fault, remedy }: Fault): string =>
  `${file}:${line}\n  ${fault}\n  → ${remedy}`;

/** A folder that is being copied breaks every reference in turn; nobody reads a thousand faults in a log. */
const MOST_TOLD = 10;

function describeFaults(faults: readonly Fault[]): string {
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`;
  const more = faults.length - MOST_TOLD;
  const rest = more > 0 ? [`… and ${more} more: npm run knowledge -- check tells all of them.`] : [];
  return [`The knowledge has ${count}:`, ...faults.slice(0, MOST_TOLD).map(describeFault), ...rest].join('\n');
}

/** Thrown where knowledge is asked for and the files it should come from are broken. */
export class KnowledgeFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(describeFaults(faults));
    this.name = 'KnowledgeFaults';
    this.faults = faults;
  }
}

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

/** Thrown where knowledge is asked for and the files it should come from are broken. */
export class KnowledgeFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      `The knowledge has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map(describeFault).join('\n')}`,
    );
    this.name = 'KnowledgeFaults';
    this.faults = faults;
  }
}

/** Placeholder until the schema stands; see knowledge.ts. */
export interface Table {
  readonly id: string;
}

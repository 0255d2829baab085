import { Apart, type Stretches } from '../compile/packed.ts';

/** Plain data one after another as JSON in bytes, each read when it is come to: as objects they would take ten times the room. */
export interface Records {
  /** By number: where it begins; the next begins where it ends. */
  readonly begins: Uint32Array;
  readonly bytes: Stretches;
}

export function recordsOf(values: readonly unknown[]): Records {
  const texts = values.map((value) => Buffer.from(JSON.stringify(value)));
  const begins = new Uint32Array(texts.length + 1);
  for (const [at, { length }] of texts.entries()) begins[at + 1] = (begins[at] as number) + length;
  return { begins, bytes: new Apart(new Uint8Array(Buffer.concat(texts))) };
}

export function recordAt({ begins, bytes }: Records, at: number): unknown {
  const { buffer, byteOffset, byteLength } = bytes.read(begins[at] as number, begins[at + 1] as number);
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
}

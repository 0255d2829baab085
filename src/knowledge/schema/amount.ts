import { z } from 'zod';

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const WRITTEN = /^(-?\d+(?:\.\d+)?)(?: (thousand|million|billion))?$/;

/** Reads the digits and the power of ten as one literal, so that 129.5 million is exactly 129500000. */
function exact(text: string): number {
  const [, digits, scale = ''] = WRITTEN.exec(text) ?? [];
  return Number(`${digits}e${SCALES[scale] ?? 0}`);
}

/** A number, or words such as `129.5 million` or `1.6 billion`, read without floating-point millions. */
export const amount = z.union([z.number(), z.string().regex(WRITTEN).transform(exact)], {
  error: 'an amount is a number, or words such as 129.5 million or 1.6 billion, with a full stop for decimals',
});

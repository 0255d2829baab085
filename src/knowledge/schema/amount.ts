import { z } from 'zod';

const SCALES = { thousand: 3, million: 6, billion: 9 } as const;
const WRITTEN = /^(-?\d+(?:\.\d+)?)(?: (thousand|million|billion))?$/;

/** Reads the digits and the power of ten as one literal, so that 129.5 million is exactly 129500000. */
function exact(text: string): number | undefined {
  const [, digits, scale] = WRITTEN.exec(text) ?? [];
  return digits === undefined ? undefined : Number(`${digits}e${scale ? SCALES[scale as keyof typeof SCALES] : 0}`);
}

/** A number, or words such as `129.5 million` or `1.6 billion`, read without floating-point millions. */
export const amount = z.union([z.number(), z.string()]).transform((value, context) => {
  const number = typeof value === 'number' ? value : exact(value);
  if (number !== undefined) return number;
  context.addIssue({ code: 'custom', message: 'an amount is a number, or words such as 129.5 million or 1.6 billion' });
  return z.NEVER;
});

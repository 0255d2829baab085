import { z } from 'zod';

const SCALES = { thousand: 3, million: 6, billion: 9 } as const;
const WRITTEN = /^(-?)(\d+)(?:\.(\d+))?(?: (thousand|million|billion))?$/;

/** Moves the decimal point in the written digits, so that 129.5 million is exactly 129500000. */
function exact(text: string): number | undefined {
  const match = WRITTEN.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', scale] = match;
  const zeros = scale ? SCALES[scale as keyof typeof SCALES] : 0;
  const digits = whole + fraction.padEnd(zeros, '0').slice(0, zeros);
  const rest = fraction.slice(zeros);
  return Number(`${sign}${digits}${rest ? `.${rest}` : ''}`);
}

/** A number, or words such as `129.5 million` or `1.6 billion`, read without floating-point millions. */
export const amount = z.union([z.number(), z.string()]).transform((value, context) => {
  const number = exact(String(value));
  if (number !== undefined && Number.isFinite(number)) return number;
  context.addIssue({
    code: 'custom',
    message: `"${value}" is not an amount; write a number, or 129.5 million, or 1.6 billion`,
  });
  return z.NEVER;
});

import { z } from 'zod';
import { isDay } from '../../language/day.ts';
import { LOCALES } from '../../language/locale.ts';

/** As long as a text option of Discord's may be. */
export const LONGEST_TEXT = 6000;

export const locale = z.enum(LOCALES).default('nb').describe('The language of the answer: bokmål, nynorsk or English.');

export const day = z.iso
  .date()
  .refine(isDay)
  .describe('The day it is asked, YYYY-MM-DD. Left out, it is the day that it is in Europe/Oslo.');

export const text = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .describe('A question in any of the languages, or a command line such as `/budget year:2024`.');

/** What is wrong with what was sent, in one line: the field and the fault, never the value. */
export const faultsOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`).join('; ');

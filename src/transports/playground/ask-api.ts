import { Hono } from 'hono';
import { z } from 'zod';
import { compose } from '../../answer/compose/compose.ts';
import { answerToText, type House } from '../../answer-to.ts';
import type { Occasion } from '../../invocation.ts';
import { LOCALES } from '../../language/locale.ts';
import { languageOf } from '../../language/told-language.ts';
import { toJson } from '../../render/json.ts';
import { problem } from './problem.ts';
import { day, faultsOf, text } from './setting.ts';

const askedLocale = z
  .enum(LOCALES)
  .optional()
  .describe(
    'The language of the answer: bokmål, nynorsk or English. Left out, it is the one that the question is written in.',
  );

/** What may be asked for; anything else in the address is left alone. */
export const askQuery = z.object({ q: text, locale: askedLocale, today: day.optional() });

/** True where a client already has this very answer: any of the tags it names, weak or strong, or any at all. */
export const isKnown = (given: string, etag: string): boolean =>
  given.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')));

/** Changes when the knowledge, the day, the language or the program do. */
export const etagOf = ({ knowledge }: Pick<House, 'knowledge'>, { locale, today }: Occasion, program: string): string =>
  `"${knowledge.version}.${today}.${locale}.${program}"`;

/**
 * GET /api/ask: the terminal's JSON. The same address, knowledge, day and language give the same bytes, so the tag is made
 * of these and of the program, and is known before anything is answered.
 * @param program Changes when the program could answer otherwise.
 */
export function askApi(house: House, today: () => string, program: string): Hono {
  return new Hono().get('/', (c) => {
    const read = askQuery.safeParse(c.req.query());
    if (!read.success) return problem(c, 400, 'The request cannot be read', faultsOf(read.error));
    const locale = read.data.locale ?? languageOf(read.data.q);
    const asked = { locale, today: read.data.today ?? today() };
    const etag = etagOf(house, asked, program);
    c.header('ETag', etag);
    c.header('Cache-Control', 'no-cache');
    c.header('Content-Language', asked.locale);
    if (isKnown(c.req.header('If-None-Match') ?? '', etag)) return c.body(null, 304);
    return c.json(toJson(compose(answerToText(read.data.q, asked, house), asked.locale)));
  });
}

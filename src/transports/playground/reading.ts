import { Hono } from 'hono';
import { z } from 'zod';
import { compose } from '../../answer/compose/compose.ts';
import { answerToText, type House, readText } from '../../answer-to.ts';
import { lineText } from '../../render/plain.ts';
import { wholeRegistration } from '../moderation/definitions.ts';
import { problem } from './problem.ts';
import { faultsOf, locale, text } from './setting.ts';
import { readSubcommand } from './subcommand.ts';

const query = z.object({ q: text, locale });

/**
 * GET /api/reading: what a text that was typed, pasted or linked is as a command with its options, so that the page has no
 * reader of its own; or `fault`, a sentence in the asker's language that says what is wrong with it.
 */
export const reading = (house: House, today: () => string): Hono =>
  new Hono().get('/', (c) => {
    const asked = query.safeParse(c.req.query());
    if (!asked.success) return problem(c, 400, 'The request cannot be read', faultsOf(asked.error));
    const { q, locale } = asked.data;
    const kept = readSubcommand(q, wholeRegistration(house.commands));
    if (kept) return c.json(kept);
    const read = readText(q, house.commands);
    if (read.ok) return c.json({ name: read.call.command, options: read.call.options });
    const { headline } = compose(answerToText(q, { locale, today: today() }, house), locale);
    return c.json({ fault: lineText(headline) });
  });

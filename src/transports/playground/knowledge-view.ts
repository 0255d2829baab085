import { Hono } from 'hono';
import { z } from 'zod';
import { formatIn } from '../../answer/format.ts';
import type { House } from '../../answer-to.ts';
import { lineOf } from '../../command/command-line.ts';
import { stepTo } from '../../command/next.ts';
import type { Step } from '../../invocation.ts';
import { problem } from './problem.ts';
import { faultsOf, locale } from './setting.ts';

const query = z.object({ locale });

/** GET /api/knowledge: what the knowledge holds, in words, with the command line that asks about each part. */
export const knowledgeView = (house: House, today: () => string): Hono =>
  new Hono().get('/', (c) => {
    const asked = query.safeParse(c.req.query());
    if (!asked.success) return problem(c, 400, 'The request cannot be read', faultsOf(asked.error));
    const { locale } = asked.data;
    const { knowledge, commands } = house;
    const { text, date } = formatIn(locale);
    const context = { knowledge, commands, locale, today: today() };
    const lineTo = (step: Step): string | undefined => {
      const next = stepTo(step, context);
      return next && lineOf(next.call);
    };
    const releases = knowledge.releases.toSorted((one, other) =>
      (one.published ?? '') < (other.published ?? '') ? 1 : -1,
    );
    const names = new Intl.Collator(locale === 'en' ? 'en' : 'nb').compare;
    return c.json({
      version: knowledge.version,
      newest: date(knowledge.newest),
      observations: knowledge.series.reduce((sum, { observations }) => sum + observations.length, 0),
      series: knowledge.series.length,
      rules: knowledge.topics.reduce((sum, { rules }) => sum + rules.length, 0),
      schemes: knowledge.schemes
        .map(({ id, name }) => ({ name: text(name), line: lineTo({ command: 'scheme', options: { name: id } }) }))
        .sort((one, other) => names(one.name, other.name)),
      releases: releases.map(({ id, title, publisher, published }) => ({
        title,
        publisher,
        published: published === null ? null : date(published),
        line: lineTo({ command: 'source', options: { release: id } }),
      })),
    });
  });

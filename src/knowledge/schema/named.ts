import { z } from 'zod';

/**
 * A thing of the knowledge, named by kind and id, that answers a question or settles a claim.
 * @param does What it does there, for whoever wrote something else.
 */
export const named = (does: 'answers' | 'settles a claim') =>
  z.string().regex(/^(?:scheme|statement|series|rule|table):[a-z0-9]+(?:[-./][a-z0-9]+)*$/, {
    error: `what ${does} is named by kind and id, such as series:gp.count, statement:gp.work-goes-on or rule:lis1/lis1-posts`,
  });

import type { ExportAnswer, PictureAnswer } from '../answer/answer.ts';
import type { Call } from '../invocation.ts';
import type { Context } from './command.ts';
import { stepTo } from './next.ts';

/**
 * What gives these (series, schemes, years) as a file, as an answer holds it: their figures as a table,
 * where no other form is said. Nothing where there is no such command.
 */
export function downloadOf(
  what: readonly string[],
  context: Context,
  format?: ExportAnswer['format'] | PictureAnswer['format'],
): { readonly download?: Call } {
  if (what.length === 0) return {};
  const step = stepTo({ command: 'export', options: { what: what.join(','), format } }, context);
  return step ? { download: step.call } : {};
}

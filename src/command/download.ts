import type { Context } from './command.ts';
import { stepTo } from './next.ts';

/** The command line that gives the figures of these (series, schemes, years) as a file, as an answer holds it; nothing where there is no such command. */
export function downloadOf(what: readonly string[], context: Context): { readonly download?: string } {
  const step = what.length > 0 && stepTo({ command: 'export', options: { what: what.join(',') } }, context);
  return step ? { download: step.command } : {};
}

import type { Operation } from '../../figures/operations.ts';
import { choice } from './choice.ts';

/** What is to be worked out from the figures of a series. */
export const operation = choice<Operation>([
  { value: 'change', label: { nb: 'Endring', nn: 'Endring', en: 'Change' } },
  { value: 'direction', label: { nb: 'Opp eller ned', nn: 'Opp eller ned', en: 'Up or down' } },
  { value: 'highest', label: { nb: 'Høyeste', nn: 'Høgaste', en: 'Highest' } },
  { value: 'lowest', label: { nb: 'Laveste', nn: 'Lågaste', en: 'Lowest' } },
  { value: 'sum', label: { nb: 'Sum', nn: 'Sum', en: 'Sum' } },
  { value: 'mean', label: { nb: 'Snitt', nn: 'Snitt', en: 'Mean' } },
  { value: 'real', label: { nb: 'Faste kroner', nn: 'Faste kroner', en: 'Real terms' } },
  { value: 'ratio', label: { nb: 'Forhold', nn: 'Forhold', en: 'Ratio' } },
]);

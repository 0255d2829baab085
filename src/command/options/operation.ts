import type { Operation } from '../../figures/operations.ts';
import { choice } from './choice.ts';

/** What is to be worked out from the figures of a series, or of two. */
export const operation = choice<Operation>([
  { value: 'change', label: { nb: 'Endring', nn: 'Endring', en: 'Change' } },
  { value: 'percent', label: { nb: 'Endring i prosent', nn: 'Endring i prosent', en: 'Change in per cent' } },
  { value: 'direction', label: { nb: 'Opp eller ned', nn: 'Opp eller ned', en: 'Up or down' } },
  { value: 'highest', label: { nb: 'Høyeste', nn: 'Høgaste', en: 'Highest' } },
  { value: 'lowest', label: { nb: 'Laveste', nn: 'Lågaste', en: 'Lowest' } },
  { value: 'rise', label: { nb: 'Største økning', nn: 'Største auke', en: 'Largest rise' } },
  { value: 'fall', label: { nb: 'Største nedgang', nn: 'Største nedgang', en: 'Largest fall' } },
  { value: 'sum', label: { nb: 'Sum', nn: 'Sum', en: 'Sum' } },
  { value: 'mean', label: { nb: 'Snitt', nn: 'Snitt', en: 'Mean' } },
  { value: 'pace', label: { nb: 'Endring per år i snitt', nn: 'Endring per år i snitt', en: 'Mean change a year' } },
  { value: 'real', label: { nb: 'Faste kroner', nn: 'Faste kroner', en: 'Real terms' } },
  { value: 'times', label: { nb: 'Sats ganger antall', nn: 'Sats gonger tal', en: 'Rate times a number' } },
  {
    value: 'against',
    label: { nb: 'Eget tall mot dette', nn: 'Eige tal mot dette', en: 'A number of your own against it' },
  },
  { value: 'ratio', label: { nb: 'Forhold', nn: 'Forhold', en: 'Ratio' } },
  {
    value: 'per',
    label: {
      nb: 'Første serie delt på andre',
      nn: 'Første serie delt på andre',
      en: 'First series for each of the second',
    },
  },
  {
    value: 'share',
    label: {
      nb: 'Første serie som andel av andre',
      nn: 'Første serie som del av andre',
      en: 'First series as a share of the second',
    },
  },
]);

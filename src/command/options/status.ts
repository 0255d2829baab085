import type { Figure } from '../../figures/figure.ts';
import { choice } from './choice.ts';

/** How settled a figure is. */
export const status = choice<Figure['status']>([
  {
    value: 'proposed',
    label: { nb: 'Foreslått', nn: 'Foreslått', en: 'Proposed' },
    explain: {
      nb: 'Regjeringens forslag til Stortinget',
      nn: 'Forslaget frå regjeringa til Stortinget',
      en: 'What the government proposed to Parliament',
    },
  },
  {
    value: 'adopted',
    label: { nb: 'Vedtatt', nn: 'Vedteke', en: 'Adopted' },
    explain: { nb: 'Det Stortinget vedtok', nn: 'Det Stortinget vedtok', en: 'What Parliament adopted' },
  },
  {
    value: 'paid',
    label: { nb: 'Utbetalt', nn: 'Utbetalt', en: 'Paid out' },
    explain: { nb: 'Det som ble betalt ut', nn: 'Det som vart betalt ut', en: 'What was paid out' },
  },
  {
    value: 'announced',
    label: { nb: 'Kunngjort', nn: 'Kunngjort', en: 'Announced' },
    explain: {
      nb: 'Det som er lyst ut eller varslet',
      nn: 'Det som er lyst ut eller varsla',
      en: 'What was announced',
    },
  },
  {
    value: 'observed',
    label: { nb: 'Registrert', nn: 'Registrert', en: 'Observed' },
    explain: { nb: 'Det som er talt eller målt', nn: 'Det som er talt eller målt', en: 'What was counted or measured' },
  },
]);

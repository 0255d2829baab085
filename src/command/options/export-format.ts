import { choice } from './choice.ts';

/** What kind of file figures are wanted in: a table of them, or their picture. */
export const exportFormat = choice([
  { value: 'csv', label: { nb: 'CSV', en: 'CSV' } },
  { value: 'xlsx', label: { nb: 'XLSX', en: 'XLSX' } },
  { value: 'json', label: { nb: 'JSON', en: 'JSON' } },
  { value: 'png', label: { nb: 'PNG', en: 'PNG' } },
  { value: 'svg', label: { nb: 'SVG', en: 'SVG' } },
]);

import { toCsv } from '../../render/files/csv.ts';
import type { Report } from '../../store/reports.ts';

const COLUMNS = ['id', 'status', 'created_at', 'decided_at', 'locale', 'knowledge', 'line', 'text', 'notes'] as const;

/** Reports as CSV for a spreadsheet, as the figures are exported; notes on one line each. */
export const reportsCsv = (reports: readonly Report[]): string => {
  const rows = reports.map((one) => COLUMNS.map((name) => (name === 'notes' ? one.notes.join('\n') : one[name])));
  return toCsv({ name: 'reports', head: COLUMNS, rows }, 'en');
};

/** The same as JSON, without the server, which is the one that asks. */
export const reportsJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(
    reports.map(({ guild: _own, ...one }) => one),
    null,
    2,
  )}\n`;

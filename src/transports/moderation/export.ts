import type { Report } from '../../store/reports.ts';

const COLUMNS = ['id', 'status', 'created_at', 'decided_at', 'locale', 'knowledge', 'line', 'text', 'notes'] as const;

/** A sheet would take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Reports as CSV for a spreadsheet (RFC 4180, UTF-8 with its mark), notes on one line each. */
export const reportsCsv = (reports: readonly Report[]): string =>
  `\uFEFF${[
    COLUMNS.join(','),
    ...reports.map(({ notes, ...one }) =>
      COLUMNS.map((name) => cell(name === 'notes' ? notes.join('\n') : one[name])).join(','),
    ),
  ].join('\r\n')}\r\n`;

/** The same as JSON, without the server, which is the one that asks. */
export const reportsJson = (reports: readonly Report[]): string =>
  `${JSON.stringify(
    reports.map(({ guild: _own, ...one }) => one),
    null,
    2,
  )}\n`;

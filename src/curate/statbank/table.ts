import JSONstat, { type Dataset } from 'jsonstat-toolkit';
import { z } from 'zod';

/** What of JSON-stat 2 must be there, or the toolkit stumbles. */
const shape = z.looseObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  id: z.array(z.string()),
  size: z.array(z.int().nonnegative()),
  dimension: z.record(z.string(), z.looseObject({ category: z.looseObject({}) })),
});

/** @returns the dataset, or nothing where the text is none. */
export function readTable(text: string): Dataset | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const { success, data } = shape.safeParse(json);
    if (!success || data.id.length !== data.size.length || !data.id.every((one) => one in data.dimension))
      return undefined;
    const table = JSONstat(json);
    return table.class === 'dataset' ? table : undefined;
  } catch {
    return undefined;
  }
}

const COUNTRY_CODES = new Set(['0', '00', 'EAK', 'NO']);
const COUNTRY = /^(?:\S+ )?(?:hele landet|heile landet|landet|i alt|the whole country|norway|norge|noreg)$/i;

/** The dimensions of a table by what they are: each table of the bank has contents and time, most a region. */
export interface Axes {
  readonly time: string;
  readonly contents: string;
  readonly region?: string;
  /** The code of the whole country, where the table has it. */
  readonly country?: string;
  /** Others, which a question must name a value of unless they may be left out. */
  readonly others: readonly string[];
}

/** @returns nothing where the table has no time or no contents. */
export function axesOf(table: Dataset): Axes | undefined {
  const withRole = (role: string, ...names: string[]): string | undefined =>
    table.id.find((id) => table.Dimension(id)?.role === role) ?? table.id.find((id) => names.includes(id));
  const time = withRole('time', 'Tid');
  const contents = withRole('metric', 'ContentsCode');
  const region = withRole('geo', 'Region', 'KOKkommuneregion0000', 'Landet');
  if (time === undefined || contents === undefined) return undefined;
  const dimension = region === undefined ? null : table.Dimension(region);
  const label = (code: string): string => dimension?.Category(code)?.label ?? '';
  const country =
    dimension?.id.find((code) => COUNTRY.test(label(code))) ?? dimension?.id.find((code) => COUNTRY_CODES.has(code));
  return {
    ...{ time, contents },
    ...(region !== undefined && { region }),
    ...(country !== undefined && { country }),
    others: table.id.filter((id) => ![time, contents, region].includes(id)),
  };
}

/** `2025`, `2025K3`, `2025M09` as the knowledge writes it. */
export function periodOfCode(code: string): string | undefined {
  const [, year, unit, part] = /^(\d{4})(?:([KMU])(\d{1,2}))?$/.exec(code) ?? [];
  if (year === undefined) return undefined;
  if (unit === undefined) return year;
  const two = (month: number): string => String(month).padStart(2, '0');
  if (unit === 'M') return `${year}-${two(Number(part))}`;
  if (unit === 'K') return `${year}-${two(Number(part) * 3 - 2)}/${year}-${two(Number(part) * 3)}`;
  return undefined;
}

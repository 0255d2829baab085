import type { Dataset } from 'jsonstat-toolkit';
import { WrongUse } from '../../wrong-use.ts';
import { addressOfTable } from '../watch/places.ts';
import { type Polite, whyNot } from '../watch/polite.ts';
import { axesOf, readTable } from './table.ts';

async function tableAt(url: string, polite: Polite): Promise<Dataset> {
  const answer = await polite.get(url);
  if (answer.state !== 'new') throw new WrongUse(`${url}: ${whyNot(answer)}.`);
  const table = readTable(answer.text);
  if (!table) throw new WrongUse(`${url}: what it answers is not a table in JSON-stat 2.`);
  return table;
}

/** A row of a table through time, for each thing that it gives. */
export interface Row {
  readonly table: Dataset;
  /** What the row is called: "Hele landet". */
  readonly name: string;
  readonly contents: readonly { readonly code: string; readonly label: string; readonly unit: string }[];
  readonly times: readonly string[];
  readonly value: (contents: string, time: string) => number | null;
}

/**
 * Asks the bank for the row of the whole country, or of another region.
 * @param root The root of its interface. @throws {WrongUse} where it does not answer as it should, or there is no such row.
 */
export async function rowOf(id: string, root: string, polite: Polite, region?: string): Promise<Row> {
  const base = addressOfTable(root, id);
  const meta = await tableAt(`${base}/metadata?lang=no&outputFormat=json-stat2`, polite);
  const axes = axesOf(meta);
  if (!axes) throw new WrongUse(`Table ${id} says neither what it gives nor for when.`);
  const code = region ?? axes.country;
  if (axes.region !== undefined && code === undefined)
    throw new WrongUse(
      `Table ${id} has no row for the whole country. Name another with --region CODE, and sum it yourself.`,
    );
  const needed = axes.others.filter((other) => meta.Dimension(other)?.extension?.elimination !== true);
  if (needed.length > 0)
    throw new WrongUse(`Table ${id} is also divided by ${needed.join(', ')}, and a series cannot hold that.`);
  const query = new URLSearchParams({ lang: 'no', outputFormat: 'json-stat2' });
  if (axes.region !== undefined && code !== undefined) query.set(`valueCodes[${axes.region}]`, code);
  query.set(`valueCodes[${axes.contents}]`, '*');
  query.set(`valueCodes[${axes.time}]`, '*');
  const table = await tableAt(`${base}/data?${query}`, polite);
  const own = axesOf(table);
  if (!own) throw new WrongUse(`Table ${id} answers with another table than it says it is.`);
  const regionCode = own.region === undefined ? undefined : table.Dimension(own.region)?.id[0];
  const place = own.region !== undefined && regionCode !== undefined ? { [own.region]: regionCode } : {};
  const name = own.region && regionCode ? (table.Dimension(own.region)?.Category(regionCode)?.label ?? regionCode) : '';
  const contents = (table.Dimension(own.contents)?.id ?? []).map((one) => {
    const category = table.Dimension(own.contents)?.Category(one);
    return { code: one, label: category?.label ?? one, unit: category?.unit?.base ?? '' };
  });
  return {
    ...{ table, name, contents },
    times: table.Dimension(own.time)?.id ?? [],
    value: (content, time) => table.Data({ ...place, [own.contents]: content, [own.time]: time })?.value ?? null,
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseYaml } from '../../compile/yaml-file.ts';
import { WrongUse } from '../../wrong-use.ts';

const placesFile = z.strictObject({
  feeds: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).default([]),
  statbank: z.url().optional(),
  tables: z.array(z.string().regex(/^\d{5}$/)).default([]),
});

/** Where news may come from. */
export type Places = z.infer<typeof placesFile>;

/** The root of SSB's PxWebApi, version 2. */
export const STATBANK = 'https://data.ssb.no/api/pxwebapi/v2';

/** Where that says what a table is. */
export const addressOfTable = (root: string, table: string): string => `${root.replace(/\/$/, '')}/tables/${table}`;

/** As the publishers' interfaces are known to be; none of these has been tried on the real servers. */
const PLACES: Places = {
  feeds: [
    { name: 'Helse- og omsorgsdepartementet', url: 'https://www.regjeringen.no/no/rss/Rss/2581966/?ownerid=421' },
    { name: 'Helsedirektoratet', url: 'https://www.helsedirektoratet.no/rss' },
    { name: 'Lovdata, Norsk Lovtidend', url: 'https://lovdata.no/feed?data=LTI&type=RSS' },
  ],
  statbank: STATBANK,
  tables: ['12005'],
};

/** @throws {WrongUse} where the file is missing or does not say where to look. */
export function readPlaces(file: string | undefined): Places {
  if (file === undefined) return PLACES;
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`);
  const parsed = parseYaml(readFileSync(file, 'utf8'));
  const read = parsed.ok ? placesFile.safeParse(parsed.content) : undefined;
  if (read?.success) return read.data;
  throw new WrongUse(
    `${file} should list feeds (name, url), statbank (an address) and tables (five digits in quotes).`,
  );
}

import type { TimeIn } from './times.ts';
import { flat } from './tokens.ts';

/** Days on which prime ministers took office (regjeringen.no), by their name as it is spelt: "store" is any adjective. */
const PRIME_MINISTERS: Readonly<Record<string, string>> = { solberg: '2013-10-16', støre: '2021-10-14' };
/** The same of ministers of health. */
const MINISTERS: Readonly<Record<string, string>> = {
  høie: '2013-10-16',
  kjerkol: '2021-10-14',
  vestre: '2024-04-19',
};
const TOOK_OFFICE = Object.entries({ ...PRIME_MINISTERS, ...MINISTERS });

const SINCE = '(?:siden|sidan|sia|since|etter at|after|fra|fra da|enn|enn da|than|than when|than the day)';
const BEGAN =
  '(?:tok over|overtok|tiltradte|tok til|kom|ble|blei|vart|became|took over|took office|came|got|started|begynte|starta)';
const IN_OFFICE = new RegExp(
  `(?<![a-z])${SINCE} (?:[a-z]+ ){0,4}?(?<name>${TOOK_OFFICE.map(([name]) => flat(name)).join('|')})(?: (?:[a-z]+ ){0,2}?${BEGAN})?(?![a-z])`,
  'g',
);
/** Whoever leads the ministry now. */
const MINISTER = new RegExp(
  `(?<![a-z])${SINCE} (?:[a-z]+ ){0,3}?(?:statsraden|helseministeren|ministeren|minister) (?:[a-z]+ ){0,1}?${BEGAN}(?![a-z])`,
  'g',
);

/** The day on which whoever is minister of health took office. */
const ofNow = (today: string): string | undefined =>
  Object.values(MINISTERS)
    .filter((day) => day <= today)
    .sort()
    .at(-1);

/** Times that a text names by who took office then: "since Vestre took over". */
export function timesInOfficeIn(text: string, today: string): readonly TimeIn[] {
  const plain = flat(text);
  const named = [...plain.matchAll(IN_OFFICE)].map((match) => {
    const written = text.slice(match.index, match.index + match[0].length).toLowerCase();
    return { match, day: TOOK_OFFICE.find(([name]) => written.includes(name))?.[1] };
  });
  const unnamed = named.length > 0 ? [] : [...plain.matchAll(MINISTER)].map((match) => ({ match, day: ofNow(today) }));
  return [...named, ...unnamed].flatMap(({ match: { 0: written, index }, day }) =>
    day === undefined ? [] : [{ start: index, end: index + written.length, period: day, relation: 'since' as const }],
  );
}

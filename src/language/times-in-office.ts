import type { TimeIn } from './times.ts';
import { flat } from './tokens.ts';

/** Days on which prime ministers and ministers of health took office (regjeringen.no), by their name as it is spelt: "store" is any adjective. */
const TOOK_OFFICE: Readonly<Record<string, string>> = {
  solberg: '2013-10-16',
  høie: '2013-10-16',
  støre: '2021-10-14',
  kjerkol: '2021-10-14',
  vestre: '2024-04-19',
};

const SINCE = '(?:siden|sidan|sia|since|etter at|after|fra|fra da|enn|enn da|than|than when|than the day)';
const BEGAN =
  '(?:tok over|overtok|tiltradte|tok til|kom|ble|blei|vart|became|took over|took office|came|got|started|begynte|starta)';
const IN_OFFICE = new RegExp(
  `(?<![a-z])${SINCE} (?:[a-z]+ ){0,4}?(?<name>${Object.keys(TOOK_OFFICE).map(flat).join('|')})(?: (?:[a-z]+ ){0,2}?${BEGAN})?(?![a-z])`,
  'g',
);
/** Whoever leads the ministry now. */
const MINISTER = new RegExp(
  `(?<![a-z])${SINCE} (?:[a-z]+ ){0,3}?(?:statsraden|helseministeren|ministeren|minister) (?:[a-z]+ ){0,1}?${BEGAN}(?![a-z])`,
  'g',
);

/** Times that a text names by who took office then: "since Vestre took over". */
export function timesInOfficeIn(text: string, today: string): readonly TimeIn[] {
  const plain = flat(text);
  const named = [...plain.matchAll(IN_OFFICE)].map((match) => {
    const written = text.slice(match.index, match.index + match[0].length).toLowerCase();
    return { match, day: Object.entries(TOOK_OFFICE).find(([name]) => written.includes(name))?.[1] };
  });
  const newest = Object.values(TOOK_OFFICE)
    .filter((day) => day <= today)
    .sort()
    .at(-1);
  const unnamed = named.length > 0 ? [] : [...plain.matchAll(MINISTER)].map((match) => ({ match, day: newest }));
  return [...named, ...unnamed].flatMap(({ match: { 0: written, index }, day }) =>
    day === undefined ? [] : [{ start: index, end: index + written.length, period: day, relation: 'since' as const }],
  );
}

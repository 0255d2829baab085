import type {
  KnowledgeData,
  Localized,
  Release,
  Scheme,
  Series,
  Statement,
  Topic,
} from '../../src/knowledge/knowledge.ts';
import { ENDS, KINDS, MEASURES, PEOPLE, PLACES, QUESTIONS, REASONS, TRADES } from './walks.ts';

/** What one walk of life adds: about as much as the real knowledge holds of the GPs. */
const STATEMENTS = 10;
const SERIES = 9;
const RELEASES = 8;
const RULES = 5;
/** A scheme, a topic, and what they hold. */
const THINGS = 2 + STATEMENTS + SERIES + RELEASES + RULES;
const ABOUTS = ['what-for', 'why', 'who', 'when', 'trend', 'plan', 'condition'] as const;
const FIRST_YEAR = 2016;
const YEARS = 10;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Named {
  readonly id: string;
  readonly nb: string;
  readonly en: string;
}

/** Such as "kystveterinærtilskudd": each place, trade and kind together once. */
function nameOf(at: number): Named {
  const kind = pick(KINDS, at);
  const trade = pick(TRADES, Math.floor(at / KINDS.length));
  const place = pick(PLACES, Math.floor(at / (KINDS.length * TRADES.length)));
  return { id: `walk-${at}`, nb: `${place[0]}${trade[0]}${kind[0]}`, en: `${place[1]} ${trade[1]} ${kind[1]}` };
}

const cited = (name: Named, at: number) => ({ source: `${name.id}-r${at % RELEASES}`, where: { paragraph: at + 1 } });

/** Three ways to ask for each thing; the real ones have more, and less alike. */
function asksOf(name: Named, at: number): { nb: [string, string]; en: [string] } {
  const [first, second] = [pick(QUESTIONS, at), pick(QUESTIONS, at + 3)];
  return { nb: [first[0]?.(name.nb) ?? '', second[0]?.(name.nb) ?? ''], en: [first[1]?.(name.en) ?? ''] };
}

function statementOf(name: Named, at: number, seed: number): Statement {
  const [end, why] = [pick(ENDS, seed * 7 + at * 3), pick(REASONS, seed * 5 + at * 11)];
  const year = FIRST_YEAR + ((seed + at) % YEARS);
  return {
    id: `${name.id}.s${at}`,
    scheme: name.id,
    about: pick(ABOUTS, at),
    text: {
      nb: `${capital(name.nb)} skal fra ${year} ${end[0]}, fordi ${why[0]}.`,
      en: `From ${year} the ${name.en} is to ${end[1]}, because ${why[1]}.`,
    },
    period: String(year),
    asks: asksOf(name, seed + at),
    ...cited(name, at),
  };
}

function seriesOf(name: Named, at: number, seed: number): Series {
  const [nb, en, unit, status] = pick(MEASURES, at);
  const year = FIRST_YEAR + ((seed * 3 + at) % YEARS);
  const id = `${name.id}.m${at}`;
  return {
    id,
    scheme: name.id,
    label: { nb: `${nb} ${name.nb}`, en: `${en} the ${name.en}` },
    aliases: [],
    unit,
    definition: { nb: `${nb} ${name.nb} i løpet av året.`, en: `${en} the ${name.en} during the year.` },
    readings: [],
    asks: asksOf(name, seed + at * 2),
    observations: [year, year + 1].map((period, step) => ({
      id: `${id}:${period}`,
      period: String(period),
      value: (3 + ((seed * 13 + at * 29 + step * 17) % 971)) * (unit === 'NOK' ? 100_000 : 1),
      measure: 'level' as const,
      status,
      ...cited(name, at),
    })),
  } as Series;
}

function releaseOf(name: Named, at: number, seed: number): Release {
  const end = pick(ENDS, seed + at * 5);
  const about: Localized = { nb: `Om ${name.nb}: ${end[0]}.`, en: `On the ${name.en}: ${end[1]}.` };
  const year = FIRST_YEAR + ((seed + at) % YEARS);
  return {
    id: `${name.id}-r${at}`,
    title: `${capital(name.nb)} skal ${end[0]}`,
    publisher: 'Etaten for arbeid og næring',
    people: [{ name: pick(PEOPLE, seed + at), role: { nb: 'avdelingsleder', en: 'head of section' } }],
    published: `${year}-0${1 + (at % 9)}-1${seed % 9}`,
    url: `https://example.org/${name.id}/${at}`,
    kind: 'news',
    language: 'nb',
    read: 'full',
    about,
    totals: [],
  };
}

const topicOf = (name: Named, seed: number): Topic => ({
  id: `${name.id}-rules`,
  topic: { nb: `Reglene for ${name.nb}`, en: `The rules of the ${name.en}` },
  aliases: [],
  contacts: [],
  rules: Array.from({ length: RULES }, (_, at) => {
    const [end, year] = [pick(ENDS, seed * 2 + at * 13), FIRST_YEAR + ((seed + at) % YEARS)];
    return {
      id: `${name.id}-rule-${at}`,
      topic: `${name.id}-rules`,
      scheme: name.id,
      from: `${year}-01-01`,
      to: null,
      dates: 'stated' as const,
      applies_to: 'all' as const,
      outcome: 'holds' as const,
      confidence: 'stated' as const,
      confirmed_by: [],
      asks: asksOf(name, seed + at * 5),
      text: {
        nb: `${capital(name.nb)} krever en plan for å ${end[0]}.`,
        en: `The ${name.en} requires a plan to ${end[1]}.`,
      },
      ...cited(name, at),
    };
  }),
});

const schemeOf = (name: Named, seed: number): Scheme => ({
  id: name.id,
  name: { nb: capital(name.nb), en: capital(name.en) },
  aliases: [],
  what: {
    nb: `${capital(name.nb)} er til for å ${pick(ENDS, seed)[0]}.`,
    en: `The ${name.en} is there to ${pick(ENDS, seed)[1]}.`,
  },
  sources: [{ source: `${name.id}-r0`, where: { paragraph: 1 } }],
  related: [],
  asks: asksOf(name, seed),
  main: [],
  contacts: [],
  statements: Array.from({ length: STATEMENTS }, (_, at) => statementOf(name, at, seed)),
});

/**
 * The knowledge with things from other walks of life beside the real ones, until there are `times` as many.
 * @param things As many as the knowledge has.
 */
export function grow(data: KnowledgeData, things: number, times: number): KnowledgeData {
  const names = Array.from({ length: Math.round((things * (times - 1)) / THINGS) }, (_, at) => nameOf(at));
  return {
    ...data,
    schemes: [...data.schemes, ...names.map(schemeOf)],
    series: [
      ...data.series,
      ...names.flatMap((name, seed) => Array.from({ length: SERIES }, (_, at) => seriesOf(name, at, seed))),
    ],
    releases: [
      ...data.releases,
      ...names.flatMap((name, seed) => Array.from({ length: RELEASES }, (_, at) => releaseOf(name, at, seed))),
    ],
    topics: [...data.topics, ...names.map(topicOf)],
  };
}

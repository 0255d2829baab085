import { type Document, isMap, isScalar, isSeq, type Node, Document as YamlDocument } from 'yaml';
import { MEASURES } from '../../knowledge/schema/series.ts';
import { amountWritten } from './amount-written.ts';
import type { DraftFigure } from './draft-figure.ts';
import type { Draft, DraftRule, DraftTime, Unplaced } from './draft-of.ts';
import type { ReleaseHead } from './release-head.ts';

/** What stands beside all that a person must look at; no draft is taken in while one is left. */
export const CHECK = 'sjekk';
/** Ours to write: a text in the languages of the bot. */
const OWN_WORDS = { nb: '', en: '' };
const OWN_ASKS = { nb: [''], nn: [''], en: [''] };
const WIDTH = 120;

const HEADING = ` A draft made from the text of a release. Nothing of it is in the knowledge yet.
 Look at each thing, mend it, and take away its mark (the word ${CHECK}). What is no figure of ours: delete it. Then:
 npm run knowledge -- accept THIS-FILE`;

const KEY_OF = Object.fromEntries(Object.entries(MEASURES).map(([key, measure]) => [measure, key]));
const yearOrText = (period: string): number | string => (/^\d{4}$/.test(period) ? Number(period) : period);

/** Leaves out what is not there. */
const lean = (entries: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

const observationOf = ({
  told,
  found,
  likely,
  measure,
  period,
  status,
  printed,
  where,
  also,
  value,
  isMoney,
}: DraftFigure) =>
  lean({
    series: likely[0]?.series.id,
    period: yearOrText(period.period),
    [KEY_OF[measure] ?? 'level']: isMoney ? amountWritten(value) : value,
    status,
    qualifier: found.qualifier,
    where,
    printed,
    also: also.length === 0 ? undefined : also.map((one) => ({ where: one.where, printed: one.printed })),
    sentence: told.number,
  });

const ruleOf = ({ told, found, day, end, appliesTo, likely }: DraftRule) => ({
  topic: likely[0] ?? '',
  id: '',
  scheme: likely[0] ?? '',
  from: end === 'from' ? day : null,
  to: end === 'to' ? day : null,
  applies_to: appliesTo,
  text: OWN_WORDS,
  asks: OWN_ASKS,
  where: told.piece.where,
  printed: told.sentence.slice(found.numeral.start, found.numeral.end),
  sentence: told.number,
});

const statementOf = ({ told, found, period }: DraftTime, scheme: string) => ({
  scheme,
  id: '',
  about: 'when',
  text: OWN_WORDS,
  asks: OWN_ASKS,
  period: yearOrText(period),
  where: told.piece.where,
  printed: told.sentence.slice(found.numeral.start, found.numeral.end),
  sentence: told.number,
});

const unplacedOf = ({ told, found, why }: Unplaced) => ({
  printed: told.sentence.slice(found.numeral.start, found.numeral.end),
  where: told.piece.where,
  sentence: told.number,
  why,
});

const releaseOf = ({ title, publisher, published, url, kind, language }: ReleaseHead, id: string, draft: Draft) =>
  lean({
    id,
    ...{ title, publisher, published, url, kind, language, read: 'full', about: OWN_WORDS },
    totals:
      draft.totals.length === 0
        ? undefined
        : draft.totals.map(({ total, parts }) => ({ total: refOf(total), parts: parts.map(refOf) })),
  });

const refOf = ({ likely, period, measure }: DraftFigure) => ({
  series: likely[0]?.series.id,
  period: yearOrText(period.period),
  measure,
});

/** Puts a note after a value of a map; one that nothing need be said of stays as it is. */
function note(map: unknown, key: string, text: string): void {
  if (!isMap(map)) return;
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  const value = pair?.value as Node | null | undefined;
  if (value) value.comment = ` ${text}`;
}

const items = (document: Document, key: string): readonly unknown[] => {
  const list = document.get(key);
  return isSeq(list) ? list.items : [];
};

/** Places are written on one line, as curators write them. */
function onOneLine(node: unknown, keys: ReadonlySet<string>): void {
  if (isSeq(node)) for (const one of node.items) onOneLine(one, keys);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    if (isScalar(key) && keys.has(String(key.value)) && (isMap(value) || isSeq(value))) value.flow = true;
    else onOneLine(value, keys);
  }
}
const FLOW = new Set(['where', 'also', 'text', 'about', 'asks', 'total']);

/**
 * A draft as the text of a YAML file, with `# sjekk` beside what is unsure.
 * @param id The id that the release is likely to get.
 */
export function writtenDraft(draft: Draft, id: string, schemeOf: (time: DraftTime) => string): string {
  const { head, figures, rules, times, unplaced } = draft;
  const document = new YamlDocument(
    {
      release: releaseOf(head, id, draft),
      observations: figures.map(observationOf),
      rules: rules.map(ruleOf),
      statements: times.map((one) => statementOf(one, schemeOf(one))),
      not_placed: unplaced.map(unplacedOf),
    },
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = HEADING;
  const release = document.get('release');
  for (const key of ['id', ...head.unsure, ...(draft.totals.length > 0 ? ['totals'] : [])]) note(release, key, CHECK);
  note(release, 'about', `${CHECK}: in words of our own`);
  items(document, 'observations').forEach((map, at) => {
    const figure = figures[at];
    if (!figure) return;
    const [, ...others] = figure.likely.map(({ series }) => series.id);
    const other = others.length > 0 ? `or ${others.join(', ')}` : 'nothing else is like it';
    note(map, 'series', figure.unsure.has('series') ? `${CHECK}: ${other}` : other);
    if (figure.unsure.has('period')) note(map, 'period', CHECK);
    if (figure.unsure.has('measure')) note(map, KEY_OF[figure.measure] ?? 'level', `${CHECK}: which kind of figure`);
  });
  for (const [list, keys] of [
    ['rules', ['topic', 'id', 'scheme', 'text', 'asks']],
    ['statements', ['scheme', 'id', 'text', 'asks']],
  ] as const)
    for (const map of items(document, list)) for (const key of keys) note(map, key, CHECK);
  for (const map of items(document, 'not_placed')) note(map, 'why', `${CHECK}: place it, or delete it`);
  onOneLine(document.contents, FLOW);
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: true });
}

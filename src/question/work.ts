import type { Figure } from '../figures/figure.ts';
import { OPERATIONS, type Operation, operate, type Span } from '../figures/operations.ts';
import { numberWritten } from '../language/number-words.ts';
import { getPeriod } from '../language/period.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Ask } from '../reader/asking.ts';
import { EACH_YEAR, formOf, RECENT_YEARS, THEN_AND_NOW, wayTold } from './form.ts';
import { isSinceEvent } from './since-event.ts';

/** What is to be worked out from a series, where a question asks for it: from when, to when. */
export interface Work extends Span {
  readonly operation: Operation;
}

/** Asks for a change in per cent, and not for a share. */
const PERCENT = wholeWords(/\b(?:prosent\p{L}*|prosentvis|pst|per ?cent|percent\p{L}*)\b|%/u);
/** The same beside the question: "hvor mye lavere er det nå? prosent holder", "…, og hvor mange prosent utgjør det". */
const IN_PERCENT = wholeWords(
  /\b(?:(?:i|in) (?:prosent|per ?cent)|(?:prosent|per ?cent) (?:holder|held|er nok|is enough|is fine|will do|please|takk)|(?:hvor|kor|how) (?:mange|many) (?:prosent|per ?cent) (?:er|blir|utgjør|utgjer|is) (?:det|that|it))\b/u,
);
export const asksPercent = ({ asking, text }: Asked): boolean =>
  PERCENT.test(spaced(asking)) || IN_PERCENT.test(spaced(text));
/** More or less than at another time, as a part of patterns. */
export const MORE_OR_LESS =
  'høyere|høgare|lavere|lågare|mer|meir|mindre|flere|fleire|færre|lengre|kortere|kortare|dyrere|higher|lower|more|less|fewer|longer|shorter';
/** The same of what has moved. */
export const MOVED = String.raw`gått (?:ned|opp)|gone (?:up|down)|dropped?|fell|falt|falle|fallen|minka|endr\p{L}*|changed?`;
/** The same of what also makes per cent a change, and no share. */
export const ROSE_OR_SANK = String.raw`økt|auka|steget|stige|sunket|vokst|risen|nedgang\p{L}*|økning\p{L}*|auke\p{L}*`;
/** So many per cent more or less than before, and no share. */
const COMPARED = wholeWords(
  new RegExp(
    String.raw`\b(?:${MORE_OR_LESS}|${ROSE_OR_SANK}|falt|fallen|øk|krympet|krympa|growth|grown|vekst|endring\p{L}*|change)\b`,
    'u',
  ),
);
/** It has become half or twice as much. */
const HALVED = wholeWords(
  /\b(?:halver(?:t|te|a|es|ast|ing)|(?:for)?(?:dobl|tredobl|firedobl)(?:et|a|ing)|fordobl(?:e|er|es)|halved|halving|doubled|doubling|tripled)\b/u,
);
/** Words by which people ask to have years added up. */
const ADDS = wholeWords(
  /^\W*sum (?:bevilg|løyv|vedtatt|vedteke|av (?:bevilg|løyv|vedtatt|vedteke))\p{L}*|\b(?:(?:legg\p{L}*|lagt|la) (?:\p{L}+ )?(?:sammen|saman)|(?:sammen|saman)lagt|summer(?:e|er|t|ar)?|summen av|i sum|sum of|add\p{L}* (?:\p{L}+ ){0,4}(?:up|together)|sum up)\b/u,
);
/** The same of a whole that may as well be of one time: only over a stretch of years does it add them up. */
const IN_ALL = wholeWords(
  /\b(?:til ?sammen|til saman|tilsaman|totalt|i alt|in total|altogether|all together|in all|samlet|samla|total)\b/u,
);
const ALL_YEARS = wholeWords(
  /\b(?:alle (?:årene|åra|år)|hele perioden|heile perioden|år for år|all (?:the )?years|every year|whole period)\b/u,
);
const ON_AVERAGE = wholeWords(
  /\b(?:i (?:snitt|gjennomsnitt) (?:per|pr|hvert|kvart) år|(?:per|pr|i|hvert|kvart) (?:år|året) i (?:snitt|gjennomsnitt)|(?:snittet|gjennomsnittet|snitt|gjennomsnitt|average) (?:per|pr|i|hvert|kvart) (?:år|året)|(?:average|mean) (?:per|a|each) (?:year|yr)|(?:per|a|each) (?:year|yr) on average|yearly average)\b/u,
);

/** From when it was at its top, or at its bottom, on: "since the peak", "siden det var på sitt verste". */
const SINCE_EDGE = wholeWords(
  /\b(?:siden|sidan|sia|since|fra|frå|from|enn|than|(?:compared|sammenlign\p{L}*|sammenlikn\p{L}*|samanlikn\p{L}*) (?:to|with|med)) (?:\p{L}+ ){0,6}?(?:(?<top>topp(?:en|punktet|året)?|peak|top|high|rekord(?:en|året|talet|tallet)?|høyeste|høgaste|meste|verste|worst|highest)|(?<bottom>botn(?:en)?|bunn(?:en)?|bottom|low|laveste|lågaste|lowest))\b/u,
);

/** How much it has changed since it was at its top or bottom; nothing where nobody asks that. */
function sinceEdge(asked: Asked, figures: () => readonly Figure[]): Work | undefined {
  const text = spaced(asked.text);
  const edge = SINCE_EDGE.exec(spaced(asked.asking))?.groups;
  if (!edge || (!COMPARED.test(text) && !CHANGED.test(text))) return undefined;
  const worked = operate(edge.bottom === undefined ? 'highest' : 'lowest', figures());
  return worked.ok ? { operation: asksPercent(asked) ? 'percent' : 'change', from: worked.figure.period } : undefined;
}
const CHANGED = wholeWords(new RegExp(String.raw`\b(?:${MOVED}|ned|opp|redusert|come down)\b`, 'u'));

/** A time that holds another says no more than that: "in 2021, when Kjerkol took over". */
const narrowest = ({ times }: Asked): Asked['times'] =>
  times.filter(
    (one) =>
      !times.some(
        (other) =>
          !one.period.includes('/') &&
          other.period !== one.period &&
          one.bounds.first <= other.bounds.first &&
          other.bounds.last <= one.bounds.last,
      ),
  );

/** The end of a stretch as periods of the knowledge: a stretch, two times, or one with what is meant by it. */
export function spanOf(asked: Asked, isEdge: boolean): Span {
  const times = narrowest(asked);
  const [first, second] = times;
  const [start = '', end] = first?.period.split('/') ?? [];
  if (first === undefined) return {};
  if (end !== undefined) return { from: start, to: end };
  if (second !== undefined) {
    const inOrder = times.toSorted((a, b) => a.bounds.first.localeCompare(b.bounds.first));
    return { from: inOrder[0]?.period, to: inOrder.at(-1)?.period };
  }
  if (isEdge) return { from: first.relation === 'before' ? undefined : start };
  return first.relation === 'before' ? { to: start } : { from: start };
}

const isStretch = ({ times, asking }: Asked): boolean => {
  const text = spaced(asking);
  const isLong = times.length > 1 || times.some(({ period, relation }) => relation !== 'at' || period.includes('/'));
  return isLong || ALL_YEARS.test(text) || FROM.test(text);
};
const FROM = wholeWords(/\b(?:fra|frå|from) (?:og med )?\d{4}\b/u);

/** What may ask for a sum that is spoken of in another sentence. */
const OF_A_SUM: ReadonlySet<Ask | undefined> = new Set([undefined, 'much', 'many', 'which', 'define', 'may']);

/** Whether years are to be added up: said in so many words, or asked for as a whole over a stretch of years. */
export function addsUp(asked: Asked): 'surely' | 'maybe' | undefined {
  const text = spaced(asked.asking);
  const isSum = ADDS.test(text) || (OF_A_SUM.has(asked.asks[0]) && ADDS.test(spaced(asked.text)));
  if (isSum && (asked.times.length === 0 || isStretch(asked))) return 'surely';
  return IN_ALL.test(text) && isStretch(asked) ? 'maybe' : undefined;
}

const GROWTH = String.raw`økning\p{L}*|auke|auken|vekst\p{L}*|hopp|hoppet|sprang\p{L}*|jump|increase|rise|growth|gain`;
const SHRINKING = String.raw`nedgang\p{L}*|fall|fallet|drop|decrease|decline`;
const BIGGEST = 'største?|størst|biggest|largest|greatest|best(?:e)?(?: single)?';
/** In which year it rose, or fell, most: the move of a year, and no top. */
const ROSE_MOST = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:${BIGGEST}) (?:\p{L}+ )?(?:${GROWTH})|(?:økte|auka|steg|vokste|voks|rose|grew|increased) (?:\p{L}+ )?(?:mest|most)|(?:kom|came|fekk|fikk|got) (?:\p{L}+ ){0,3}?(?:flest|most) (?:nye|new))\b`,
    'u',
  ),
);
const FELL_MOST = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:${BIGGEST}) (?:\p{L}+ )?(?:${SHRINKING})|(?:falt|fall|sank|minka|fell|dropped|declined) (?:\p{L}+ )?(?:mest|most))\b`,
    'u',
  ),
);
const mostMoved = (text: string): 'rise' | 'fall' | undefined =>
  ROSE_MOST.test(text) ? 'rise' : FELL_MOST.test(text) ? 'fall' : undefined;

/** The most or the fewest there have been, of a number that is named. */
const EDGE_OF = wholeWords(
  /\b(?:(?<top>høyeste?|høgaste?|flest|highest|most)|laveste?|lågaste?|færrest|lowest|fewest) (?:antall|antallet|tal|talet|number)\b/u,
);
const edgeIn = (text: string): 'highest' | 'lowest' | undefined => {
  const found = EDGE_OF.exec(text)?.groups;
  return found && (found.top === undefined ? 'lowest' : 'highest');
};

const isOverTime = (ask: Ask): ask is Ask & Operation =>
  (OPERATIONS as readonly string[]).includes(ask) && ask !== 'share';

/** By how many or how much it is more or less: "hvor mange hoder ned". */
const BY_HOW_MUCH = wholeWords(
  new RegExp(
    String.raw`\b(?:hvor|kor|how) (?:mange|mye|mykje|many|much)(?: \p{L}+){0,2} (?:ned|opp|down|up|${MORE_OR_LESS})\b`,
    'u',
  ),
);

/** The year that now is held against in another sentence than the one that asks: "Snittlista nå mot 2020. Hvor mange hoder ned?" */
function beganWith({ text, asking, times }: Asked): string | undefined {
  const [then] = THEN_AND_NOW.exec(spaced(text)) ?? [];
  return then !== undefined && times.length === 0 && BY_HOW_MUCH.test(spaced(asking))
    ? /\d{4}/.exec(then)?.[0]
    : undefined;
}

/** How many have come or gone over a stretch of years: "how many GPs added 2021 to 2024". */
const CAME_OR_WENT = wholeWords(
  /\b(?:hvor|kor|how) (?:mange|many) (?:\p{L}+ ){1,4}?(?:added|gained|lost|kommet til|kome til|komne til|falt fra|falle frå|forsvunnet|forsvunne)\b/u,
);

/** Each figure is of a year by itself: money, and what was added. */
const isYearly = (figures: readonly Figure[]): boolean =>
  figures.every(({ unit, measure }) => unit === 'NOK' || measure === 'increase');

/** The operation that a question asks for, on whatever series it is about; what may be a sum is one where that can be worked out. */
function operationIn(asked: Asked, figures: () => readonly Figure[]): Operation | undefined {
  const text = spaced(asked.asking);
  if (CAME_OR_WENT.test(text) && isStretch(asked)) return asksPercent(asked) ? 'percent' : 'change';
  const adds = addsUp(asked);
  if (adds === 'surely' || (adds === 'maybe' && operate('sum', figures(), spanOf(asked, false)).ok)) return 'sum';
  if (ON_AVERAGE.test(text) && isStretch(asked)) return isYearly(figures()) ? 'mean' : 'pace';
  const move = mostMoved(text);
  if (move) return move;
  if (HALVED.test(text) && !asked.isPersonal) return 'percent';
  if (beganWith(asked) !== undefined) return asksPercent(asked) ? 'percent' : 'change';
  const [first] = asked.asks;
  if (first === 'share' && asksPercent(asked) && COMPARED.test(text)) return 'percent';
  const edge = edgeIn(text);
  if (edge) return edge;
  if (first === undefined || !isOverTime(first)) return undefined;
  // "How much has it gone up" wants that much, and not which way.
  if (first === 'direction' && (!asksPercent(asked) || THEN_AND_NOW.test(text)))
    return formOf(asked) === 'direction' ? 'direction' : 'change';
  return (first === 'change' || first === 'direction') && asksPercent(asked) ? 'percent' : first;
}

/** As many years as "the last years" are. */
const RECENT = 5;

const LAST_SO_MANY = wholeWords(/\b(?:siste|last|past) (?<count>\p{L}+|\d{1,2}) (?:år|åra|årene|years)\b/u);

const newestYear = (figures: readonly Figure[]): number =>
  Math.max(...figures.map(({ period }) => getPeriod(period).lastYear));

/** From when "the last years" are, or the last so many, where no time is named. */
export function recentSpan({ text, times }: Asked, figures: () => readonly Figure[]): Span {
  const said = spaced(text);
  const told = LAST_SO_MANY.exec(said)?.groups?.count ?? '';
  const count = numberWritten(told) ?? (RECENT_YEARS.test(said) ? RECENT : undefined);
  return count === undefined || times.length > 0 ? {} : { from: String(newestYear(figures()) - count) };
}

/** From when it is asked which way it goes, where no time is named: of each year, and of then and now, from the first, of the last years from some before. */
function lookedBack(asked: Asked, figures: () => readonly Figure[]): Span {
  const said = spaced(asked.text);
  if (!EACH_YEAR.test(said) && !THEN_AND_NOW.test(said)) return recentSpan(asked, figures);
  return { from: String(Math.min(...figures().map(({ period }) => getPeriod(period).lastYear))) };
}

/** "How much has it fallen", of what has risen since the first: from its top; and the other way round. */
function fromEdge(asked: Asked, operation: 'change' | 'percent', figures: () => readonly Figure[]): Span {
  const told = wayTold(asked);
  const whole = told && operate(operation, figures());
  if (!whole?.ok || whole.figure.value > 0 === (told === 'up')) return {};
  const edge = operate(told === 'up' ? 'lowest' : 'highest', figures());
  return edge.ok ? { from: edge.figure.period } : {};
}

/**
 * What a question wants worked out.
 * @param figures Of the series that it is about.
 */
export function workFor(asked: Asked, figures: () => readonly Figure[]): Work | undefined {
  const since = sinceEdge(asked, figures);
  if (since) return since;
  const operation = operationIn(asked, figures);
  if (operation === undefined) return undefined;
  const span = spanOf(asked, operation === 'highest' || operation === 'lowest');
  // Since what happened at no time that is told: how it has gone of late is the nearest there is.
  if ((operation === 'change' || operation === 'percent') && span.from === undefined && isSinceEvent(asked))
    return { operation: 'direction', ...span };
  if ((operation === 'change' || operation === 'percent') && span.from === undefined && span.to === undefined) {
    const from = beganWith(asked);
    return { operation, ...(from === undefined ? fromEdge(asked, operation, figures) : { from }) };
  }
  return { operation, ...(operation === 'direction' ? { ...lookedBack(asked, figures), ...span } : span) };
}

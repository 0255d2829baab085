import type { Knowledge } from '../knowledge/find.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import { amountsIn } from '../language/amounts.ts';
import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { flatInLatin } from '../language/tokens.ts';
import type { Claim } from './claim.ts';
import { clausesOf } from './clauses.ts';
import { idsOf } from './its-own.ts';
import { knownOf } from './known.ts';
import { compareLeanings, leaningOf } from './leaning.ts';
import { voteOn } from './vote.ts';

/** Somebody is owed something, whatever others think of it. */
const OWED =
  /(?<![a-z])(?:skal (?:ha|fa|slippe|sleppe)|ma fa|krav pa|(?:has|have|had) to (?:be|get)|(?:must|shall) (?:get|be (?:given|granted|exempt\w*|let off))|entitled|automati\w*|guaranteed)(?![a-z])/u;
/** Somebody may be given something: others weigh whether. */
const MAY_BE_GIVEN =
  /(?<![a-z])(?:kan (?:fa|bli gitt|gis|gjevast|innvilge\w*|soke|sokje|avtale\w*)|(?:can|may) (?:get|be (?:given|granted|exempt\w*)|give|apply))(?![a-z])/u;
/** What a curator has looked for and not found: that somebody must do it bears out nobody who says that he must. */
const NOT_FOUND =
  /(?<![a-z])(?:har (?:jeg|eg) ikk?j?e (?:funnet|funne)|(?:star|stend|sier|seier) ikk?j?e|(?:i )?have(?: not|n['’]t) found|does not (?:say|state))(?![a-z])/u;
/** Whom else it is not, beside who it is, denies nothing of what is said. */
const BESIDE = /,\s*(?:ikke|ikkje|not)(?!\p{L})[^,.;]*/giu;
/** This like, a saying of the same is meant, and which way it leans tells. */
const AS_SAID = 0.9;

/** The sentence of a ground that shares most of what a claim says. */
function sentenceOn(claimed: string, ground: string, knowledge: Knowledge): string | undefined {
  const known = knownOf(knowledge);
  const said = known.wholeIn(claimed);
  let most = 0;
  let found: string | undefined;
  for (const sentence of ground.split(/(?<=\p{L}{2}\.)\s/u)) {
    const inCommon = [...known.wholeIn(sentence).keys()]
      .filter((meaning) => said.has(meaning))
      .reduce((sum, meaning) => sum + known.index.rarity(meaning), 0);
    if (inCommon > most) [most, found] = [inCommon, sentence];
  }
  return found;
}

/** What somebody must or may do. */
const IS_RULE =
  /(?<![a-z])(?:lov til|ikk?j?e lov|plikt\w*|forbudt|forbode|rett til|krav (?:om|pa)|allowed|obliged|duty|required|(?:has|have) the right|forbidden|prohibited)(?![a-z])/u;
/** What tells of that, in a rule's own words. */
const TELLS_OF_RULE =
  /(?<![a-z])(?:kan|ma|matte|skal|skulle|lov\w*|plikt\w*|forb\w*|rett\w*|krav\w*|krev\w*|palegg\w*|bestemmer|velger|slipper|slapp|fritatt|fritak|frivillig\w*|regel\w*|regler|gjelder|betaler|ansvar\w*|avskaff\w*|opphev\w*|avtal\w*)(?![a-z])/u;

/** Whether a claim of what somebody must or may do is called wrong by what only tells how many there are. */
export function isCountedForRule(claim: Claim, text: string): boolean {
  if (claim.verdict !== 'differs' || claim.by !== 'negated' || claim.evidence.kind !== 'statements') return false;
  const [first] = claim.evidence.statements;
  const ground = flatInLatin(first.text.nb);
  return IS_RULE.test(flatInLatin(text)) && /\d/u.test(ground) && !TELLS_OF_RULE.test(ground);
}

/** So far off a number may be told roughly. */
const ROUGHLY = 0.15;
const isAmong = (value: number, known: readonly number[]): boolean =>
  known.some((one) => Math.abs(one - value) <= ROUGHLY * value);
/** What is smaller may be a length or an age, which rules have many of. */
const LEAST = 100;
/** Of this scale sums are looked for in any ground. */
const MILLION = 6;

/** Whether a claim names a number that is no time, and the rule that it rests on has others and not that: "fra 2026 høyst 1500". */
function hasOtherNumber(claimed: string, text: Localized, today: string): boolean {
  const numbersIn = (one: string): readonly number[] =>
    amountsIn(blanked(one, timesIn(one, today))).flatMap(({ value }) => (value >= LEAST ? [value] : []));
  const known = numbersIn(text.nb);
  return known.length > 0 && numbersIn(claimed).some((value) => !isAmong(value, known));
}

/** Whether a claim names a sum of millions, or a share in per cent, where its ground names others, or none. */
function hasOtherSum(claimed: string, text: Localized): boolean {
  const known = [text.nb, text.en].flatMap((one) => amountsIn(one).map(({ value }) => value));
  return amountsIn(claimed)
    .filter(({ unit, scale }) => unit === 'percent' || scale >= MILLION)
    .some(({ value }) => !isAmong(value, known));
}

/** Whether a clause says the opposite of what is said rightly of the very thing that a claim rests on, in its words. */
function isOpposed(clause: string, ids: readonly string[], knowledge: Knowledge): boolean {
  const own = (voteOn(clause, knowledge)?.voices ?? []).filter(
    ({ saying, stated, likeness }) =>
      saying.is === 'right' &&
      likeness >= AS_SAID &&
      'evidence' in stated &&
      idsOf({ ...stated, verdict: 'matches', said: clause }).some((id) => ids.includes(id)),
  );
  const leaning = leaningOf(clause);
  const leanings = own.map(({ saying }) => compareLeanings(leaning, saying.leaning));
  const isDenied = own[0] !== undefined && own[0].saying.leaning.denials % 2 !== leaning.denials % 2;
  return isDenied && leanings[0] === 'opposite' && !leanings.includes('same');
}

/**
 * Whether the ground of a claim that is called right falls short of it: it names another sum, or none, its rule has other numbers, it only
 * allows what the claim says is owed, it says that nothing was found of what the claim says is so, or a clause of the claim turns round
 * what is said of it.
 * @param text All that the claim is made in.
 */
export function fallsShort(claim: Claim, text: string, knowledge: Knowledge, today: string): boolean {
  if (claim.verdict !== 'matches' || claim.evidence.kind === 'figures') return false;
  const { evidence } = claim;
  const [first] = evidence.kind === 'rules' ? evidence.rules : evidence.statements;
  if (hasOtherSum(text, first.text)) return true;
  if (evidence.kind === 'rules' && hasOtherNumber(text, first.text, today)) return true;
  const ground = sentenceOn(text, first.text.nb, knowledge);
  if (ground !== undefined) {
    const [said, granted] = [flatInLatin(text), flatInLatin(ground)];
    if (OWED.test(said) && MAY_BE_GIVEN.test(granted) && !OWED.test(granted)) return true;
    const { turns, parts } = leaningOf(text.replace(BESIDE, ''));
    if (NOT_FOUND.test(granted) && turns + parts === 0) return true;
  }
  const ids = idsOf(claim);
  return [text, ...clausesOf(text)].some((clause) => isOpposed(clause, ids, knowledge));
}

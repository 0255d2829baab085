import { blanked } from '../language/spans.ts';
import { timesIn } from '../language/times.ts';
import { flat, flatInLatin } from '../language/tokens.ts';
import type { Claim } from './claim.ts';
import { CLAUSE } from './clauses.ts';
import { hingesOf } from './hinges.ts';
import { quantitiesIn } from './quantities.ts';

/** Somebody may do something. */
const MAY =
  /(?<![a-z])(?:kan|can|may|(?:far|har) lov|lov til|(?:har|er en|er ein|is a|have a|has a) (?:rett|right)|(?:is|are) allowed to)(?![a-z])/u;
/** Somebody need not be or do something: said of a demand that it does not reach them. */
const NEED_NOT =
  /(?<![a-z])(?:gjelder ikke|gjeld ikkje|(?:trenger|treng|behover) (?:ikke|ikkje)|(?:do|does)(?: not|n['’]t) need|uten a|utan a|without)(?![a-z])/gu;
/** What is turned round, or made less of, grants nothing plainly. */
const TURNS =
  /(?<![a-z])(?:ikke|ikkje|aldri|ingen|inga|nekt\w*|avsla|hindr\w*|not|never|no|refuse\w*|deny|lenger|lengre|any ?more|more|most)(?![a-z])|n['’]t(?![a-z])/u;
/** Without an end to it: hardly anything is granted so. */
const ENDLESS =
  /(?<![a-z])(?:(?:sa|so) (?:mange|mykje|mye|ofte|lenge|lengje)|as (?:many|much|often|long)|for ?ever|for alltid|evig|fritt|freely|(?:nar|kor|hvor|hva|hvem|kven) som helst|whenever|unlimited|ubegrens\w*|automati\w*)(?![a-z])/u;
/** That nothing is granted so is no more than that there is a limit: "man kan ikke bytte så ofte man vil". */
const NOT_ENDLESS = new RegExp(
  `(?:(?<![a-z])(?:ikke|ikkje|not|cannot)|n['’]t)(?![a-z])[^,.;]{0,30}?${ENDLESS.source}`,
  'u',
);
/** "Bare det ikke varer": as long as. It grants less, and what grants less is refuted by less. */
const AS_LONG_AS =
  /,\s*(?:bare|berre|så lenge|as long as|when|når|hvis|if)\s+(?:det|du|de|dei|han|hun|ho|man|it|you|they|he|she)(?!\p{L}).*$/iu;

/** What a claim itself excepts from what it says. */
const EXCEPTS =
  /(?<![a-z])(?:unntatt|unnateke|(?:bort)?sett (?:bort )?fra|med unntak|utenom|utanom|except|apart from)(?![a-z])/u;

interface Grants {
  readonly may: boolean;
  readonly needNot: boolean;
}

function grantsIn(text: string): Grants | undefined {
  const plain = flatInLatin(text);
  const rest = plain.replace(NEED_NOT, ' ');
  return TURNS.test(rest) || ENDLESS.test(rest) ? undefined : { may: MAY.test(plain), needNot: rest !== plain };
}

const grantsAny = (clause: string): boolean => {
  const found = grantsIn(clause);
  return found !== undefined && (found.may || found.needNot);
};

/** A rule grants in its first sentence what it narrows in the next. */
const firstSentence = (text: string): string => text.split(/(?<=\p{L}{2}\.)\s/u)[0] ?? text;

function wordsOfGround(claim: Claim): string | undefined {
  if (claim.verdict !== 'differs' || claim.by !== 'negated') return undefined;
  const { evidence } = claim;
  if (evidence.kind === 'figures') return undefined;
  return (evidence.kind === 'rules' ? evidence.rules : evidence.statements)[0].text.nb;
}

/**
 * Whether a claim that is called wrong only grants what its own ground grants as well: who says that somebody may, or need not, is
 * wrong where that is denied, or where he says it of all or with another number, and not where it is granted. Nor is he wrong by an
 * exception who names one, nor by a limit who says that there is one.
 * @param text All that the claim is made in.
 */
export function isGrantedToo(claim: Claim, text: string, today: string): boolean {
  const ground = wordsOfGround(claim);
  if (ground === undefined) return false;
  if (NOT_ENDLESS.test(flat(text)) && !ENDLESS.test(flat(ground))) return true;
  const clauses = text.replace(AS_LONG_AS, '').split(CLAUSE);
  const said = clauses.find((one) => grantsAny(one)) ?? text;
  const [claimed, granted] = [grantsIn(said), grantsIn(firstSentence(ground))];
  if (granted?.needNot && EXCEPTS.test(flat(text))) return true;
  if (!claimed || !granted) return false;
  const isSo = granted.needNot ? claimed.needNot : claimed.may && granted.may && !claimed.needNot;
  return isSo && !hingesOf(flat(said)).isSweeping && quantitiesIn(blanked(said, timesIn(said, today))).length === 0;
}

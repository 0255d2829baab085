import type { Knowledge } from '../knowledge/find.ts';
import type { Statement } from '../knowledge/knowledge.ts';
import { isNegated } from '../language/polarity.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { questionIndex } from '../reader/index.ts';
import { readable } from '../reader/readable.ts';

export interface Replied {
  readonly reply: 'yes' | 'no' | 'depends';
  /** The words of the question that decide it, as the statement has them. */
  readonly said: string;
}

/**
 * What a statement answers to a question of yes or no: decided by the words under its `replies` that the question holds by their meanings,
 * the longest where several do. Nothing where two answers are as good.
 */
export function replyTo(
  question: string,
  { replies = {} }: Pick<Statement, 'replies'>,
  knowledge: Knowledge,
): Replied | undefined {
  const { lexicon } = questionIndex(knowledge);
  const asked = lexicon.read(readable(question)).meanings;
  const found = (['yes', 'no', 'depends'] as const)
    .flatMap((reply) =>
      (replies[reply] ?? []).map((said) => ({ reply, said, meanings: [...lexicon.read(said).meanings.keys()] })),
    )
    .filter(({ meanings }) => meanings.length > 0 && meanings.every((meaning) => asked.has(meaning)))
    .sort((one, other) => other.meanings.length - one.meanings.length);
  const [best] = found;
  if (!best) return undefined;
  const isDisputed = found.some(
    ({ reply, meanings }) => reply !== best.reply && meanings.length === best.meanings.length,
  );
  return isDisputed ? undefined : { reply: best.reply, said: best.said };
}

/** Asks whether one has to, as another proposition than that one may. */
const MUST = wholeWords(
  /\b(?:må|måtte|skal|kreves|krevst|krever|krev|krav|trenger|treng|trengs|plikt\p{L}*|must|have to|has to|need|needs|required?|requires|obliged)\b/u,
);
const MAY = wholeWords(
  /\b(?:kan|får|far|fikk|fekk|lov|lovlig|lovleg|tillatt|tillate|can|could|may|allowed|permitted|do i get|am i able|entitled)\b/u,
);
/** Asks whether something is lost, refused or forbidden: a yes to what one may would say the opposite. */
const CONTRARY = wholeWords(
  /\b(?:mist\p{L}*|tap(?:er|e|ar)|ryk(?:er|e)?|nekt\p{L}*|avvis\p{L}*|avslå\p{L}*|(?:si|seie|sier|seier|sagt) nei|forby\p{L}*|forbud\p{L}*|forbod\p{L}*|ulovlig\p{L}*|ulovleg\p{L}*|stopp\p{L}*|hindr\p{L}*|slutt\p{L}*|utvis\p{L}*|kast\p{L}*|straff\p{L}*|lose|loses|losing|lost|refus\p{L}*|den(?:y|ied|ies)|say no|reject\p{L}*|forbid\p{L}*|forbidden|illegal|ban|banned|prevent\p{L}*|kick\p{L}*|thrown)\b/u,
);
const FORBIDS = wholeWords(/\b(?:ikke|ikkje|ingen|not|cannot|no|never)\b/u);

/** What is denied in a condition is not what is asked: "even if I am not done". */
const CONDITION = wholeWords(
  /\b(?:selv om|sjølv om|hvis|dersom|når|før|fordi|siden|sidan|om|if|even if|although|though|when|because|since|before)\b.*$/u,
);

/**
 * The answer of yes or no that is said in front of a statement: only where it is one to the very proposition that is asked, and not
 * where the question turns that round, denies it, or asks whether one has to of what one may.
 */
export function saidTo(
  { text, asking, asks: [ask] }: Asked,
  statement: Statement,
  knowledge: Knowledge,
): Replied | undefined {
  const replied = ask === 'may' ? replyTo(text, statement, knowledge) : undefined;
  if (!replied) return undefined;
  const [put, own] = [spaced(asking), spaced(replied.said)];
  const holds = (words: RegExp): boolean => words.test(put) && !words.test(own);
  if (holds(CONTRARY) || isNegated(put.replace(CONDITION, ' '))) return undefined;
  const says = spaced((statement.short ?? statement.text).nb);
  const [must, may] = [MUST.test(put), MAY.test(put)];
  if (!MAY.test(says) || FORBIDS.test(says)) return replied;
  // The statement says what one may: a yes to who must, and a no to who may, would deny it.
  if (replied.reply === 'yes') return must ? undefined : replied;
  return replied.reply === 'no' && !(must && !may) ? undefined : replied;
}

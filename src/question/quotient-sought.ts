import type { OfTwo } from '../figures/operations.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { LARGE } from './conditions.ts';

/** Stands before what is counted and says nothing of it. */
const ALL = `(?:(?:antallet|antall|talet på|tallet på|the number of|number of|alle|all|the|de|dei|våre|our|norske|norwegian) )*`;
const NOUN = String.raw`(?<noun>\p{L}[\p{L}-]+)`;
/** Says in so many words that one number is to be divided by another. */
const DIVIDED = String.raw`(?:(?:delt|fordelt|dividert|deler|dele|del) (?:\p{L}+ ){0,3}?(?:på|med)|divided? (?:\p{L}+ ){0,3}?(?:by|between|among)|split (?:\p{L}+ ){0,2}?(?:between|among|by))`;
const DIVIDES = wholeWords(new RegExp(String.raw`\b${DIVIDED} ${ALL}${NOUN}`, 'u'));
const EACH = wholeWords(
  new RegExp(
    String.raw`\b(?:per|pr|pr \.|for (?:hver|kvar|each|every)|(?:på|til|får|fikk|fekk|blir|ble|did|does) (?:hver|kvar|each)) (?:enkelt )?${ALL}${NOUN}`,
    'u',
  ),
);
const SHARE = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:hvor|kor) (?:stor|store|stort) (?:\p{L}+)?(?:andel|del)|(?:hvilken|kva|ka for|what) (?:\p{L}+)?(?:andel|del|share|percentage|proportion|fraction)|(?:hvor|kor) (?:mange|stor) prosent|how (?:many|large|big) (?:an? )?(?:percent|per cent|share|proportion)|andelen|prosentandelen|prosentdelen|share|percentage|proportion) (?:av|of) ${ALL}${NOUN}`,
    'u',
  ),
);

/** Two numbers of which one is to be divided by the other. */
export interface QuotientSought {
  readonly operation: OfTwo;
  /** What is divided, in the asker's words. */
  readonly over: string;
  readonly noun: string;
  /** It says that it is to be worked out. */
  readonly isPlain: boolean;
}

/** Whoever asks what part "of us" are is one of those that the scheme is of. */
const US = /^(?:oss|us|kollegene|kollegane|colleagues)$/u;
const GPS = 'fastleger';

/** So much in a stretch of time is no matter of two numbers. */
const TIME =
  /^(?:år|året|åra|year|years|måned|måneden|månad|month|uke|uka|veke|week|dag|dagen|day|time|timen|hour|minutt|runde|round|halvår|kvartal|quarter|capita|cent|prosent)$/u;

/** What a question wants divided by what; nothing of any other. */
export function quotientSought({ asking, text: whole, amounts }: Asked): QuotientSought | undefined {
  const text = spaced(asking);
  // What is divided by what may stand beside the part that asks: "divided by the doctors, what was it a head?"
  const [divides, share, each] = [DIVIDES.exec(spaced(whole)), SHARE.exec(text), EACH.exec(text)];
  // Who tells how much each gets asks something else of it.
  const found = divides ?? share ?? (amounts.some((amount) => amount >= LARGE) ? null : each);
  const { noun } = found?.groups ?? {};
  if (!found || noun === undefined || TIME.test(noun)) return undefined;
  const isShare = !divides && share !== null;
  const counted = US.test(noun) ? GPS : noun;
  const said = divides ? spaced(whole) : text;
  const bare = [divides, each].reduce((so, one) => (one ? so.replace(one[0], ' ') : so), said).trim();
  const rest = isShare ? text.replace(found[0], `hvor mange ${counted}`).trim() : bare;
  const over = isShare ? rest : `hvor mye ${rest}`;
  return { operation: isShare ? 'share' : 'per', over, noun: counted, isPlain: divides !== null };
}

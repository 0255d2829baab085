import { wordsOf } from '../language/fold.ts';
import { type Sentence, sentencesOf } from '../language/sentences.ts';

/**
 * Matches everywhere, and has V8 write what follows but once: else it does so for up to ten of the ways that lead there, which made megabytes
 * of these patterns and took a tenth of a second.
 */
const ONCE = '(?=)';
/** Words that begin a question whatever else stands in it. */
const HOW = String.raw`(?:hvor|kor|vor|how) ?${ONCE}(?:mange|mage|many|mye|my|mykje|mye|møye|much|lenge|lengje|long|lang|langt|ofte|often|stor|stort|store|høy|høye|høyt|høg|høge|high|large|big|gammel|gamal|old|far)(?![\p{L}])`;
const WHO = String.raw`(?:hvem|kven|kem|kæm|ken|who|whom)(?![\p{L}])`;
const WHY = String.raw`(?:hvorfor|kvifor|koffer|koffor|korfor|why)(?![\p{L}])`;
const WAY = String.raw`(?:hvordan|korleis|koss|kossen|åssen|how)(?![\p{L}])`;
const WHICH = String.raw`(?:hvilke[nt]?|kva for|which)(?![\p{L}])`;
const WHAT = String.raw`(?:hva|hvad|kva|ka|what)(?:'s)? \p{L}`;
/** When and where stand in the midst of statements too: only before a verb do they ask. */
const VERB = `(?:er|e|ble|blei|vart|blir|var|har|hadde|fikk|fekk|får|kan|må|skal|vil|bør|gjelder|gjeld|trer|tek|tok|kom|kommer|kjem|starter|slutter|begynner|åpner|ligger|sitter|sit|finnes|finst|finner|søker|går|gikk|held|holder|is|are|was|were|do|does|did|can|must|may|will|should|has|have)`;
/** A verb before its subject. */
const SUBJECT = String.raw`(?:det|den|de|dei|dem|d|jeg|eg|æ|e|vi|me|man|ein|en|du|han|hun|ho|dette|denne|disse|antallet|talet|andelen|delen|tallet|kommunen|kommuna|kommunane|kommunene|staten|legen|legene|pasienten|pasientene|barn|noen|nokon|noe|noko|alle|it|they|i|we|he|she|there|that|this|those|the|my|our|your|you|any|anyone|kids|children|patients|doctors|gps|municipalities)(?![\p{L}])`;
/** The same where the verb can be no other word: after "når" these begin a clause. */
const DOERS = String.raw`(?:(?:fast)?(?:legen|legene|legane|leger|legar)|veil?e?deren|rettleiaren|vikaren|vikarene|vikarane|vikarer|vikarar|kommuner|kommunar|pasienter|pasientar)(?![\p{L}])`;
/** In English nothing but a question has these before its subject. */
const DOES = String.raw`(?:do|does) (?!not(?![\p{L}]))\p{L}`;
const WHEN = String.raw`(?:(?:når|when|katti|hvor|kor|kvar|where) ${ONCE}${VERB}(?![\p{L}])|(?:når|when) \p{L}+ ${ONCE}${SUBJECT})`;
const INVERTED = `(?:(?:er|e|ble|blei|vart|blir|var|har|hadde|fikk|fekk|får|kan|må|skal|vil|bør|gjelder|gjeld|finnes|finst|kommer|kjem|trenger|treng|mister|mistar|dekker|går|gikk|rekk|rekker|slipper|slepp|teller|tel|betaler|betalar|koster|kostar|krever|krev|vet|veit|stemmer|va|fortsetter|fortset|varer|varar|slutter|sluttar|starter|startar|begynner|byrjar|øker|aukar|am|is|are|was|were|did|can|could|must|may|will|would|should|has|have) ${ONCE}(?:${SUBJECT}|${DOERS})|${DOES})`;
/** The same of any one, which in the midst of a statement is none: "and has a list". */
const OF_ONE = '(?:am|is|are|was|were|did|can|could|must|may|will|would|should|has|have) (?:an?|every|each) ';
/** Asked by the way, with the verb last: "…, og når det ble slik?" */
const INDIRECT = String.raw`(?:når|hvem|kven|kem|katti|hvordan|korleis|hva|kva|ka|when|who|how|what) (?:det|den|de|dei|d|it|they|that|some|som) ${ONCE}${VERB}(?![\p{L}])[^?.!]*\?`;

const ASKING = `${ONCE}(?:${[HOW, WHO, WHY, WHICH, WHAT, WHEN, WAY].join('|')})`;
/** A question of how much or which may begin with a small word before it: "and after which sum is it free". */
const AFTER = `(?:after|from|for|until|up to|by|etter|fra|frå|til|opptil|innen|innan) (?:${[HOW, WHICH].join('|')})`;
/** Asks for the same once more, without a verb: "and the same figure now?", after a year "and now?" */
const SAME = String.raw`(?:(?:the|that|det|den) )?(?:samme|same) (?:tall|tallet|tal|talet|figure|number)(?![\p{L}])`;
const AGAIN = String.raw`(?:${SAME}|(?<=\d\D{2,8})(?:nå|no|now|i dag|today)\W*$)`;
const AND = String.raw`(?:og så|og|å|samt|and|but|men|pluss|plus|n|'n|’n|&|\+)`;

/**
 * Where a second question begins in a sentence: a question word after a conjunction or a comma, a verb before its subject after both.
 * It begins with all the blanks there are, and is looked for at the first of them only.
 */
const JOINT = new RegExp(
  String.raw`(?<!\s)(?:(?:\s*[,;–]\s*${AND}\s+|\s+${AND}\s+)(?=${ASKING}|${AFTER}|${AGAIN}|${INVERTED}|${INDIRECT})|\s*[,;–]\s*(?=${ASKING}))`,
  'giu',
);
/** Whether a second question begins somewhere in it. */
const asksAnew = (text: string): boolean => text.search(JOINT) >= 0;
/** Ends in a question mark, whatever signs come after it. */
const QUESTION = /\?[^\p{L}\p{N}]*$/u;
/** A question word or a verb before its subject stands somewhere in it, or it asks whether what was said is so. */
const ASKS = new RegExp(
  String.raw`(?<![\p{L}])${ASKING}|^\W*${INVERTED}|^\W*${OF_ONE}|(?<![\p{L}])(?:sant|stemmer|riktig|true|right|correct)\W*$`,
  'iu',
);
/** A sentence that ends in a question mark asks from its first verb on: "Can private companies own …". */
const OPENS =
  /^\W*(?:er|e|ble|blei|vart|vert|blir|var|har|hadde|får|kan|må|skal|vil|bør|gjelder|gjeld|finnes|finst|trenger|treng|teller|tel|slipper|slepp|is|are|was|were|do|does|did|can|could|must|may|will|would|should|has|have)(?!\p{L})/iu;
/** A question also begins after what it is of: "the new regulation, does it …". */
const ASKS_WITHIN = new RegExp(String.raw`[,:;–]\s+${INVERTED}`, 'iu');
const END_OF = `(?:laveste?|lågaste?|høyeste?|høgaste?|færrest|flest|minst|mest|lowest|highest|least|most|fewest)`;
/** So does whoever names both ends of a figure, and no word that asks. */
const BOTH_ENDS = new RegExp(String.raw`^\W*(?:the |det |den )?${END_OF} (?:og|and|&) ${END_OF}(?!\p{L})`, 'iu');
/** What stands before is asked for too. */
const SAME_AGAIN = new RegExp(`^${SAME}`, 'iu');
/** Words that ask and say nothing of what. */
const QUESTION_WORDS = new RegExp(
  String.raw`(?<![\p{L}])(?:${[HOW, WHO, WHY, WAY, WHICH].join('|')}|(?:hva|kva|ka|what|når|when|hvor|kor|kvar|where)(?![\p{L}]))`,
  'giu',
);
/** Whoever says that they want to know asks, with or without a question mark. */
const WANTS =
  /(?<!\p{L})(?:lur(?:er|ar|e)|wonder|vite|veta|vita|know|si meg|sei meg|fortel\p{L}*|tell me|treng\p{L}*|need|r[ei]kn ut|regn ut)(?!\p{L})/iu;
/** Tells what the answer is for: "trenger det til et regneeksempel". "Trenger tallet for 2022" asks for one more. */
const PURPOSE = new RegExp(
  String.raw`^\W*(?:jeg |eg |æ |i )?(?:treng\p{L}*|skal (?:bruke|bruka|ha|have)|need|want) (?:det|dette|den|it|this) (?:til|for|i|in)(?![\p{L}]| (?:\d|${ASKING}))`,
  'iu',
);
/** Stands before what is asked, and is none of it: "trenger tallet for hvor mange …". */
const REQUEST = new RegExp(
  String.raw`^\W*(?:jeg |eg |æ |i )?(?:treng\p{L}*|need|want) (?:også |òg |also )?(?:tallet|talet|tall|tal|the number|numbers) (?:for|på|til|of|on) (?=${ASKING})`,
  'iu',
);
const BEGINS = new RegExp(String.raw`^\W*(?:${AND}\s+)?${ASKING}`, 'iu');
/** So does whoever leaves out of whom they tell: "fikk en e-post i natt". */
const TURNS = new RegExp(String.raw`^\W*(?:${AND}\s+)?${INVERTED}`, 'iu');

/** Who is asked whether they know or think something. */
const THINKS =
  /^\W*(?:vet|veit|visste|trur|tror|synes|syns|synest|meiner|mener|husker|hugsar) (?:du|dere|de|dykk|dokker|noen|nokon|folk)(?!\p{L})/iu;
const VERB_FIRST = new RegExp(String.raw`^\W*${VERB}(?![\p{L}])`, 'iu');
/** Whether what ends in a question mark is in the order of a statement all the same: no word in it asks, and no verb stands before its subject. */
export const isStatedWithMark = (text: string): boolean =>
  QUESTION.test(text) && ![ASKS, ASKS_WITHIN, OPENS, VERB_FIRST, BEGINS, TURNS, THINKS].some((way) => way.test(text));

/** One of the questions of a text, and the text without the others: what is told beside them is told with each. */
export interface QuestionPart extends Sentence {
  readonly alone: string;
}

/** A question in its sentence. */
interface Piece extends Sentence {
  /** Where what joins it to the one before begins. */
  readonly from: number;
}

/** Whether anything is left of it besides what asks: "hvor mye" alone belongs to what stands before it. */
const saysWhatOf = ({ text }: Pick<Sentence, 'text'>): boolean => wordsOf(text.replace(QUESTION_WORDS, ' ')).length > 0;

/** The pieces between the joints of a sentence; one that asks nothing belongs to the one that comes after. */
function piecesOf(sentence: Sentence): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number): void => {
    const text = sentence.text.slice(start, end);
    if (text.trim() === '') return;
    const from = pieces.at(-1)?.end ?? sentence.start + start;
    const lead = REQUEST.exec(text)?.[0].length ?? 0;
    const begin = sentence.start + start + lead;
    pieces.push({ text: text.slice(lead).trim(), start: begin, end: sentence.start + end, from });
  };
  let start = 0;
  for (const { 0: joint, index } of sentence.text.matchAll(JOINT)) {
    const before = { text: sentence.text.slice(start, index) };
    const after = { text: sentence.text.slice(index + joint.length) };
    const isQuestion =
      [ASKS, ASKS_WITHIN, BOTH_ENDS].some((way) => way.test(before.text)) ||
      (/\p{L}/u.test(joint) && QUESTION.test(sentence.text) && OPENS.test(before.text)) ||
      SAME_AGAIN.test(after.text);
    if (!saysWhatOf(before) || !saysWhatOf(after)) continue;
    if (isQuestion) add(start, index);
    // What is told before a semicolon is the setting of what is asked after it.
    if (isQuestion || joint.includes(';')) start = index + joint.length;
  }
  add(start, sentence.text.length);
  return pieces;
}

/**
 * The questions that a text puts, in order: sentences that ask, and what in them begins anew after a conjunction or a comma. What
 * is one question with two things in it ("employment and self-employment", "in 2023 and 2024") stays one.
 */
export function questionsIn(text: string): readonly QuestionPart[] {
  const sentences = sentencesOf(text).map((one) => ({
    ...one,
    // Where it begins in the text, without the blanks before it.
    start: one.start + text.slice(one.start, one.end).search(/\S/),
  }));
  const isMarked = text.includes('?');
  const isQuestion = ({ text: one }: Sentence): boolean => QUESTION.test(one);
  const asks = (one: Sentence): boolean =>
    (isQuestion(one) || !PURPOSE.test(one.text)) &&
    (BEGINS.test(one.text) ||
      (TURNS.test(one.text) && (!isMarked || isQuestion(one) || !one.text.endsWith('.'))) ||
      ((ASKS.test(one.text) || asksAnew(one.text)) && (!isMarked || isQuestion(one) || WANTS.test(one.text))));
  const first = sentences.findIndex(asks);
  // "Still a thing? Who asks for it?" is two; "fast lønn?" after a question is a guess at its answer.
  const asking = sentences
    .filter((one, at) => asks(one) || (at === first - 1 && isQuestion(one)))
    .flatMap(piecesOf)
    .filter(saysWhatOf);
  if (asking.length < 2) return [];
  // Without the others, and without what joined them: before it up to its own beginning, after it from its own end.
  const without = (one: Piece, at: number): string =>
    asking
      .reduceRight((so, other, place) => {
        if (other === one) return so;
        const [start, end] =
          place < at
            ? [other.start, asking[place + 1]?.from === other.end ? (asking[place + 1]?.start ?? other.end) : other.end]
            : [other.from, other.end];
        return `${so.slice(0, start)} ${so.slice(end)}`;
      }, text)
      .replace(/\s+/g, ' ')
      .trim();
  return asking.map((one, at) => ({ text: one.text, start: one.start, end: one.end, alone: without(one, at) }));
}

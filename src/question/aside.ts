import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import { isBesideAbroad, isGreeting, isOpinion, isSteering } from '../reader/asking.ts';
import { asksNews } from '../reader/news-asked.ts';
import { isReporting } from '../reader/reporting.ts';
import { isToBot } from '../reader/to-bot.ts';

/** What a text that asks nothing of the field comes to. */
export type Aside = 'greeting' | 'reporting' | 'news' | 'opinion' | 'not-covered';

/** Asks politely for what any question asks for: a number, a sum, a comparison. */
const ASKED_FOR =
  /^\W*(?:(?:hei|hi|hello|hey),? )?(?:kan|kunne|vil|can|could|will|would) (?:du|dere|de|you)(?: please| vær så snill(?: å)?| være så snill(?: å)?)? (?:regne|rekne|sjekke?|oppgi|(?:gi|gje|give)(?=(?: \p{L}+){0,4} (?:tall|tallet|tallene|tal|talet|tala|serie|series|numbers?|figures?|liste?|line|linje|oversikt|overview|svar|answer)(?!\p{L}))|liste|hente|summere|plusse?|legge|leggje|anslå|bekrefte?|stadfeste|sammenligne|sammenlikne|samanlikne|oppsummere|calculate|compute|work out|check|list|compare|add|look up|confirm|estimate|clarify)(?: ut| me| meg| opp| sammen| saman| together| up)?(?= )/iu;
/** Said by the way of what is so, and no call for an opinion: "trur du det held", "did the committee recommend". */
const FILLER = wholeWords(
  /\b(?:tror|trur|syns|synes) du (?:at )?(?=(?:det|dette) (?:fortsatt |fremdeles |framleis |enno |ennå )?(?:holder|holde|held|går|teller|tel|gjelder|gjeld|er nok|stemmer|stemmar)\b|(?:jeg|eg|æ|vi|me) (?:kan|må|får|har|trenger|treng)\b)/gu,
);
const RECOMMENDED = wholeWords(
  /\b(?:they|it|committee|evaluation|report|experts?|government|directorate|study|pilot) (?:\p{L}+ ){0,2}?recommend(?:ed|s)?\b|\brecommended (?:by|in)\b|\bfunding model did they recommend\b/gu,
);

/** Whom or where to turn to is no advice: "which one should I contact". */
const TURNED_TO = wholeWords(
  /\b(?:hvem|kven|kem|who|whom|which one|hvilke[nt]?|kva for (?:ein|eit|ei)|where|hvor|kor|kvar)(?: \p{L}+){0,2} (?:bør|burde|should|ought) (?:jeg|eg|æ|i|vi|we|man|en|ein|one) (?:to )?(?:kontakte?|kontakta|ringe?|skrive|spørre|spørje|henvende|vende|søke|søkje|contact|call|write|ask|apply|turn|go)\b/gu,
);

/** How much to reckon with is asked of the sum itself: "what grant should we budget for". */
const RECKONED_WITH = wholeWords(
  /\b(?:bør|burde|should|ought) (?:jeg|eg|æ|i|vi|we|man|en|ein|one) (?:to )?(?:budsjettere|budsjettera|rekne|regne|budget|expect|count|reckon|plan)(?= (?:med|for|on|with)\b)/gu,
);

/** Whether an opinion is wanted, or advice, once it is left out what only says that somebody asks. */
const wantsOpinion = (text: string): boolean =>
  isOpinion(text) &&
  isOpinion(
    [FILLER, RECOMMENDED, TURNED_TO, RECKONED_WITH].reduce((so, words) => so.replace(words, ' '), spaced(text)),
  );

const steers = (text: string): boolean => isSteering(text) && isSteering(text.replace(ASKED_FOR, ''));

/** What becomes of a text that asks nothing of the field, or something that no release says. */
export function asideOf({ text, asking }: Pick<Asked, 'text' | 'asking'>): Aside | undefined {
  if (isGreeting(text) || isToBot(text)) return 'greeting';
  if (isReporting(text)) return 'reporting';
  if (asksNews(text)) return 'news';
  if (steers(text) || isBesideAbroad(asking)) return 'not-covered';
  return wantsOpinion(text) ? 'opinion' : undefined;
}

import { flat } from '../language/tokens.ts';

/**
 * Words on which a whole claim hinges. What is said of a rule bears a claim out only where it makes the same point: that a
 * doctor may be employed is not that all will be, and five working days are not the same day.
 */
const POINTS: readonly RegExp[] = [
  /(?<!\p{L})(?:flat|flatt|uansett hv\p{L}+|regardless)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:akkurat |nøyaktig |exactly )?(?:like mye|like mykje|likt|det samme|det same|same for|the same))(?!\p{L})/u,
  /(?<!\p{L})(?:forbud\p{L}*|forbode\p{L}*|forby\p{L}*|forbidden|banned|bans?|prohibit\p{L}*|illegal|ulovl\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:samme dag|same dag|same day|pa dagen|straks|umiddelbart|immediately|pa flekken|right away)(?!\p{L})/u,
  /(?<!\p{L})(?:noen ?sinne|nokon ?sinne|noen gang|nokon gong|all time|ever|i historien|in history|rekord\p{L}*|record)(?!\p{L})/u,
  /(?<!\p{L})(?:automatisk\p{L}*|automatic\p{L}*|av seg (?:selv|sjolv)|by (?:itself|themselves))(?!\p{L})/u,
  /(?<!\p{L})(?:for alltid|for ?evig\p{L}*|forever|livet ut|resten av livet|for life|hele livet|heile livet)(?!\p{L})/u,
  /(?<!\p{L})(?:gratis|free of charge|for free|vederlagsfri\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:ansatte?s?|ansettes|tilsett\p{L}*|tilsatt\p{L}*|employ\p{L}*|fastlonn\p{L}*|fastlont\p{L}*|fast lonn|salar\p{L}*)(?!\p{L})/u,
  // By whom, where it is not the municipality.
  /(?<!\p{L})(?:stats(?:ansatt|tilsett)\p{L}*|(?:ansatte?s?|ansettes|tilsett\p{L}*|employ\p{L}*) (?:i|av|hos|by|of) (?:staten|the (?:norwegian )?state|the government|helseforetak\p{L}*|sykehus\p{L}*|sjukehus\p{L}*|(?:the )?hospitals?))(?!\p{L})/u,
  /(?<!\p{L})(?:naringsdriv\p{L}*|sjolvstendig\p{L}*|selvstendig\p{L}*|self employed)(?!\p{L})/u,
  /(?<!\p{L})(?:bot|boter|gebyr|fine|fined|straff\p{L}*|penalt\p{L}*|svarteli\p{L}*|blacklist\p{L}*)(?!\p{L})/u,
  /(?<!\p{L})(?:lagt ned|legge ned|legges ned|leggje ned|nedlagt|shut down|closed down|scrapped|avskaff\p{L}*|avvikl\p{L}*|abolished)(?!\p{L})/u,
  /(?<!\p{L})(?:dobbelt\p{L}*|doble\p{L}*|double\p{L}*|halv\p{L}*|half|halved)(?!\p{L})/u,
  // Not a krone.
  /(?<!\p{L})(?:(?:null|zero|0) (?:kr|kroner|millioner|millionar)|(?:ikke|ikkje|not) (?:en|ei|ein|a|a single|one) (?:eneste |einaste )?krone)(?!\p{L})/u,
  /(?<!\p{L})(?:[1-9]0 ?s|[1-9]0 ?ar(?:ene|a)|(?:tju|tretti|forti|femti|seksti)\p{L}*)(?![\p{L}\d])/u,
];

/** By a year that is still to come something is said to be done: only what is dated so says so. */
const BY_THEN =
  /(?<!\p{L})(?:innan|innen|by|within|for utgangen av|before the end of|fram mot) (?<year>20\d{2})(?!\d)/u;

const plainly = (text: string): string => flat(text).replaceAll('æ', 'a').replaceAll('-', ' ');

/** Whether what is said of a rule makes every point that a claim makes. */
export const areMade = (claim: string, said: readonly string[]): boolean => {
  const plain = plainly(claim);
  return POINTS.filter((point) => point.test(plain)).every((point) => said.some((text) => point.test(plainly(text))));
};

/** The year by which something is said to be done, where that is still to come. */
export function yearAhead(claim: string, today: string): string | undefined {
  const year = BY_THEN.exec(flat(claim))?.groups?.year;
  return year !== undefined && year > today.slice(0, 4) ? year : undefined;
}

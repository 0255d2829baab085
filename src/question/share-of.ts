import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import type { Thing } from '../reader/thing.ts';
import { led } from './led.ts';

/** What a share may be of, by the nouns that name it. */
const WHOLES = {
  lists: /^(?:fastlege|pasient)?list(?:er|ene|ane|ar)$|^lists$/u,
  doctors: /^(?:fast)?leg(?:er|ar|ene|ane)$|^(?:doctors|gps)$/u,
  people:
    /^(?:(?:liste)?inn(?:byggere|byggerne|byggjarar|byggjarane)|befolkning(?:en|a)?|folket|pasient(?:er|ene|ar|ane)|people|inhabitants|population|patients)$/u,
  municipalities: /^kommun(?:er|ene|ar|ane)$|^municipalities$/u,
};
type WholeOfShare = keyof typeof WHOLES;

const NOUN = String.raw`(?<noun>\p{L}+)`;
const BEFORE = '(?:(?:alle|all|de|dei|the|norske|norwegian|besatte|ubesatte|filled|vacant) )*';
const SHARE_OF = wholeWords(
  new RegExp(
    String.raw`\b(?:(?:andel(?:en)?|del(?:en)?|prosent(?:andel(?:en)?|delen)?|share|percentage|proportion|per ?cent) (?:av|of)|andel(?:en)?|prosent) ${BEFORE}${NOUN}`,
    'u',
  ),
);
const AMONG = wholeWords(new RegExp(String.raw`\b(?:blant|among) ${BEFORE}${NOUN}`, 'u'));

/** What a share that a text speaks of is of, where it says so. */
function wholeIn(text: string): WholeOfShare | undefined {
  const said = spaced(text);
  const noun = AMONG.exec(said)?.groups?.noun ?? SHARE_OF.exec(said)?.groups?.noun;
  const found = noun === undefined ? undefined : Object.entries(WHOLES).find(([, names]) => names.test(noun));
  return found?.[0] as WholeOfShare | undefined;
}

const wholeOf = ({ kind, label }: Thing): WholeOfShare | undefined =>
  kind === 'series' ? wholeIn(label.nb) : undefined;

/** Whether a figure is a share of something else than is asked: of the lists, and not of the inhabitants. */
export function isShareOfOther({ asking }: Asked, { thing }: Match): boolean {
  const [wanted, told] = [wholeIn(asking), wholeOf(thing)];
  return wanted !== undefined && told !== undefined && wanted !== told;
}

/** The share of what is asked first, where the likeliest is one of something else. */
export function ledByShareOf(matches: readonly Match[], asked: Asked): readonly Match[] {
  const [best] = matches;
  if (!best || !isShareOfOther(asked, best)) return matches;
  const wanted = wholeIn(asked.asking);
  const [other] = matches
    .filter(({ thing, learnt }) => wholeOf(thing) === wanted && learnt >= SPOKEN_FOR)
    // It holds as much of the question: another share of the same is no nearer.
    .filter(({ covered, leftOver }) => covered >= best.covered && leftOver <= best.leftOver)
    .toSorted((one, next) => next.learnt - one.learnt);
  return led(matches, other);
}
/** So much of what was learnt speaks for it. */
const SPOKEN_FOR = 0.3;

import { inAllLanguages } from '../knowledge/names.ts';
import { remembering } from '../language/remembering.ts';
import { spaced, wholeWords } from '../language/whole-words.ts';
import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';

/** What a figure is of, where a part of that was asked about: the whole country, or all together. */
export type Whole = 'country' | 'all';

const PERSONS = String.raw`(?:\p{L}*leg(?:e|en|er|ar|ene|ane)|doktor\p{L}*|doctors?|gps?|general practitioners?|kolleg\p{L}*|colleagues?)`;
const WORD = String.raw`(?:\p{L}+ )?`;

/** A part of all that a figure may be of: how it is named in a question, and in what a figure says of itself. */
interface Part {
  readonly asked: RegExp;
  readonly carried: RegExp;
}

const words = (pattern: string): RegExp => wholeWords(new RegExp(String.raw`\b(?:${pattern})\b`, 'u'));

const AGE = 'unge|ung|yngre|eldre|young|younger|older|elderly';
const ORIGIN = String.raw`utenlandske?|utanlandske?|foreign|foreign-trained|utenlandsutdann\p{L}*|utanlandsutdanna|(?:eu|eøs|eea)(?:-?(?:lege\p{L}*|doctors?))?`;
const RURAL = String.raw`distrikt\p{L}*|(?:på )?bygda|bygdene|bygdekommun\p{L}*|utkant\p{L}*|(?:små|mindre|minste) kommun\p{L}*|småkommun\p{L}*|rural|small(?:er)? municipalit\p{L}*|countryside|villages`;
const URBAN = String.raw`(?:de |dei )?store byane|(?:de |dei )?store byene|storby\p{L}*|byene|byane|(?:big |large )?cities|urban`;

const PARTS: readonly Part[] = [
  {
    asked: words(String.raw`(?:${AGE}) ${WORD}${PERSONS}|${PERSONS} (?:som er )?(?:over|under|above|below) \d\d`),
    carried: words(String.raw`${AGE}|alder\p{L}*|age|år og eldre|under \d\d|over \d\d`),
  },
  {
    asked: words(String.raw`(?:${ORIGIN}) ${WORD}(?:${PERSONS}|licen[cs]es?|lisens\p{L}*|autorisasjon\p{L}*)`),
    carried: words(String.raw`${ORIGIN}|utland\p{L}*|abroad`),
  },
  {
    asked: words(RURAL),
    carried: words(
      String.raw`${RURAL}|sentral\p{L}*|central\p{L}*|under 2000|2 000|innbyggere|inhabitants|kommuner med|municipalities with`,
    ),
  },
  { asked: words(URBAN), carried: words(String.raw`${URBAN}|sentral\p{L}*|central\p{L}*|50 ?000|oslo`) },
];

/** That and nothing else: "only offers video". */
const ONLY = wholeWords(
  /\b(?:only|just|bare|kun|berre) (?:\p{L}+ )?(?:offers?|offering|tilby\p{L}*|tilbyr|takes?|tek|tar imot|svarer|svarar|answers?|works?|jobber|jobbar)\b/u,
);

/** That there are figures of it: "har dere tall på", "numbers on". */
const FIGURES = wholeWords(
  /\b(?:tall|tallene|tal|tala|statistikk|data|numbers?|figures?|statistics?|stats) (?:på|over|for|om|on|of|about)\b/u,
);
/** What comes on top of something else, where a figure is that alone. */
const ON_TOP = words(String.raw`tillegg\p{L}*|supplement\p{L}*|addition\p{L}*`);
const ASKS_ON_TOP = words(
  String.raw`tillegg\p{L}*|ekstra|i tillegg|mer|meir|dyrere|dyrare|forskjell\p{L}*|skilnad\p{L}*|supplement\p{L}*|addition\p{L}*|extra|on top|more|dearer|difference`,
);

/** By what a question narrows what it asks for: the same for all that is held against it. */
const narrowingIn = remembering((asking: string) => {
  const text = spaced(asking);
  return {
    parts: PARTS.filter(({ asked }) => asked.test(text)),
    isOfOnly: ONLY.test(text),
    wantsFigures: FIGURES.test(text),
    isOnTop: ASKS_ON_TOP.test(text),
  };
});

/** All that a figure says of itself. */
const saidOf = ({ thing }: Match): string => spaced([...inAllLanguages(thing.label), ...thing.texts].join(' '));

/** What a figure says of itself, and of all else its line: what stands only under that is read by nobody who takes it for the answer. */
const lineOf = (match: Match): string =>
  match.thing.kind === 'series' ? saidOf(match) : spaced([...inAllLanguages(match.thing.label)].join(' '));

/** Whether what a thing says is of the part that is asked about: the young GPs, those in small municipalities. */
const saysOfPart = ({ asking }: Asked, match: Match): boolean =>
  narrowingIn(asking).parts.every(({ carried }) => carried.test(lineOf(match)));

/** The same of a figure alone: what says nothing of that part is a figure of all. */
export const meetsPart = (asked: Asked, match: Match): boolean =>
  match.thing.kind !== 'series' || saysOfPart(asked, match);

const SAYS_ONLY = wholeWords(/\b(?:only|just|alone|bare|kun|berre|aleine|alene)\b/u);

/** Whether what is said is of that alone, where a question asks whether one may do that alone. */
const meetsOnly = ({ asking }: Asked, match: Match): boolean =>
  match.thing.kind === 'series' || !narrowingIn(asking).isOfOnly || SAYS_ONLY.test(saidOf(match));

/** Whether a thing has a number, where it is asked whether there are figures. */
const meetsFigures = ({ asking }: Asked, { thing }: Match): boolean =>
  thing.kind === 'series' || !narrowingIn(asking).wantsFigures || NUMBER.test(thing.label.nb);
/** A number that is no year, in figures or in words. */
const NUMBER =
  /(?<![\d,.])(?!(?:19|20)\d\d(?!\d))\d|(?<!\p{L})(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|elleve|tolv|halvparten|hver \p{L}+)(?!\p{L})/u;

/** Whether the whole is asked for, where a figure is of what comes on top of it alone. */
const meetsWhole = ({ asking }: Asked, { thing }: Match): boolean =>
  thing.kind !== 'series' || narrowingIn(asking).isOnTop || !ON_TOP.test(spaced(thing.label.nb));

/** Whether a question narrows what it asks for by something that a thing does not carry: it is the nearest at the most. */
export const isNarrowed = (asked: Asked, match: Match): boolean => !meetsPart(asked, match) || !meetsOnly(asked, match);

/** Whether what a thing says is of all, has no figure, or is of what comes on top alone, where something else is asked: it is not sure. */
export const isBesideAsked = (asked: Asked, match: Match): boolean =>
  !saysOfPart(asked, match) || !meetsFigures(asked, match) || !meetsWhole(asked, match);

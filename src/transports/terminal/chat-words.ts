import type { Locale } from '../../language/locale.ts';

const nb = {
  welcome: 'Fastlegebot svarer på spørsmål om fastlegeordningen, med kilde til hvert tall og hver regel.',
  howTo: 'Skriv et spørsmål med egne ord, eller en kommando:',
  keys: 'Tab fullfører en kommando. Et tall velger et av valgene. /quit avslutter.',
  answerWith: 'Svar med tallet foran valget:',
  goOnWith: 'Spør videre med tallet foran:',
  openWith: 'Se mer av svaret med tallet foran:',
};

const nn: typeof nb = {
  welcome: 'Fastlegebot svarer på spørsmål om fastlegeordninga, med kjelde til kvart tal og kvar regel.',
  howTo: 'Skriv eit spørsmål med eigne ord, eller ein kommando:',
  keys: 'Tab fullfører ein kommando. Eit tal vel eitt av vala. /quit avsluttar.',
  answerWith: 'Svar med talet framfor valet:',
  goOnWith: 'Spør vidare med talet framfor:',
  openWith: 'Sjå meir av svaret med talet framfor:',
};

const en: typeof nb = {
  welcome: 'Fastlegebot answers questions about the Norwegian GP scheme, with the source of every figure and rule.',
  howTo: 'Ask in your own words, or give a command:',
  keys: 'Tab completes a command. A number picks one of the choices. /quit leaves.',
  answerWith: 'Answer with the number in front of a choice:',
  goOnWith: 'Ask on with the number in front:',
  openWith: 'See more of the answer with the number in front:',
};

/** What only the terminal's chat says; all else that it says is the answers' own. */
export const CHAT_WORDS: Readonly<Record<Locale, typeof nb>> = { nb, nn, en };

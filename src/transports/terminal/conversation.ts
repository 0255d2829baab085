import { compose } from '../../answer/compose/compose.ts';
import type { Worded } from '../../answer/worded.ts';
import { answerToText, type House } from '../../answer-to.ts';
import { wrap } from '../../render/wrap.ts';
import type { Defaults } from './arguments.ts';
import { CHAT_WORDS } from './chat-words.ts';
import type { Render } from './renderer.ts';

const DEFAULT_COLUMNS = 90;
const EXPLAINED = '      ';

/** Leaves the chat, in each language. */
const QUIT = ['/quit', '/exit', '/avslutt'];

interface Choice {
  readonly label: string;
  readonly explain?: string;
  readonly command: string;
}

/** An answer whose choices are picked by number is shown without the command lines that they stand for. */
const withoutChoices = (worded: Worded): Worded => ({
  ...worded,
  ...(worded.question && { question: { ...worded.question, choices: [] } }),
  next: [],
});

const numbered = (choices: readonly Choice[], from: number): string =>
  choices
    .map(
      ({ label, explain }, index) => `${String(from + index).padStart(4)}  ${label}${explain ? `: ${explain}` : ''}\n`,
    )
    .join('');

/** What has been said so far, as far as it matters: the choices of the last answer, which a number picks. */
export class Conversation {
  readonly #house: House;
  readonly #asked: Defaults;
  readonly #render: Render;
  #choices: readonly Choice[] = [];

  constructor(house: House, asked: Defaults, render: Render) {
    this.#house = house;
    this.#asked = asked;
    this.#render = render;
  }

  /** What can be asked: an example of each command, with what it is for. */
  welcome(columns = DEFAULT_COLUMNS): string {
    const { locale } = this.#asked;
    const words = CHAT_WORDS[locale];
    const examples = this.#house.commands.flatMap(({ example, description }) => [
      ...wrap(example, columns - 4, '  ').map((text) => `  ${text}`),
      ...wrap(description[locale] ?? description.nb, columns - EXPLAINED.length).map((text) => EXPLAINED + text),
    ]);
    const said = (text: string) => wrap(text, columns);
    return [...said(words.welcome), '', ...said(words.howTo), '', ...examples, '', ...said(words.keys), ''].join('\n');
  }

  /** The answer to a line; nothing to an empty one; undefined where it takes leave. */
  reply(line: string): string | undefined {
    const said = line.trim();
    if (QUIT.includes(said.toLowerCase())) return undefined;
    if (said === '') return '';
    const { locale, format } = this.#asked;
    const text = this.#choices[Number(said) - 1]?.command ?? said;
    const worded = compose(answerToText(text, this.#asked, this.#house), locale);
    this.#choices = [...(worded.question?.choices ?? []), ...worded.next];
    return format === 'text' ? this.#render(withoutChoices(worded)) + this.#menu(worded) : this.#render(worded);
  }

  /** The choices of an answer, numbered: those of its own question first, then the natural next ones. */
  #menu({ question, next }: Worded): string {
    const words = CHAT_WORDS[this.#asked.locale];
    const answers = question?.choices ?? [];
    const answer = answers.length > 0 ? `\n${words.answerWith}\n${numbered(answers, 1)}` : '';
    const goOn = next.length > 0 ? `\n${words.goOnWith}\n${numbered(next, answers.length + 1)}` : '';
    return answer + goOn;
  }
}

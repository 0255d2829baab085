import { compose } from '../../answer/compose/compose.ts';
import type { Fold, Worded } from '../../answer/worded.ts';
import { answerTo, answerToText, type House } from '../../answer-to.ts';
import type { Call } from '../../invocation.ts';
import { spokenIn } from '../../language/told-language.ts';
import { leadingOn } from '../../render/plain.ts';
import { foldText } from '../../render/terminal.ts';
import { wrap } from '../../render/wrap.ts';
import type { Defaults } from './arguments.ts';
import { CHAT_WORDS } from './chat-words.ts';
import type { WriteFiles } from './files-out.ts';
import type { Render } from './renderer.ts';

const DEFAULT_COLUMNS = 90;
const EXPLAINED = '      ';

/** Leaves the chat, in each language. */
const QUIT = ['/quit', '/exit', '/avslutt'];

/** What a number picks: something to ask, or a fold of the last answer to open. */
interface Choice {
  readonly label: string;
  readonly explain?: string;
  readonly call?: Call;
  readonly fold?: Fold;
}

/** An answer whose choices and folds are picked by number is shown without their names and command lines. */
const withoutChoices = ({ download: _picked, ...worded }: Worded): Worded => ({
  ...worded,
  ...(worded.question && { question: { ...worded.question, choices: [] } }),
  folds: [],
  next: [],
});

const foldsOf = ({ folds }: Worded): readonly Choice[] => folds.map((fold) => ({ label: fold.label, fold }));

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
  readonly #writeFiles: WriteFiles;
  #choices: readonly Choice[] = [];
  #last: Worded | undefined;

  constructor(house: House, asked: Defaults, render: Render, writeFiles: WriteFiles) {
    this.#house = house;
    this.#asked = asked;
    this.#render = render;
    this.#writeFiles = writeFiles;
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
  async reply(line: string): Promise<string | undefined> {
    const said = line.trim();
    if (QUIT.includes(said.toLowerCase())) return undefined;
    if (said === '') return '';
    const { locale, format } = this.#asked;
    const picked = this.#choices[Number(said) - 1];
    if (picked?.fold && this.#last) return `${foldText(this.#last, picked.fold)}\n`;
    const spoken = picked ? locale : spokenIn(said, this.#asked);
    const asked = { ...this.#asked, locale: spoken };
    const answered = picked?.call
      ? answerTo({ ...asked, ...picked.call }, this.#house)
      : answerToText(said, asked, this.#house);
    const worded = await this.#writeFiles(compose(answered, spoken));
    const folds = format === 'text' ? foldsOf(worded) : [];
    this.#last = worded;
    this.#choices = [...(worded.question?.choices ?? []), ...leadingOn(worded), ...folds];
    return format === 'text' ? this.#render(withoutChoices(worded)) + this.#menu(worded) : this.#render(worded);
  }

  /** The choices of an answer, numbered: those of its own question first, the natural next ones, what lies under it. */
  #menu(worded: Worded): string {
    const words = CHAT_WORDS[this.#asked.locale];
    const { question } = worded;
    const next = leadingOn(worded);
    const folds = foldsOf(worded);
    const answers = question?.choices ?? [];
    const answer = answers.length > 0 ? `\n${words.answerWith}\n${numbered(answers, 1)}` : '';
    const goOn = next.length > 0 ? `\n${words.goOnWith}\n${numbered(next, answers.length + 1)}` : '';
    const open = folds.length > 0 ? `\n${words.openWith}\n${numbered(folds, answers.length + next.length + 1)}` : '';
    return answer + goOn + open;
  }
}

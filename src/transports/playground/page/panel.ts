import type { Locale } from '../../../language/locale.ts';
import { asking, buttons, choice, field, folded } from './controls.ts';
import type { Posted } from './conversation.ts';
import { copyText } from './copy.ts';
import { Developers } from './developers.ts';
import { freshId, h } from './dom.ts';
import type { KnowledgeView } from './server.ts';
import { linkTo, type Setting } from './setting.ts';
import type { Words } from './words.ts';

const LANGUAGES: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
/** The day from which the ALIS grant has other rules: what the control is for, in one click. */
const TELLING_DAY = '2024-09-01';

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly change: (change: Partial<Setting>) => void;
  /** The day that it is, YYYY-MM-DD. */
  readonly day: () => string;
  /** Whether the reader may play a moderator. */
  readonly mayModerate: () => boolean;
  readonly run: (line: string) => void;
  readonly say: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** Beside the conversation: what the bot knows, language, day, theme and link; at the bottom what developers need. */
export class Panel {
  readonly element = h('aside', { id: 'panel' });
  readonly #around: Around;
  readonly #developers: Developers;
  readonly #link = h('input', { type: 'text', readonly: true, id: freshId() });
  #shown: Posted | undefined;
  #knowledge = h('section');

  constructor(around: Around) {
    this.#around = around;
    this.#developers = new Developers(around);
  }

  /** Shows the link and the JSON of this answer from now on. */
  show(posted: Posted | undefined): void {
    this.#shown = posted;
    this.#link.value = linkTo(posted?.line, this.#around.setting());
    this.#developers.show(posted);
  }

  openJson(): void {
    this.#developers.openJson();
  }

  async copyLink(): Promise<void> {
    const words = this.#around.words();
    if (await copyText(this.#link.value, words)) this.#around.say(words.copied);
  }

  draw(): void {
    const words = this.#around.words();
    const { locale, theme, as } = this.#around.setting();
    const { change } = this.#around;
    this.element.setAttribute('aria-label', words.settings);
    this.#knowledge = h('section', { class: 'knowledge' });
    const link = field(words.link, this.#link);
    link.append(buttons([words.copy, () => void this.copyLink()]));
    this.#developers.draw();
    this.element.replaceChildren(
      this.#knowledge,
      h('h2', {}, words.settings),
      field(
        words.language,
        choice('locale', LANGUAGES, locale, (locale) => change({ locale })),
      ),
      this.#day(words),
      field(
        words.theme,
        choice('theme', words.themes, theme, (theme) => change({ theme })),
      ),
      ...(this.#around.mayModerate()
        ? [
            field(
              words.as,
              choice('as', words.roles, as, (as) => change({ as })),
              words.asHelp,
            ),
          ]
        : []),
      link,
      this.#developers.element,
    );
    this.show(this.#shown);
  }

  #day(words: Words): HTMLElement {
    const { today } = this.#around.setting();
    const change = (day: string | undefined) => this.#around.change({ today: day });
    const input = h('input', { type: 'date', id: 'today', onchange: () => change(input.value || undefined) });
    input.value = today ?? this.#around.day();
    const whole = field(words.today, input, words.todayHelp);
    whole.append(buttons([words.reset, () => change(undefined)], [words.tryDay, () => change(TELLING_DAY)]));
    return whole;
  }

  /** Shows what the knowledge holds now. */
  drawKnowledge(view: KnowledgeView): void {
    const words = this.#around.words();
    this.#knowledge.replaceChildren(
      h('h2', {}, words.knowledge),
      h('p', {}, words.age(view.newest)),
      h('p', {}, words.counts(view.observations, view.rules, view.releases.length)),
      folded(
        words.schemes,
        view.schemes.map(({ name, line }) => asking(name, line, this.#around.run)),
      ),
    );
    this.#developers.drawKnowledge(view);
  }
}

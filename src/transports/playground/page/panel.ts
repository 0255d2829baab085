import { LOCALES, type Locale } from '../../../language/locale.ts';
import type { Posted } from './conversation.ts';
import { freshId, h } from './dom.ts';
import { answerJson, type KnowledgeView, knowledge } from './server.ts';
import { linkTo, type Setting, type Theme } from './setting.ts';
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
  readonly ask: (line: string) => void;
  readonly say: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  control.id ||= freshId();
  const more = help === undefined ? [] : [h('p', { class: 'help', id: `${control.id}-help` }, help)];
  if (more.length > 0) control.setAttribute('aria-describedby', `${control.id}-help`);
  return h('div', { class: 'field' }, h('label', { for: control.id }, label), control, ...more);
}

const choice = (value: string, text: string, chosen: boolean) => h('option', { value, selected: chosen }, text);

/** The controls beside the conversation: language, day, theme, link, JSON, and what the knowledge holds. */
export class Panel {
  readonly element = h('aside', { id: 'panel' });
  readonly #around: Around;
  #shown: Posted | undefined;
  #json: readonly HTMLDetailsElement[] = [];
  readonly #link = h('input', { type: 'text', readonly: true, id: freshId() });
  #knowledge = h('section');

  constructor(around: Around) {
    this.#around = around;
  }

  /** Shows the link and the JSON of this answer from now on. */
  show(posted: Posted | undefined): void {
    this.#shown = posted;
    this.#link.value = linkTo(posted?.line, this.#around.setting());
    for (const details of this.#json) if (details.open) details.dispatchEvent(new Event('toggle'));
  }

  openJson(): void {
    const [answer] = this.#json;
    if (!answer) return;
    answer.open = true;
    answer.scrollIntoView({ block: 'nearest' });
    answer.querySelector('summary')?.focus();
  }

  async copyLink(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link.value);
      this.#around.say(this.#around.words().copied);
    } catch {
      // No clipboard for pages from other machines without TLS: the link stands there, marked for copying.
      this.#link.focus();
      this.#link.select();
    }
  }

  draw(): void {
    const words = this.#around.words();
    this.element.setAttribute('aria-label', words.settings);
    this.#knowledge = h('section', { class: 'knowledge' });
    this.element.replaceChildren(
      h('h2', {}, words.settings),
      this.#language(words),
      this.#day(words),
      this.#theme(words),
      this.#linkField(words),
      h('h2', {}, words.json),
      ...this.#jsonViews(words),
      this.#knowledge,
    );
    this.show(this.#shown);
    void this.drawKnowledge();
  }

  #language(words: Words): HTMLElement {
    const { locale } = this.#around.setting();
    const options = LOCALES.map((one) => choice(one, LANGUAGES[one], one === locale));
    const change = () => this.#around.change({ locale: select.value as Locale });
    const select = h('select', { id: 'locale', onchange: change }, ...options);
    return field(words.language, select);
  }

  #day(words: Words): HTMLElement {
    const { today } = this.#around.setting();
    const change = (day: string | undefined) => this.#around.change({ today: day });
    const input = h('input', { type: 'date', id: 'today', onchange: () => change(input.value || undefined) });
    input.value = today ?? this.#around.day();
    const buttons = h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: () => change(undefined) }, words.reset),
      h('button', { type: 'button', onclick: () => change(TELLING_DAY) }, words.tryDay),
    );
    const whole = field(words.today, input, words.todayHelp);
    whole.append(buttons);
    return whole;
  }

  #theme(words: Words): HTMLElement {
    const { theme } = this.#around.setting();
    const options = (Object.keys(words.themes) as Theme[]).map((one) => choice(one, words.themes[one], one === theme));
    const change = () => this.#around.change({ theme: select.value as Theme });
    const select = h('select', { id: 'theme', onchange: change }, ...options);
    return field(words.theme, select);
  }

  #linkField(words: Words): HTMLElement {
    const whole = field(words.link, this.#link);
    whole.append(
      h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: () => void this.copyLink() }, words.copy)),
    );
    return whole;
  }

  #jsonViews(words: Words): readonly HTMLElement[] {
    const view = (title: string, read: (posted: Posted) => Promise<unknown>) => {
      const text = h('pre', { tabindex: '0', 'aria-label': title, role: 'region' });
      const details = h('details', {}, h('summary', {}, title), text);
      details.addEventListener('toggle', () => {
        if (!details.open) return;
        const shown = this.#shown;
        if (shown?.line === undefined) text.textContent = words.noJson;
        else
          read(shown).then((json) => {
            if (this.#shown === shown) text.textContent = JSON.stringify(json, null, 2);
          }, this.#around.failed);
      });
      return details;
    };
    this.#json = [
      view(words.jsonAnswer, ({ line = '' }) => answerJson(line, this.#around.setting())),
      view(words.jsonMessage, async ({ body }) => body),
    ];
    return this.#json;
  }

  /** Fetches and shows what the knowledge holds now. */
  async drawKnowledge(): Promise<void> {
    const into = this.#knowledge;
    try {
      into.replaceChildren(...this.#knowledgeView(await knowledge(this.#around.setting()), this.#around.words()));
    } catch (error) {
      this.#around.failed(error);
    }
  }

  #knowledgeView(view: KnowledgeView, words: Words): readonly HTMLElement[] {
    const item = (text: string, line: string | undefined, detail?: string) =>
      h(
        'li',
        {},
        line === undefined
          ? text
          : h('button', { type: 'button', class: 'link', onclick: () => this.#around.ask(line) }, text),
        ...(detail === undefined ? [] : [h('span', { class: 'detail' }, ` ${detail}`)]),
      );
    const list = (title: string, items: readonly HTMLElement[]) =>
      h('details', {}, h('summary', {}, `${title} (${items.length})`), h('ul', {}, ...items));
    return [
      h('h2', {}, words.knowledge),
      h('p', {}, words.counts(view.observations, view.series, view.rules)),
      h(
        'dl',
        {},
        h('dt', {}, words.newest),
        h('dd', {}, view.newest),
        h('dt', {}, words.version),
        h('dd', {}, h('code', { id: 'version' }, view.version)),
      ),
      list(
        words.schemes,
        view.schemes.map(({ name, line }) => item(name, line)),
      ),
      list(
        words.releases,
        view.releases.map(({ title, publisher, published, line }) =>
          item(title, line, `${publisher}, ${published ?? words.undated}`),
        ),
      ),
    ];
  }
}

import { asking, folded } from './controls.ts';
import type { Posted } from './conversation.ts';
import { h } from './dom.ts';
import { answerJson, type KnowledgeView } from './server.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly run: (line: string) => void;
  readonly failed: (error: unknown) => void;
}

/** What those need who build on the bot or mend its knowledge: the JSON, the version, every source. Folded away. */
export class Developers {
  readonly element = h('details', { class: 'developers' });
  readonly #around: Around;
  #shown: Posted | undefined;
  #json: readonly HTMLDetailsElement[] = [];
  #knowledge = h('div');

  constructor(around: Around) {
    this.#around = around;
  }

  /** Shows the JSON of this answer from now on. */
  show(posted: Posted | undefined): void {
    this.#shown = posted;
    for (const details of this.#json) if (details.open) details.dispatchEvent(new Event('toggle'));
  }

  openJson(): void {
    const [answer] = this.#json;
    if (!answer) return;
    this.element.open = true;
    answer.open = true;
    answer.scrollIntoView({ block: 'nearest' });
    answer.querySelector('summary')?.focus();
  }

  draw(): void {
    const words = this.#around.words();
    this.#json = [
      this.#view(words.jsonAnswer, ({ line }) =>
        line === undefined ? undefined : answerJson(line, this.#around.setting()),
      ),
      this.#view(words.jsonMessage, async ({ element }) => element.body),
    ];
    this.#knowledge = h('div');
    this.element.replaceChildren(
      h('summary', {}, words.developers),
      ...this.#json,
      this.#knowledge,
      h('p', {}, h('a', { href: '/api/openapi.json' }, words.api)),
    );
  }

  drawKnowledge({ version, releases }: KnowledgeView): void {
    const { words, run } = this.#around;
    const { version: name, releases: title, undated } = words();
    this.#knowledge.replaceChildren(
      h('p', { class: 'version' }, `${name} `, h('code', { id: 'version' }, version)),
      folded(
        title,
        releases.map((one) => asking(one.title, one.line, run, `${one.publisher}, ${one.published ?? undated}`)),
      ),
    );
  }

  /** One JSON, read when it is opened; nothing to read of an answer that cannot be asked for again. */
  #view(title: string, read: (posted: Posted) => Promise<unknown> | undefined): HTMLDetailsElement {
    const text = h('pre', { tabindex: '0', 'aria-label': title, role: 'region' });
    const details = h('details', {}, h('summary', {}, title), text);
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      const shown = this.#shown;
      const json = shown && read(shown);
      if (json === undefined) text.textContent = this.#around.words().noJson;
      else
        json.then((json) => {
          if (this.#shown === shown) text.textContent = JSON.stringify(json, null, 2);
        }, this.#around.failed);
    });
    return details;
  }
}

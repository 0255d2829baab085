import { type Acted, bodyView, focusQuestion, headlineOf } from './discord/body-view.ts';
import { DiscordMessages } from './discord/elements.ts';
import { BOT, commandView, messageView, moreButton, YOU } from './discord/message-view.ts';
import { h } from './dom.ts';
import { openForm } from './form-view.ts';
import { type Body, click, type Given, giveCommand, handIn, type Reply, readLine, useOnMessage } from './server.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

const EPHEMERAL = 1 << 6;

/** A message of the conversation; it is drawn anew whenever anything about it changes. */
export interface Posted {
  readonly id: string;
  readonly isBot: boolean;
  body: Body;
  /** What asks for it again: a command line, or the question as it was put. */
  line: string | undefined;
  /** The command that it says was given, if it says so. */
  readonly used: string | undefined;
  readonly at: Date;
  element: HTMLElement;
}

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly isLight: () => boolean;
  /** Told of each answer, with what is to be read aloud. */
  readonly answered: (posted: Posted, headline: string) => void;
  readonly failed: (error: unknown) => void;
  readonly openMenu: (posted: Posted, button: HTMLElement) => void;
}

const STAMP = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;

/** The conversation: what was asked, the bot's messages, and what a click on them does. */
export class Conversation {
  readonly element = h('div', { class: 'conversation', role: 'log', 'aria-live': 'off', tabindex: '0', hidden: true });
  readonly #around: Around;
  readonly #messages = new DiscordMessages();
  #posted: Posted[] = [];
  #count = 0;

  constructor(around: Around) {
    this.#around = around;
    this.element.append(this.#messages);
  }

  get latest(): Posted | undefined {
    return this.#posted.findLast(({ isBot, line }) => isBot && line !== undefined);
  }

  /** Asks a free text or a whole command line, as it was typed. @throws {Refused | Unreachable} */
  async say(text: string): Promise<void> {
    const setting = this.#around.setting();
    const { name, options } = await readLine(text, setting);
    const isCommand = text.startsWith('/');
    const reply = await giveCommand(name, options, setting);
    if (!isCommand) this.#post({ isBot: false, body: { content: text }, line: undefined, used: undefined });
    this.#answer(reply, isCommand ? undefined : text, isCommand ? text.slice(1) : name);
  }

  /** @throws {Refused | Unreachable} */
  async give(name: string, given: Given): Promise<void> {
    const reply = await giveCommand(name, given, this.#around.setting());
    this.#answer(reply, undefined, reply.line?.slice(1) ?? name);
  }

  /** @throws {Refused | Unreachable} */
  async useOn(app: string, { id, body }: Posted): Promise<void> {
    this.#arriveAt(this.#answer(await useOnMessage(app, id, body, this.#around.setting()), undefined, app));
  }

  /** Asks for the latest answer again, in its place, as everything is set now. @throws {Refused | Unreachable} */
  async askAgain(): Promise<void> {
    const { latest } = this;
    if (latest?.line === undefined) return;
    const setting = this.#around.setting();
    const { name, options } = await readLine(latest.line, setting);
    const { body } = await giveCommand(name, options, setting);
    this.#change(latest, body, latest.line);
  }

  /** Draws everything anew, for another language or theme. */
  redraw(): void {
    this.#messages.lightTheme = this.#around.isLight();
    this.element.setAttribute('aria-label', this.#around.words().chat);
    for (const posted of this.#posted) this.#draw(posted);
  }

  #post(one: Omit<Posted, 'id' | 'at' | 'element'>): Posted {
    this.#count += 1;
    const posted: Posted = { ...one, id: String(this.#count), at: new Date(), element: h('div') };
    this.#posted.push(posted);
    this.element.hidden = false;
    this.#messages.append(posted.element);
    this.#draw(posted);
    posted.element.scrollIntoView({ block: 'start' });
    return posted;
  }

  #answer({ body, line }: Reply, asked: string | undefined, used: string | undefined): Posted {
    const posted = this.#post({ isBot: true, body, line: asked ?? line ?? undefined, used });
    this.#around.answered(posted, headlineOf(body));
    return posted;
  }

  #change(posted: Posted, body: Body, line: string | undefined): void {
    // A message stays as private as it is; an update says nothing of it.
    const flags = body.flags ?? posted.body.flags;
    posted.body = flags === undefined ? body : { ...body, flags };
    posted.line = line;
    this.#draw(posted);
    this.#around.answered(posted, headlineOf(body));
  }

  async #act(posted: Posted, data: Parameters<Acted>[0]): Promise<void> {
    try {
      const reply = await click(data, posted.body, this.#around.setting());
      if ('form' in reply) openForm(reply.form, this.#around.words(), (filled) => void this.#handIn(posted, filled));
      else this.#take(posted, reply);
    } catch (error) {
      this.#around.failed(error);
    }
  }

  async #handIn(posted: Posted, filled: object): Promise<void> {
    try {
      this.#take(posted, await handIn(filled, posted.body, this.#around.setting()));
    } catch (error) {
      this.#around.failed(error);
    }
  }

  /** Puts a reply in the place of the message that was acted on, or after the others. */
  #take(posted: Posted, reply: Reply): void {
    if (!reply.updates) {
      this.#arriveAt(this.#answer(reply, undefined, undefined));
      return;
    }
    this.#change(posted, reply.body, reply.line ?? undefined);
    if (!focusQuestion(posted.element)) this.#arriveAt(posted);
  }

  /** Puts the keyboard and the reader's eye at the beginning of a message. */
  #arriveAt({ element }: Pick<Posted, 'element'>): void {
    element.querySelector<HTMLElement>('.beginning')?.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'start' });
  }

  #dismiss(posted: Posted): void {
    this.#posted = this.#posted.filter((one) => one !== posted);
    posted.element.remove();
    const last = this.#posted.at(-1);
    if (last) this.#arriveAt(last);
    else this.element.focus();
  }

  #draw(posted: Posted): void {
    const words = this.#around.words();
    const isLight = this.#around.isLight();
    const { isBot, body, used, at } = posted;
    const isPrivate = ((body.flags ?? 0) & EPHEMERAL) !== 0;
    const element = messageView(
      {
        author: { name: isBot ? words.bot : words.you, avatar: isBot ? BOT : YOU, isBot },
        at: new Intl.DateTimeFormat(this.#around.setting().locale === 'en' ? 'en-GB' : 'nb', STAMP).format(at),
        isLight,
        dismiss: isPrivate ? () => this.#dismiss(posted) : undefined,
      },
      words,
    );
    element.dataset.id = posted.id;
    const headline = isBot ? words.answered(headlineOf(body)) : words.you;
    element.append(
      // Read aloud on arrival. The message itself may not have the keyboard: then nothing in it could be reached by Tab.
      h('h2', { class: 'unseen beginning', tabindex: '-1' }, headline),
      ...(used === undefined ? [] : [commandView(used, isLight, words)]),
      ...bodyView(body, (data) => void this.#act(posted, data)),
      moreButton(words.more, (button) => this.#around.openMenu(posted, button)),
    );
    element.addEventListener('contextmenu', (event) => {
      // On a link or on chosen text the browser's own menu is the useful one.
      if (event.composedPath().some((one) => one instanceof HTMLAnchorElement) || getSelection()?.toString()) return;
      event.preventDefault();
      this.#around.openMenu(posted, element.querySelector<HTMLElement>('.more') ?? element);
    });
    posted.element.replaceWith(element);
    posted.element = element;
  }
}

import type { Body } from './discord/body.ts';
import { ChatForm } from './discord/form.ts';
import type { Form } from './discord/form-values.ts';
import { EPHEMERAL } from './discord/kinds.ts';
import { ChatMessage } from './discord/message.ts';
import { headlineOf } from './discord/plain-text.ts';
import { h } from './dom.ts';
import { nameOf } from './registered.ts';
import {
  click,
  type Given,
  giveCommand,
  type Registered,
  type Reply,
  readLine,
  sendForm,
  useOnMessage,
} from './server.ts';
import type { Setting } from './setting.ts';
import type { Words } from './words.ts';

/** A message of the conversation. */
export interface Posted {
  readonly id: string;
  readonly element: ChatMessage;
  /** What asks for it again: the question as it was put, or a command line. */
  line: string | undefined;
}

/** How something was asked. */
interface Asked {
  /** A question as it was put: its own message shows it, and a link to the answer holds it. */
  readonly question?: string;
  /** The command that the answer says was given. */
  readonly used?: string | undefined;
  /** The message on which something was done. */
  readonly on?: Posted;
}

interface Around {
  readonly setting: () => Setting;
  readonly words: () => Words;
  readonly commands: () => readonly Registered[];
  /** Told of each answer, with what is to be read aloud. */
  readonly answered: (posted: Posted, headline: string) => void;
  readonly failed: (error: unknown) => void;
  readonly openMenu: (posted: Posted, button: HTMLElement) => void;
  readonly copy: (posted: Posted) => void;
  /** Begins to write a command of this name. */
  readonly write: (name: string) => void;
}

/** The conversation: what was asked, the bot's messages, and what a click on them does. */
export class Conversation {
  readonly element = h('div', { class: 'conversation', role: 'log', 'aria-live': 'off', tabindex: '0', hidden: true });
  readonly #around: Around;
  #posted: readonly Posted[] = [];
  #count = 0;

  constructor(around: Around) {
    this.#around = around;
    this.element.addEventListener('write', (event) => around.write((event as CustomEvent<string>).detail));
  }

  get latest(): Posted | undefined {
    return this.#posted.findLast(({ element, line }) => element.isBot && line !== undefined);
  }

  /** Asks a free text or a whole command line, as a person typed it. @throws {Refused | Unreachable} */
  async say(text: string): Promise<void> {
    const setting = this.#around.setting();
    const { name, options } = await readLine(text, setting);
    const asked = text.startsWith('/') ? { used: text.slice(1) } : { question: text };
    await this.#take(await giveCommand(name, options, setting), asked);
  }

  /** Asks a command line that nobody typed. @throws {Refused | Unreachable} */
  async run(line: string): Promise<void> {
    const setting = this.#around.setting();
    const { name, options } = await readLine(line, setting);
    await this.#take(await giveCommand(name, options, setting), { used: this.#named(name) });
  }

  /** Gives a command; `used` is how it was written. @throws {Refused | Unreachable} */
  async give(name: string, given: Given, used: string): Promise<void> {
    await this.#take(await giveCommand(name, given, this.#around.setting()), { used });
  }

  /** @throws {Refused | Unreachable} */
  async useOn(app: string, { id, element }: Posted): Promise<void> {
    const reply = await useOnMessage(app, id, element.body, this.#around.setting());
    await this.#take(reply, { used: this.#named(app) });
    this.#posted.at(-1)?.element.arrive();
  }

  /** Asks for the latest answer again, in its place, as everything is set now. @throws {Refused | Unreachable} */
  async askAgain(): Promise<void> {
    const { latest } = this;
    if (latest?.line === undefined) return;
    const setting = this.#around.setting();
    const { name, options } = await readLine(latest.line, setting);
    const reply = await giveCommand(name, options, setting);
    if ('body' in reply) await this.#change(latest, reply.body);
  }

  /** Puts everything into the language that is set now. */
  redraw(): void {
    const words = this.#around.words();
    this.element.setAttribute('aria-label', words.chat);
    for (const { element } of this.#posted) element.words = words;
  }

  /** A command's name as Discord shows it. */
  #named(name: string): string {
    const found = this.#around.commands().find((one) => one.name === name);
    return found ? nameOf(found, this.#around.setting().locale) : name;
  }

  /** Shows what came back: an answer of its own, one in the place of the message that was clicked, or a form to fill in. */
  async #take(reply: Reply, asked: Asked): Promise<void> {
    if ('form' in reply) {
      this.#fillIn(reply.form, asked);
      return;
    }
    const { on, question, used } = asked;
    const line = reply.same ? on?.line : (question ?? reply.line ?? undefined);
    if (on && reply.updates) {
      on.line = line;
      // As on Discord, an update changes what it names and leaves the rest.
      await this.#change(on, { ...on.element.body, ...reply.body });
      // More of the same is read from its beginning; something else that is asked back is answered.
      if (reply.followUp) (await this.#post(reply.followUp, { isBot: true, line, used })).element.arrive();
      else if (reply.same || !on.element.focusQuestion()) on.element.arrive();
      return;
    }
    if (question !== undefined) await this.#post({ content: question }, { isBot: false });
    const posted = await this.#post(reply.body, { isBot: true, line, used });
    this.#around.answered(posted, headlineOf(reply.body));
    if (on) posted.element.arrive();
  }

  #fillIn(form: Form, asked: Asked): void {
    const element = new ChatForm(form, this.#around.words(), async (filled) => {
      const reply = await sendForm(filled, asked.on?.element.body, this.#around.setting());
      return () => void this.#take(reply, asked).catch(this.#around.failed);
    });
    document.body.append(element);
  }

  async #post(
    body: Body,
    one: { isBot: boolean; line?: string | undefined; used?: string | undefined },
  ): Promise<Posted> {
    this.#count += 1;
    const element = new ChatMessage();
    element.isBot = one.isBot;
    element.body = body;
    element.used = one.used;
    element.words = this.#around.words();
    const posted: Posted = { id: String(this.#count), element, line: one.line };
    this.#serve(posted);
    this.#posted = [...this.#posted, posted];
    this.element.hidden = false;
    this.element.append(element);
    await element.updateComplete;
    element.scrollIntoView({ block: 'start' });
    return posted;
  }

  #serve(posted: Posted): void {
    const { element } = posted;
    const on = <Detail>(type: string, act: (detail: Detail) => void) =>
      element.addEventListener(type, (event) => act((event as CustomEvent<Detail>).detail));
    on<object>('act', (data) => void this.#act(posted, data));
    on('dismiss', () => this.#dismiss(posted));
    on('copy', () => this.#around.copy(posted));
    on<HTMLElement>('more', (button) => this.#around.openMenu(posted, button));
  }

  async #change(posted: Posted, body: Body): Promise<void> {
    const { element } = posted;
    // A message stays as private as it is; an update says nothing of it.
    const isPrivate = (element.body.flags ?? 0) & EPHEMERAL;
    element.body = { ...body, flags: (body.flags ?? 0) | isPrivate };
    await element.updateComplete;
    this.#around.answered(posted, headlineOf(body));
  }

  async #act(posted: Posted, data: object): Promise<void> {
    try {
      await this.#take(await click(data, posted.element.body, this.#around.setting()), { on: posted });
    } catch (error) {
      this.#around.failed(error);
    }
  }

  #dismiss(posted: Posted): void {
    this.#posted = this.#posted.filter((one) => one !== posted);
    posted.element.remove();
    const last = this.#posted.at(-1);
    if (last) last.element.arrive();
    else this.element.focus();
  }
}

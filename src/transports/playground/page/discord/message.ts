import type { APIEmbed, APIMessageComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words.ts';
import type { Body } from './body.ts';
import { component } from './components.ts';
import { define, PageElement, tell } from './element.ts';
import { embed } from './embed.ts';
import { COPY, MORE, SEEN_BY_YOU, USED } from './icons.ts';
import { EPHEMERAL } from './kinds.ts';
import { markdown } from './markdown.ts';
import { file } from './media.ts';
import { MESSAGE_STYLES } from './message-styles.ts';
import { headlineOf } from './plain-text.ts';
import './select.ts';

const YOU = '/you.svg';
const BOT = '/bot.svg';
const STAMP = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;

const isPrivate = ({ flags }: Body): boolean => ((flags ?? 0) & EPHEMERAL) !== 0;

/** The files of a message that no embed of it shows, each with what it holds. */
const filesOf = ({ attachments = [], embeds = [] }: Body) =>
  attachments
    .filter(({ url }) => !(embeds as readonly APIEmbed[]).some(({ image }) => image?.url === url))
    .map(({ url = '', filename, description }) => file(url, filename, description));

/**
 * A message as Discord shows it. Tells `act` with the data of an interaction, `write` with a command to begin, and what the
 * page itself offers: `copy`, `more` with the button that was pressed, `dismiss`.
 */
export class ChatMessage extends PageElement {
  static override properties = {
    body: { attribute: false },
    words: { attribute: false },
    used: { attribute: false },
  };

  declare body: Body;
  declare words: Words;
  /** The command that it says was given, if it says so. */
  declare used: string | undefined;
  isBot = false;
  at = new Date();

  constructor() {
    super();
    this.addEventListener('contextmenu', (event) => {
      // On a link or on chosen text the browser's own menu is the useful one.
      if (event.composedPath().some((one) => one instanceof HTMLAnchorElement) || getSelection()?.toString()) return;
      event.preventDefault();
      tell(this, 'more', this.querySelector('.more'));
    });
  }

  /** Puts the keyboard at the beginning, which is then read aloud, and the reader's eye with it. */
  arrive(): void {
    this.querySelector<HTMLElement>('.beginning')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  /** Puts the keyboard at what the message asks back: its menu, or the first of the buttons that answer it. */
  focusQuestion(): boolean {
    const found = this.querySelector<HTMLElement>('chat-select, .button.primary');
    found?.focus();
    return found !== null;
  }

  protected override render(): TemplateResult {
    const { body, words, isBot } = this;
    this.classList.toggle('private', isPrivate(body));
    this.classList.toggle('from-bot', isBot);
    return html`
      ${this.#beginning()}
      ${this.used === undefined ? nothing : this.#usedLine(this.used)}
      <img class="avatar" src=${isBot ? BOT : YOU} alt="" width="40" height="40">
      <div class="body">
        ${this.#author()}
        ${body.content ? markdown(body.content) : nothing}
        ${((body.embeds ?? []) as readonly APIEmbed[]).map((one) => embed(one, body.attachments))}
        ${filesOf(body)}
        <div class="components">${((body.components ?? []) as readonly APIMessageComponent[]).map(component)}</div>
        ${isBot ? this.#below() : nothing}
      </div>
      <button type="button" class="more" aria-haspopup="menu" aria-label=${words.more} @click=${({ currentTarget }: Event) => tell(this, 'more', currentTarget)}>${MORE}</button>
    `;
  }

  /** Read aloud on arrival. The message itself may not have the keyboard: then nothing in it could be reached by Tab. */
  #beginning(): TemplateResult {
    const text = this.isBot ? this.words.answered(headlineOf(this.body)) : this.words.you;
    return html`<h2 class="unseen beginning" tabindex="-1">${text}</h2>`;
  }

  #usedLine(used: string): TemplateResult {
    const { words } = this;
    return html`
      <p class="used"><img src=${YOU} alt="" width="16" height="16"> ${words.you} ${words.used} <span class="name">${USED}<span>${used}</span></span></p>
    `;
  }

  #author(): TemplateResult {
    const { words, isBot, at } = this;
    const stamp = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'nb', STAMP).format(at);
    return html`
      <p class="author"><span class="name">${isBot ? words.bot : words.you}</span> ${isBot ? html`<span class="app">App</span>` : nothing} <time datetime=${at.toISOString()}>${stamp}</time></p>
    `;
  }

  #below(): TemplateResult {
    const { words, body } = this;
    const quiet = (label: string, type: string, icon: unknown = nothing) =>
      html`<button type="button" class="quiet" @click=${() => tell(this, type)}>${icon}${label}</button>`;
    return html`
      <p class="below">
        ${isPrivate(body) ? html`<span class="only-you">${SEEN_BY_YOU}${words.onlyYou}</span> ${quiet(words.dismiss, 'dismiss')}` : nothing}
        ${quiet(words.copyAnswer, 'copy', COPY)}
      </p>
    `;
  }
}

define('chat-message', ChatMessage, MESSAGE_STYLES);

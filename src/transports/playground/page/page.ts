import { Composer } from './composer.ts';
import { Conversation, type Posted } from './conversation.ts';
import { copyText } from './copy.ts';
import { copyOf } from './discord/plain-text.ts';
import { h } from './dom.ts';
import { faultOf } from './fault.ts';
import { openMenu } from './message-menu.ts';
import { Notice } from './notice.ts';
import { Panel } from './panel.ts';
import { messageApps, nameOf, slashCommands } from './registered.ts';
import { commands, type KnowledgeView, knowledge, type Registered } from './server.ts';
import { linkTo, readSetting, type Setting } from './setting.ts';
import { Watch } from './watch.ts';
import { welcomeView } from './welcome.ts';
import { WORDS } from './words.ts';

const { setting: begun, question } = readSetting(new URL(location.href));
let setting: Setting = begun;
let registered: readonly Registered[] = [];
let known: KnowledgeView | undefined;
let day = '';
let mayModerate = false;

const words = () => WORDS[setting.locale];
const darkDevice = matchMedia('(prefers-color-scheme: dark)');
const isLight = () => (setting.theme === 'auto' ? !darkDevice.matches : setting.theme === 'light');

const heading = h('h1');
const welcome = h('section');
/** Stands where the conversation will be, until there is one. */
const first = h('div', { class: 'welcome' }, welcome);
/** Read aloud, not shown: what was just answered or done. */
const said = h('div', { class: 'unseen', role: 'status' });
const panelButton = h('button', {
  type: 'button',
  class: 'panel-button',
  'aria-controls': 'panel',
  'aria-expanded': 'false',
});
const notice = new Notice();

const say = (text: string): void => {
  said.textContent = text;
};
const failed = (error: unknown): void => notice.tell(faultOf(error, words()));
const run = (line: string): void => void conversation.run(line).catch(failed);

const around = { setting: () => setting, words, say, failed, run };
const conversation = new Conversation({
  ...around,
  commands: () => registered,
  answered: (posted, headline) => {
    watch.remind();
    first.remove();
    say(words().answered(headline));
    panel.show(posted);
    history.replaceState(null, '', linkTo(posted.line, setting));
  },
  openMenu: (posted, button) => openMenu(button, words().more, menuOf(posted)),
  copy: (posted) => void copyAnswer(posted),
  write: (name) => composer.write(name),
});
const composer = new Composer({
  ...around,
  commands: () => slashCommands(registered, setting.as),
  say: (text) => conversation.say(text),
  give: (name, given, written) => conversation.give(name, given, written),
});
const panel = new Panel({ ...around, change, day: () => day, mayModerate: () => mayModerate });
const watch = new Watch({
  words,
  notice,
  say,
  changed: () => {
    void drawKnowledge();
    // A table's labels and choices are part of its command, so the commands may have changed too.
    load()
      .then(() => conversation.askAgain())
      .then(() => say(words().changed))
      .catch(failed);
  },
  back: () => void load().catch(failed),
});

async function copyAnswer({ element }: Posted): Promise<void> {
  if (await copyText(copyOf(element.body), words())) say(words().copiedAnswer);
}

function menuOf(posted: Posted) {
  const apps = messageApps(registered).map((app) => ({
    label: nameOf(app, setting.locale),
    take: () => void conversation.useOn(app.name, posted).catch(failed),
  }));
  const print = { label: words().print, take: () => globalThis.print() };
  if (posted.line === undefined) return [...apps, print];
  const copyLink = () => {
    panel.show(posted);
    void panel.copyLink();
  };
  const showJson = () => {
    showPanel(true);
    panel.show(posted);
    panel.openJson();
  };
  const own = [
    { label: words().copyLink, take: copyLink },
    { label: words().showJson, take: showJson },
  ];
  return [...apps, print, ...own];
}

function showPanel(open: boolean): void {
  document.body.classList.toggle('with-panel', open);
  panelButton.setAttribute('aria-expanded', String(open));
}

function draw(): void {
  document.documentElement.lang = setting.locale;
  document.documentElement.dataset.theme = isLight() ? 'light' : 'dark';
  document.title = words().title;
  heading.textContent = words().title;
  panelButton.textContent = words().settings;
  welcome.replaceChildren(...welcomeView(words(), known, run));
  panel.draw();
  if (known) panel.drawKnowledge(known);
  composer.translate();
  conversation.redraw();
}

/** Fetches and shows what the knowledge holds now, in the language that is set. */
async function drawKnowledge(): Promise<void> {
  try {
    known = await knowledge(setting);
    welcome.replaceChildren(...welcomeView(words(), known, run));
    panel.drawKnowledge(known);
  } catch (error) {
    failed(error);
  }
}

/** Takes a new setting, and answers again as it says. */
function change(changed: Partial<Setting>): void {
  setting = { ...setting, ...changed };
  localStorage.setItem('theme', setting.theme);
  const focused = document.activeElement?.id;
  draw();
  if (focused) document.getElementById(focused)?.focus();
  history.replaceState(null, '', linkTo(conversation.latest?.line, setting));
  if (changed.theme !== undefined || changed.as !== undefined) return;
  if (changed.locale !== undefined) void drawKnowledge();
  conversation.askAgain().catch(failed);
}

async function load(): Promise<void> {
  const loaded = await commands();
  registered = loaded.commands;
  day = loaded.today;
  mayModerate = loaded.mayModerate;
}

document.body.append(
  h('header', {}, heading, panelButton),
  h('main', {}, notice.element, first, conversation.element, composer.element),
  panel.element,
  said,
);
panelButton.addEventListener('click', () => showPanel(!document.body.classList.contains('with-panel')));
darkDevice.addEventListener('change', draw);
await load().catch(failed);
draw();
void drawKnowledge();
watch.begin();
if (question !== undefined) conversation.say(question).catch(failed);
composer.focus();

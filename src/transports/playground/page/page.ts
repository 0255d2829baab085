import { Composer, faultOf } from './composer.ts';
import { Conversation, type Posted } from './conversation.ts';
import { h } from './dom.ts';
import { openMenu } from './message-menu.ts';
import { Panel } from './panel.ts';
import { messageApps, nameOf } from './registered.ts';
import { commands, type Live, listen, type Registered } from './server.ts';
import { linkTo, readSetting, type Setting } from './setting.ts';
import { welcomeView } from './welcome.ts';
import { WORDS } from './words.ts';

const { setting: begun, question } = readSetting(new URL(location.href));
let setting: Setting = begun;
let registered: readonly Registered[] = [];
let day = '';
let live: Live | undefined;
let isLost = false;

const words = () => WORDS[setting.locale];
const darkDevice = matchMedia('(prefers-color-scheme: dark)');
const isLight = () => (setting.theme === 'auto' ? !darkDevice.matches : setting.theme === 'light');

const heading = h('h1');
const welcome = h('section');
/** Stands where the conversation will be, until there is one. */
const first = h('div', { class: 'welcome' }, welcome);
/** Read aloud, not shown: what was just answered or done. */
const said = h('div', { class: 'unseen', role: 'status' });
const notice = h('div', { class: 'notice', role: 'alert', hidden: true });
const panelButton = h('button', {
  type: 'button',
  class: 'panel-button',
  'aria-controls': 'panel',
  'aria-expanded': 'false',
});

const say = (text: string): void => {
  said.textContent = text;
};
const failed = (error: unknown): void => tell(faultOf(error, words()));

/** Shows a line, or takes it away; what it says in detail stands below it as it is. */
function tell(text: string | undefined, detail?: string): void {
  notice.hidden = text === undefined;
  notice.replaceChildren(...(text === undefined ? [] : [h('p', {}, text), ...(detail ? [h('pre', {}, detail)] : [])]));
}

const conversation = new Conversation({
  setting: () => setting,
  words,
  isLight,
  answered: (posted, headline) => {
    tell(live?.fault ? words().broken : undefined, live?.fault ?? undefined);
    first.remove();
    say(words().answered(headline));
    panel.show(posted);
    history.replaceState(null, '', linkTo(posted.line, setting));
  },
  failed,
  openMenu: (posted, button) => openMenu(button, words().more, menuOf(posted)),
});
const composer = new Composer({
  setting: () => setting,
  words,
  commands: () => registered,
  say: (text) => conversation.say(text),
  give: (name, given) => conversation.give(name, given),
});
const panel = new Panel({
  setting: () => setting,
  words,
  change,
  day: () => day,
  ask,
  say,
  failed,
});

function ask(line: string): void {
  conversation.say(line).catch(failed);
}

function copyLinkTo(posted: Posted): void {
  panel.show(posted);
  void panel.copyLink();
}

function menuOf(posted: Posted) {
  const apps = messageApps(registered).map((app) => ({
    label: nameOf(app, setting.locale),
    take: () => void conversation.useOn(app.name, posted).catch(failed),
  }));
  if (posted.line === undefined) return apps;
  const own = [
    { label: words().copyLink, take: () => copyLinkTo(posted) },
    {
      label: words().showJson,
      take: () => {
        showPanel(true);
        panel.show(posted);
        panel.openJson();
      },
    },
  ];
  return [...apps, ...own];
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
  welcome.replaceChildren(...welcomeView(words(), ask));
  panel.draw();
  composer.translate();
  conversation.redraw();
}

/** Takes a new setting, and answers again as it says. */
function change(changed: Partial<Setting>): void {
  setting = { ...setting, ...changed };
  localStorage.setItem('theme', setting.theme);
  const focused = document.activeElement?.id;
  draw();
  if (focused) document.getElementById(focused)?.focus();
  history.replaceState(null, '', linkTo(conversation.latest?.line, setting));
  if (changed.theme === undefined) conversation.askAgain().catch(failed);
}

/** What the server tells: other knowledge, a broken file, or that it is back. */
function told(now: Live): void {
  const before = live;
  const wasLost = isLost;
  live = now;
  isLost = false;
  if (now.fault) tell(words().broken, now.fault);
  else if (wasLost) tell(undefined);
  else if (before?.fault) tell(undefined);
  if (wasLost) {
    say(words().back);
    void load().catch(failed);
  } else if (before?.fault && !now.fault) say(words().mended);
  if (before === undefined || before.version === now.version) return;
  void panel.drawKnowledge();
  conversation
    .askAgain()
    .then(() => say(words().changed))
    .catch(failed);
}

function lost(): void {
  if (isLost) return;
  isLost = true;
  tell(words().lost);
}

async function load(): Promise<void> {
  const loaded = await commands();
  registered = loaded.commands;
  day = loaded.today;
}

document.body.append(
  h('header', {}, heading, panelButton),
  h('main', {}, notice, first, conversation.element, composer.element),
  panel.element,
  said,
);
panelButton.addEventListener('click', () => showPanel(!document.body.classList.contains('with-panel')));
darkDevice.addEventListener('change', draw);
try {
  await load();
} catch (error) {
  failed(error);
}
draw();
listen(told, lost);
if (question !== undefined) ask(question);
composer.focus();

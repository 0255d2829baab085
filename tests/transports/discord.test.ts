import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import type { House } from '../../src/answer-to.ts';
import { defineCommand, type Option } from '../../src/command/command.ts';
import { readCommandLine } from '../../src/command/command-line.ts';
import { loadCommands } from '../../src/commands.ts';
import { toldLanguageOf } from '../../src/language/told-language.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { describeThrown } from '../../src/transports/failure.ts';
import { responder } from '../../src/transports/interaction.ts';
import type { Reply } from '../../src/transports/reply.ts';
import { PERSON } from '../discord-stand-in/interactions.ts';
import { runBot, startBot } from '../discord-stand-in/run-bot.ts';
import type { Component, Message } from '../discord-stand-in/spec.ts';
import { buttonsOf, menusOf, openStandIn, type Seen, type StandIn } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2024-10-01';
const ours = await loadCommands(theKnowledge);

/** Fails as only a fault of ours could make a command fail. */
const broken = defineCommand({
  name: { en: 'broken', nb: 'ødelagt' },
  title: { en: 'Broken', nb: 'Ødelagt' },
  description: { en: 'Fails', nb: 'Feiler' },
  options: {},
  example: '/broken',
  answer: () => {
    throw new Error(`about ${PERSON.username}`);
  },
});

let discord: StandIn;
let bot: ReturnType<typeof runBot>;
beforeAll(async () => {
  discord = await openStandIn();
  const failed: House['failed'] = (error, command) => bot.log(`/${command} failed: ${describeThrown(error)}.`);
  const house: House = { knowledge: theKnowledge, commands: [...ours, broken], failed };
  const respond = responder(house, () => TODAY);
  const started = await startBot(discord, { registration: registrationOf(ours), respond });
  bot = started.bot;
  return started.close;
});

/** Asks what a command line asks, in Discord's way. */
function ask(line: string, locale = 'no'): Promise<Seen> {
  const read = readCommandLine(line, ours);
  if (!read.ok) throw new Error(`${line}: ${read.problem.kind}`);
  return discord.command(read.call.command, read.call.options, { locale });
}

const textOf = ({ embeds }: Message) => (embeds ?? []).map(({ description }) => description).join('\n');
const labelled = (message: Message, label: string): Component => {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (!button) throw new Error(`there is no button "${label}"`);
  return button;
};

const FORM = WORDS.nb.verdict.form;
const { share: SHARE, shared: SHARED, following: NEXT, previous: PREVIOUS, back: BACK } = WORDS.nb.ui;

/** Buttons that lead somewhere on Discord; a link leads out of it, and one that has been pressed nowhere. */
const clickable = (message: Message) =>
  buttonsOf(message).filter(({ custom_id, disabled }) => custom_id !== undefined && !disabled);

/** Opens the facts that an answer went by, out of the menu of its folds. */
function openTold(message: Message) {
  const told = menusOf(message)
    .flatMap((menu) => (menu.options ?? []).map((option) => ({ menu, option })))
    .find(({ option }) => option.label === WORDS.nb.verdict.told);
  if (!told) throw new Error('there is no fold of what was told');
  return discord.choose(message, told.menu, told.option.value);
}

describe.each(ours.map((command) => [command.name.en, command] as const))('/%s on Discord', (_name, command) => {
  // What is asked in somebody's own words is answered in the language of these.
  const isFree = command.message !== undefined;
  it.each(['no', 'en-US', 'nn'])('answers its example privately, in the language of %s', async (locale) => {
    const { steps, isPrivate, message } = await ask(command.example, locale);
    expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
    expect(textOf(message)).not.toBe('');
    const told = isFree ? toldLanguageOf(command.example.replace(/^.*?:/, '')) : undefined;
    const spoken = told ?? ({ no: 'nb', nn: 'nn' } as const)[locale] ?? 'en';
    expect(buttonsOf(message).map(({ label }) => label)).toContain(WORDS[spoken].ui.share);
  });

  const completed = Object.entries<Option>(command.options).filter(([, { kind }]) => kind.suggest && !kind.choices);
  it.each(completed)('suggests values for %s, also before anything is typed', async (option) => {
    const read = readCommandLine(command.example, ours);
    const { [option]: _typed, ...others } = read.ok ? read.call.options : {};
    for (const locale of ['no', 'en-US']) {
      const choices = await discord.autocomplete(command.name.en, option, '', { locale }, others);
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
    }
  });

  it('has only buttons that answer', async () => {
    const { message } = await ask(command.example);
    for (const button of clickable(message)) {
      if (button.label === FORM.open || button.label === FORM.change) {
        expect((await discord.open(message, button)).components.length).toBeGreaterThan(0);
        continue;
      }
      const { message: next } = await discord.click(message, button);
      expect(textOf(next)).not.toContain(WORDS.nb.errors.outdated);
    }
  });
});

describe('what a person meets on Discord', () => {
  it('finds the commands registered as they should be when it starts again', async () => {
    const elsewhere = await openStandIn();
    const respond = responder({ knowledge: theKnowledge, commands: ours }, () => TODAY);
    for (const said of [/^Registered \d+ commands everywhere\.$/, / as they should be\.$/]) {
      const one = runBot(elsewhere, { registration: registrationOf(ours), respond });
      await one.said(said);
      one.stop();
      await one.ended;
    }
    await elsewhere.close();
    expect(elsewhere.faults).toEqual([]);
  });

  it.each(['guild', 'dm', 'user-install'] as const)('answers in a %s', async (place) => {
    expect((await discord.command('help', {}, { place })).steps).toEqual([4]);
  });

  it.each([
    ['no', 'nb'],
    ['da', 'nb'],
    ['sv-SE', 'nb'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ] as const)('answers %s in %s', async (discords, locale) => {
    const { message } = await discord.command('help', {}, { locale: discords });
    expect(textOf(message)).toContain(WORDS[locale].help.headline);
    expect(buttonsOf(message).map(({ label }) => label)).toContain(WORDS[locale].help.commands);
  });

  it('shares an answer with the channel, once, naming nobody; a click there is answered apart', async () => {
    const { message } = await ask('/budget year:2024');
    const { own, shared } = await discord.share(message, labelled(message, SHARE));
    expect({ steps: own.steps, isPrivate: own.isPrivate }).toEqual({ steps: [7], isPrivate: true });
    expect(textOf(own.message)).toBe(textOf(message));
    expect(labelled(own.message, SHARED).disabled).toBe(true);
    expect(shared.flags ?? 0).toBe(0);
    expect(textOf(shared)).toBe(textOf(message));
    expect(JSON.stringify(shared)).not.toMatch(new RegExp(Object.values(PERSON).join('|'), 'i'));
    expect(buttonsOf(shared).map(({ label }) => label)).not.toContain(SHARE);
    for (const button of clickable(shared)) {
      const { steps, isPrivate } = await discord.click(shared, button, { locale: 'en-US' });
      expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
    }
  });

  it('still says that an answer has been shared when a fold of it is opened and closed', async () => {
    const { message } = await ask('/budget year:2024');
    const { own } = await discord.share(message, labelled(message, SHARE));
    const opened = await discord.click(own.message, labelled(own.message, WORDS.nb.folds.grounds));
    expect(labelled(opened.message, SHARED).disabled).toBe(true);
    const closed = await discord.click(opened.message, labelled(opened.message, BACK));
    expect(labelled(closed.message, SHARED).disabled).toBe(true);
  });

  it('shares a question in somebody’s own words over the answer to it', async () => {
    const { message } = await discord.command('ask', { question: 'Hvor mye til ALIS i 2024?' });
    const opened = await discord.click(message, labelled(message, WORDS.nb.folds.grounds));
    const { shared } = await discord.share(opened.message, labelled(opened.message, SHARE));
    expect(shared.content).toBe('> Hvor mye til ALIS i 2024?');
    expect(textOf(shared)).toBe(textOf(message));
  });

  it('shares a verdict without what the asker told of themselves', async () => {
    const facts = { training: 'in-training', post: 'fastlege', agreement: 'yes', affiliation: 'agency' };
    const { message } = await discord.command('alis-eligibility', { ...facts, signed: '2024-04-17' });
    const { shared } = await discord.share(message, labelled(message, SHARE));
    expect(JSON.stringify(shared)).not.toMatch(/in-training|agency|2024-04-17|17\. april|~alis/);
    expect(buttonsOf(shared).map(({ label }) => label)).toContain(WORDS.nb.surface.aboutMe);
  });

  it("answers somebody's message from its menu, privately, and shares what it found", async () => {
    const question = `Hvor mye til ALIS i 2024? ${'Jeg bare lurer. '.repeat(12)}`;
    const { steps, isPrivate, message } = await discord.onMessage('Answer from sources', question);
    expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
    const { shared } = await discord.share(message, labelled(message, SHARE));
    expect(shared.flags ?? 0).toBe(0);
    expect(textOf(shared)).toBe(textOf(message));
  });

  it("checks somebody's message from its menu, privately, quotes it in few words, and shares what it found", async () => {
    const claim = 'Stortinget vedtok 129,5 millioner mer til ALIS i 2024, @everyone **se her**. ';
    const { isPrivate, message } = await discord.onMessage('Check against sources', claim + 'Bla bla. '.repeat(80));
    expect(isPrivate).toBe(true);
    expect(textOf(message)).toContain(WORDS.nb.claims.verdictSentence.differs);
    expect(JSON.stringify(message)).not.toMatch(/Bla bla\. Bla bla|[^\\]@everyone/);
    const { shared } = await discord.share(message, labelled(message, SHARE));
    expect({ flags: shared.flags ?? 0, text: textOf(shared) }).toEqual({ flags: 0, text: textOf(message) });
  });

  it('opens the grounds of a check that is too long for a button, and shares it with the way to what was checked', async () => {
    const claim = `Over 120 000 står uten fastlege, og ALIS-tilskuddet var på 600 millioner i 2024. ${'Ja vel. '.repeat(12)}`;
    const { message } = await discord.onMessage('Check against sources', claim);
    // As Discord tells of a message that answers a command in the menu of another.
    const from = { type: 2, id: '900000000000000000', user: PERSON, target_message_id: '310000000000000001' };
    const answer = { ...message, interaction_metadata: from };
    const fold = menusOf(message)[0]?.options?.find(({ label }) => label === WORDS.nb.folds.grounds);
    const button = buttonsOf(message).find(({ label }) => label === WORDS.nb.folds.grounds);
    const menu = menusOf(message)[0];
    const { message: opened } = button
      ? await discord.click(answer, button)
      : await discord.choose(answer, menu as NonNullable<typeof menu>, fold?.value ?? '');
    expect(textOf(opened)).toContain(WORDS.nb.folds.grounds);
    const back = await discord.click(opened, labelled(opened, BACK));
    expect(textOf(back.message)).toBe(textOf(message));
    const { shared } = await discord.share(answer, labelled(message, SHARE));
    expect(textOf(shared)).toBe(textOf(message));
    expect(shared.content).toMatch(
      new RegExp(
        `^> Over 120 000 .*\\n-# \\[${WORDS.nb.ui.toMessage}\\]\\(https://discord\\.com/channels/\\S+/310000000000000001\\)$`,
      ),
    );
  });

  it('says so where the message holds no text', async () => {
    const { isPrivate, message } = await discord.onMessage('Answer from sources', ' ');
    expect({ isPrivate, text: textOf(message) }).toEqual({
      isPrivate: true,
      text: expect.stringContaining(WORDS.nb.errors.noText),
    });
  });

  it('opens a fold in place, turns its pages forth and back, and leads back to the answer', async () => {
    const { message } = await ask('/source');
    const opened = await discord.click(
      message,
      labelled(message, WORDS.nb.releases.allFold(String(theKnowledge.releases.length))),
    );
    expect({ steps: opened.steps, isPrivate: opened.isPrivate }).toEqual({ steps: [7], isPrivate: true });
    expect(textOf(opened.message)).not.toBe(textOf(message));
    const second = await discord.click(opened.message, labelled(opened.message, NEXT));
    expect(textOf(second.message)).not.toBe(textOf(opened.message));
    const first = await discord.click(second.message, labelled(second.message, PREVIOUS));
    expect(textOf(first.message)).toBe(textOf(opened.message));
    const back = await discord.click(first.message, labelled(first.message, BACK));
    expect(textOf(back.message)).toBe(textOf(message));
  });

  it('keeps the language of an answer in all that is opened from it', async () => {
    const { message } = await discord.command('ask', { question: 'Kor mange er utan fastlege?' }, { locale: 'en-US' });
    const opened = await discord.click(message, labelled(message, WORDS.nn.folds.grounds), { locale: 'en-US' });
    expect(textOf(opened.message)).toContain(WORDS.nn.ui.sources);
    const back = await discord.click(opened.message, labelled(opened.message, WORDS.nn.ui.back), { locale: 'en-US' });
    expect(textOf(back.message)).toBe(textOf(message));
  });

  it('answers a new question in a message of its own', async () => {
    const { message } = await ask('/budget year:2024');
    const next = labelled(message, 'Budsjett 2023');
    const { steps, isPrivate } = await discord.click(message, next);
    expect({ steps, isPrivate }).toEqual({ steps: [4], isPrivate: true });
  });

  it('asks what it must know for an eligibility at once, then one question more where that decides, in one message', async () => {
    const { message: start } = await discord.command('alis-eligibility');
    expect(menusOf(start)).toEqual([]);
    const form = await discord.open(start, labelled(start, FORM.open));
    expect(form.components).toHaveLength(5);
    const first = Object.fromEntries(
      form.components.map(({ component }) => [component.custom_id, component.options?.[0]?.value ?? '']),
    );
    let seen = await discord.handIn(start, form, first);
    let questions = 0;
    for (;;) {
      expect({ steps: seen.steps, isPrivate: seen.isPrivate }).toEqual({ steps: [7], isPrivate: true });
      const { message } = seen;
      const [menu] = menusOf(message);
      const button = buttonsOf(message).find(({ style, label }) => style === 1 && label !== FORM.change);
      if (!menu && !button) break;
      questions += 1;
      expect(questions).toBeLessThan(4);
      seen = menu
        ? await discord.choose(message, menu, menu.options?.[0]?.value ?? '')
        : await discord.click(message, button as Component);
    }
    expect(questions).toBeGreaterThan(0);
  });

  it('opens a form again with all that was told, keeps what it does not ask, and starts over', async () => {
    const told = { post: 'fastlege', age: '52', grounds: 'health', assessed: '2026-03-01' };
    const { message } = await discord.command('legevakt-exemption', told);
    const form = await discord.open(message, labelled(message, FORM.change));
    const filled = form.components.map(({ component: { custom_id, value, options } }) => [
      custom_id,
      value ?? options?.find((one) => one.default)?.value,
    ]);
    expect(Object.fromEntries(filled)).toEqual({
      ...{ post: 'fastlege', age: '52 år', grounds: 'health' },
      ...{ pregnancy: undefined, breastfeeding: undefined },
    });
    const { message: verdict } = await discord.handIn(message, form, { age: '61 år', pregnancy: 'no' });
    expect(textOf(verdict)).toMatch(/^\*\*.*ja/);
    const kept = await discord.open(verdict, labelled(verdict, FORM.change));
    expect(kept.components.map(({ component: { value } }) => value)).toContain('61 år');
    const { message: facts } = await openTold(verdict);
    expect(textOf(facts)).toContain('1. mars 2026');
    const { message: again, steps } = await discord.click(verdict, labelled(verdict, FORM.startOver));
    expect(steps).toEqual([7]);
    expect(textOf(again)).not.toContain('61 år');
    expect(buttonsOf(again).map(({ label }) => label)).not.toContain(FORM.startOver);
  });

  it('says what will not do in a form, and reads days as people write them', async () => {
    const { message } = await discord.command('gp-requirement', {
      ...{ training: 'none', post: 'substitute', 'in-post-2017': 'no', months: '6', 'months-a-year': '6' },
      assessed: '2026-03-01',
    });
    const form = await discord.open(message, labelled(message, FORM.change));
    expect(form.components.map(({ component }) => component.custom_id)).toContain('months');
    const { message: refused } = await discord.handIn(message, form, { months: 'lenge' });
    expect(textOf(refused)).toContain('lenge');
    const { message: read } = await discord.handIn(message, form, { months: '14 måneder' });
    const { message: facts } = await openTold(read);
    expect(textOf(facts)).toContain('14 måneder');
  });

  it.each([
    ['of another bot', 'vote:yes'],
    ['of a command that is gone', 'a/gone year:2024'],
    ['of an option that is gone', 'a/budget colour:red'],
    ['of other choices', 'a~budget.zzz0c00'],
    ['that says nothing', ''],
  ])('says politely that it cannot read a button %s', async (_what, custom_id) => {
    const { message } = await ask('/help');
    const { steps, isPrivate, message: said } = await discord.click(message, { type: 2, custom_id });
    expect({ steps, isPrivate, text: textOf(said) }).toEqual({
      steps: [4],
      isPrivate: true,
      text: expect.stringContaining(WORDS.nb.errors.outdated),
    });
  });

  it('says the same of a menu, a form or a command that it does not know', async () => {
    const { message } = await ask('/help');
    const menu = await discord.choose(message, { type: 3, custom_id: 'menu' }, 'a/gone');
    const form = await discord.send<Seen>(5, { custom_id: 'form', components: [] }, {});
    const context = await discord.send<Seen>(2, { id: '1', name: 'Gone', type: 3, target_id: '2', resolved: {} }, {});
    for (const one of [menu, form, context]) expect(textOf(one.message)).toContain(WORDS.nb.errors.outdated);
    const command = await discord.command('gone');
    expect(textOf(command.message)).toContain(WORDS.nb.errors.unknownCommand('gone'));
    expect(command.isPrivate).toBe(true);
  });

  it('says politely that a value will not do, and does not share that', async () => {
    const { message, isPrivate } = await discord.command('budget', { year: '@everyone <@1> **x**' });
    expect(isPrivate).toBe(true);
    expect(textOf(message)).not.toContain('<@1>');
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain(SHARE);
  });

  it('offers nothing for what cannot be completed', async () => {
    expect(await discord.autocomplete('gone', 'year', '20')).toEqual([]);
    expect(await discord.autocomplete('budget', 'gone', '20')).toEqual([]);
  });

  it('says politely that something went wrong, and tells the log where, not what about', async () => {
    const { isPrivate, message } = await discord.command('broken');
    expect({ isPrivate, text: textOf(message) }).toEqual({
      isPrivate: true,
      text: expect.stringContaining(WORDS.nb.errors.failed),
    });
    await bot.said(/^\/broken failed: Error at \S+:\d+:\d+\.$/);
    expect(bot.lines.join('\n')).not.toContain(PERSON.username);
  });

  it('puts off whatever comes late in the way that it will be shown, except values, which cannot be put off', async () => {
    const slowly = await openStandIn();
    const respond = responder({ knowledge: theKnowledge, commands: ours }, () => TODAY);
    const { close } = await startBot(slowly, {
      registration: registrationOf(ours),
      deferAfterMs: 0,
      respond: (interaction) => {
        const reply = respond(interaction);
        const answer = async () => {
          await sleep(20);
          return reply.answer();
        };
        return { ...reply, answer } as Reply;
      },
    });
    const { steps, isPrivate, message } = await slowly.command('source');
    expect({ steps, isPrivate }).toEqual({ steps: [5, 'edit'], isPrivate: true });
    const opened = await slowly.click(message, labelled(message, WORDS.nb.releases.newestFold));
    expect({ steps: opened.steps, isPrivate: opened.isPrivate }).toEqual({ steps: [6, 'edit'], isPrivate: true });
    const { own, shared } = await slowly.share(message, labelled(message, SHARE));
    expect({ steps: own.steps, isPrivate: own.isPrivate }).toEqual({ steps: [6, 'edit'], isPrivate: true });
    expect(shared.flags ?? 0).toBe(0);
    expect(await slowly.autocomplete('budget', 'year', '2024')).not.toEqual([]);
    await close();
  });

  it('gives the same answer to the same question, byte for byte', async () => {
    const [one, other] = [await ask('/budget year:2024'), await ask('/budget year:2024')];
    expect({ ...other.message, id: '' }).toEqual({ ...one.message, id: '' });
  });
});

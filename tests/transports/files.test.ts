import { beforeAll, describe, expect, it } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import type { House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { FinishedAnswers } from '../../src/finished-answers.ts';
import { registrationOf } from '../../src/render/discord/registration.ts';
import { makeFile } from '../../src/render/files/make.ts';
import { responder } from '../../src/transports/interaction.ts';
import { messageResponder } from '../../src/transports/message.ts';
import { MENTION } from '../discord-stand-in/channels.ts';
import { startBot } from '../discord-stand-in/run-bot.ts';
import type { Component, Message } from '../discord-stand-in/spec.ts';
import { buttonsOf, openStandIn, type StandIn } from '../discord-stand-in/stand-in.ts';
import { theKnowledge } from '../the-knowledge.ts';

const TODAY = '2026-11-22';
const commands = await loadCommands(theKnowledge);
let isBroken = false;
const failures: string[] = [];
const house: House = {
  knowledge: theKnowledge,
  commands,
  finished: new FinishedAnswers(),
  failed: (_error, command) => failures.push(command),
  makeFile: async (one) => {
    if (isBroken) throw new Error('the disk is full');
    return makeFile(one);
  },
};

let discord: StandIn;
beforeAll(async () => {
  discord = await openStandIn();
  const respond = responder(house, () => TODAY);
  const reply = messageResponder(house, () => TODAY);
  const { close } = await startBot(discord, { registration: registrationOf(commands), respond, reply });
  return close;
});

const { ui, folds, exported, cited } = WORDS.nb;
const filesOf = ({ attachments }: Message) => (attachments ?? []).map(({ filename }) => filename);
const textOf = ({ embeds }: Message) => (embeds ?? []).map(({ description }) => description).join('\n');
function button(message: Message, label: string): Component {
  const found = buttonsOf(message).find((one) => one.label === label);
  if (!found) throw new Error(`there is no button "${label}"`);
  return found;
}

describe('files on Discord', () => {
  it('come with the answer, described, and the same again from the finished ones', async () => {
    const first = await discord.command('export', { what: 'gp.without-gp' });
    const again = await discord.command('export', { what: 'gp.without-gp' });
    const [file] = first.message.attachments ?? [];
    expect(file).toMatchObject({ filename: 'gp.without-gp.csv', content_type: 'text/csv' });
    expect(file?.description).toContain('innbyggere uten fastlege');
    expect(file?.text).toContain('Innbyggere uten fastlege;');
    expect(again.message.attachments).toEqual(first.message.attachments);
  });

  it('are had by a button under figures', async () => {
    const { message } = await discord.command('figure', { series: 'gp.without-gp' });
    expect(filesOf(message)).toEqual(['figure-gp-without-gp.png']);
    const { steps, message: sent } = await discord.click(message, button(message, exported.download));
    expect(steps).toEqual([4]);
    expect(filesOf(sent)).toEqual(['gp.without-gp.csv']);
  });

  it('are the picture of figures too, described, and a clear word where there is none', async () => {
    const { message } = await discord.command('trend', { series: 'gp.count' });
    const { message: table } = await discord.click(message, button(message, exported.download));
    expect(filesOf(table)).toEqual(['gp.count.csv']);
    const { message: picture } = await discord.click(table, button(table, 'Som PNG'));
    expect(picture.attachments).toMatchObject([
      { filename: 'gp.count.png', content_type: 'image/png', description: expect.stringMatching(/^Linjediagram: /) },
    ]);
    const { message: drawing } = await discord.click(picture, button(picture, 'Som SVG'));
    expect(drawing.attachments).toMatchObject([{ filename: 'gp.count.svg', content_type: 'image/svg+xml' }]);
    const { message: none } = await discord.command('export', { what: '2024', format: 'png' });
    expect(filesOf(none)).toEqual([]);
    expect(textOf(none)).toContain(exported.noPicture('budsjettet for 2024'));
  }, 30_000);

  it('stay where a fold of their message is opened, and come anew with the way back', async () => {
    const { message } = await discord.command('export', { what: 'gp.without-gp' });
    const open = await discord.click(message, button(message, folds.grounds));
    expect(open.steps).toEqual([7]);
    expect(open.message.attachments).toEqual(message.attachments);
    const back = await discord.click(open.message, button(open.message, ui.back));
    expect(filesOf(back.message)).toEqual(['gp.without-gp.csv']);
  });

  it('are shared with their answer', async () => {
    const { message } = await discord.command('export', { what: 'lis1', format: 'json' });
    const { own, shared } = await discord.share(message, button(message, ui.share));
    expect(filesOf(own.message)).toEqual(['lis1.json']);
    expect(shared.attachments?.[0]?.text).toBe(message.attachments?.[0]?.text);
  });

  it('hold all sources of an answer as references, had by a button under its grounds', async () => {
    const { message } = await discord.command('budget', { year: '2024' });
    const { message: open } = await discord.click(message, button(message, folds.grounds));
    const { steps, message: sent } = await discord.click(open, button(open, cited.cite));
    expect(steps).toEqual([4]);
    expect(textOf(sent)).toMatch(/\d+ kilder som referanser i APA\./);
    expect(filesOf(sent)).toEqual(['sources.apa.txt']);
    expect(sent.attachments?.[0]?.text).toMatch(/^Helsedirektoratet\. \(/m);
  });

  it('come with a reply to a mention', async () => {
    expect(filesOf(await discord.write(`${MENTION} /eksport hva:2024 format:xlsx`))).toEqual(['budget-2024.xlsx']);
  });

  it('that fail make an answer that failed, which the next who asks has tried again', async () => {
    isBroken = true;
    const { message } = await discord.command('export', { what: 'alis-grant' });
    expect(textOf(message)).toContain(WORDS.nb.errors.failed);
    expect(filesOf(message)).toEqual([]);
    expect(failures).toEqual(['export']);
    isBroken = false;
    expect(filesOf((await discord.command('export', { what: 'alis-grant' })).message)).toEqual(['alis-grant.csv']);
  });

  it('shows the picture of an answer over time with its words, and the answer alone where it cannot be drawn', async () => {
    const { message } = await discord.command('trend', { series: 'gp.count', from: '2022', to: '2023' });
    expect(message.attachments).toMatchObject([
      {
        filename: 'trend-gp-count-2022-2023.png',
        description: expect.stringMatching(/^Linjediagram: Antall fastleger/),
      },
    ]);
    expect(message.embeds?.[0]?.image?.url).toContain('trend-gp-count-2022-2023.png');
    isBroken = true;
    const { message: bare } = await discord.command('trend', { series: 'gp.count', from: '2021', to: '2023' });
    isBroken = false;
    expect(filesOf(bare)).toEqual([]);
    expect(textOf(bare)).toContain('opp');
    expect(failures.at(-1)).toBe('trend');
  }, 30_000);
});

import { beforeEach, expect, test } from 'vitest';
import type { House } from '../../src/answer-to.ts';
import { loadCommands } from '../../src/commands.ts';
import { FinishedAnswers } from '../../src/finished-answers.ts';
import type { Knowledge } from '../../src/knowledge/find.ts';
import { responder } from '../../src/transports/interaction.ts';
import { messageResponder } from '../../src/transports/message.ts';
import type { PersonsInteraction } from '../../src/transports/persons-interaction.ts';
import type { MessageReply } from '../../src/transports/reply.ts';
import { interaction, PERSON } from '../discord-stand-in/interactions.ts';
import { theKnowledge } from '../the-knowledge.ts';

const commands = await loadCommands(theKnowledge);
let runs = 0;
const counted = commands.map((command) => ({
  ...command,
  answer: (...args: Parameters<typeof command.answer>) => {
    runs += 1;
    return command.answer(...args);
  },
}));
beforeEach(() => {
  runs = 0;
});

let today = '2024-10-01';
const houseOf = (more: Partial<House> = {}): House => ({
  knowledge: theKnowledge,
  commands: counted,
  finished: new FinishedAnswers(),
  ...more,
});

const data = (name: string, options: Readonly<Record<string, string>>) => ({
  id: '900000000000000000',
  name,
  type: 1,
  options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
});
const asking = (house: House) => {
  const respond = responder(house, () => today);
  return (name: string, options: Readonly<Record<string, string>> = {}, locale = 'no') => {
    const asked = interaction(2, data(name, options), { locale }) as unknown as PersonsInteraction;
    return (respond(asked) as MessageReply).answer();
  };
};

test('what is asked again is answered byte for byte alike, and worked out once', async () => {
  const ask = asking(houseOf());
  const first = await ask('budget', { year: '2024' });
  expect(JSON.stringify(await ask('budget', { year: '2024' }))).toBe(JSON.stringify(first));
  expect(runs).toBe(1);
  const anew = asking({ knowledge: theKnowledge, commands });
  expect(JSON.stringify(await anew('budget', { year: '2024' }))).toBe(JSON.stringify(first));
});

test('each language and each day has answers of its own', async () => {
  const ask = asking(houseOf());
  const norwegian = await ask('rule', { topic: 'alis-grant' });
  const english = await ask('rule', { topic: 'alis-grant' }, 'en-GB');
  expect(english).not.toEqual(norwegian);
  today = '2024-03-01';
  expect(await ask('rule', { topic: 'alis-grant' })).not.toEqual(norwegian);
  today = '2024-10-01';
  expect(await ask('rule', { topic: 'alis-grant' })).toEqual(norwegian);
  expect(runs).toBe(3);
});

test('new knowledge answers at once', async () => {
  let knowledge: Knowledge = theKnowledge;
  const house: House = {
    commands: counted,
    finished: new FinishedAnswers(),
    get knowledge() {
      return knowledge;
    },
  };
  const ask = asking(house);
  await ask('help');
  knowledge = Object.freeze({ ...theKnowledge, version: 'another' });
  await ask('help');
  await ask('help');
  expect(runs).toBe(2);
});

test('an answer that failed is tried again', async () => {
  let isBroken = true;
  const failures: string[] = [];
  const [help] = commands.filter(({ name }) => name.en === 'help');
  const broken = {
    ...help,
    answer: (...args: Parameters<NonNullable<typeof help>['answer']>) => {
      if (isBroken) throw new Error('broken');
      return help?.answer(...args);
    },
  } as (typeof commands)[number];
  const ask = asking(houseOf({ commands: [broken], failed: (_error, command) => failures.push(command) }));
  const sorry = await ask('help');
  isBroken = false;
  expect(await ask('help')).not.toEqual(sorry);
  expect(failures).toEqual(['help']);
});

test('of what stands in a message nothing is kept', async () => {
  const finished = new FinishedAnswers();
  const house = houseOf({ finished });
  const reply = messageResponder(house, () => today);
  const first = await reply('/budget 2024', { id: '1', author: PERSON });
  expect((await reply('/budget 2024', { id: '2', author: PERSON })).body.embeds).toEqual(first.body.embeds);
  const menu = commands.find(({ message }) => message)?.message?.name.en ?? '';
  const message = { id: '310000000000000001', content: 'ALIS 2024' };
  const chosen = {
    id: '1',
    name: menu,
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  const asked = interaction(2, chosen, { locale: 'no' }) as unknown as PersonsInteraction;
  await (responder(house, () => today)(asked) as MessageReply).answer();
  expect(runs).toBeGreaterThan(2);
  expect(finished.size).toBe(0);
});

// npm run screenshots: the pictures in docs/, of the playground as it is built, which shows the bot's real messages. Needs
// chromium on the path. Look at them before they are committed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 780 };
/** A phone that is as long as an answer. */
const TALL_PHONE = { width: 390, height: 1600 };
/** A day for which the answers are the same whenever the pictures are made. */
const TODAY = '2026-11-26';

/** One answer of each kind, as it is asked; in docs/answers.md. */
const ANSWERS = [
  { name: 'figure', question: 'Hvor mange mangler fastlege?', says: 'A figure: the newest, its course, its sources.' },
  { name: 'budget', question: '/budsjett 2024', says: 'A year of money, scheme by scheme.' },
  {
    name: 'plain',
    question: 'Hvor gammel kan en fastlege være?',
    says: 'A question in plain words: the rule that answers.',
  },
  { name: 'rule', question: '/regel tema:alis-grant dato:2024-09-01', says: 'What applied on a day.' },
  {
    name: 'verdict',
    question:
      '/alis-rett spesialisering:in-training stilling:fastlege alis-avtale:yes tilknytning:municipal-employee sidetilknytning:none kontordrift:municipality',
    says: 'A right, why, and what to do now.',
  },
  {
    name: 'check',
    question: '/sjekk tekst:"ALIS fikk 129,5 millioner mer i 2024, og over 200 000 står uten fastlege"',
    says: 'Claims held against the sources.',
  },
  { name: 'scheme', question: 'hva er lis1', says: 'What a scheme is, with its living figures.' },
  { name: 'news', question: '/nytt', says: 'What is new.' },
  {
    name: 'trend',
    question: 'Korleis har talet på fastlegar utvikla seg sidan 2019?',
    locale: 'nn',
    says: 'How it has gone, with a picture.',
  },
  { name: 'english', question: 'Can I be let off legevakt when I am 61?', locale: 'en', says: 'In English.' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
  args: ['--no-sandbox', '--disable-gpu'],
});

const server = spawn(process.execPath, [join(root, 'dist/src/main.js')], {
  env: { PATH: process.env.PATH, CI: 'true', PORT: '0' },
  cwd: join(root, 'docs'),
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(createInterface({ input: server.stdout }), 'line');
const [url] = /http:\S+/.exec(line);
const link = (question, locale = 'nb') =>
  `${url}/?${new URLSearchParams({ ...(question && { q: question }), locale, today: TODAY })}`;

/** Opens a page, does something there, and takes a picture of it or of a part. */
async function picture(name, { at = link(), viewport = DESKTOP, colorScheme = 'dark', act, part }) {
  const context = await browser.newContext({ viewport, colorScheme, locale: 'nb-NO', deviceScaleFactor: 1.5 });
  const page = await context.newPage();
  await page.goto(at);
  await page.locator('#ask').waitFor();
  if (at.includes('?q=')) await page.locator('chat-message.from-bot .body').first().waitFor();
  await act?.(page);
  await page.waitForTimeout(400);
  const path = join(root, 'docs', `${name}.png`);
  await (part ? page.locator(part).first() : page).screenshot({ path });
  await context.close();
  console.log(`docs/${name}.png`);
}

try {
  await picture('answer', {
    at: link('/budget year:2024 scheme:lis1'),
    viewport: { width: 760, height: 1600 },
    part: 'chat-message',
  });
  await picture('playground', { viewport: DESKTOP });
  await picture('playground-commands', {
    viewport: DESKTOP,
    act: async (page) => {
      await page.keyboard.type('/');
      await page.locator('.suggestions [role=option]').first().waitFor();
    },
  });
  await picture('playground-dialogue', {
    at: link('/alis-eligibility'),
    viewport: PHONE,
    colorScheme: 'light',
    act: async (page) => {
      await page.getByRole('button', { name: 'Svar på spørsmålene' }).click();
      await page.getByRole('dialog').waitFor();
    },
  });
  await picture('playground-json', {
    at: link('/rule topic:alis-grant', 'en'),
    viewport: DESKTOP,
    colorScheme: 'light',
    act: async (page) => {
      for (const part of ['.developers > summary', '.developers details > summary'])
        await page.locator(part).first().click();
      await page.getByText('"status"').waitFor();
      await page.getByText('"status"').scrollIntoViewIfNeeded();
    },
  });
  mkdirSync(join(root, 'docs/answers'), { recursive: true });
  for (const { name, question, locale } of ANSWERS)
    await picture(`answers/${name}`, {
      at: link(question, locale),
      viewport: TALL_PHONE,
      colorScheme: 'light',
      part: 'chat-message.from-bot',
    });
  const pictures = ANSWERS.map(
    ({ name, question, says }) =>
      `## ${says}\n\n\`${question}\`\n\n<img src="answers/${name}.png" width="390" alt="The answer to ${question.replaceAll('"', '&quot;')}">\n`,
  );
  writeFileSync(
    join(root, 'docs/answers.md'),
    [
      '# Ten answers on a phone\n',
      'Made by `npm run screenshots` from the playground as it is built: the first screen of an answer of each kind, 390 pixels wide.\n',
      ...pictures,
      'Components V2 were tried beside embeds on these answers, and [not kept](components-v2.md).\n',
    ].join('\n'),
  );
} finally {
  await browser.close();
  server.kill();
}

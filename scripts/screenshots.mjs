// npm run screenshots: the pictures in docs/, of the playground as it is built, which shows the bot's real messages. Needs
// chromium on the path. Look at them before they are committed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const DESKTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 780 };
/** A day for which the answers are the same whenever the pictures are made. */
const TODAY = '2024-09-01';

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
    },
  });
} finally {
  await browser.close();
  server.kill();
}

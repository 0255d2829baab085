import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { KNOWLEDGE_FOLDER } from '../../src/compile/folder.ts';
import { LiveKnowledge } from '../../src/compile/live.ts';
import { servePlayground } from '../../src/transports/playground/serve.ts';
import type { Serving } from '../../src/transports/serve.ts';

/** The day of all tests that say no other. */
export const DAY = '2026-11-22';

const commands = await loadCommands();

/** A playground of its own, with a copy of the knowledge that may be edited. */
export async function startPlayground(port = 0, folder = copyKnowledge()): Promise<Serving & { folder: string }> {
  const log: string[] = [];
  const settings = {
    live: await LiveKnowledge.open(folder, join(folder, 'no-bundle.json')),
    house: { definitions: commands },
    today: () => DAY,
    program: { version: '1.2.3', tag: 'tag' },
    hosts: [],
    origins: [],
    requestsPerMinute: 10_000,
    log: (line: string) => log.push(line),
  };
  const serving = await servePlayground(settings, { host: '127.0.0.1', port });
  const close = async () => {
    await serving.close();
    expect(log).toEqual([]);
  };
  return { ...serving, close, folder };
}

export function copyKnowledge(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'fastlegebot-')), 'knowledge');
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
  process.on('exit', () => rmSync(join(folder, '..'), { recursive: true, force: true }));
  return folder;
}

/** A page of its own, which may show no error in its console: the content security policy tells of each breach there. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'nb-NO', colorScheme: 'dark', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(url);
  await page.locator('#ask').waitFor();
  return { page, faults, close: () => context.close() };
}

/** The bot's messages, oldest first. */
export const answers = (page: Page) => page.locator('chat-message.from-bot');

/** Writes a text or a command line as a person does, and waits for one more answer. */
export async function ask(page: Page, text: string): Promise<string> {
  const before = await answers(page).count();
  await page.locator('#ask').fill(text);
  await page.keyboard.press('Enter');
  await answers(page).nth(before).locator('.body').waitFor();
  return answers(page).nth(before).innerText();
}

export const lastAnswer = (page: Page) => answers(page).last();

/** Opens what is for developers, and all that is folded in it. */
export async function openDevelopers(page: Page): Promise<void> {
  await page.locator('.developers > summary').click();
  for (const summary of await page.locator('.developers details > summary').all()) await summary.click();
}

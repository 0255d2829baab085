import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Serving } from '../../src/transports/playground/serve.ts';
import { openBrowser } from './chromium.ts';
import { ask, startPlayground } from './playground.ts';

let browser: Browser;
let playground: Serving;

beforeAll(async () => {
  [browser, playground] = await Promise.all([openBrowser(), startPlayground()]);
});
afterAll(async () => {
  await browser.close();
  await playground.close();
});

/** A browser opens six connections to a host, for all of its tabs. */
const TABS = 9;

it('answers in every tab of one browser, more of them than it has connections', async () => {
  const context = await browser.newContext({ locale: 'nb-NO' });
  const pages = [];
  for (let tab = 0; tab < TABS; tab += 1) {
    const page = await context.newPage();
    await page.goto(playground.url);
    await page.locator('#ask').waitFor();
    pages.push(page);
  }
  const answers = await Promise.all(pages.map((page) => ask(page, '/budget 2024 lis1')));
  for (const answer of answers) expect(answer).toContain('mill. kr');
  await context.close();
});

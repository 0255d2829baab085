import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from 'vitest';
import type { Serving } from '../../src/transports/serve.ts';
import { openBrowser } from './chromium.ts';
import { openPage, startPlayground } from './playground.ts';

export let browser: Browser;
export let playground: Serving;
/** The page of a test, where its file asks for one by `openForEach`, and what was told in its console so far. */
export let page: Page;
export let faults: string[];

beforeAll(async () => {
  [browser, playground] = await Promise.all([openBrowser(), startPlayground()]);
});
afterAll(async () => {
  await browser.close();
  await playground.close();
});

/** A page that closes when its test is over, and has shown no error by then. */
export async function open(url = playground.url, options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, url, options);
  onTestFinished(async () => {
    await opened.close();
    expect(opened.faults).toEqual([]);
  });
  return opened.page;
}

/** Opens the page of each test. */
export function openForEach(): void {
  beforeEach(async () => {
    const opened = await openPage(browser, playground.url);
    ({ page, faults } = opened);
    return async () => {
      await opened.close();
      expect(opened.faults).toEqual([]);
    };
  });
}

import { expect, it } from 'vitest';
import { ask } from './playground.ts';
import { browser, playground } from './session.ts';

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

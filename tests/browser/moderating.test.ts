import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { WORDS } from '../../src/answer/words/words.ts';
import { runPlayground } from '../faults/house.ts';
import { openBrowser } from './chromium.ts';
import { answers, ask, lastAnswer, openPage } from './playground.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const { report, queue, settings, unanswered, status } = WORDS.nb.moderation;

/** The page of the built program, which keeps what it is given in a folder of its own. */
async function open(env: Record<string, string> = {}): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'fastlegebot-moderating-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { url } = await runPlayground({ env: { DATA_FOLDER: folder, ...env } });
  const opened = await openPage(browser, url, { viewport: { width: 1280, height: 900 } });
  onTestFinished(async () => {
    await opened.close();
    expect(opened.faults).toEqual([]);
  });
  return opened.page;
}

const press = (page: Page, name: string) => lastAnswer(page).getByRole('button', { name, exact: true }).last().click();

/** Waits until the bot has said something, in its last message. */
const said = (page: Page, words: string) => lastAnswer(page).locator('.body').filter({ hasText: words }).waitFor();

async function send(page: Page, words: string): Promise<void> {
  await page.locator('dialog textarea').fill(words);
  await page.locator('dialog button.submit').click();
}

it('takes a report as a member, and its way through the queue as a moderator', async () => {
  const page = await open();
  await ask(page, '/rule topic:alis-grant date:2024-09-01');
  await press(page, report.button);
  await page.getByText('Hvem du er, blir ikke lagret').waitFor();
  await send(page, 'Pasienten min er 57 år');
  await said(page, report.personal.patient);
  await answers(page).first().getByRole('button', { name: report.button, exact: true }).click();
  await send(page, 'Det var **130** millioner, se Prop. 1 S');
  await said(page, report.receipt(1));
  expect(await ask(page, '/report status 1')).toContain(report.became.open);
  expect(await ask(page, '/curate reports')).toContain(WORDS.nb.moderation.refusals.notAllowed);

  await page.locator('#as').selectOption('moderator');
  await page.locator('#ask').fill('/moderer');
  await page.getByText('/moderer meldinger').waitFor();
  const shown = await ask(page, '/moderer meldinger');
  expect(shown).toContain('Det var **130** millioner');
  expect(shown).toContain('/rule topic:alis-grant');
  if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE });
  await press(page, queue.note);
  await send(page, 'Rettes i morgen');
  await said(page, 'Rettes i morgen');
  await press(page, queue.accept);
  await said(page, queue.none.open);
  expect(await ask(page, '/melding status nummer:1')).toContain(report.became.accepted);
  for (const [asked, name] of [
    ['/moderer eksport', 'reports.csv'],
    ['/curate export json', 'reports.json'],
  ] as const) {
    expect(await ask(page, asked)).toContain(WORDS.nb.moderation.export.done('1'));
    const coming = page.waitForEvent('download');
    await lastAnswer(page).getByRole('link', { name }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Det var **130** millioner');
  }
  if (process.env.PICTURE) await page.screenshot({ path: `${process.env.PICTURE}.export.png` });
});

it('changes the language of the server, and tells how it stands', async () => {
  const page = await open();
  await page.locator('#as').selectOption('moderator');
  await ask(page, '/curate settings');
  await press(page, settings.change);
  await page.locator('dialog').waitFor();
  if (process.env.PICTURE) await page.screenshot({ path: `${process.env.PICTURE}.form.png` });
  await page.locator('dialog chat-select').first().getByRole('button').first().click();
  await page.getByRole('listbox').getByRole('option', { name: 'Nynorsk' }).click();
  await page.locator('dialog chat-select').nth(1).getByRole('button').first().click();
  await page.getByRole('listbox').getByRole('option', { name: '# nytt-fra-kildene' }).click();
  await page.locator('dialog button.submit').click();
  await said(page, settings.saved);
  expect(await lastAnswer(page).locator('.body').textContent()).not.toContain(`${settings.news}: ${settings.none}`);
  expect(await ask(page, '/curate status')).toContain(WORDS.nn.moderation.status.title);
  expect(await ask(page, '/curate unanswered')).toContain(WORDS.nn.moderation.unanswered.none);
  expect([status.title, unanswered.none]).not.toContain('');
});

it('lets nobody play a moderator where others reach the page', async () => {
  const page = await open({ HOST: '0.0.0.0' });
  expect(await page.locator('#as').count()).toBe(0);
  const origin = new URL(page.url()).origin;
  const asked = await page.request.post(`${origin}/api/interactions?as=moderator`, {
    data: { type: 2, locale: 'no', data: { type: 1, name: 'curate', options: [{ type: 1, name: 'reports' }] } },
  });
  expect(JSON.stringify(await asked.json())).toContain(WORDS.nb.moderation.refusals.notAllowed);
});

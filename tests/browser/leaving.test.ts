import { describe, expect, it } from 'vitest';
import { answers, ask, lastAnswer } from './playground.ts';
import { open, playground } from './session.ts';

describe('what is taken along', () => {
  it('is the answer as plain text, with the address of its sources', async () => {
    const page = await open(playground.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    const shown = await ask(page, '/budget 2024 lis1');
    await lastAnswer(page).getByRole('button', { name: 'Kopier svar med kilde' }).click();
    await expect.poll(() => page.getByRole('status').first().innerText()).toBe('Svaret er kopiert.');
    const copied = (await page.evaluate('navigator.clipboard.readText()')) as string;
    const [headline = ''] = copied.split('\n');
    expect(headline).not.toBe('');
    expect(shown).toContain(headline);
    const [link] = await lastAnswer(page).locator('.embed a').all();
    expect(copied).toContain(`(${await link?.getAttribute('href')})`);
    expect(copied).not.toMatch(/\*\*|undefined|<|\\/);
  });

  it('is shown for copying by hand where the page has no clipboard', async () => {
    const page = await open();
    await ask(page, '/help');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await lastAnswer(page).getByRole('button', { name: 'Kopier svar med kilde' }).click();
    const text = page.getByRole('dialog').getByRole('textbox');
    expect(await text.inputValue()).not.toBe('');
    expect(await page.evaluate('document.activeElement.selectionEnd')).toBe((await text.inputValue()).length);
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is a link that holds the question as it was put, also once more of the answer or another message is shown', async () => {
    const page = await open();
    const question = 'hva er gjennomsnittlig listelengde';
    await ask(page, question);
    const link = page.url();
    expect(new URL(link).searchParams.get('q')).toBe(question);
    await lastAnswer(page).getByRole('button', { name: 'Vis grunnlag' }).click();
    await lastAnswer(page).getByRole('button', { name: 'Tilbake' }).waitFor();
    expect(page.url()).toBe(link);
    await lastAnswer(page).getByRole('button', { name: 'Del i kanalen' }).click();
    await expect.poll(() => answers(page).count()).toBe(2);
    expect(page.url()).toBe(link);
  });

  it('is a file of the figures, saved by a link that is no page', async () => {
    const page = await open();
    await ask(page, '/figure gp.without-gp');
    await lastAnswer(page).getByRole('button', { name: 'Last ned' }).click();
    await expect.poll(() => answers(page).count()).toBe(2);
    const saved = page.waitForEvent('download');
    await lastAnswer(page).getByRole('link', { name: 'gp.without-gp.csv' }).click();
    expect((await saved).suggestedFilename()).toBe('gp.without-gp.csv');
    expect(await (await saved).failure()).toBeNull();
  });

  it('is paper: the conversation alone, all of it, dark on white, links with their addresses', async () => {
    const page = await open();
    await ask(page, '/budget 2024 lis1');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', '#panel', '.composer', '.more', '.below', '.button'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
    expect(await lastAnswer(page).locator('.embed').first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('chat-message a'), '::after').content`),
    ).toContain('http');
    expect(
      await page.evaluate(`(() => {
        const { scrollHeight, clientHeight } = document.querySelector('.conversation');
        return scrollHeight <= clientHeight;
      })()`),
    ).toBe(true);
  });
});

describe('the first screen', () => {
  it.each([
    ['nb', ['For leger', 'Den nyeste kilden er fra', 'Uavhengig']],
    ['nn', ['For legar', 'Den nyaste kjelda er frå', 'Uavhengig']],
    ['en', ['For doctors', 'The newest source is from', 'Independent']],
  ])('says for whom it is, how old its knowledge is, and whose it is not: %s', async (locale, said) => {
    const page = await open(`${playground.url}/?locale=${locale}`);
    for (const words of said) await page.locator('.welcome').getByText(words).waitFor();
  });

  it('keeps what developers need folded away', async () => {
    const page = await open();
    await page.locator('.developers').waitFor();
    for (const part of ['#version', '#panel pre', '.developers ul'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  });
});

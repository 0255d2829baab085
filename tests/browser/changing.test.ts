import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { axeFaults } from './axe.ts';
import { answers, ask, lastAnswer, openDevelopers, openPage, startPlayground } from './playground.ts';
import { browser, open, playground } from './session.ts';

describe('settings', () => {
  it('answers again in another language, and puts the page into it', async () => {
    const page = await open();
    expect(await ask(page, '/budget 2024 lis1')).toContain('mill. kr');
    await page.locator('#locale').selectOption('en');
    await expect.poll(() => lastAnswer(page).innerText()).toContain('million');
    expect(await page.locator('h1').innerText()).toBe('Try Fastlegebot');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.locator('#locale').focus();
    await page.locator('#locale').selectOption('nn');
    await lastAnswer(page).getByText('Berre du kan sjå dette').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('locale');
  });

  it('answers for another day: a right that held until 1 September 2024', async () => {
    const page = await open();
    const line =
      '/alis-eligibility training:in-training post:fastlege agreement:yes signed:2024-04-17 affiliation:agency';
    await ask(page, line);
    const headline = () => lastAnswer(page).locator('.embed strong').first().innerText();
    const now = await headline();
    await page.locator('#today').fill('2024-06-01');
    await page.locator('#today').blur();
    await expect.poll(headline).toContain('ALIS-tilskudd: ja');
    await page.getByRole('button', { name: 'Prøv 1. september 2024' }).click();
    await expect.poll(headline).toContain('falt bort');
    await page.getByRole('button', { name: 'I dag' }).click();
    await expect.poll(headline).toBe(now);
  });

  it('gives a link that brings all of it back', async () => {
    const page = await open();
    await page.locator('#locale').selectOption('en');
    await page.locator('#today').fill('2024-09-01');
    await ask(page, '/rule topic:alis-grant');
    const text = await lastAnswer(page).locator('.embed').first().innerText();
    const link = await page.getByLabel('Link to the answer').inputValue();
    expect(page.url()).toBe(link);

    const again = await open(link);
    await lastAnswer(again).locator('.embed').first().waitFor();
    expect(await lastAnswer(again).locator('.embed').first().innerText()).toBe(text);
    expect(await again.locator('#locale').inputValue()).toBe('en');
    expect(await again.locator('#today').inputValue()).toBe('2024-09-01');
  });

  it('shows the JSON of the answer and of the Discord message, the very one that was drawn', async () => {
    const page = await open();
    await ask(page, '/budget 2024');
    await openDevelopers(page);
    const read = async (at: number) => JSON.parse((await page.locator('#panel pre').nth(at).textContent()) ?? '');
    await expect.poll(async () => (await read(0)).command).toBe('/budget year:2024');
    const message = await read(1);
    expect(message.flags).toBe(64);
    const drawn = await lastAnswer(page).locator('.embed').first().innerText();
    expect(drawn).toContain(/^\*\*(.+)\*\*/.exec(message.embeds[0].description)?.[1]);
    const labels = message.components.flatMap((row: { components: { label: string }[] }) => row.components);
    for (const { label } of labels) expect(await lastAnswer(page).innerText()).toContain(label);
  });

  it('tells what the knowledge holds, each part a question', async () => {
    const page = await open();
    await page.getByText(/^Ordninger \(\d+\)$/).click();
    await page.locator('.knowledge').getByRole('button', { name: 'LIS1-stillinger' }).click();
    await expect.poll(() => answers(page).count()).toBe(1);
    expect(await lastAnswer(page).innerText()).toContain('LIS1, før kalt turnus, er de første 18 månedene');
  });

  it('is light and dark, as the device is or as it is set', async () => {
    const page = await open(playground.url, { colorScheme: 'light' });
    const back = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await back();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(back).not.toBe(light);
    await page.locator('#theme').selectOption('light');
    await expect.poll(back).toBe(light);
  });
});

describe('a knowledge that changes', () => {
  it('answers from an edit at once, and from the last sound one while a file is broken', async () => {
    const own = await startPlayground();
    onTestFinished(own.close);
    const page = await open(own.url);
    await ask(page, '/scheme lis1');
    await openDevelopers(page);
    const version = await page.locator('#version').innerText();
    const path = join(own.folder, 'schemes', 'lis1.yaml');
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, sound.replace(/^( +nb: ?["']?)(?=\S)/m, '$1Endret '));
    await expect.poll(() => lastAnswer(page).innerText()).toContain('Endret');
    await expect.poll(() => page.locator('#version').innerText()).not.toBe(version);

    appendFileSync(path, '\nunheard_of: 1\n');
    const notice = page.locator('.notice');
    await expect.poll(() => notice.innerText()).toContain('unheard_of');
    expect(await notice.innerText()).toContain('schemes/lis1.yaml');
    expect(await ask(page, '/budget 2024')).toContain('2024');

    writeFileSync(path, sound);
    await expect.poll(() => notice.isHidden()).toBe(true);
    await expect.poll(() => page.locator('#version').innerText()).toBe(version);
  });
});

describe('a server that stops', () => {
  it('says so, keeps what was typed, and goes on when it is back', async () => {
    const first = await startPlayground();
    const { page, close } = await openPage(browser, first.url);
    onTestFinished(close);
    await ask(page, '/help');
    await first.close();
    await expect.poll(() => page.locator('.notice').innerText()).toContain('Mistet forbindelsen');
    await page.locator('#ask').fill('/budget 2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.composer [role=alert]').innerText()).toContain('svarer ikke');
    expect(await page.locator('#ask').inputValue()).toBe('/budget 2024');

    const second = await startPlayground(Number(new URL(first.url).port), first.folder);
    onTestFinished(second.close);
    await expect.poll(() => page.locator('.notice').isHidden()).toBe(true);
    await page.locator('#ask').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => answers(page).count()).toBe(2);
  });
});

describe('hostile input', () => {
  it.each([
    [
      'HTML',
      '<img src=x onerror="document.title=1"><script>document.title=1</script>',
      '<script>document.title=1</script>',
    ],
    ['Markdown and mentions', '**bold** [link](javascript:document.title=1) @everyone <@1>', 'link @everyone <@1>'],
    ['6,000 characters', `${'x'.repeat(5990)} ALIS`, 'x ALIS'],
    ['signs that hide and turn', '\u202eALIS\u200b 2024', 'ALIS'],
    ['SQL', "'; DROP TABLE releases; --", "'; DROP TABLE releases; --"],
  ])('stays text: %s', async (_, text, shown) => {
    const page = await open();
    const title = await page.title();
    await ask(page, text);
    expect(await page.title()).toBe(title);
    expect(await page.locator('.conversation :is(script, img[src=x], a[href^=javascript], iframe)').count()).toBe(0);
    expect(await page.locator('chat-message').first().innerText()).toContain(shown);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const again = await open(page.url());
    await lastAnswer(again).locator('.embed').first().waitFor();
    expect(await again.title()).toBe(title);
  });

  it('is held off by the content security policy even where it came in', async () => {
    const { page, close } = await openPage(browser, playground.url);
    onTestFinished(close);
    const tried = await page.evaluate(`(() => {
      try { document.body.innerHTML = '<b>x</b>'; return 'taken'; } catch (error) { return error.name; }
    })()`);
    expect(tried).toBe('TypeError');
  });
});

describe.each(['dark', 'light'] as const)('accessibility, %s', (colorScheme) => {
  it.each([
    ['desktop', { width: 1280, height: 800 }],
    ['phone', { width: 390, height: 844 }],
  ])('has nothing that axe finds wrong: %s', async (_, viewport) => {
    const page = await open(playground.url, { colorScheme, viewport });
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.type('/budget ');
    await page.locator('.suggestions [role=option]').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.type('2024');
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    await ask(page, 'basistilskudd 2024');
    await ask(page, '/alis-eligibility');
    await lastAnswer(page).getByRole('button', { name: 'Svar på spørsmålene' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await ask(
      page,
      '/alis-eligibility training:in-training post:fastlege agreement:yes affiliation:municipal-employee clinic:municipality',
    );
    await lastAnswer(page).locator('chat-select').first().click();
    expect(await axeFaults(page)).toEqual([]);
    await lastAnswer(page).getByRole('button', { name: 'Mer om denne meldingen' }).click();
    expect(await axeFaults(page)).toEqual([]);
    if (viewport.width < 800) await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.locator('.knowledge summary').click();
    await openDevelopers(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('a phone', () => {
  it('shows an answer without scrolling sideways, and the settings at a tap', async () => {
    const page = await open(playground.url, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await ask(page, '/budget 2024');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const { x, width } = (await lastAnswer(page).locator('.embed').first().boundingBox()) ?? { x: 0, width: 0 };
    expect(x + width).toBeLessThanOrEqual(360);
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Innstillinger' }).tap();
    expect(await page.locator('#panel').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Innstillinger' }).tap();
    await lastAnswer(page).getByRole('button', { name: 'Vis grunnlag' }).tap();
    await lastAnswer(page).getByRole('button', { name: 'Tilbake' }).waitFor();
  });
});

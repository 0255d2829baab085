import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/commands.ts';
import { answers, ask, lastAnswer, openDevelopers } from './playground.ts';
import { openForEach, page, playground } from './session.ts';

const commands = await loadCommands();
const SUGGESTED = '.suggestions [role=option]';

openForEach();

describe('asking', () => {
  it('begins with questions to click, each of which is answered, in every language', async () => {
    for (const locale of ['nb', 'nn', 'en']) {
      await page.goto(`${playground.url}/?locale=${locale}`);
      await page.locator('.examples button').first().waitFor();
      const examples = await page.locator('.examples button').count();
      expect(examples).toBeGreaterThanOrEqual(4);
      for (let at = 0; at < examples; at += 1) {
        await page.goto(`${playground.url}/?locale=${locale}`);
        await page.locator('.examples button').nth(at).click();
        await expect
          .poll(() => lastAnswer(page).innerText())
          .toMatch(/Kilde|Kjelde|Source|Svar på spørsmål|Answer the questions/);
      }
    }
  });

  it.each(commands.map(({ name, example }) => [name.en, example]))(
    'answers the example of /%s: %s',
    async (_, line) => {
      const text = await ask(page, line);
      expect(text.replaceAll('Noe feil?', '')).not.toMatch(/finnes ikke|feil/i);
      await openDevelopers(page);
      const json = page.locator('#panel pre').first();
      await expect.poll(() => json.textContent()).toContain('"status"');
      expect(['answered', 'clarify']).toContain(JSON.parse((await json.textContent()) ?? '').status);
    },
  );

  it('takes a free text as a question, and shows it as it was put', async () => {
    const text = await ask(page, 'basistilskudd 2024');
    expect(text).toContain('mill. kr');
    expect(await page.locator('chat-message').first().innerText()).toContain('basistilskudd 2024');
  });

  it('shows the answer within 200 ms of Enter', async () => {
    await ask(page, '/help');
    const times: number[] = [];
    for (const line of ['/budget 2024', '/scheme lis1', '/alis-eligibility', '/rule alis-grant', '/budget 2023']) {
      const count = await answers(page).count();
      await page.locator('#ask').fill(line);
      times.push(
        await page.evaluate(
          `new Promise((resolve) => {
            const begun = performance.now();
            const look = () => document.querySelectorAll('chat-message').length > ${count}
              && document.querySelectorAll('chat-message')[${count}].querySelector('.embed .markdown')?.offsetHeight > 0
              ? requestAnimationFrame(() => resolve(performance.now() - begun)) : requestAnimationFrame(look);
            document.querySelector('#ask').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
            look();
          })`,
        ),
      );
    }
    times.sort((one, other) => one - other);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(200);
  });
});

describe('the command list', () => {
  it('opens with a slash, and leads by key alone through a command with a required and an optional value', async () => {
    const field = page.locator('#ask');
    await page.keyboard.type('/');
    // /report is no command of answers: it is kept by whoever moderates.
    await expect(page.locator(SUGGESTED).count()).resolves.toBe(commands.length + 1);
    const order = [
      '/spør',
      '/alis-rett',
      '/tall',
      '/budsjett',
      '/regel',
      '/ordning',
      '/sjekk',
      '/kilde',
      '/nytt',
      '/hjelp',
    ];
    const listed = await page.locator(`${SUGGESTED} .name`).allInnerTexts();
    expect(listed.filter((name) => order.includes(name))).toEqual(order);
    await page.keyboard.type('bud');
    await expect(page.locator(SUGGESTED).allInnerTexts()).resolves.toEqual([expect.stringContaining('/budsjett')]);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    await page.locator(SUGGESTED).filter({ hasText: '2024' }).first().waitFor();
    await page.keyboard.type('2024');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(SUGGESTED).allInnerTexts()).toContainEqual(expect.stringContaining('ordning'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('lis1');
    await page.locator(SUGGESTED).first().waitFor();
    // Names alone: ids are for the bot.
    expect(await page.locator(`${SUGGESTED} .detail`).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await lastAnswer(page).locator('.embed').first().waitFor();
    expect(await lastAnswer(page).innerText()).toContain('LIS1-stillinger: 33,3 mill. kr mer i 2024, foreslått.');
    expect(await page.evaluate('document.activeElement.id')).toBe('ask');
  });

  it('takes a whole command line typed at one go', async () => {
    await page.keyboard.type('/alis-eligibility affiliation:agency signed:2024-04-17 assessed:2024-09-01');
    await page.keyboard.press('Enter');
    await lastAnswer(page).locator('.embed').first().waitFor();
    expect(await lastAnswer(page).innerText()).toContain('tilknytning:agency inngått:2024-04-17 dato:2024-09-01');
  });

  it('asks for what is required, and says what is wrong with a line', async () => {
    await page.keyboard.type('/budget ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.composer [role=alert]').innerText()).toContain('år');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('#ask').fill('/bugdet 2024');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.composer [role=alert]').innerText()).toContain('bugdet');
  });
});

describe('clicking', () => {
  it('opens folds, answers buttons, shares and puts away', async () => {
    await ask(page, '/budget 2024');
    const first = await lastAnswer(page).locator('.embed').first().innerText();
    await lastAnswer(page).getByRole('button', { name: 'Vis grunnlag' }).click();
    await lastAnswer(page).getByRole('button', { name: 'Tilbake' }).waitFor();
    expect(await lastAnswer(page).locator('.embed').first().innerText()).not.toBe(first);
    await expect(answers(page).count()).resolves.toBe(1);
    await lastAnswer(page).getByRole('button', { name: 'Tilbake' }).click();
    await expect.poll(() => lastAnswer(page).locator('.embed').first().innerText()).toBe(first);

    await lastAnswer(page).getByRole('button', { name: 'Del i kanalen' }).click();
    await expect.poll(() => answers(page).count()).toBe(2);
    expect(await answers(page).getByText('Bare du kan se dette').count()).toBe(1);

    await answers(page).first().getByRole('button', { name: 'Budsjett 2023' }).click();
    await expect.poll(() => answers(page).count()).toBe(3);
    expect(await lastAnswer(page).innerText()).toContain('Budsjett 2023: ');
    await lastAnswer(page).getByRole('button', { name: 'Fjern meldingen' }).click();
    await expect.poll(() => answers(page).count()).toBe(2);
  });

  it('goes through the eligibility form by keyboard, to what follows from it', async () => {
    await ask(page, '/alis-eligibility');
    const before = await lastAnswer(page).innerText();
    await lastAnswer(page).getByRole('button', { name: 'Svar på spørsmålene' }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Rett til ALIS-tilskudd' });
    await form.waitFor();
    await form.getByRole('radiogroup').first().getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await form.getByRole('button', { name: 'Send' }).press('Enter');
    await expect.poll(() => lastAnswer(page).innerText()).not.toBe(before);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await expect(answers(page).count()).resolves.toBe(1);
    await lastAnswer(page).getByRole('button', { name: 'Endre svarene' }).waitFor();
  });

  it("offers the bot's apps in the menu of a message", async () => {
    await ask(page, 'basistilskudd 2024');
    await page.locator('chat-message').first().getByRole('button', { name: 'Mer om denne meldingen' }).click();
    await page.getByRole('menuitem', { name: 'Svar fra kildene' }).press('Enter');
    await expect.poll(() => answers(page).count()).toBe(2);
    expect(await lastAnswer(page).innerText()).toContain('mill. kr');
  });
});

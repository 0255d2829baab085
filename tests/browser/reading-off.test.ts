import { expect, it } from 'vitest';
import { axeFaults } from './axe.ts';
import { ask, lastAnswer } from './playground.ts';
import { openForEach, page } from './session.ts';

openForEach();

it('shows a drawn answer sharp, lets its points be read off by keyboard, and has the table behind it', async () => {
  await ask(page, '/utvikling serie:gp.count fra:2022 til:2023');
  const picture = lastAnswer(page).locator('chart-picture');
  const image = picture.locator('img');
  await image.waitFor();
  expect(await image.getAttribute('alt')).toMatch(/^Linjediagram: Antall fastleger/);
  expect(await image.getAttribute('src')).toMatch(/\.svg\?/);
  await expect
    .poll(() => image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(0);

  const points = picture.getByRole('slider');
  await points.focus();
  expect(await points.getAttribute('aria-valuetext')).toBe('desember 2023, 5\u00a0268');
  await page.keyboard.press('ArrowLeft');
  expect(await picture.locator('output').textContent()).toBe('oktober 2023, 5\u00a0224');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await points.getAttribute('aria-valuetext')).toBe('desember 2022, 5\u00a0057');

  await picture.locator('summary').click();
  expect(await picture.locator('tr').count()).toBe(6);
  expect(await axeFaults(page)).toEqual([]);
}, 60_000);

it('draws it light and dark as the page is, also while it is shown', async () => {
  await ask(page, '/utvikling serie:gp.count fra:2022 til:2023');
  const image = lastAnswer(page).locator('chart-picture img');
  await page.locator('#theme').selectOption('dark');
  await expect.poll(() => image.getAttribute('src')).toMatch(/\.svg\?.*theme=dark$/);
  await page.locator('#theme').selectOption('light');
  await expect.poll(() => image.getAttribute('src')).toMatch(/\.svg\?.*theme=light$/);
  await expect
    .poll(() => image.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth))
    .toBeGreaterThan(0);
}, 60_000);

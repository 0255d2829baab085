import type { APIInteractionResponse, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { interaction } from '../../src/transports/playground/interaction-schema.ts';
import type { Form } from '../../src/transports/playground/page/discord/form-values.ts';
import { axeFaults } from './axe.ts';
import { answers, ask, lastAnswer } from './playground.ts';
import { faults, openForEach, page } from './session.ts';

openForEach();

const SOURCE = 'https://www.helsedirektoratet.no/';
const button = (label: string, style = 2) => ({ type: 2, style, label, custom_id: `a/${label}` });
const text = (content: string) => ({ type: 10, content });

/** A message of every component that Discord shows in one. */
const components = [
  {
    type: 17,
    accent_color: 0x1f7a6d,
    components: [
      text('# Stor\n## Mindre\n```\nLIS1   33,3\n```\n- punkt\n-# ● vedtatt'),
      { type: 14, divider: true, spacing: 2 },
      { type: 9, components: [text('**LIS1**')], accessory: button('Detaljer') },
      {
        type: 9,
        components: [text('Merke')],
        accessory: { type: 11, media: { url: '/bot.svg' }, description: 'Merket' },
      },
      {
        type: 12,
        items: [
          { media: { url: '/you.svg' }, description: 'Søyler over tid' },
          { media: { url: `${SOURCE}bilde.png` }, description: 'Fra et annet sted' },
          { media: { url: 'attachment://graf.png' }, description: 'Bare i ord' },
        ],
      },
      { type: 14, divider: false },
      text('</help:123456789012345678>'),
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'menu',
            placeholder: 'Velg ordninger',
            max_values: 2,
            options: ['ALIS', 'LIS1', 'KBU'].map((label) => ({ label, value: label, description: `Om ${label}` })),
          },
        ],
      },
    ],
  },
  {
    type: 1,
    components: [
      button('Svar', 1),
      { type: 2, style: 5, label: 'Spør', url: SOURCE },
      { ...button('Av'), disabled: true },
    ],
  },
] as APIMessageTopLevelComponent[];

const options = [
  { label: 'Ja', value: 'yes', description: 'I allmennmedisin' },
  { label: 'Nei', value: 'no' },
];
const form = {
  custom_id: 'the form',
  title: 'Rett til ALIS-tilskudd',
  components: [
    text('Jeg kjenner reglene til **31. mai 2025**.'),
    { type: 18, label: 'I spesialisering?', component: { type: 21, custom_id: 'training', options } },
    { type: 18, label: 'Stilling', description: 'Den dagen', component: { type: 3, custom_id: 'post', options } },
    { type: 18, label: 'Bindinger', component: { type: 22, custom_id: 'ties', options, required: false } },
    { type: 18, label: 'Inngått', component: { type: 4, style: 1, custom_id: 'signed', min_length: 4 } },
  ],
} as Form;
const MESSAGE = { type: 4, data: { flags: 64 | 32768, components } } as APIInteractionResponse;

/** What the server answers, and whether that shows more of what the message already answers. */
type Reply = APIInteractionResponse & { readonly same?: true };

/** Answers what is asked from now on as told, and keeps what was sent, each held to what the server takes. */
async function answerWith(...responses: readonly Reply[]) {
  const sent: { type: number; data: Record<string, unknown>; message?: object }[] = [];
  await page.route('**/api/interactions*', async (route) => {
    const given = route.request().postDataJSON();
    expect(interaction.safeParse(given).error).toBeUndefined();
    const { same, ...response } = responses[sent.length] ?? {};
    sent.push(given);
    await route.fulfill({ json: { line: null, response, ...(same && { same }) } });
  });
  return sent;
}

describe("Discord's components", () => {
  it('are drawn, with nothing that axe finds wrong, dark and light', async () => {
    await answerWith(MESSAGE);
    const shown = await ask(page, '/help');
    for (const word of [
      'Stor',
      'LIS1   33,3',
      'punkt',
      '● vedtatt',
      'Detaljer',
      'Bare i ord',
      'Velg ordninger',
      'Spør',
    ])
      expect(shown).toContain(word);
    expect(shown).not.toContain('-#');
    const answer = lastAnswer(page);
    expect(await answer.locator('h3, h4, pre, li, small, hr, .container img').count()).toBe(8);
    expect(await answer.getByRole('img', { name: 'Søyler over tid' }).isVisible()).toBe(true);
    expect(await answer.getByRole('link', { name: 'Fra et annet sted' }).getAttribute('href')).toBe(
      `${SOURCE}bilde.png`,
    );
    const link = answer.getByRole('link', { name: 'Spør' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([SOURCE, 'noopener noreferrer']);
    expect(await answer.getByRole('button', { name: 'Av', exact: true }).isDisabled()).toBe(true);
    for (const theme of ['dark', 'light']) {
      await page.locator('#theme').selectOption(theme);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  it('are read aloud from their first line, and the question that they ask gets the keyboard after a click', async () => {
    await answerWith(MESSAGE, { ...MESSAGE, type: 7 } as APIInteractionResponse);
    await ask(page, '/help');
    expect(await page.getByRole('status').first().innerText()).toBe('Fastlegebot svarer: Stor');
    await lastAnswer(page).getByRole('button', { name: 'Detaljer' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.ariaHasPopup')).toBe('listbox');
    expect(await answers(page).count()).toBe(1);
    expect(await lastAnswer(page).getByText('Bare du kan se dette').count()).toBe(1);
  });

  it('are read from the beginning where a click shows more of the same', async () => {
    await answerWith(MESSAGE, { ...MESSAGE, type: 7, same: true } as Reply);
    await ask(page, '/help');
    await lastAnswer(page).getByRole('button', { name: 'Detaljer' }).click();
    await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('beginning');
  });

  it('choose several by key, told once when the menu closes', async () => {
    const sent = await answerWith(MESSAGE, MESSAGE);
    await ask(page, '/help');
    await lastAnswer(page).locator('chat-select button').focus();
    for (const key of ['ArrowUp', 'Enter', 'a', 'Enter', 'l', 'Enter']) await page.keyboard.press(key);
    expect(sent).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => sent.length).toBe(2);
    expect(sent[1]?.data).toEqual({ component_type: 3, custom_id: 'menu', values: ['ALIS', 'KBU'] });
  });

  it('begin a command where one is mentioned', async () => {
    await answerWith(MESSAGE);
    await ask(page, '/budget 2024');
    await lastAnswer(page).getByRole('button', { name: '/help' }).click();
    expect(await page.locator('.composer .command').innerText()).toContain('/hjelp');
  });
});

describe('a form', () => {
  it('is filled in by keyboard, held to what it asks, and sent as Discord sends it', async () => {
    const sent = await answerWith({ type: 9, data: form } as APIInteractionResponse, MESSAGE);
    await page.locator('#ask').fill('/help');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: form.title });
    await dialog.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await answers(page).count()).toBe(0);

    await dialog.getByRole('button', { name: 'Send inn' }).click();
    expect(await dialog.getByText('Fyll ut dette.').count()).toBe(3);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.activeElement.type')).toBe('radio');

    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    for (const key of ['Enter', 'ArrowDown', 'Enter', 'Tab', 'Space', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    await dialog.getByText('Minst 4.').waitFor();
    expect(sent).toHaveLength(1);
    await page.keyboard.type('.4.2024');
    await page.keyboard.press('Enter');
    await lastAnswer(page).locator('.container').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(sent[1]).toMatchObject({
      type: 5,
      locale: 'no',
      data: {
        custom_id: 'the form',
        components: [
          { type: 10 },
          { type: 18, component: { type: 21, custom_id: 'training', value: 'yes' } },
          { type: 18, component: { type: 3, custom_id: 'post', values: ['no'] } },
          { type: 18, component: { type: 22, custom_id: 'ties', values: ['yes'] } },
          { type: 18, component: { type: 4, custom_id: 'signed', value: '17.4.2024' } },
        ],
      },
    });
    expect(sent[1]).not.toHaveProperty('message');
    expect(await page.evaluate('document.activeElement.id')).toBe('ask');
  });

  it('of a button goes along with its message, which the answer takes the place of', async () => {
    const older = { type: 1, components: [{ type: 4, style: 2, custom_id: 'why', label: 'Hvorfor', value: 'Derfor' }] };
    const opened = { type: 9, data: { ...form, components: [older] } } as APIInteractionResponse;
    const sent = await answerWith(MESSAGE, opened, { ...MESSAGE, type: 7 } as APIInteractionResponse);
    await ask(page, '/help');
    await lastAnswer(page).getByRole('button', { name: 'Svar', exact: true }).click();
    expect(await page.getByLabel('Hvorfor').inputValue()).toBe('Derfor');
    await page.getByRole('button', { name: 'Send inn' }).click();
    await expect.poll(() => sent.length).toBe(3);
    expect(sent[2]).toMatchObject({
      message: { components },
      data: { components: [{ components: [{ value: 'Derfor' }] }] },
    });
    await expect.poll(() => page.evaluate('document.activeElement.ariaHasPopup')).toBe('listbox');
    expect(await answers(page).count()).toBe(1);
  });

  it('stays with what was filled in where the server is gone, and goes away at Escape', async () => {
    await answerWith({ type: 9, data: { ...form, components: form.components.slice(-1) } } as APIInteractionResponse);
    await page.locator('#ask').fill('/help');
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Inngått');
    await field.fill('2024');
    // Beside the route that answered, not in its place: while none is held, a request may slip out to the server.
    await page.route('**/api/interactions*', (route) => route.abort());
    await field.press('Enter');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Serveren svarer ikke');
    expect(await field.inputValue()).toBe('2024');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('chat-form').count()).toBe(0);
    // The browser itself tells of a request that it could not make.
    expect(faults.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
  });
});

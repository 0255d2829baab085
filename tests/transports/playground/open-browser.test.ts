import { expect, it } from 'vitest';
import { openerFor } from '../../../src/transports/playground/open-browser.ts';

const seat = { env: { DISPLAY: ':0' }, platform: 'linux', isTTY: true } as const;

it.each([
  ['a desktop', seat, ['xdg-open']],
  ['Wayland', { ...seat, env: { WAYLAND_DISPLAY: 'wayland-0' } }, ['xdg-open']],
  ['a Mac', { ...seat, env: {}, platform: 'darwin' }, ['open']],
  ['Windows', { ...seat, env: {}, platform: 'win32' }, ['rundll32', 'url.dll,FileProtocolHandler']],
  ['a machine without a screen', { ...seat, env: {} }, undefined],
  ['CI', { ...seat, env: { ...seat.env, CI: 'true' } }, undefined],
  ['SSH', { ...seat, env: { ...seat.env, SSH_CONNECTION: '1' } }, undefined],
  ['output that nobody watches', { ...seat, isTTY: false }, undefined],
] as const)('knows what opens a browser: %s', (_, surroundings, opener) => {
  expect(openerFor(surroundings)).toEqual(opener);
});

import { findChromium } from './chromium.ts';

/** Fails at once, with what to do, where there is no browser. */
export default function needChromium(): void {
  if (findChromium() !== undefined) return;
  throw new Error(
    'These tests need chromium. On Debian and Ubuntu: sudo apt-get install --no-install-recommends chromium. ' +
      'Elsewhere, set CHROMIUM to the program of a Chromium or Chrome.',
  );
}

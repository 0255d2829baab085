import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compose } from './answer/compose/compose.ts';
import { answerToText, type House } from './answer-to.ts';
import { LOCALES } from './language/locale.ts';

/**
 * Warming up leaves as much behind as it makes, which V8 would keep for minutes in a program that has nothing to do. Node has no other way to ask for a collection but the flag.
 */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  collect();
}

/** Node takes a connection, reads it and answers it in a round of its loop each: with less, who comes would wait for several answers. */
const REST_MS = 10;

/**
 * Has every command answer its own example, in each language, so that what is worked out on first use is there before somebody
 * waits for it. Between two it lets others do their work; it ends early where `signal` says stop.
 * @param today YYYY-MM-DD in Europe/Oslo.
 */
export async function warmUp(house: House, today: string, signal: AbortSignal): Promise<void> {
  for (const { example } of house.commands)
    for (const locale of LOCALES) {
      await sleep(REST_MS);
      if (signal.aborted) return;
      compose(answerToText(example, { locale, today }, house), locale);
    }
  collectGarbage();
}

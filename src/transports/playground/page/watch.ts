import type { Notice } from './notice.ts';
import { type Live, listen } from './server.ts';
import type { Words } from './words.ts';

interface Around {
  readonly words: () => Words;
  readonly notice: Notice;
  readonly say: (text: string) => void;
  /** The knowledge is another. */
  readonly changed: () => void;
  /** The server is back. */
  readonly back: () => void;
}

/** Watches what the server tells: other knowledge, a broken file; and that it is gone, or back. */
export class Watch {
  readonly #around: Around;
  #live: Live | undefined;
  #isLost = false;

  constructor(around: Around) {
    this.#around = around;
  }

  begin(): void {
    listen(
      (live) => this.#told(live),
      () => this.#lost(),
    );
  }

  /** Says again what is wrong, where something is, and takes away what is over. */
  remind(): void {
    const { notice, words } = this.#around;
    notice.tell(this.#live?.fault ? words().broken : undefined, this.#live?.fault);
  }

  #told(now: Live): void {
    const { words, say, changed, back } = this.#around;
    const before = this.#live;
    const wasLost = this.#isLost;
    this.#live = now;
    this.#isLost = false;
    if (now.fault || wasLost || before?.fault) this.remind();
    if (wasLost) {
      say(words().back);
      back();
    } else if (before?.fault && !now.fault) say(words().mended);
    if (before !== undefined && before.version !== now.version) changed();
  }

  #lost(): void {
    if (this.#isLost) return;
    this.#isLost = true;
    this.#around.notice.tell(this.#around.words().lost);
  }
}

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../compile/folder.ts';
import type { Drawn, Job } from './job.ts';

/** The build makes it one file with its libraries: it is there as soon as it is asked for. */
const WORKER = join(ROOT, 'dist/src/render/chart/worker.js');
const MOST_MB = 256;

/** A thread that draws one chart at a time, started with the first and not before. */
export class DrawingThread {
  #worker: Worker | undefined;

  /**
   * @returns the bytes of the file.
   * @throws what the drawing threw, or that the thread ended or took longer than `mostMs`, after which it is ended; the
   * next job has a new one.
   */
  async draw(job: Job, mostMs: number): Promise<Uint8Array<ArrayBuffer>> {
    const worker = this.#worker ?? this.#start();
    // Waited for only while there is something to wait for: an idle thread keeps no program from ending.
    worker.ref();
    const { promise, settle } = waitFor(worker);
    const late = setTimeout(() => settle({ error: new Error(`not drawn within ${mostMs} ms`), isOver: true }), mostMs);
    worker.postMessage(job);
    const { bytes, error, isOver } = await promise;
    clearTimeout(late);
    worker.unref();
    if (isOver) await this.close();
    if (bytes) return bytes;
    throw error;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: MOST_MB } });
    // Told to whoever waits for a drawing; where nobody does there is nothing to tell.
    worker.on('error', () => {});
    this.#worker = worker;
    return worker;
  }
}

interface End {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly error?: unknown;
  /** The thread is of no more use. */
  readonly isOver?: boolean;
}

/** What a thread replies next, or that it ends before it does. */
function waitFor(worker: Worker): { readonly promise: Promise<End>; readonly settle: (end: End) => void } {
  let settle: (end: End) => void = () => {};
  const promise = new Promise<End>((resolve) => {
    const drawn = (reply: Drawn): void => settle(reply);
    const failed = (error: unknown): void => settle({ error, isOver: true });
    const ended = (): void => settle({ error: new Error('the thread that draws ended'), isOver: true });
    settle = (end) => {
      worker.off('message', drawn).off('error', failed).off('exit', ended);
      resolve(end);
    };
    worker.on('message', drawn).on('error', failed).on('exit', ended);
  });
  return { promise, settle };
}

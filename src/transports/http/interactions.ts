import type { HttpBindings } from '@hono/node-server';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { faultId } from '../../fault-id.ts';
import type { NamedFile } from '../../render/files/make.ts';
import { describeFailure } from '../failure.ts';
import type { Respond } from '../interaction.ts';
import { KINDS, type Kind } from '../kind.ts';
import type { Metrics } from '../metrics.ts';
import type { PersonsInteraction } from '../persons-interaction.ts';
import { problem } from '../playground/problem.ts';
import { type Pace, rateLimit } from '../rate-limit.ts';
import { deliver, type Reply } from '../reply.ts';
import type { Told } from '../told.ts';
import { multipart } from './multipart.ts';
import { httpOutlet, type Webhook } from './outlet.ts';
import { readBody } from './read-body.ts';
import { readInteraction } from './readable.ts';
import { readSignature, type Signed, type Verdict } from './signature.ts';

export interface InteractionsSettings {
  /** Whether Discord signed it, just now. */
  readonly check: (signed: Signed, body: Buffer) => Verdict;
  readonly respond: Respond;
  readonly application: string;
  readonly rest: Webhook['rest'];
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Given each answer that is on its way, until nothing more follows of it. */
  readonly doing: (work: Promise<void>) => void;
  /** Whether the connection is to be closed after the response. */
  readonly isClosing: () => boolean;
}

const LONGEST_BODY = 1024 * 1024;
/** As long as a request counts as fresh, one that is repeated must not post anything for all once more. */
const FOLLOWED = { max: 10_000, ttl: 10 * 60 * 1000 };
const TELL_AGAIN: Pace = { burst: 1, everyMs: 600_000 };
const WRONG_CLOCK =
  'A request was signed by Discord, but not within five minutes of now: the clock of this machine is wrong, or somebody repeats old requests.';

type Bound = { Bindings: HttpBindings };

const JSON_BYTES = { headers: { 'Content-Type': 'application/json' } };
const UNSIGNED = ['Not signed', 'Only what Discord has signed, and just now, is taken.'] as const;

/** POST /interactions, as Discord posts to an application's Interactions Endpoint URL. */
export function interactions(settings: InteractionsSettings): Hono<Bound> {
  const { check, respond, application, rest, metrics, log, doing, isClosing } = settings;
  const followed = new LRUCache<string, true>(FOLLOWED);
  const waitToTell = rateLimit(TELL_AGAIN);

  const refuse = (c: Context<Bound>, status: 400 | 401 | 413, title: string, detail: string): Response => {
    metrics.refused(status);
    // What is left of its body is not read.
    if (!c.env.incoming.complete) c.header('Connection', 'close');
    return problem(c, status, title, detail);
  };

  /** What is posted for all is posted once, though the same request should come twice. */
  const once = (reply: Reply, id: string): Reply => {
    if (!('followUp' in reply) || !reply.followUp) return reply;
    const { followUp, ...rest } = reply;
    if (followed.has(id)) return rest;
    followed.set(id, true);
    return reply;
  };

  function answer(c: Context<Bound>, interaction: PersonsInteraction, kind: Kind, begun: number): Promise<Response> {
    const tell = (told: Told): void => {
      const ms = performance.now() - begun;
      metrics.answered(kind, told, ms / 1000);
      const { fault, ...rest } = told;
      log.info({ id: fault ?? faultId(), kind, ...rest, ms: Math.round(ms * 10) / 10 }, 'answered');
    };
    const failed = (error: unknown, what: string): void => {
      metrics.lost();
      log.error({ id: faultId(), kind }, what, describeFailure(error));
    };
    return new Promise((resolve) => {
      const send = (body: unknown, files: readonly NamedFile[] = []) => {
        if (files.length > 0) {
          const { bytes, type } = multipart(body, files);
          resolve(new Response(bytes, { headers: { 'Content-Type': type } }));
        } else if (body instanceof Uint8Array) resolve(new Response(body as Uint8Array<ArrayBuffer>, JSON_BYTES));
        else resolve(c.json(body));
      };
      const outlet = httpOutlet(c.env.outgoing, send, { rest, application, token: interaction.token });
      const work = async () => {
        try {
          await deliver(once(respond(interaction, tell), interaction.id), outlet);
        } catch (error) {
          failed(error, 'An answer did not reach Discord: %s.');
          // Where it has been answered already, this changes nothing.
          resolve(problem(c, 500, 'The interaction failed', 'This is a fault of the program. It has been logged.'));
        }
      };
      doing(work());
    });
  }

  return new Hono<Bound>().post('/', async (c) => {
    const begun = performance.now();
    const signed = readSignature(c.req.header('X-Signature-Ed25519'), c.req.header('X-Signature-Timestamp'));
    if (!signed) return refuse(c, 401, ...UNSIGNED);
    const body = await readBody(c.env.incoming, LONGEST_BODY);
    if (body === 'too-long') return refuse(c, 413, 'Too long', `At most ${LONGEST_BODY} bytes are read.`);
    if (body === 'gone') return refuse(c, 400, 'Not whole', 'The request ended before its body did.');
    const verdict = check(signed, body);
    if (verdict === 'stale' && waitToTell('clock') === 0) log.warn(WRONG_CLOCK);
    if (verdict !== 'right') return refuse(c, 401, ...UNSIGNED);
    const interaction = readInteraction(body.toString());
    if (!interaction) return refuse(c, 400, 'Not read', 'This is no interaction that is answered here.');
    if (isClosing()) c.header('Connection', 'close');
    if (interaction.type === InteractionType.Ping) return c.json({ type: InteractionResponseType.Pong });
    return answer(c, interaction, KINDS[interaction.type], begun);
  });
}

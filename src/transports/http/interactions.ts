import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { faultId } from '../../fault-id.ts';
import type { NamedFile } from '../../render/files/make.ts';
import { describeFailure, describeStack } from '../failure.ts';
import type { Respond } from '../interaction.ts';
import { KINDS, type Kind } from '../kind.ts';
import type { Metrics } from '../metrics.ts';
import type { PersonsInteraction } from '../persons-interaction.ts';
import { type Pace, rateLimit } from '../rate-limit.ts';
import { deliver, type Reply } from '../reply.ts';
import type { Told } from '../told.ts';
import { multipart } from './multipart.ts';
import { httpOutlet, type Webhook } from './outlet.ts';
import { OUR_FAULT, problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readInteraction } from './readable.ts';
import { readSignature, type Signed, type Verdict } from './signature.ts';

export interface InteractionsSettings {
  /** Whether Discord signed it, just now. */
  readonly check: (signed: Signed, body: Buffer) => Promise<Verdict>;
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

/** Writes all of an answer at once. */
function write(response: ServerResponse, bytes: string | Uint8Array, type: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(bytes) }).end(bytes);
}

/** A header that may come once, by its name in lower case. */
function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

const JSON_TYPE = 'application/json';
const PONG = JSON.stringify({ type: InteractionResponseType.Pong });
const UNSIGNED = ['Not signed', 'Only what Discord has signed, and just now, is taken.'] as const;

/** Answers what Discord posts to an application's Interactions Endpoint URL. */
export function interactions(settings: InteractionsSettings): RequestListener {
  const { check, respond, application, rest, metrics, log, doing, isClosing } = settings;
  const followed = new LRUCache<string, true>(FOLLOWED);
  const waitToTell = rateLimit(TELL_AGAIN);

  const refuse = (response: ServerResponse, status: 400 | 401 | 413, title: string, detail: string): void => {
    metrics.refused(status);
    // What is left of its body is not read.
    if (!response.req.complete) response.setHeader('Connection', 'close');
    problem(response, status, title, detail);
  };

  /** What is posted for all is posted once, though the same request should come twice. */
  const once = (reply: Reply, id: string): Reply => {
    if (!('followUp' in reply) || !reply.followUp) return reply;
    const { followUp, ...rest } = reply;
    if (followed.has(id)) return rest;
    followed.set(id, true);
    return reply;
  };

  function answer(response: ServerResponse, interaction: PersonsInteraction, kind: Kind, begun: number): void {
    const tell = (told: Told): void => {
      const ms = performance.now() - begun;
      metrics.answered(kind, told, ms / 1000);
      const { command, outcome, fault = faultId() } = told;
      log.info({ id: fault, kind, command, outcome, ms: Math.round(ms * 10) / 10 }, 'answered');
    };
    const failed = (error: unknown, what: string): void => {
      metrics.lost();
      log.error({ id: faultId(), kind }, what, describeFailure(error));
    };
    const send = (body: unknown, files: readonly NamedFile[] = []) => {
      if (files.length > 0) {
        const { bytes, type } = multipart(body, files);
        write(response, bytes, type);
      } else write(response, body instanceof Uint8Array ? body : JSON.stringify(body), JSON_TYPE);
    };
    const outlet = httpOutlet(response, send, { rest, application, token: interaction.token });
    const work = async () => {
      try {
        await deliver(once(respond(interaction, tell), interaction.id), outlet);
      } catch (error) {
        failed(error, 'An answer did not reach Discord: %s.');
        // Else it has been answered already.
        if (!response.headersSent) problem(response, 500, 'The interaction failed', OUR_FAULT);
      }
    };
    doing(work());
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const begun = performance.now();
    const signed = readSignature(headerOf(request, 'x-signature-ed25519'), headerOf(request, 'x-signature-timestamp'));
    if (!signed) return refuse(response, 401, ...UNSIGNED);
    const body = await readBody(request, LONGEST_BODY);
    if (body === 'too-long') return refuse(response, 413, 'Too long', `At most ${LONGEST_BODY} bytes are read.`);
    if (body === 'gone') return refuse(response, 400, 'Not whole', 'The request ended before its body did.');
    const verdict = await check(signed, body);
    if (verdict === 'stale' && waitToTell('clock') === 0) log.warn(WRONG_CLOCK);
    if (verdict !== 'right') return refuse(response, 401, ...UNSIGNED);
    const interaction = readInteraction(body.toString());
    if (!interaction) return refuse(response, 400, 'Not read', 'This is no interaction that is answered here.');
    if (isClosing()) response.setHeader('Connection', 'close');
    if (interaction.type === InteractionType.Ping) return write(response, PONG, JSON_TYPE);
    return answer(response, interaction, KINDS[interaction.type], begun);
  }

  return (request, response) => {
    take(request, response).catch((error) => {
      log.error(describeStack(error), 'A request failed.');
      if (!response.headersSent) problem(response, 500, 'The request failed', OUR_FAULT);
    });
  };
}

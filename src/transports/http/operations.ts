import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from '../metrics.ts';
import { type Place, type Serving, serve } from '../serve.ts';
import { pathOf } from './path-of.ts';
import { problem } from './problem.ts';

export interface Standing {
  /** Whether it is to be given more to do. */
  readonly isReady: () => boolean;
  /** Whether the database can be used: questions are answered all the same, so it is told and is no reason not to be ready. */
  readonly isKeeping?: () => boolean;
  /** Left out where nothing is counted. */
  readonly metrics?: Metrics;
}

/** Answers what is asked at a path of its own, and gives whether it was. */
export type Operations = (request: IncomingMessage, response: ServerResponse) => boolean;

const TEXT = { 'Content-Type': 'text/plain; charset=UTF-8', 'Cache-Control': 'no-store' };

const tell = (response: ServerResponse, status: number, text: string): void =>
  void response.writeHead(status, TEXT).end(text);

async function tellMetrics(response: ServerResponse, { text, contentType }: Metrics): Promise<void> {
  try {
    const counted = await text();
    response.writeHead(200, { 'Content-Type': contentType }).end(counted);
  } catch {
    problem(response, 500, 'Not counted', 'What is counted could not be read.');
  }
}

/** For whoever runs it: whether the process lives, whether it is to be sent anything, and what it counts. */
export function operations({ isReady, isKeeping = () => true, metrics }: Standing): Operations {
  const answers = new Map<string, (response: ServerResponse) => void>([
    ['/healthz', (response) => tell(response, 200, 'alive\n')],
    [
      '/readyz',
      (response) => {
        if (!isReady()) tell(response, 503, 'not ready\n');
        else tell(response, 200, isKeeping() ? 'ready\n' : 'ready; the database cannot be used\n');
      },
    ],
  ]);
  if (metrics) answers.set('/metrics', (response) => void tellMetrics(response, metrics));
  return (request, response) => {
    const answer = request.method === 'GET' || request.method === 'HEAD' ? answers.get(pathOf(request)) : undefined;
    answer?.(response);
    return answer !== undefined;
  };
}

/** The same by itself, for a process that has no other server. @throws in one line where the place cannot be listened at. */
export function serveOperations(standing: Standing, place: Place): Promise<Serving> {
  const answer = operations(standing);
  return serve(
    (request, response) => {
      if (!answer(request, response)) problem(response, 404, 'Not found', 'There is nothing at this address.');
    },
    place,
    { what: 'Health and metrics' },
  );
}

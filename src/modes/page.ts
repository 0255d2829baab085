import type { House } from '../answer-to.ts';
import { type Config, placeOf } from '../config.ts';
import { thisProgram } from '../program.ts';
import type { Moderation } from '../transports/moderation/moderation.ts';
import type { PlaygroundSettings } from '../transports/playground/app.ts';
import type { Parts } from './parts.ts';
import { todayInOslo } from './today.ts';

/** Addresses at which only this machine reaches it. */
const isOwn = (host: string): boolean => ['127.0.0.1', '::1', 'localhost'].includes(host);

/** What the playground needs, by itself or beside interactions. @param log Takes one line. */
export const pageSettings = (
  config: Config,
  { live, definitions }: Parts,
  failed: NonNullable<House['failed']>,
  log: (line: string) => void,
  moderation: Moderation,
): PlaygroundSettings => ({
  live,
  house: { definitions, failed },
  today: todayInOslo,
  program: thisProgram(),
  hosts: config.allowedHosts ?? [],
  origins: config.corsOrigins ?? [],
  requestsPerMinute: config.requestsPerMinute,
  log,
  moderation,
  // Whoever reaches a page that others reach too must not read what they reported there.
  mayModerate: isOwn(placeOf(config).host),
});

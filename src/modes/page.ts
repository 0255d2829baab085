import type { House } from '../answer-to.ts';
import type { Config } from '../config.ts';
import { dayInOslo } from '../language/day.ts';
import { thisProgram } from '../program.ts';
import type { PlaygroundSettings } from '../transports/playground/app.ts';
import type { Parts } from './parts.ts';

/** What the playground needs, by itself or beside interactions. @param log Takes one line. */
export const pageSettings = (
  config: Config,
  { live, definitions }: Parts,
  failed: NonNullable<House['failed']>,
  log: (line: string) => void,
): PlaygroundSettings => ({
  live,
  house: { definitions, failed },
  today: () => dayInOslo(new Date()),
  program: thisProgram(),
  hosts: config.allowedHosts ?? [],
  origins: config.corsOrigins ?? [],
  requestsPerMinute: config.requestsPerMinute,
  log,
});

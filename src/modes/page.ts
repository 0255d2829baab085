import type { House } from '../answer-to.ts';
import type { Config } from '../config.ts';
import { thisProgram } from '../program.ts';
import type { PlaygroundSettings } from '../transports/playground/app.ts';
import type { Parts } from './parts.ts';
import { todayInOslo } from './today.ts';

/** What the playground needs, by itself or beside interactions. @param log Takes one line. */
export const pageSettings = (
  config: Config,
  { live, definitions }: Parts,
  failed: NonNullable<House['failed']>,
  log: (line: string) => void,
): PlaygroundSettings => ({
  live,
  house: { definitions, failed },
  today: todayInOslo,
  program: thisProgram(),
  hosts: config.allowedHosts ?? [],
  origins: config.corsOrigins ?? [],
  requestsPerMinute: config.requestsPerMinute,
  log,
});

import type { House } from '../../answer-to.ts';
import { findCommand } from '../../command/command-line.ts';
import { faultId } from '../../fault-id.ts';
import { toldLanguageOf } from '../../language/told-language.ts';
import type { MakingFiles } from '../files.ts';
import type { Moderation } from '../moderation/moderation.ts';
import type { AskedOf } from '../persons-interaction.ts';
import type { Tell, Told } from '../told.ts';

/** With what one interaction is answered. */
export interface Desk extends AskedOf {
  readonly tell?: Tell | undefined;
  readonly moderation?: Moderation | undefined;
  /** How files are made; left out, at once. */
  readonly making?: MakingFiles | undefined;
  /** Answers to commands are for all to see here, unless they are about a person. */
  readonly isPublic?: boolean;
  /** A question in the asker's own words, which is counted where it is not answered. */
  readonly question?: string;
}

/** Tells of a command by the name that it is defined under: what was asked for could be any text. */
export const tellOf = (command: string, { house, tell }: Desk, told: Omit<Told, 'command'>): void =>
  tell?.({ command: findCommand(command, house.commands)?.name.en ?? 'other', ...told });

/** Tells the house of a fault of ours, under an id that the person is shown. */
export function failing(
  error: unknown,
  command: string,
  { house }: { readonly house: Pick<House, 'failed'> },
): { outcome: 'failed'; fault: string } {
  const fault = faultId();
  house.failed?.(error, command, fault);
  return { outcome: 'failed', fault };
}

/** Answers in the language that a text is written in, where it tells; else in that of the person's Discord. */
export const inLanguageOf = (text: string, desk: Desk): Desk => ({
  ...desk,
  asked: { ...desk.asked, locale: toldLanguageOf(text) ?? desk.asked.locale },
});

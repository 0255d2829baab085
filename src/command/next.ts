import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../answer/answer.ts';
import type { Step } from '../invocation.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Command, Context } from './command.ts';
import { callTo, findCommand } from './command-line.ts';

export type Next = Answer['next'][number];

/** More than these are no help: Discord shows five buttons in a row, one of them for sharing. */
const MOST = 4;

/** A rule's one line says by itself what it is. */
const isSentence = ({ nb }: Localized): boolean => nb.endsWith('.');
const withoutStop = ({ nb, nn, en }: Localized): Localized => {
  const bare = (text: string): string => text.replace(/\.$/, '');
  return { nb: bare(nb), ...(nn !== undefined && { nn: bare(nn) }), en: bare(en) };
};

/** A year or a day is told with the command's title; another subject says by itself what a figure or a scheme is. */
const joined = ({ title, isNamedBySubject }: Command, subject: Localized | undefined): Localized => {
  // What a table decides is called as the command that asks it: once is enough.
  if (!subject || subject.nb === title.nb) return title;
  const isTime = /^\d/.test(subject.nb);
  if (isSentence(subject)) return withoutStop(subject);
  if (isNamedBySubject && !isTime) return subject;
  const between = isTime ? ' ' : ': ';
  const nynorsk = title.nn || subject.nn ? { nn: `${title.nn ?? title.nb}${between}${subject.nn ?? subject.nb}` } : {};
  return { nb: `${title.nb}${between}${subject.nb}`, ...nynorsk, en: `${title.en}${between}${subject.en}` };
};

/** What a button says and what it asks; undefined where there is no such command. */
export function stepTo({ command: name, options = {}, subject }: Step, { commands }: Context): Next | undefined {
  const command = findCommand(name, commands);
  if (!command) return undefined;
  return { label: joined(command, subject), call: callTo(command, options) };
}

/** Buttons for the natural next questions, most natural first, none twice, a handful at most. */
export function nextSteps(steps: readonly (Step | undefined | false)[], context: Context, most = MOST): Next[] {
  const all: Next[] = [];
  for (const step of steps) {
    const one = step ? stepTo(step, context) : undefined;
    if (one && !all.some(({ call }) => isDeepStrictEqual(call, one.call))) all.push(one);
    if (all.length >= most) break;
  }
  return all;
}

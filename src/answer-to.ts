import type { Answer, ErrorAnswer, Notice, Problem } from './answer/answer.ts';
import type { Answered, OtherAnswered } from './answer/answered.ts';
import type { Choice, Command, Context, Option, ReadAs } from './command/command.ts';
import {
  callTo,
  findCommand,
  findOption,
  type ReadLine,
  readCommandLine,
  unknownCommand,
  unknownOption,
} from './command/command-line.ts';
import { nextSteps } from './command/next.ts';
import { matching } from './command/options/choice.ts';
import { faultId } from './fault-id.ts';
import type { FinishedAnswers } from './finished-answers.ts';
import type { Call, Invocation, Occasion, Step } from './invocation.ts';
import type { Knowledge } from './knowledge/find.ts';
import type { MakeFile } from './render/files/make.ts';
import { meantLine } from './typed-line.ts';

export interface House {
  readonly knowledge: Knowledge;
  readonly commands: readonly Command[];
  /**
   * Told of a command that threw: a fault of ours. Not told what was asked, which is the asker's own affair. The person
   * is shown the id.
   */
  readonly failed?: (error: unknown, command: string, fault: string) => void;
  /** Where finished answers are kept for whoever asks the same again; without it each is made anew. */
  readonly finished?: FinishedAnswers;
  /** The id by which Discord knows a command, by its English name; undefined, or left out, where it is not known. */
  readonly commandId?: (name: string) => string | undefined;
  /** How the files of answers are made, where otherwise than here and at once. */
  readonly makeFile?: MakeFile;
}

/** Whether the program failed over it, so that it may come out otherwise the next time. */
export const isFailed = ({ answer }: Answered): boolean => answer.kind === 'error' && answer.problem.kind === 'failed';

const suggested = ({ kind }: Option, typed: string, context: Context, others: Given): readonly Choice[] =>
  kind.suggest?.(typed, context, others) ?? matching(typed, kind.choices ?? []);

const versionOf = ({ version, newest }: Knowledge): Answered['knowledge'] => ({ version, newest });

type Given = Call['options'];

const problemAnswer = (problem: Problem, context: Context, instead: readonly Step[] = []): ErrorAnswer => ({
  kind: 'error',
  problem,
  notices: [],
  next: nextSteps([...instead, { command: 'help' }], context),
});

/** The options by their English names, or the first that the command does not have, or has been given twice. */
function nameOptions(given: Given, command: Command): { readonly options: Given } | { readonly problem: Problem } {
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const option = findOption(name, command);
    if (option === undefined) return { problem: unknownOption(name, command) };
    if (option in options) return { problem: { kind: 'twice', option: command.options[option].name } };
    options[option] = value;
  }
  return { options };
}

interface Values {
  readonly values: Readonly<Record<string, unknown>>;
  /** The values as they are written; one that could not be read stays as it was given. */
  readonly written: Given;
  readonly mended: readonly Notice[];
  readonly problem?: Problem;
}

function readValues(options: Given, command: Command, context: Context): Values {
  const values: Record<string, unknown> = {};
  const written: Record<string, string> = {};
  const mended: Notice[] = [];
  const problems: Problem[] = [];
  for (const [name, option] of Object.entries<Option>(command.options)) {
    const given = options[name];
    if (given === undefined) {
      if (option.required)
        problems.push({
          kind: 'missing-option',
          command: command.name,
          option: option.name,
          example: command.example,
        });
      continue;
    }
    const read = option.kind.read(given, context);
    written[name] = read.ok ? option.kind.write(read.value) : given;
    if (read.ok) values[name] = read.value;
    else {
      const { expected } = option.kind;
      problems.push({ kind: 'bad-value', option: option.name, given, expected, suggestions: [...read.suggestions] });
    }
    if (read.ok && read.readAs) mended.push({ kind: 'read-as', given, as: read.readAs });
  }
  const [problem] = problems;
  return { values, written, mended, ...(problem && { problem }) };
}

/** As many corrected command lines as fit beside the way to help. */
const MOST_CORRECTED = 3;

/** The same command with values that would do in place of the one that does not. */
function corrections(problem: Problem, command: Command, written: Given, context: Context): readonly Step[] {
  if (problem.kind !== 'bad-value') return [];
  const { en: name } = problem.option;
  return suggested(command.options[name], problem.given, context, written)
    .slice(0, MOST_CORRECTED)
    .map(({ value, label }) => ({ command: command.name.en, options: { ...written, [name]: value }, subject: label }));
}

const failed = (error: unknown, command: Command, context: Context, house: House): Answer => {
  const fault = faultId();
  house.failed?.(error, command.name.en, fault);
  return problemAnswer({ kind: 'failed', fault }, context);
};

/** @param known What the command answers, where that is worked out already. */
function answerOnce(invocation: Invocation, house: House, mayReadAs: boolean, known?: Answer): Answered {
  const { knowledge, commands } = house;
  const { locale, today } = invocation;
  const context: Context = Object.freeze({ knowledge, commands, locale, today });
  const as = (call: Call, answer: Answer): Answered => ({
    call,
    answer,
    today,
    knowledge: versionOf(knowledge),
  });

  const command = findCommand(invocation.command, commands);
  if (!command) {
    const given = invocation.command.replace(/^\//, '');
    return as({ command: given, options: {} }, problemAnswer(unknownCommand(given, commands), context));
  }
  const named = nameOptions(invocation.options, command);
  if ('problem' in named) {
    // As it was given: an option that the command does not have stands nowhere in its definition.
    const given = { command: command.name.en, options: invocation.options };
    return as(given, problemAnswer(named.problem, context));
  }
  let call = callTo(command, named.options);
  try {
    const { values, written, mended, problem } = readValues(named.options, command, context);
    call = callTo(command, written);
    if (problem) return as(call, problemAnswer(problem, context, corrections(problem, command, written, context)));
    const answer = known ?? command.answer(values, context);
    if (answer.kind !== 'read-as') return as(call, { ...answer, notices: [...mended, ...answer.notices] });
    if (mayReadAs) {
      const { question } = named.options;
      const answered = answerOnce({ ...answer.call, locale, today }, house, false, answer.answer);
      const { standing, ofWhole, reckoned, unsettled, isNotRequired, isOfAnother, reading } = answer;
      const [other, further] = [answer.other, answer.further].map(
        (one) => one && answerOther(one, { locale, today }, house),
      );
      return {
        ...answered,
        ...(other && { other }),
        ...(further && { further }),
        ...(question !== undefined && { asked: question }),
        ...(standing && { standing }),
        ...(ofWhole && { ofWhole }),
        ...(reckoned && { reckoned }),
        ...(unsettled !== undefined && { unsettled }),
        ...(isNotRequired && { isNotRequired }),
        ...(isOfAnother && { isOfAnother }),
        ...(reading && { reading }),
      };
    }
    throw new Error(`/${command.name.en} was itself read from a question and may not be read as another command`);
  } catch (error) {
    return as(call, failed(error, command, context, house));
  }
}

/** The other of two questions; what comes to no answer is open. */
function answerOther(
  { asked, isSum, standing, next }: NonNullable<ReadAs['other']>,
  by: Pick<Invocation, 'locale' | 'today'>,
  house: House,
): OtherAnswered {
  const answered = next && answerOnce({ ...next.call, ...by }, house, false);
  const answer = answered?.answer;
  const isRefused = answer?.kind === 'series' && answer.worked?.ok === false;
  const isOpen = !answered || isRefused || answer?.kind === 'error' || answer?.kind === 'not-found';
  const put = asked === undefined ? {} : { asked, ...(isSum && { isSum }) };
  return isOpen ? put : { ...put, answered: { ...answered, ...(standing && { standing }) }, next };
}

/**
 * Answers an invocation, whatever stands in it; never throws. A free question that was read as another command is
 * answered by that one, and says so in `call`.
 */
export const answerTo = (invocation: Invocation, house: House): Answered => answerOnce(invocation, house, true);

/** The command that a text without a slash is a question to. */
const ASK = 'ask';

/** What a person typed, as an invocation: a command line where it begins with a slash, else a free question. */
export function readText(text: string, commands: readonly Command[]): ReadLine {
  const line = meantLine(text);
  return line.trimStart().startsWith('/')
    ? readCommandLine(line, commands)
    : { ok: true, call: { command: ASK, options: { question: text } } };
}

/** Answers what a person typed. */
export function answerToText(text: string, asked: Occasion, house: House): Answered {
  const read = readText(text, house.commands);
  if (read.ok) return answerTo({ ...asked, ...read.call }, house);
  const context: Context = { ...asked, knowledge: house.knowledge, commands: house.commands };
  const answer = problemAnswer(read.problem, context);
  return { call: text.trim(), answer, today: asked.today, knowledge: versionOf(house.knowledge) };
}

/** As many as Discord shows, and more than a person reads. */
const MOST_SUGGESTED = 25;

/**
 * Values for an option that is being typed, best first; none for a command or an option that does not exist.
 * `asked.options` holds what the other options were given so far.
 */
export function suggestFor(invocation: Invocation, option: string, house: House): readonly Choice[] {
  const { knowledge, commands } = house;
  const { locale, today } = invocation;
  const command = findCommand(invocation.command, commands);
  const name = command && findOption(option, command);
  if (!command || name === undefined) return [];
  const named = nameOptions(invocation.options, command);
  const { [name]: typed = '', ...others } = 'options' in named ? named.options : {};
  const context: Context = { knowledge, commands, locale, today };
  return suggested(command.options[name], typed, context, others).slice(0, MOST_SUGGESTED);
}

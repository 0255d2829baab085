import type { ErrorAnswer } from '../../answer/answer.ts';
import type { Answered } from '../../answer/answered.ts';
import { answerTo, answerToText, type House } from '../../answer-to.ts';
import type { Occasion } from '../../invocation.ts';
import { isDay } from '../../language/day.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import { spokenIn } from '../../language/told-language.ts';
import type { Defaults } from './arguments.ts';
import type { InputLine } from './lines.ts';

type BatchOccasion = Occasion & Pick<Defaults, 'isChosen'>;
type Fault = Extract<ErrorAnswer['problem'], { kind: 'malformed' }>['fault'];

export interface Reply {
  readonly answered: Answered;
  readonly locale: Locale;
}

/** As much of a malformed line as is said again. */
const GIVEN_LENGTH = 100;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The value of an option as a command line would say it; undefined where it has no value that one could say. */
function optionText(value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Options by name as text, those that are null left out; undefined where one is no string, number or boolean. */
function readOptions(given: unknown): Record<string, string> | undefined {
  if (!isRecord(given)) return undefined;
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const text = optionText(value);
    if (text !== undefined) options[name] = text;
    else if (value !== null) return undefined;
  }
  return options;
}

function answerToRequest(request: unknown, setting: BatchOccasion, house: House): Reply | Fault {
  if (!isRecord(request)) return 'fields';
  const { text = null, command = null, options = null, locale = null, today = null } = request;
  const own = isSaid(text) ? spokenIn(text, setting) : setting.locale;
  const spoken = locale === null ? own : LOCALES.find((one) => one === locale);
  if (spoken === undefined) return 'locale';
  if (today !== null && !(typeof today === 'string' && isDay(today))) return 'today';
  const asked = { locale: spoken, today: today ?? setting.today };
  const reply = (answered: Answered): Reply => ({ answered, locale: spoken });

  if (isSaid(text) && command === null && options === null) return reply(answerToText(text, asked, house));
  if (!isSaid(command) || text !== null) return 'fields';
  const name = command.trim().replace(/^\//, '');
  if (options === null) return reply(answerToText(`/${name}`, asked, house));
  const given = readOptions(options);
  return given ? reply(answerTo({ ...asked, command: name, options: given }, house)) : 'options';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Answers one line of a batch: a question as plain text, or JSON as `{"text", "locale", "today"}` or `{"command",
 * "options", "locale", "today"}`. A null counts as left out; other keys are the sender's own and left alone. What has
 * another form is answered with an error.
 */
export function answerToBatchLine(line: InputLine, setting: BatchOccasion, house: House): Reply {
  const malformed = (fault: Fault): Reply => {
    const { version, newest } = house.knowledge;
    const given = line.text.slice(0, GIVEN_LENGTH);
    const answer: ErrorAnswer = { kind: 'error', problem: { kind: 'malformed', given, fault }, notices: [], next: [] };
    return {
      answered: { call: given, answer, today: setting.today, knowledge: { version, newest } },
      locale: setting.locale,
    };
  };
  if (line.cut) return malformed('too-long');
  if (!line.text.trimStart().startsWith('{')) {
    const locale = spokenIn(line.text, setting);
    return { answered: answerToText(line.text, { locale, today: setting.today }, house), locale };
  }
  const request = readJson(line.text);
  if (request === undefined) return malformed('json');
  const reply = answerToRequest(request, setting, house);
  return typeof reply === 'string' ? malformed(reply) : reply;
}

import type { Answer } from '../../answer/answer.ts';
import { checkMessage } from '../../claims/check.ts';
import { isSettled } from '../../claims/settled.ts';
import type { OtherQuestion, QuestionsRead } from '../../question/questions-read.ts';
import type { QuestionRead } from '../../question/read.ts';
import { readQuestions } from '../../question/two-questions.ts';
import type { Thing } from '../../reader/thing.ts';
import type { Context, ReadAs } from '../command.ts';
import { stepTo } from '../next.ts';
import { notFound } from '../not-found.ts';
import { claimsAnswer } from './claims.ts';
import { premiseOf } from './premise.ts';

/** The question as it is shown back: one line, not endless. */
const LONGEST_SHOWN = 200;
const LONGEST_PART = 80;
const shown = (question: string, longest = LONGEST_SHOWN): string => {
  const line = [...question.replace(/\s+/g, ' ').trim()];
  return line.length > longest ? `${line.slice(0, longest).join('')} …` : line.join('');
};

/** What others say, checked, where the sources settle anything of it: else it is a question like any other. */
function checked({ heldUp, reading }: QuestionRead, context: Context): ReadAs | undefined {
  if (heldUp === undefined) return undefined;
  const found = checkMessage(heldUp, context.knowledge, context.today);
  if (!found.claims.some(isSettled)) return undefined;
  return {
    kind: 'read-as',
    call: { command: 'check', options: { text: heldUp } },
    answer: claimsAnswer(found, context),
    reading: { ...reading, outcome: 'claim' },
  };
}

/** The other of two questions as what answers it, with the button that asks it by itself. */
function otherOf({ asked, read, isSum }: OtherQuestion, context: Context): NonNullable<ReadAs['other']> {
  const [step] = read?.steps ?? [];
  const next = step && stepTo(step, context);
  return {
    asked: shown(asked, LONGEST_PART),
    ...(isSum && { isSum }),
    ...(next && { next, ...(read?.outcome === 'nearest' && { standing: 'nearest' as const }) }),
  };
}

/** What is answered beside the first: the other of two questions, else what may as well be meant. */
function besideOf({ first, other }: QuestionsRead, context: Context): ReadAs['other'] {
  if (other) return otherOf(other, context);
  const next = first.rival && stepTo(first.rival, context);
  return next && { next, standing: 'nearest' };
}

/** What says otherwise than a question takes for granted, and after it the nearest to the question itself. */
function groundFirst({ id, step }: Thing, { outcome, steps, reading }: QuestionRead, context: Context): ReadAs {
  const [before, next] = [step, outcome === 'nearest' ? steps[0] : undefined].map((one) => one && stepTo(one, context));
  if (!before) throw new Error(`What ${id} is given by is no command.`);
  return {
    kind: 'read-as',
    call: before.call,
    standing: 'nearest',
    reading: { ...reading, subject: id, outcome: 'nearest' },
    ...(next && { other: { next, standing: 'nearest' } }),
  };
}

/** Answers a question in free words. */
export function answerQuestion(question: string, context: Context): Answer | ReadAs {
  const { knowledge, today } = context;
  const read = readQuestions(question, knowledge, today);
  const { first, other } = read;
  const claims = checked(first, context);
  if (claims) return claims;
  const { outcome, steps, doors, matches, isUrgent, isOfContact, ofWhole, isNotRequired, isOfAnother, reading } = first;
  const { ground, unsettled } = premiseOf(first, context);
  if (ground && !other) return groundFirst(ground, first, context);
  const [step] = steps;
  const call = step && outcome !== 'not-covered' ? stepTo(step, context)?.call : undefined;
  if (call) {
    const beside = besideOf(read, context);
    return {
      kind: 'read-as',
      call,
      ...(outcome === 'nearest' && { standing: 'nearest' }),
      ...(outcome === 'nearest' && ofWhole && { ofWhole }),
      ...(read.reckoned && { reckoned: read.reckoned }),
      ...(unsettled !== undefined && { unsettled: shown(unsettled, LONGEST_PART) }),
      ...(isNotRequired && { isNotRequired }),
      ...(isOfAnother && { isOfAnother }),
      reading: { ...reading, ...(other && { other: other.read?.reading ?? null }) },
      ...(beside && { other: beside }),
      ...(read.further && { further: otherOf(read.further, context) }),
    };
  }
  // What shares no word of the field with the question is no help to whoever asks it.
  const isOfField = matches.some(({ isOfMatter }) => isOfMatter);
  return notFound(
    {
      kind: isUrgent ? 'danger' : isOfContact ? 'contact' : isOfField ? 'unknown' : 'off-topic',
      asked: shown(question),
    },
    isOfField ? steps : [],
    context,
    doors.length > 0 ? doors : undefined,
  );
}

import type { Answered } from '../../answer/answered.ts';
import { isFailed } from '../../answer-to.ts';
import { missOf } from '../miss.ts';
import { deferralOf, type MessageReply } from '../reply.ts';
import { outcomeOf, type Told } from '../told.ts';
import { type Desk, failing, tellOf } from './desk.ts';
import { layOut, type Showing, type Shown, withItsFiles } from './lay-out.ts';
import { type Failed, problem } from './problem.ts';

/** How an answer ended, for counters and for those who mend what is not answered. */
interface Ended extends Pick<Told, 'outcome' | 'fault'> {
  readonly miss: ReturnType<typeof missOf>;
}

/**
 * Answers with what `find` finds; a fault of ours on the way is told to the house, and politely to the person.
 * @param asked What is found follows from this, and is kept finished for the next who asks the same; left out for what
 * stands in a message, of which nothing is kept.
 */
export const messageReply = (
  find: () => Answered,
  command: string,
  desk: Desk,
  showing: Showing = 'private',
  of: Shown = {},
  asked?: readonly unknown[],
): MessageReply => {
  const { house } = desk;
  const apology = (what: Failed = { kind: 'failed' }) => layOut(problem(what, desk), showing, desk).response;
  // From the moment that the commands are registered, they can be tapped.
  const canTap = house.commandId?.(command) !== undefined;
  const { locale, today } = desk.asked;
  const key = asked && { asked, locale, today, surface: [showing, of.fold, of.page, of.isShared, canTap] };
  const make = () => {
    const answered = find();
    const laidOut = layOut(answered, showing, desk, of);
    const told: Ended = { miss: missOf(answered), ...outcomeOf(answered) };
    const isWhole = laidOut.attachments.length === 0;
    const sent = isWhole ? { bytes: new TextEncoder().encode(JSON.stringify(laidOut.response)), told } : undefined;
    return { body: { laidOut, told }, mayKeep: !isFailed(answered), sent };
  };
  const made = () => (house.finished && key ? house.finished.take(key, house.knowledge.version, make) : make().body);
  const missed = ({ miss }: Pick<Ended, 'miss'>): void => {
    if (miss && desk.question) desk.moderation?.missed(desk.question, desk.asked.locale, miss);
  };
  const finished = () => {
    const sent = key && house.finished?.takeSent<Ended>(key, house.knowledge.version);
    if (!sent) return undefined;
    tellOf(command, desk, { outcome: sent.told.outcome });
    missed(sent.told);
    return sent.bytes;
  };
  const answer = async () => {
    try {
      const { laidOut, told } = made();
      const { response, shed } = await withItsFiles(laidOut, desk);
      const { miss, ...outcome } = told;
      tellOf(command, desk, shed ? { outcome: `without-files-${shed}` } : outcome);
      missed({ miss });
      return response;
    } catch (error) {
      const told = failing(error, command, desk);
      tellOf(command, desk, told);
      return apology({ kind: 'failed', fault: told.fault });
    }
  };
  // Who is answered late is answered alone: whether an answer is for all to see is known only with it.
  return { defer: deferralOf(showing === 'update'), finished, answer, apology };
};

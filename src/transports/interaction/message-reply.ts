import type { Answered } from '../../answer/answered.ts';
import { isFailed } from '../../answer-to.ts';
import { missOf } from '../miss.ts';
import { deferralOf, type MessageReply } from '../reply.ts';
import { outcomeOf } from '../told.ts';
import { type Desk, failing, tellOf } from './desk.ts';
import { layOut, type Showing, type Shown, withItsFiles } from './lay-out.ts';
import { type Failed, problem } from './problem.ts';

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
  const make = () => {
    const answered = find();
    const body = { laidOut: layOut(answered, showing, desk, of), miss: missOf(answered), ...outcomeOf(answered) };
    return { body, mayKeep: !isFailed(answered) };
  };
  const made = () => {
    if (!house.finished || !asked) return make().body;
    // From the moment that the commands are registered, they can be tapped.
    const canTap = house.commandId?.(command) !== undefined;
    const key = { asked, ...desk.asked, surface: [showing, of.fold, of.page, of.isShared, canTap] };
    return house.finished.take(key, house.knowledge.version, make);
  };
  const answer = async () => {
    try {
      const { laidOut, miss, ...told } = made();
      const { response, shed } = await withItsFiles(laidOut, desk);
      tellOf(command, desk, shed ? { outcome: `without-files-${shed}` } : told);
      if (miss && desk.question) desk.moderation?.missed(desk.question, desk.asked.locale, miss);
      return response;
    } catch (error) {
      const told = failing(error, command, desk);
      tellOf(command, desk, told);
      return apology({ kind: 'failed', fault: told.fault });
    }
  };
  // Who is answered late is answered alone: whether an answer is for all to see is known only with it.
  return { defer: deferralOf(showing === 'update'), answer, apology };
};

import type { Answered } from '../../answer/answered.ts';
import { isFailed } from '../../answer-to.ts';
import type { Made } from '../../finished-answers.ts';
import type { Shed } from '../files.ts';
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

/** An answer laid out, and how it ended. */
interface Laid {
  readonly laidOut: ReturnType<typeof layOut>;
  readonly told: Ended;
}

type Response = Laid['laidOut']['response'];

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
  const make = (): Made<Laid, Ended> => {
    const answered = find();
    const laidOut = layOut(answered, showing, desk, of);
    const told: Ended = { miss: missOf(answered), ...outcomeOf(answered) };
    const made = { body: { laidOut, told }, mayKeep: !isFailed(answered) };
    if (!key || laidOut.attachments.length > 0) return made;
    return { ...made, sent: { bytes: new TextEncoder().encode(JSON.stringify(laidOut.response)), told } };
  };
  const made = () => (house.finished && key ? house.finished.take(key, house.knowledge.version, make) : make());
  const tell = ({ miss, ...told }: Ended, shed?: Shed): void => {
    tellOf(command, desk, shed ? { outcome: `without-files-${shed}` } : told);
    if (miss && desk.question) desk.moderation?.missed(desk.question, locale, miss);
  };
  const finished = () => {
    const sent = key && house.finished?.takeSent<Ended>(key, house.knowledge.version);
    if (sent) tell(sent.told);
    return sent?.bytes;
  };
  let bytes: Uint8Array | undefined;
  const answer = async (): Promise<Response> => {
    try {
      const { body, sent } = made();
      if (sent) {
        tell(sent.told);
        bytes = sent.bytes;
        return body?.laidOut.response ?? (JSON.parse(new TextDecoder().decode(bytes)) as Response);
      }
      const { response, shed } = await withItsFiles(body.laidOut, desk);
      tell(body.told, shed);
      return response;
    } catch (error) {
      const told = failing(error, command, desk);
      tellOf(command, desk, told);
      return apology({ kind: 'failed', fault: told.fault });
    }
  };
  // Who is answered late is answered alone: whether an answer is for all to see is known only with it.
  return { defer: deferralOf(showing === 'update'), finished, answer, written: () => bytes, apology };
};

import type { Answered } from '../../answer/answered.ts';
import { compose } from '../../answer/compose/compose.ts';
import { answerTo } from '../../answer-to.ts';
import type { Call } from '../../invocation.ts';
import type { MessageReply } from '../reply.ts';
import type { Desk } from './desk.ts';
import { messageReply } from './message-reply.ts';

/** The sources of an answer as references. An answer that rests on none, as one may since, is shown itself. */
export function toCite(call: Call, find: () => Answered, desk: Desk): MessageReply {
  const cite = () => {
    const answered = find();
    const { citations } = compose(answered, desk.asked.locale);
    const release = [...new Set(citations.map((one) => one.release))].join(',');
    return release === '' ? answered : answerTo({ ...desk.asked, command: 'cite', options: { release } }, desk.house);
  };
  return messageReply(cite, 'cite', desk, 'private', {}, ['cite', call]);
}

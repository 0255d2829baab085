import type { MessageReply } from '../reply.ts';
import type { Desk } from './desk.ts';
import { messageReply } from './message-reply.ts';
import { problem } from './problem.ts';

/** The reply to what an earlier version of the bot sent or registered, which this one cannot read. */
export const outdated = (desk: Desk): MessageReply => messageReply(() => problem('outdated', desk), 'help', desk);

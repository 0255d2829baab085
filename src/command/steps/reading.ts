export { replyTo } from '../../question/reply.ts';
export { answerMessage } from './claims.ts';
export { answerQuestion } from './question.ts';

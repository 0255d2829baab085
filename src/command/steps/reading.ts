export { replyTo } from '../../question/reply.ts';
export { isPersonal } from '../../reader/asking.ts';
export { questionIndex } from '../../reader/index.ts';
export { answerMessage } from './claims.ts';
export { answerQuestion } from './question.ts';

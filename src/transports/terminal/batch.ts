import { compose } from '../../answer/compose/compose.ts';
import type { House } from '../../answer-to.ts';
import { inOneLine } from '../../render/plain.ts';
import type { Defaults } from './arguments.ts';
import { answerToBatchLine } from './batch-line.ts';
import type { WriteFiles } from './files-out.ts';
import { linesOf } from './lines.ts';
import type { Write } from './output.ts';
import type { Render } from './renderer.ts';

/** As much of a question as stands above its answer. */
const HEADING_LENGTH = 200;
const BETWEEN_ANSWERS = `\n${'─'.repeat(72)}\n\n`;

/**
 * Answers a stream of questions, one a line and each as soon as it has come, in their order; empty lines ask nothing.
 * In JSON an answer takes one line; as text it follows its question, and a rule stands between two.
 *
 * @returns whether every question was answered.
 */
export async function answerBatch(
  input: AsyncIterable<Uint8Array>,
  write: Write,
  {
    render,
    writeFiles,
    house,
    format,
    locale,
    isChosen,
    today,
  }: Defaults & { readonly render: Render; readonly writeFiles: WriteFiles; readonly house: House },
): Promise<boolean> {
  let isAllAnswered = true;
  let isFirst = true;
  for await (const line of linesOf(input)) {
    if (line.text.trim() === '') continue;
    const reply = answerToBatchLine(line, { locale, isChosen, today }, house);
    const worded = await writeFiles(compose(reply.answered, reply.locale));
    const heading = `${isFirst ? '' : BETWEEN_ANSWERS}> ${inOneLine(line.text).slice(0, HEADING_LENGTH)}\n\n`;
    await write((format === 'text' ? heading : '') + render(worded));
    isAllAnswered &&= worded.status === 'answered';
    isFirst = false;
  }
  return isAllAnswered;
}

/** The longest line that is read, in UTF-16 units: room for any question, and a bound on what a stream can take up. */
export const LONGEST_LINE = 100_000;

export interface InputLine {
  readonly text: string;
  /** True where the line was longer than {@link LONGEST_LINE}; `text` is then its beginning. */
  readonly cut: boolean;
}

/**
 * The lines of a stream of UTF-8, each as soon as it is whole. Ends of line are LF or CRLF; a byte order mark is dropped;
 * bytes that are no UTF-8 become U+FFFD. Never holds more than one line and one chunk.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder();
  let line = '';
  let cut = false;
  const add = (part: string) => {
    cut ||= line.length + part.length > LONGEST_LINE;
    line += part.slice(0, LONGEST_LINE - line.length);
  };
  const take = (): InputLine => {
    const whole = { text: line.endsWith('\r') ? line.slice(0, -1) : line, cut };
    line = '';
    cut = false;
    return whole;
  };
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield take();
      add(part);
    }
  }
  add(decoder.decode());
  if (line !== '') yield take();
}

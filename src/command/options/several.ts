import type { Kind } from '../command.ts';

const BETWEEN = ',';

/** One value or several with commas between, `a,b`; each is read by itself, and none counts twice. */
export function several<Value>(kind: Kind<Value>): Kind<readonly [Value, ...Value[]]> {
  return {
    expected: kind.expected,
    suggest: (typed, context, given) => {
      const at = typed.lastIndexOf(BETWEEN) + 1;
      const before = typed.slice(0, at);
      const choices = kind.suggest?.(typed.slice(at), context, given) ?? [];
      return choices.map(({ value, label }) => ({ value: `${before}${value}`, label }));
    },
    read: (given, context) => {
      const whole = kind.read(given, context);
      const isWhole = whole.ok && whole.readAs === undefined;
      if (isWhole || !given.includes(BETWEEN)) return whole.ok ? { ...whole, value: [whole.value] } : whole;
      const values = new Map<string, Value>();
      for (const part of given.split(BETWEEN)) {
        const read = kind.read(part, context);
        if (!read.ok) return whole.ok ? { ...whole, value: [whole.value] } : read;
        values.set(kind.write(read.value), read.value);
      }
      const [first, ...rest] = values.values();
      return first === undefined ? { ok: false, suggestions: [] } : { ok: true, value: [first, ...rest] };
    },
    write: (values) => values.map(kind.write).join(BETWEEN),
  };
}

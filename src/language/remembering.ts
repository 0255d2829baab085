/** As many as one question has parts and ways to be looked at: more would be other people's. They stand in memory until others come. */
const MOST = 12;

/**
 * The same function, which gives again what it made of one of the texts that were read last: one question is looked at from many sides, and asked
 * again in its parts. What it makes must follow from the text, and the day where one is given, alone.
 */
export function remembering<Value>(read: (text: string) => Value): (text: string) => Value;
export function remembering<Value>(read: (text: string, day: string) => Value): (text: string, day: string) => Value;
export function remembering<Value>(read: (text: string, day: string) => Value) {
  const last = new Map<string, Value>();
  return (text: string, day = ''): Value => {
    const key = day + text;
    const value = last.get(key) ?? read(text, day);
    // What was used last stands last.
    last.delete(key);
    if (last.size === MOST) last.delete(last.keys().next().value as string);
    last.set(key, value);
    return value;
  };
}

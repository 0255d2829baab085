const SEED = 2166136261;
const PRIME = 16777619;

/**
 * A number of 32 bits for a text (FNV-1a).
 * @param before That of what stands before it.
 * @param from Where the part of it begins and ends that is meant; all of it where that is not told.
 */
export function hashOf(text: string, before = SEED, from = 0, to = text.length): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

const SEED = 2166136261;
const PRIME = 16777619;

/** A number of 32 bits for a text (FNV-1a). @param before That of what stands before it. */
export function hashOf(text: string, before = SEED): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

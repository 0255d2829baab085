type Said = ReadonlyMap<string, number>;

/** The share of what one says that the other says too, 0 to 1, by how much each word of it tells. */
export function shareOf(one: Said, other: Said): number {
  let whole = 0;
  let common = 0;
  for (const [meaning, weight] of one) {
    whole += weight;
    if (other.has(meaning)) common += weight;
  }
  return whole === 0 ? 0 : common / whole;
}

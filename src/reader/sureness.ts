/**
 * How sure it is that the likeliest thing is the right one: a logistic of how far it is before the fifth, how much of the text its
 * words hold, how like a way of asking for it the text is, and how long it is (the logarithm of its letters), since a long one tells
 * more.
 */
export const SURENESS = { base: -5.57, afar: 0.57, covered: 1.29, alike: 0.5, length: 0.76 };

const FIFTH = 4;
/** What is longer than any question that it was fitted on tells no more. */
const LONGEST = 400;

/**
 * How surely the first of some things is right, 0 to 1.
 * @param scores The likeliest first, in nats.
 * @param first The share of the text that the first holds in any of its words, and how like a way of asking for it the text is.
 * @param letters As many as the text has.
 */
export function surenessOf(
  scores: readonly number[],
  first: { readonly covered: number; readonly likeness: number },
  letters: number,
  counts: Readonly<typeof SURENESS> = SURENESS,
): number {
  // Where there are not so many, the last is as far off as is known.
  const scoreAt = (place: number): number => scores[place] ?? scores.at(-1) ?? 0;
  const told =
    counts.afar * (scoreAt(0) - scoreAt(FIFTH)) +
    counts.covered * first.covered +
    counts.alike * first.likeness +
    counts.length * Math.log(Math.min(letters, LONGEST));
  return 1 / (1 + Math.exp(-counts.base - told));
}

/** As many of the likeliest as are asked which matter they are of: further down anything may stand. */
const ASKED = 8;

/**
 * How much of what is likely is of the matter of the likeliest, 0 to 1: where the first few are all of one, a text is of that matter in
 * whatever words it is put.
 * @param likeliest The likeliest first, with what they are likely in nats.
 */
export function agreementOf(likeliest: readonly { readonly score: number; readonly matter: string }[]): number {
  const [first, ...others] = likeliest.slice(0, ASKED);
  if (!first) return 0;
  let [all, same] = [1, 1];
  for (const { score, matter } of others) {
    const likely = Math.exp(score - first.score);
    all += likely;
    if (matter === first.matter) same += likely;
  }
  return same / all;
}

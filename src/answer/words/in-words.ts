/** Small numbers as they are written in a sentence; larger ones in digits. */
const named =
  (names: readonly string[]) =>
  (count: number): string =>
    names[count - 1] ?? String(count);

/** Of what is neuter: "ett spørsmål". */
export const inBokmal = named(['ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']);
export const inNynorsk = named(['eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni']);
export const inEnglish = named(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']);

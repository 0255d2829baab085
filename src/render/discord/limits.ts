/** Discord's limits (https://discord.com/developers/docs), in characters unless said otherwise. */
export const LIMITS = {
  /** Over all embeds of a message: titles, descriptions, field names and values, footers, authors. */
  embedsTotal: 6000,
  embedsCount: 10,
  description: 4096,
  footer: 2048,
  rowsCount: 5,
  buttonsInRowCount: 5,
  buttonLabel: 80,
  /** The address of a button that leads out of Discord. */
  buttonUrl: 512,
  customId: 100,
  selectOptionsCount: 25,
  selectOptionLabel: 100,
  selectOptionValue: 100,
  selectOptionDescription: 100,
  selectPlaceholder: 150,
  formTitle: 45,
  formLabel: 45,
  formDescription: 100,
  formPlaceholder: 100,
  choicesCount: 25,
  choiceName: 100,
  choiceValue: 100,
  commandDescription: 100,
  filesCount: 10,
  fileDescription: 1024,
  /** The name of a command in a message's menu. */
  menuName: 32,
} as const;

/** How a description is shared out, so that any one part fits whatever the others hold. */
export const SHARES = {
  /** A page of a fold; the rest is the headline and the name of the fold. */
  fold: 3300,
} as const;

/** At most so many characters, whole ones, the last of them "…" where something had to go. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, length - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

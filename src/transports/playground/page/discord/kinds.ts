/** What Discord's numbers mean (https://discord.com/developers/docs/components/reference). */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const BUTTON = { primary: 1, secondary: 2, success: 3, danger: 4, link: 5 } as const;
/** Of a text input: more than one line. */
export const PARAGRAPH = 2;
/** Of a separator. */
export const LARGE = 2;
/** Of a message: seen by the asker alone. */
export const EPHEMERAL = 1 << 6;

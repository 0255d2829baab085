import { ref } from 'lit/directives/ref.js';

/** Gives an element the colour of a message as `--accent`; the policy of the page allows no style attributes. */
export const accent = (colour: number | null | undefined) =>
  ref((element) => {
    const { style } = (element ?? {}) as Partial<HTMLElement>;
    if (colour === null || colour === undefined) style?.removeProperty('--accent');
    else style?.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  });

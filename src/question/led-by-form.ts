import type { Asked } from '../reader/asked.ts';
import type { Match } from '../reader/match.ts';
import { formOf } from './form.ts';
import { led, wantedAmong } from './led.ts';

const NEAR = { behind: 1.5 };

/** Where numbers are from is asked of the series that has them: of the scheme of the likeliest, and hardly less likely. */
export const ledByForm = (matches: readonly Match[], asked: Asked): readonly Match[] =>
  formOf(asked) === 'origin'
    ? led(
        matches,
        wantedAmong(matches, ({ thing, isOfMatter }) => isOfMatter && thing.kind === 'series', NEAR),
      )
    : matches;

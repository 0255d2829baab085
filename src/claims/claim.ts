import type { Figure } from '../figures/figure.ts';
import type { Localized, NonEmpty, Rule, Statement } from '../knowledge/knowledge.ts';

/** The figures, rules or statements that a claim is held against. */
export type Evidence =
  | { readonly kind: 'figures'; readonly figures: NonEmpty<Figure> }
  | { readonly kind: 'rules'; readonly rules: NonEmpty<Rule> }
  | { readonly kind: 'statements'; readonly statements: NonEmpty<Statement> };

/** In what a claim differs: `subject` is a figure of something else, `negated` a truth that is denied. */
export type By = 'amount' | 'scale' | 'period' | 'measure' | 'status' | 'direction' | 'subject' | 'negated' | 'date';

/**
 * What the sources say to a claim. `outdated`: it was so, and a newer figure is known, the newest last in the evidence.
 * `proposed-only`: it was proposed, and what is known after the vote comes last. `nearest`: nothing says it or otherwise, and
 * this is the nearest there is.
 */
type Finding =
  | {
      readonly verdict: 'matches' | 'outdated' | 'proposed-only';
      readonly about: Localized;
      readonly evidence: Evidence;
    }
  | {
      readonly verdict: 'nearest';
      readonly about: Localized;
      readonly evidence: Evidence;
      /** The number that is claimed cannot be meant for the figure, if it is of the same. */
      readonly isOff?: boolean;
    }
  | { readonly verdict: 'differs'; readonly about: Localized; readonly by: By; readonly evidence: Evidence }
  | { readonly verdict: 'not-covered'; readonly about: Localized | null };

/** One claim of a message, in few of its own words, with what the sources say to it. */
export type Claim = Finding & { readonly said: string };

/** What figures say to a number. */
export type Verdict =
  | { readonly verdict: 'matches' | 'outdated' | 'proposed-only' | 'nearest' }
  | { readonly verdict: 'differs'; readonly by: By };
/** The same with the figures that say it. */
export type Judged = Verdict & { readonly figures: readonly [Figure, ...Figure[]] };

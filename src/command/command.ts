import type { Answer, ErrorAnswer } from '../answer/answer.ts';
import type { Reckoning } from '../figures/reckoning.ts';
import type { Call } from '../invocation.ts';
import type { Knowledge } from '../knowledge/find.ts';
import type { Localized } from '../knowledge/knowledge.ts';
import type { Locale } from '../language/locale.ts';
import type { Whole } from '../question/narrowing.ts';
import type { Form } from './form.ts';

/** All that a command may look at besides its options: injected, frozen, with no way out. */
export interface Context {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD in Europe/Oslo. */
  readonly today: string;
  readonly locale: Locale;
  readonly commands: readonly Command[];
}

/** A value offered for an option: in a menu, in autocomplete, or as "did you mean". */
export interface Choice {
  readonly value: string;
  readonly label: Localized;
}

type Expected = Extract<ErrorAnswer['problem'], { kind: 'bad-value' }>['expected'];

/** What an option's value was read as, or that it could not be, with values that would do. */
type Read<Value> =
  | {
      readonly ok: true;
      readonly value: Value /** Said to the asker where a slip was mended. */;
      readonly readAs?: Localized;
    }
  | { readonly ok: false; readonly suggestions: readonly Localized[] };

/** How the values of an option are read and offered; one file a kind in src/options/. */
export interface Kind<Value> {
  readonly expected: Expected;
  /** A closed list of at most 25 values, shown by Discord as a menu. */
  readonly choices?: readonly Choice[];
  /**
   * Values for what has been typed so far, best first; useful when nothing has been typed. `given` holds what the
   * command's other options were given.
   */
  readonly suggest?: (typed: string, context: Context, given: Readonly<Record<string, string>>) => readonly Choice[];
  /** Reads a value in English or in its Norwegian localisation. Pure. */
  readonly read: (given: string, context: Context) => Read<Value>;
  /** Writes a value so that `read` gives it back: the form it has in a command line. */
  readonly write: (value: Value) => string;
}

export interface Option<Value = unknown> {
  /** `en` is the name in command lines and JSON; nb and nn are localisations. Lower case, hyphens. */
  readonly name: Localized;
  readonly description: Localized;
  readonly required?: boolean;
  readonly kind: Kind<Value>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of options with values of any kind
type Options = Readonly<Record<string, Option<any>>>;

type ValueOf<One> = One extends { readonly kind: Kind<infer Value> } ? Value : never;

/** What a command's function is given: a required option's value, and any other's or undefined. */
type Values<All extends Options> = {
  readonly [Name in keyof All]: All[Name] extends { readonly required: true }
    ? ValueOf<All[Name]>
    : ValueOf<All[Name]> | undefined;
};

/** Says that a free question was read as another command; answer-to runs that one. */
export interface ReadAs {
  readonly kind: 'read-as';
  readonly call: Call;
  /** What that one answers, where reading the question has worked it out already. */
  readonly answer?: Answer;
  /** It is only the nearest that is known, and must say so. */
  readonly standing?: 'nearest';
  /** It asks of a part, and what was found is of all: of the whole country, or of all together. */
  readonly ofWhole?: Whole;
  /** What numbers that the question tells come to by themselves. */
  readonly reckoned?: Reckoning;
  /** What it takes for granted and nothing here bears out, in the asker's words. */
  readonly unsettled?: string;
  /** It asks whether something must be so, and the verdict of yes stands without it. */
  readonly isNotRequired?: true;
  /** It asks of the case of another doctor than the asker. */
  readonly isOfAnother?: true;
  /** How the question was read, as plain data. */
  readonly reading?: Readonly<Record<string, unknown>>;
  /**
   * The other of two questions in one text, or what may as well be meant by the one: the button that asks what it was read as, where that
   * is known.
   */
  readonly other?: {
    /** Left out where it is no question of its own. */
    readonly asked?: string;
    /** What several come to is left open. */
    readonly isSum?: true;
    readonly standing?: 'nearest';
    readonly next?: Answer['next'][number];
  };
  /** One more question of the text, beside the other or what may as well be meant. */
  readonly further?: ReadAs['other'];
}

/** A way to use a command on a message that somebody wrote: Discord shows it in the message's own menu, under "Apps". */
export interface MessageMenu {
  /** What the menu says: at most 32 characters in each language. */
  readonly name: Localized;
  /** The English name of the option that takes the message's text; no other is required. */
  readonly option: string;
}

// biome-ignore lint/suspicious/noExplicitAny: commands with different options share one list
export interface Command<All extends Options = any> {
  /** `en` is what it is called by; at most 32 lower-case letters and hyphens in each language. */
  readonly name: Localized;
  /** A few words for buttons and headings, such as "Budget". */
  readonly title: Localized;
  /** Its subjects are things with names of their own, such as schemes: a button says the name alone. */
  readonly isNamedBySubject?: true;
  /** At most 100 characters. */
  readonly description: Localized;
  /** By English name, in the order in which values without a name fill them. Required ones first. */
  readonly options: All;
  /** A command line that shows it at its best. */
  readonly example: string;
  /** The same in a language whose readers would not put it so. */
  readonly exampleIn?: Partial<Readonly<Record<Locale, string>>>;
  readonly message?: MessageMenu;
  /** What it asks at once, where it asks for much: `given` holds values by option, as command lines have them. */
  readonly form?: (given: Readonly<Record<string, string>>, context: Pick<Context, 'today'>) => Form;
  /** Loads what its answers take beyond what is loaded with it. Before the first of them that has been done. */
  readonly prepare?: () => Promise<void>;
  /** Pure: same options, same context, same answer. */
  readonly answer: (options: Values<All>, context: Context) => Answer | ReadAs;
}

/** Gives the options their types; the value is what it was given. */
export const defineCommand = <const All extends Options>(command: Command<All>): Command<All> => command;

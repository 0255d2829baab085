import type { z } from 'zod';
import type { asks as asksSchema } from '../../knowledge/schema/text.ts';
import { wordsOf } from '../../language/fold.ts';
import { LOCALES, type Locale } from '../../language/locale.ts';
import type { Finding, Path } from '../fault.ts';
import type { WrittenKnowledge } from '../written.ts';
import type { Check } from './check.ts';

export type Asks = z.infer<typeof asksSchema>;

/** As many ways to ask as a thing must be found by, in each language. */
const LEAST: Readonly<Record<Locale, number>> = { nb: 4, nn: 1, en: 2 };

/** One thing that answers questions, with the questions that its curator gave it. */
interface Asked {
  readonly file: string;
  readonly path: Path;
  /** As questions name it: `series:gp.count`. */
  readonly id: string;
  readonly kind: string;
  /** What a curator calls it: `the rule "agency-excluded"`. */
  readonly name: string;
  readonly asks: Asks | undefined;
}

const whole =
  (kind: string, called = kind) =>
  (file: string, id: string, asks: Asks | undefined): Asked => ({
    file,
    path: [],
    id: `${kind}:${id}`,
    kind: called,
    name: `the ${called} "${id}"`,
    asks,
  });

function askedOf(written: WrittenKnowledge): readonly Asked[] {
  return [
    ...written.schemes.flatMap(({ file, id, content }) => [
      whole('scheme')(file, id, content.asks),
      ...content.statements.map((one, at) => ({
        file,
        path: ['statements', at],
        id: `statement:${id}.${one.id}`,
        kind: 'statement',
        name: `the statement "${id}.${one.id}"`,
        asks: one.asks,
      })),
    ]),
    ...written.series.map(({ file, id, content }) => whole('series')(file, id, content.asks)),
    ...written.rules.flatMap(({ file, id, content }) =>
      content.rules.map((one, at) => ({
        file,
        path: ['rules', at],
        id: `rule:${id}/${one.id}`,
        kind: 'rule',
        name: `the rule "${one.id}"`,
        asks: one.asks,
      })),
    ),
  ];
}

/** How many ways a table needs is said with its other words. */
const tablesOf = ({ tables }: WrittenKnowledge): readonly Asked[] =>
  tables.map(({ file, id, content }) => whole('table', 'decision table')(file, id, content.asks));

/** The words of a question, by which it is the same as another. */
const keyOf = (question: string): string => wordsOf(question).join(' ');

const LEAST_SAID = `Write at least ${LEAST.nb} in nb, ${LEAST.en} in en and ${LEAST.nn} in nn, each as somebody would put it.`;

function tooFew({ file, path, kind, asks }: Asked): Finding[] {
  if (!asks)
    return [{ file, path, fault: `Nothing says how people ask for this ${kind}: it has no asks.`, remedy: LEAST_SAID }];
  const counts = LOCALES.map((locale) => ({ locale, number: new Set((asks[locale] ?? []).map(keyOf)).size }));
  const short = counts.filter(({ locale, number }) => number < LEAST[locale]);
  if (short.length === 0) return [];
  const said = short.map(({ locale, number }) => `${number} of ${LEAST[locale]} in ${locale}`).join(', ');
  return [
    { file, path: [...path, 'asks'], fault: `The asks of this ${kind} are too few: ${said}.`, remedy: LEAST_SAID },
  ];
}

/** One way to put a question, and what it is said to be answered by. */
interface Claimed {
  readonly file: string;
  readonly path: Path;
  readonly question: string;
  readonly id: string;
  readonly name: string;
}

const claimedIn = ({ file, path, id, name, asks }: Asked): readonly Claimed[] =>
  LOCALES.flatMap((locale) =>
    (asks?.[locale] ?? []).map((question, at) => ({ file, path: [...path, 'asks', locale, at], question, id, name })),
  );

const knownIn = ({ questions }: WrittenKnowledge): readonly Claimed[] =>
  questions.flatMap(({ file, content }) =>
    content.questions.flatMap(({ asked, in_short, answer }, at) =>
      [asked, ...(in_short === undefined ? [] : [in_short])].map((question) => ({
        file,
        path: ['questions', at],
        question,
        id: answer,
        name: answer,
      })),
    ),
  );

/** A question that two things claim is answered with whichever comes first, so nobody can tell which. */
function claimedTwice(claimed: readonly Claimed[]): Finding[] {
  const owners = new Map<string, Claimed>();
  return claimed.flatMap((one): Finding[] => {
    const key = keyOf(one.question);
    const owner = owners.get(key) ?? one;
    owners.set(key, owner);
    if (owner.id === one.id) return [];
    return [
      {
        file: one.file,
        path: one.path,
        fault: `"${one.question}" is asked of ${owner.name} too (${owner.file}).`,
        remedy: 'Keep it with the one that answers it, and put the other as people would who mean that.',
      },
    ];
  });
}

/** Whatever answers questions says how people put them, and no two things claim one question. */
export const checkAsks: Check = ({ written }) => {
  const asked = askedOf(written);
  const claimed = [...asked, ...tablesOf(written)].flatMap(claimedIn);
  return [...asked.flatMap(tooFew), ...claimedTwice([...claimed, ...knownIn(written)])];
};

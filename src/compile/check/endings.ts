import { boundsOf } from '../../language/period.ts';
import type { Path } from '../fault.ts';
import type { Reading } from '../written.ts';
import type { Asks } from './asks.ts';

/** A scheme, statement or rule, by what says when it ends and what came instead. */
export interface Ending {
  readonly file: string;
  readonly path: Path;
  readonly kind: 'scheme' | 'statement' | 'rule';
  readonly id: string;
  /** Unique in the knowledge. */
  readonly key: string;
  /** Things of one group may be rounds of the same: the statements of a scheme, the rules of a topic. */
  readonly group: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly asks?: Asks | undefined;
  /** What came instead, as written, and its key where it is there. */
  readonly next?: string | undefined;
  readonly nextKey?: string | undefined;
  /** All that may be named there. */
  readonly candidates: ReadonlySet<string>;
  /** It may stand in a file that is broken, which is told of there. */
  readonly isUnknowable: boolean;
  readonly goesTo: string;
}

const ruleKey = (topic: string, id: string): string => `rule ${topic}/${id}`;
const statementKey = (scheme: string, id: string): string => `statement ${scheme}.${id}`;
const schemeKey = (id: string): string => `scheme ${id}`;

/** Every scheme, statement and rule of the knowledge. */
export function endingsIn({ written, ids }: Pick<Reading, 'written' | 'ids'>): readonly Ending[] {
  const rules = written.rules.flatMap(({ id, content }) => content.rules.map((one) => `${id}/${one.id}`));
  const readTopics = new Set(written.rules.map(({ id }) => id));
  const isBroken = (topic: string): boolean => ids.rules.has(topic) && !readTopics.has(topic);

  const schemes = written.schemes.map(
    ({ file, id, content: { from, to, replaced_by: next } }): Ending => ({
      ...{ file, path: [], kind: 'scheme', id, key: schemeKey(id), group: 'schemes', from, to, next },
      ...{ candidates: ids.schemes, isUnknowable: false, goesTo: 'scheme' },
      nextKey: next && schemeKey(next),
    }),
  );
  const statements = written.schemes.flatMap(({ file, id: scheme, content }) => {
    const own = new Set(content.statements.map(({ id }) => id));
    const candidates = new Set([...own, ...rules, ...ids.schemes]);
    return content.statements.map(({ id, period, to, asks, replaced_by: next }, at): Ending => {
      const nextKey =
        next &&
        (own.has(next)
          ? statementKey(scheme, next)
          : next.includes('/')
            ? `rule ${next}`
            : ids.schemes.has(next)
              ? schemeKey(next)
              : undefined);
      return {
        ...{ file, path: ['statements', at], kind: 'statement', id, key: statementKey(scheme, id) },
        ...{ group: `statements of ${scheme}`, from: period && boundsOf(period)?.first, to, asks, next, nextKey },
        ...{ candidates, isUnknowable: isBroken(next?.split('/')[0] ?? ''), goesTo: 'statement, rule or scheme' },
      };
    });
  });
  const ofTopics = written.rules.flatMap(({ file, id: topic, content }) => {
    const candidates = new Set(content.rules.map(({ id }) => id));
    return content.rules.map(
      ({ id, from, to, asks, replaced_by: next }, at): Ending => ({
        ...{ file, path: ['rules', at], kind: 'rule', id, key: ruleKey(topic, id), group: `rules of ${topic}` },
        ...{ from: from ?? undefined, to: to ?? undefined, asks, next, nextKey: next && ruleKey(topic, next) },
        ...{ candidates, isUnknowable: false, goesTo: 'rule of this topic' },
      }),
    );
  });
  return [...schemes, ...statements, ...ofTopics];
}

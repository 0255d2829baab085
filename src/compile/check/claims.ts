import { keyOf } from '../../language/fold.ts';
import type { Finding } from '../fault.ts';
import type { WrittenKnowledge } from '../written.ts';
import { namedBy } from './answers.ts';
import type { Check } from './check.ts';

const OTHERWISE = 'name what settles the claim, or take the claim away';

/** What settles a claim as well is something else. */
const settledTwice = ({ claims }: WrittenKnowledge): Finding[] =>
  claims.flatMap(({ file, content }) =>
    content.claims.flatMap(({ settled_by: by, also }, at) =>
      also === undefined || also !== by
        ? []
        : [
            {
              file,
              path: ['claims', at, 'also'],
              fault: `"${also}" settles it twice.`,
              remedy: 'Take also away, or name another thing there.',
            },
          ],
    ),
  );

/** What is settled is settled by something. */
const unsettled = ({ claims }: WrittenKnowledge): Finding[] =>
  claims.flatMap(({ file, content }) =>
    content.claims.flatMap(({ holds, settled_by: by }, at) =>
      holds === 'open' || by !== undefined
        ? []
        : [
            {
              file,
              path: ['claims', at],
              fault: `Nothing is named that settles the claim, and it is said ${holds === 'yes' ? 'to hold' : 'not to hold'}.`,
              remedy: 'Add settled_by: the one thing that settles it; or write holds: open.',
            },
          ],
    ),
  );

/** What holds in one place does not hold in none, however it is spelt. */
function saidTwoWays({ claims }: WrittenKnowledge): Finding[] {
  const known = new Map<string, { readonly holds: string; readonly file: string }>();
  return claims.flatMap(({ file, content }) =>
    content.claims.flatMap(({ claimed, holds }, at): Finding[] => {
      const before = known.get(keyOf(claimed)) ?? { holds, file };
      known.set(keyOf(claimed), before);
      if (before.holds === holds) return [];
      return [
        {
          file,
          path: ['claims', at, 'holds'],
          fault: `"${claimed}" has holds: ${before.holds} too (${before.file}).`,
          remedy: 'Keep the one that is right, and take the other away.',
        },
      ];
    }),
  );
}

/** What settles a claim is in the knowledge, and is named once; and no claim is said to be so and not so. */
export const checkClaims: Check = (reading) => {
  const named = namedBy(reading);
  const { written } = reading;
  const settling = written.claims.flatMap(({ file, content }) =>
    content.claims.flatMap(({ settled_by: by, also }, at): Finding[] => [
      ...(by === undefined ? [] : named({ file, path: ['claims', at, 'settled_by'] }, by, OTHERWISE)),
      ...(also === undefined ? [] : named({ file, path: ['claims', at, 'also'] }, also, OTHERWISE)),
    ]),
  );
  return [...settling, ...settledTwice(written), ...unsettled(written), ...saidTwoWays(written)];
};

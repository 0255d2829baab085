import { oncePer } from '../knowledge/once.ts';
import type { Condition, Test } from '../knowledge/schema/condition.ts';
import type { Derived, Table } from '../knowledge/schema/table.ts';
import { dayNumber } from '../language/calendar.ts';

/** What a table is made of, worked out once: which inputs hang together, and where dates and numbers are cut. */
export interface Structure {
  /** Inputs that some derived fact looks at together, directly or through others; each input is in one group. */
  readonly groups: readonly Group[];
  /** First values of the parts into which a table cuts a date or number, by input, in order. */
  readonly cuts: ReadonlyMap<string, readonly number[]>;
  /** Inputs that are held against one another, by input; their order matters within a part. */
  readonly ordered: ReadonlyMap<string, readonly string[]>;
  /** Everything that rows and derived facts ask of a fact, by its id. */
  readonly tests: ReadonlyMap<string, readonly Test[]>;
  /** The derived facts that an input bears on, directly or through others, by its id, in the order of the table. */
  readonly bearsOn: ReadonlyMap<string, readonly Derived[]>;
}

export interface Group {
  readonly inputs: readonly string[];
  readonly derived: readonly string[];
}

type Visit = (fact: string, test: Test) => void;

/** Every test in a condition, however deep. */
export function walk(condition: Condition, visit: Visit): void {
  for (const [key, inner] of Object.entries(condition)) {
    if (key === 'any' || key === 'all') for (const one of inner as Condition[]) walk(one, visit);
    else if (key === 'not') walk(inner as Condition, visit);
    else visit(key, inner as Test);
  }
}

/** The facts that a derived fact looks at. */
export function looksAt({ values }: Derived): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const { when } of values)
    walk(when ?? {}, (fact, test) => {
      facts.add(fact);
      if (!Array.isArray(test) && test['earlier-than'] !== undefined) facts.add(test['earlier-than']);
    });
  return facts;
}

function cutsIn(test: Test): number[] {
  if (Array.isArray(test)) return [];
  const cuts = [];
  if (test.from !== undefined) cuts.push(dayNumber(test.from));
  if (test.to !== undefined) cuts.push(dayNumber(test.to) + 1);
  if (test.over !== undefined) cuts.push(test.over + 1);
  if (test['up-to'] !== undefined) cuts.push(test['up-to'] + 1);
  return cuts;
}

function makeStructure(table: Table): Structure {
  const cuts = new Map<string, number[]>();
  const ordered = new Map<string, string[]>();
  const tests = new Map<string, Test[]>();
  const inputsOf = new Map(table.inputs.map(({ id }) => [id, [id]]));
  const groupOf = new Map(table.inputs.map(({ id }) => [id, { inputs: [id], derived: [] as string[] }]));

  const compare = (one: string, other: string): void => {
    const together = [...new Set([...(ordered.get(one) ?? [one]), ...(ordered.get(other) ?? [other])])];
    for (const input of together) ordered.set(input, together);
  };
  for (const { id, values } of table.derived) {
    const looksAt = new Set<string>();
    for (const { when } of values)
      walk(when ?? {}, (fact, test) => {
        const other = Array.isArray(test) ? undefined : test['earlier-than'];
        for (const one of other === undefined ? [fact] : [fact, other])
          for (const input of inputsOf.get(one) ?? []) looksAt.add(input);
        tests.set(fact, [...(tests.get(fact) ?? []), test]);
        cuts.set(fact, [...(cuts.get(fact) ?? []), ...cutsIn(test)]);
        if (other !== undefined) compare(fact, other);
      });
    inputsOf.set(id, [...looksAt]);
    const joined = [...new Set([...looksAt].map((input) => groupOf.get(input)))].filter((group) => group !== undefined);
    const group = {
      inputs: joined.flatMap(({ inputs }) => inputs),
      derived: [...joined.flatMap((one) => one.derived), id],
    };
    for (const input of group.inputs) groupOf.set(input, group);
  }
  for (const { when } of table.questions.flatMap(({ rows }) => rows))
    for (const [fact, values] of Object.entries(when)) tests.set(fact, [...(tests.get(fact) ?? []), values]);
  const sorted = [...cuts].map(([id, all]) => [id, [...new Set(all)].sort((a, b) => a - b)] as const);
  const bearsOn = table.inputs.map(
    ({ id }) => [id, table.derived.filter((one) => inputsOf.get(one.id)?.includes(id))] as const,
  );
  return {
    groups: [...new Set(groupOf.values())],
    cuts: new Map(sorted),
    ordered,
    tests,
    bearsOn: new Map(bearsOn),
  };
}

export const structureOf = oncePer(makeStructure);

function makeSteps(table: Table, { inputs, derived }: Group): readonly (readonly Derived[])[] {
  const depths = new Map(inputs.map((id, index) => [id, index + 1]));
  const byDepth: Derived[][] = Array.from({ length: inputs.length + 1 }, () => []);
  for (const one of table.derived.filter(({ id }) => derived.includes(id))) {
    const depth = Math.max(0, ...[...looksAt(one)].map((fact) => depths.get(fact) ?? 0));
    depths.set(one.id, depth);
    byDepth[depth]?.push(one);
  }
  return byDepth;
}

const stepsIn = oncePer((table: Table) => oncePer((group: Group) => makeSteps(table, group)));

/** The derived facts of a group by how many of its inputs must be told before they follow, each list in order. */
export const derivedByDepth = (table: Table, group: Group): readonly (readonly Derived[])[] => stepsIn(table)(group);

import fc from 'fast-check';
import type { z } from 'zod';
import type { Answer, AnswerKind } from '../../src/answer/answer.ts';
import type { Answered } from '../../src/answer/answered.ts';
import { call } from '../../src/answer/schema/parts.ts';
import { answer } from '../../src/answer/schema.ts';
import type { Call } from '../../src/invocation.ts';
import { LOCALES } from '../../src/language/locale.ts';

/** What people and pages write that a renderer could trip over. */
const HOSTILE = [
  '@everyone <@123456789012345678> <@&1> <#2>',
  '[kilde](https://evil.example/) https://evil.example',
  '**fet** _kursiv_ `kode` ~~strøket~~ ||skjult|| ```\nblokk\n```',
  '# overskrift\n> sitat\n- punkt\n1. liste',
  '\u202Esnudd\u200Bnull\u2066isolert\u0007',
  '</budget:123> <t:1700000000:R> <:smil:1>',
  '\\*[1](x)',
  'æøå '.repeat(900),
  'langtutenmellomrom'.repeat(200),
  '👩‍⚕️👨‍⚕️'.repeat(300),
];
const text = fc.oneof(
  { weight: 6, arbitrary: fc.lorem({ maxCount: 12 }) },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== ''),
  },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
);
const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([one, length]) => one.slice(0, length));
const period = fc.oneof(
  date,
  fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
);
const calls: fc.Arbitrary<Call> = fc.oneof(
  fc.nat({ max: 30 }).map((year) => ({ command: 'budget', options: { year: String(2000 + year) } })),
  fc.constantFrom<Call>(
    { command: 'scheme', options: { name: 'alis-grant' } },
    { command: 'rule', options: { topic: 'alis-grant', date: '2024-09-01' } },
    { command: 'source', options: {} },
    { command: 'nonsense', options: { x: '1' } },
  ),
  text.map((release) => ({ command: 'source', options: { release } })),
);
const url = fc.oneof(
  { weight: 5, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'javascript:alert(1)',
      'https://a.example/(x)[y] z>',
      `https://a.example/${'x'.repeat(2500)}`,
    ),
  },
);
const amount = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.constantFrom(0, 1, 2, 0.5, 129_500_000, 1.6e9),
);

/** Strings that mean more than their type says, by the key they stand under. */
const BY_KEY: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  period: fc.oneof({ weight: 9, arbitrary: period }, { weight: 1, arbitrary: text }),
  published: date,
  url,
  today: day,
};

type Schema = z.core.$ZodType;
const checksOf = (schema: Schema, name: string): number | undefined => {
  const found = (schema._zod.def.checks ?? []).map(
    (check) => check._zod.def as { check: string; minimum?: number; maximum?: number },
  );
  const one = found.find(({ check }) => check === name);
  return one?.minimum ?? one?.maximum;
};

function ofString(schema: Schema, key: string): fc.Arbitrary<unknown> {
  const patterns = (schema._zod.def.checks ?? []).map((check) => check._zod.def as { format?: string });
  if (patterns.some(({ format }) => format === 'regex')) return day;
  return BY_KEY[key] ?? text;
}

/** An arbitrary made from a schema, so that a new kind of answer is tried as soon as it is in the schema. */
function arbitraryOf(schema: Schema, key: string): fc.Arbitrary<unknown> {
  if (schema === call) return calls;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape);
      const record = fc.record(Object.fromEntries(shape.map(([name, one]) => [name, arbitraryOf(one, name)])), {
        requiredKeys: shape.filter(([, one]) => one._zod.optin !== 'optional').map(([name]) => name),
      });
      return def.checks ? record.filter((one) => Object.keys(one).length > 0) : record;
    }
    case 'array': {
      const minLength = checksOf(schema, 'min_length') ?? 0;
      const maxLength = Math.min(checksOf(schema, 'max_length') ?? 25, Math.max(minLength, 4));
      return fc.array(arbitraryOf(def.element, key), { minLength, maxLength });
    }
    case 'tuple': {
      const items = def.items.map((one) => arbitraryOf(one, key));
      const rest = def.rest ? fc.array(arbitraryOf(def.rest, key), { maxLength: 2 }) : fc.constant([]);
      return fc.tuple(fc.tuple(...items), rest).map(([first, others]) => [...first, ...others]);
    }
    case 'union':
      return fc.oneof(...def.options.map((one) => arbitraryOf(one, key)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'string':
      return ofString(schema, key);
    case 'number':
      return def.checks?.length ? fc.integer({ min: 1, max: 60 }) : amount;
    case 'boolean':
      return fc.boolean();
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType, key));
    case 'optional':
      return arbitraryOf(def.innerType, key);
    case 'pipe':
      return arbitraryOf(def.out, key);
    default:
      throw new Error(`tests/answer/arbitrary.ts has no arbitrary for a ${def.type} (${key})`);
  }
}

const kindOf = (schema: Schema): AnswerKind => {
  const { shape } = schema._zod.def as z.core.$ZodObjectDef;
  const [kind] = (shape.kind?._zod.def as z.core.$ZodLiteralDef<AnswerKind> | undefined)?.values ?? [];
  if (kind === undefined) throw new Error('every kind of answer says its kind');
  return kind;
};

/** One arbitrary for each kind of answer that there is. */
export const ANSWERS: readonly (readonly [AnswerKind, fc.Arbitrary<Answer>])[] = answer._zod.def.options.map((one) => [
  kindOf(one),
  arbitraryOf(one, '') as fc.Arbitrary<Answer>,
]);

export const locale = fc.constantFrom(...LOCALES);

/** An answer as it comes from the house. */
export const answeredWith = (answers: fc.Arbitrary<Answer>): fc.Arbitrary<Answered> =>
  fc.record({
    call: calls,
    answer: answers,
    today: day,
    knowledge: fc.constant({ version: '0123456789ab', newest: '2024-04-18' }),
  });

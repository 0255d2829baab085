import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../src/language/amounts.ts';
import { wordNumber } from '../../src/language/number-words.ts';

const grouped = (digits: string, sign: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, sign);
const lakhs = (digits: string): string => {
  const [head, tail] = [digits.slice(0, -3), digits.slice(-3)];
  return head ? `${head.replace(/\B(?=(?:\d{2})+$)/g, ',')},${tail}` : tail;
};
const inScript = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Ways to write a whole number of at least 10 000. */
const WHOLE: Readonly<Record<string, (value: number) => string>> = {
  plain: (value) => `${value}`,
  'with blanks': (value) => grouped(`${value}`, ' '),
  'with blanks that do not break': (value) => grouped(`${value}`, '\u00a0'),
  'with thin blanks': (value) => grouped(`${value}`, '\u2009'),
  'with narrow blanks': (value) => grouped(`${value}`, '\u202f'),
  'with figure blanks': (value) => grouped(`${value}`, '\u2007'),
  'with blanks of a page': (value) => grouped(`${value}`, '&nbsp;'),
  'with points': (value) => grouped(`${value}`, '.'),
  'with commas': (value) => grouped(`${value}`, ','),
  'with apostrophes': (value) => grouped(`${value}`, "'"),
  'with curled apostrophes': (value) => grouped(`${value}`, '’'),
  'with middle dots': (value) => grouped(`${value}`, '·'),
  'with low lines': (value) => grouped(`${value}`, '_'),
  'in lakhs': (value) => lakhs(`${value}`),
  'with kroner behind': (value) => `${grouped(`${value}`, ' ')} kroner`,
  'with øre': (value) => `${grouped(`${value}`, '.')},00 kr`,
  'with cents': (value) => `${grouped(`${value}`, ',')}.00`,
  'with a dash': (value) => `${grouped(`${value}`, ' ')},-`,
  'with NOK': (value) => `NOK${value}`,
  'in full width': (value) => inScript(0xff10)(grouped(`${value}`, '，')),
  'in Arabic digits': (value) => inScript(0x660)(grouped(`${value}`, '٬')),
  'in Persian digits': (value) => inScript(0x6f0)(`${value}`),
  'in Devanagari': (value) => inScript(0x966)(`${value}`),
  'in Bengali': (value) => inScript(0x9e6)(`${value}`),
  'in Thai': (value) => inScript(0xe50)(`${value}`),
  'in bold': (value) => inScript(0x1d7ce)(`${value}`),
  'in monospace': (value) => inScript(0x1d7f6)(`${value}`),
  'with marks nobody sees': (value) => [...`${value}`].join('\u200b'),
  'with soft hyphens': (value) => [...grouped(`${value}`, ' ')].join('\u00ad'),
  'with joiners and direction': (value) => `\u2068${[...`${value}`].join('\u2060')}\u2069`,
  'as keys': (value) => [...`${value}`].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
};

/** Ways to write a number of millions with up to three decimals, as `whole` and `decimals`. */
const MILLIONS: Readonly<Record<string, (whole: number, decimals: string) => string>> = {
  'norsk med komma': (whole, decimals) => `${whole},${decimals} millioner`,
  'with a point': (whole, decimals) => `${whole}.${decimals} million`,
  'short, with a stop': (whole, decimals) => `${whole},${decimals} mill. kr`,
  'as mrd': (whole, decimals) => `${Number(`${whole}.${decimals}e-3`).toFixed(3 + decimals.length)} mrd`,
  MNOK: (whole, decimals) => `MNOK ${whole},${decimals}`,
  'with m': (whole, decimals) => `NOK ${whole}.${decimals}m`,
  'with M': (whole, decimals) => `${whole}.${decimals}M`,
  'Arabic comma': (whole, decimals) => `${whole}٫${decimals} millioner`,
  'comma of Arabic text': (whole, decimals) => `${whole}،${decimals} millioner`,
  'low quote for comma': (whole, decimals) => `${whole}‚${decimals} millioner`,
  'full-width comma': (whole, decimals) => `${whole}，${decimals} millioner`,
  'middle dot': (whole, decimals) => `${whole}·${decimals} million`,
  'blank before the comma': (whole, decimals) => `${whole} ,${decimals} millioner`,
  'a slip in the word': (whole, decimals) => `${whole},${decimals} milioner`,
  nynorsk: (whole, decimals) => `${whole},${decimals} millionar`,
  'komma in letters': (whole, decimals) => `${whole} komma ${decimals} millioner`,
  'unseen before the comma': (whole, decimals) => `${whole}\u200b,\u200b${decimals} millioner`,
  'a power of ten': (whole, decimals) => `${whole}.${decimals} × 10^6`,
  'raised digits': (whole, decimals) => `${whole},${decimals}·10⁶`,
  'an exponent': (whole, decimals) => `${whole},${decimals}e6 kroner`,
  'kroner behind': (whole, decimals) => `${whole},${decimals} millioner kroner`,
};

const AROUND: readonly (readonly [string, string])[] = [
  ['ALIS fikk ', ' mer i 2024'],
  ['I 2024: ', '.'],
  ['«', '»'],
  ['', ''],
  ['hele (', ') til legevakt'],
  ['ca. ', ', sa statsråden'],
];
const around = fc.constantFrom(...AROUND);

function isRead(text: string, value: number): void {
  const amounts = amountsIn(text);
  expect(amounts, text).toHaveLength(1);
  const [amount] = amounts;
  const isNear = [amount?.value, amount?.or].some((one) => Math.abs((one ?? 0) - value) < value * 1e-9);
  expect(isNear, `${text} was read as ${amount?.value}, not ${value}`).toBe(true);
}

describe('a whole number is read', () => {
  test.each(Object.entries(WHOLE))('%s', (_way, write) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 9_999_999_999 }), around, (value, [before, after]) =>
        isRead(`${before}${write(value)}${after}`, value),
      ),
    );
  });
});

describe('millions are read', () => {
  test.each(Object.entries(MILLIONS))('%s', (_way, write) => {
    const decimals = fc.integer({ min: 1, max: 99 }).map((one) => String(one).replace(/(?<=.)0$/, ''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), decimals, around, (whole, part, [before, after]) =>
        isRead(`${before}${write(whole, part)}${after}`, Number(`${whole}.${part}e6`)),
      ),
    );
  });

  test.each([
    [' 1/2 millioner', 0.5],
    ['½ mill.', 0.5],
    [' ½ million', 0.5],
    [' 3/4 million', 0.75],
    ['¼ millioner', 0.25],
    [' og en halv million', 0.5],
    [' and a half million', 0.5],
    [' millioner og 500 000 kroner', 0.5],
    [' millioner 500 tusen', 0.5],
    [' millioner fem hundre tusen kroner', 0.5],
  ])('129%s', (tail, part) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (whole) => {
        isRead(`ALIS fikk ${whole}${tail} mer i 2024`, (whole + part) * 1e6);
      }),
    );
  });
});

const UNITS =
  'null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten';
const TENS = 'null ti tjue tretti førti femti seksti sytti åtti nitti';
const UNITS_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_EN = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety';

interface Speech {
  readonly units: readonly string[];
  readonly tens: readonly string[];
  readonly and: string;
  readonly scales: readonly (readonly [size: number, one: string, many: string])[];
  readonly joins: string;
}
const SPEECH: Readonly<Record<string, Speech>> = {
  bokmål: {
    units: UNITS.split(' '),
    tens: TENS.split(' '),
    and: ' og ',
    scales: [
      [1e6, 'en million', 'millioner'],
      [1000, 'ett tusen', 'tusen'],
      [100, 'ett hundre', 'hundre'],
    ],
    joins: '',
  },
  English: {
    units: UNITS_EN.split(' '),
    tens: TENS_EN.split(' '),
    and: ' and ',
    scales: [
      [1e6, 'one million', 'million'],
      [1000, 'one thousand', 'thousand'],
      [100, 'one hundred', 'hundred'],
    ],
    joins: '-',
  },
};

/** A number below a thousand million in words. */
function spoken(value: number, speech: Speech): string {
  const { units, tens, and, scales, joins } = speech;
  for (const [size, one, many] of scales) {
    if (value < size) continue;
    const count = Math.floor(value / size);
    const rest = value % size;
    const head = count === 1 ? one : `${spoken(count, speech)} ${many}`;
    return rest === 0 ? head : `${head}${rest < 100 ? and : ' '}${spoken(rest, speech)}`;
  }
  if (value < 20) return units[value] ?? '';
  return `${tens[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `${joins}${units[value % 10]}`}`;
}

describe('numbers in words are read', () => {
  test.each(Object.entries(SPEECH))('%s', (_language, speech) => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999_999 }), (value) => {
        isRead(`det er ${spoken(value, speech)} kroner`, value);
      }),
    );
  });

  test('and written in one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.constantFrom('hundre', 'tusen'), (count, scale) => {
        fc.pre(scale === 'tusen' || count < 10);
        const speech = SPEECH.bokmål as Speech;
        expect(wordNumber(`${spoken(count, speech)}${scale}`)).toBe(count * (scale === 'tusen' ? 1000 : 100));
      }),
    );
  });
});

const SIGNS = [..." .,'’·٫،‚_-–/\u200b\u00a0{}()*~:;|=\\^×½¹eEm½+#&%\u0301한x"];

test('what is written in no way that is read is no amount, and never half of one', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 4 });
  const sign = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(digits, sign, digits, (head, between, tail) => {
      fc.pre(!/^0/.test(head));
      const whole = amountsIn(`ALIS fikk ${head}${between}${tail} millioner mer`);
      // Two numbers that a mark or a word parts are two; a number that nothing parts is never cut at its sign.
      const isParted = /[\s\u00a0]|[-–/()]|한|[&#%+x]/.test(between);
      if (!isParted) expect(whole.length, `${head}${between}${tail}`).toBeLessThanOrEqual(1);
      if (!isParted && whole.length === 1)
        expect(whole[0]?.end, `${head}${between}${tail}`).toBeGreaterThanOrEqual(
          `ALIS fikk ${head}${between}${tail}`.length,
        );
    }),
    { numRuns: 3000 },
  );
});

test.each([
  'flere hundre leger',
  'noen tusen kroner',
  'et par millioner kroner',
  'several hundred doctors',
  'hundrevis av leger',
  'millioner av kroner',
  'LIS1 og G20',
  '5G',
  '§ 12',
  'kap. 762',
  'tabell 8.1',
  'kl. 8.30',
  'ring 22 33 44 55',
  '129{,}5 millioner',
  '1 29 ,5 millioner',
  '129,5¹ millioner',
  'money to regions',
  'en lege til',
])('%j names no amount', (text) => {
  expect(amountsIn(text)).toEqual([]);
});

test.each([
  ['10–15 millioner', 10e6, 15e6],
  ['mellom 200 000 og 220 000', 200_000, 220_000],
  ['5 til 7 år', 5, 7],
])('%s is one range', (text, value, upTo) => {
  expect(amountsIn(text)).toMatchObject([{ value, upTo }]);
});

test('the place of a number holds for the text as it was given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('129\u200b,5', '１２９', '𝟏𝟐𝟗', '129'),
      (text, number) => {
        for (const { start, end } of amountsIn(`${text} ${number} millioner`)) expect(start).toBeLessThan(end);
        const last = amountsIn(`${text.replace(/\p{N}/gu, '')} ${number} millioner`).at(-1);
        if (last)
          expect(`${text.replace(/\p{N}/gu, '')} ${number} millioner`.slice(last.start, last.end)).toContain(
            number.slice(-1),
          );
      },
    ),
  );
});

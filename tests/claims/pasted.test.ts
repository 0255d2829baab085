import { describe, expect, test } from 'vitest';
import { claimsOn } from './claims-on.ts';

const { verdicts } = claimsOn('2026-11-25');

const inScript = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Ways in which people write and paste the 129.5 million that was proposed for the ALIS grant in 2024. */
const WAYS = [
  ...['129,5 millioner', '129.5 millioner', '129,5 mill.', '129,5 mill. kr', '129,5 mill kr', '129,5 millionar'],
  ...['129,50 millioner', '129,500 millioner', '129.500 millioner', '129,5 MNOK', 'MNOK 129,5', 'NOK 129.5 million'],
  ...['NOK 129.5m', 'NOK129.5m', '129.5M kroner', '129500k kroner', '0,1295 milliarder', '0.1295 mrd', '129 500 tusen'],
  ...['129500000 kroner', '129 500 000 kroner', '129\u00a0500\u00a0000 kr', '129\u2009500\u2009000 kr'],
  ...['129\u202f500\u202f000 kr', '129.500.000 kroner', '129,500,000', 'NOK 129,500,000', '129,500,000.00 kr'],
  ...['129.500.000,00 kroner', "129'500'000 kroner", '129’500’000 kr', '129·500·000 kr', '129_500_000 kr'],
  ...[
    '12,95,00,000 kr',
    '129 millioner og 500 000 kroner',
    '129 millioner og 500 tusen kroner',
    '129 mill. og 500 000 kr',
  ],
  ...[
    '129 1/2 millioner',
    '129½ millioner',
    '129 ½ millioner',
    '129 1⁄2 mill.',
    '129 og en halv million',
    '129, 5 millioner',
  ],
  ...[
    '129 ,5 millioner',
    '129. 5 millioner',
    '129 komma 5 millioner',
    '129\u200b,5 millioner',
    '129,\u200b5 millioner',
  ],
  ...['1\u200b2\u200b9,5 millioner', '129\u00ad,5 millioner', '\u2068129,5\u2069 millioner', '129٫5 millioner'],
  ...[
    '129،5 millioner',
    '129‚5 millioner',
    '129，5 millioner',
    '129·5 millioner',
    '1.295 × 10^8 kroner',
    '1,295e8 kroner',
  ],
  ...[
    '1,295·10⁸ kroner',
    '**129,5** millioner',
    '129**,5** millioner',
    '129,5 milioner',
    'hundre og tjueni komma fem millioner',
  ],
  ...['hundre og tjueni og en halv million kroner', 'hundreogtjueni millioner fem hundre tusen kroner'],
  ...[0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce, 0x1d7f6].map((zero) => inScript(zero)('129,5 millioner')),
];

describe('a true figure is read, however it is written', () => {
  test.each(WAYS)('%s', (amount) => {
    expect(verdicts(`ALIS er foreslått styrket med ${amount} i 2024`)).toEqual(['matches']);
    expect(verdicts(`ALIS fikk ${amount} mer i 2024`)).toEqual(['proposed-only']);
  });
});

/** What no reader can be sure of: it is no claim, and never half a number. */
const NO_WAYS = [
  '129{,}5 millioner',
  '129,5¹ millioner',
  '1 29 ,5 millioner',
  '129⸱5 millioner',
  '1,2,9,5 millioner',
  '129;5 millioner',
];

test.each(NO_WAYS)('%s is not called wrong', (amount) => {
  expect(verdicts(`ALIS fikk ${amount} mer i 2024`)).not.toContain('differs');
});

import { describe, expect, test } from 'vitest';
import { hingesOf, isOfOther } from '../../src/claims/hinges.ts';
import { flat } from '../../src/language/tokens.ts';

const isOther = (one: string, other: string, is: 'right' | 'wrong'): boolean =>
  isOfOther(hingesOf(flat(one)), hingesOf(flat(other)), is);

describe('what is said is another thing than what is as like it in words', () => {
  test.each([
    ['the other way', 'taket ble hevet i sommer', 'taket ble senket i sommer', 'wrong'],
    ['of others', 'staten ansetter legen', 'kommunen ansetter legen', 'right'],
    ['further than what is right', 'alle kontorer har kveldsåpent', 'kontorer har kveldsåpent', 'right'],
    ['not as far as what is wrong', 'kontorer har kveldsåpent', 'alle kontorer har kveldsåpent', 'wrong'],
  ] as const)('%s', (_kind, one, other, is) => {
    expect(isOther(one, other, is)).toBe(true);
  });

  test.each([
    ['the same way', 'taket ble hevet', 'taket gikk opp', 'right'],
    ['the same body beside another', 'kommunen betaler', 'kommunen betaler, og staten refunderer', 'right'],
    ['as far as what is wrong', 'alle må betale', 'samtlige må betale', 'wrong'],
    ['not as far as what is right', 'unge kan bytte', 'alle kan bytte', 'right'],
  ] as const)('and the same: %s', (_kind, one, other, is) => {
    expect(isOther(one, other, is)).toBe(false);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Personal, personalIn } from '../../src/store/personal.ts';

/** Made-up numbers whose check digits are right: a birth number, a D number, and one written in every way. */
const CASES: Readonly<Record<Personal, readonly string[]>> = {
  'identity-number': [
    '17054000189',
    'Pasienten har 170540 00189 og får ikke time',
    '17.05.40 00189',
    '170540-00189',
    '1 7 0 5 4 0 0 0 1 8 9',
    'd-nummer 57054000091',
    'feil siffer: 17054000188',
    'fnr17054000189.',
    '170540\u00a000189',
    '1705\u200b4000189',
  ],
  birth: ['født 12.3.1957', 'Ho er fødd 1. mai 1990', 'born 12/03/57', 'f. 12.03.57', 'fødselsdato: 12-03-1957'],
  phone: [
    '91234567',
    'ring 912 34 567',
    'tlf. 22 33 44 55',
    '+47 91 23 45 67',
    '0047 91234567',
    '+46 70 123 45 67',
    'telefon 02013',
    'mobil: 912.34.567',
  ],
  email: ['kari@example.org', 'kari.nordmann (at) example.org', 'KARI@EXAMPLE.ORG', 'kari @ example.no'],
  mention: ['<@700000000000000001>', 'spør @kari', 'id 700000000000000001'],
  address: ['Storgata 5', 'bor i Karl Johans gate 22B', 'Kirkeveien 7 b', '0181 Oslo', 'ho bur på Fjellvegen 12'],
  patient: [
    'pasienten heter Kari',
    'Pasienten min er 57 år',
    'my patient is 57 years old',
    'en pasient, Kari Hansen, fikk avslag',
  ],
};

it.each(Object.entries(CASES))('knows %s wherever it stands, alone and in a sentence', (kind, texts) => {
  for (const text of texts)
    for (const around of [text, `Svaret er feil: ${text}`, `${text}. Det stemmer ikke.`])
      expect([around, personalIn(around)]).toEqual([around, kind]);
});

it.each([
  'Tallet er feil: det var 129 500 000 kroner i 2024',
  'Beløpet skal være 21 000 000 000 kr, ikke 12 000 000 000',
  'kr 91234567 til ALIS',
  'Egenandelen for pasienter under 16 år er feil',
  'Pasienter med fastlege i 2024: 5 200 000',
  'Regelen gjelder fra 1.9.2024 til 31.12.2025',
  'Leger født før 1960 er unntatt',
  'Helse Vest og Store Norske står ikke i listen',
  'Hvor mange fastleger var det 20240101?',
  'The figure for 2023 should be 4,910 GPs, see section 3.2',
  'Det står 98,5 prosent i Prop. 1 S (2023–2024), side 212',
  'takst 2ad er 172 kr',
  'se https://www.regjeringen.no/no/dokumenter/prop.-1-s-20232024/id2997434/',
  '',
])('lets through what is about policy: %s', (text) => {
  expect(personalIn(text)).toBeUndefined();
});

it('finds an identity number in any text around it, however it is divided', () => {
  const divided = fc.tuple(
    fc.constantFrom('', ' ', '.', '-', ' - '.trim()),
    fc.constantFrom('17054000189', '57054000091'),
  );
  const word = fc.stringMatching(/^[a-zæøå ]{0,20}$/);
  fc.assert(
    fc.property(word, divided, word, (before, [between, number], after) => {
      const written = `${number.slice(0, 6)}${between}${number.slice(6)}`;
      expect(personalIn(`${before} ${written} ${after}`)).toBe('identity-number');
    }),
  );
});

it('takes a text of any kind, and little time for a long one', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void personalIn(text)));
  for (const one of ['a', '1', ' ', '1 ', 'født ', '.1', 'Aa ']) personalIn(one.repeat(1500));
});

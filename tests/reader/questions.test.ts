import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../src/reader/questions.ts';

const parts = (text: string) => questionsIn(text).map((part) => part.text);

describe('two questions in one text', () => {
  test.each<[text: string, ...parts: string[]]>([
    ['når må jeg søke, og hvem søker?', 'når må jeg søke', 'hvem søker?'],
    ['how many GPs are there and how many lack one?', 'how many GPs are there', 'how many lack one?'],
    [
      'Hvor mange fastleger er det? Hvor mange mangler fastlege?',
      'Hvor mange fastleger er det?',
      'Hvor mange mangler fastlege?',
    ],
    ['Ekspertutvalet, kven leidde det og når leverte dei?', 'Ekspertutvalet, kven leidde det', 'når leverte dei?'],
    [
      'Kor stor del er tilsette no, og har den delen auka sidan 2015?',
      'Kor stor del er tilsette no',
      'har den delen auka sidan 2015?',
    ],
    [
      'What will my patients pay me at the desk, and are kids free?',
      'What will my patients pay me at the desk',
      'are kids free?',
    ],
    [
      'hvor mange timer skal en ALIS ha og får veilederen dekket praksisfri?',
      'hvor mange timer skal en ALIS ha',
      'får veilederen dekket praksisfri?',
    ],
    ['Still a thing? Who asks for it?', 'Still a thing?', 'Who asks for it?'],
    ['sant, og gjelder det per innbygger også? 📈', 'sant', 'gjelder det per innbygger også?'],
    ['Am I allowed to? And does patient pay?', 'Am I allowed to?', 'And does patient pay?'],
    ['hva får jeg per hode, og når det ble slik?', 'hva får jeg per hode', 'når det ble slik?'],
    [
      'Hva er frikortgrensa? Trenger tallet for hvor mange åpne lister det er også.',
      'Hva er frikortgrensa?',
      'hvor mange åpne lister det er også.',
    ],
    [
      'laveste og høyeste antall siden 2020, og hvem bestemte det?',
      'laveste og høyeste antall siden 2020',
      'hvem bestemte det?',
    ],
    ['ka er satsen no, kem søker', 'ka er satsen no', 'kem søker'],
    ['do gps have to offer video n is the fee the same?', 'do gps have to offer video', 'is the fee the same?'],
    ['must a GP offer video n is it dearer?', 'must a GP offer video', 'is it dearer?'],
    ['må fastlegen tilby video, og koster det mer?', 'må fastlegen tilby video', 'koster det mer?'],
    [
      'ny forskrift, gjelder den vikarer og hvad er nyt i den?',
      'ny forskrift, gjelder den vikarer',
      'hvad er nyt i den?',
    ],
    ['How many in 2022, and the same figure now?', 'How many in 2022', 'the same figure now?'],
    ['hvor mange fastleger i 2020, og nå?', 'hvor mange fastleger i 2020', 'nå?'],
    [
      'What does a visit cost, and after which sum is it free?',
      'What does a visit cost',
      'after which sum is it free?',
    ],
    [
      'Can firms own surgeries, and how many doctors work there?',
      'Can firms own surgeries',
      'how many doctors work there?',
    ],
    ['Jeg er sliten; hvor mange er det, og hva koster de?', 'hvor mange er det', 'hva koster de?'],
    ['hva er frikortgrensa & hvem bestemmer den?', 'hva er frikortgrensa', 'hvem bestemmer den?'],
  ])('%s', (text, ...expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('what is told beside them is told with each', () => {
    const [first, second] = questionsIn('Vi har tre leger på nulliste. Hvem søker, og når er fristen?');
    expect(first?.alone).toBe('Vi har tre leger på nulliste. Hvem søker');
    expect(second?.alone).toBe('Vi har tre leger på nulliste. når er fristen?');
  });
});

test.each([
  'hvor mange fastleger er det i 2023 og 2024',
  'hva er forskjellen på ALIS og LIS1?',
  'hvor stor andel er ansatt og selvstendig næringsdrivende?',
  'når og hvordan søker jeg?',
  'Jeg er 58 og har 900 på lista, må jeg gå legevakt?',
  'Vi har nettopp kjøpt hus, og hva velger de fleste?',
  'hvem betaler for veileder og vikar?',
  'ALIS 2024',
  'Fikk en epost om at teamene ble lagt ned. Hva skjedde med dem?',
  'hvor mye får jeg når det er helg, og når det er natt',
  'Hva er lønna? Fast lønn?',
  'får jeg grunntilskudd når jeg er ansatt',
  'Hva er frikortgrensa? Trenger det til en sak om hvor mange åpne lister det er.',
  'Kommunen er liten og har ingen spesialist. Hvem kan veilede?',
])('%s: one question', (text) => {
  expect(questionsIn(text)).toEqual([]);
});

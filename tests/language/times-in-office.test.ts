import { expect, test } from 'vitest';
import { timesInOfficeIn } from '../../src/language/times-in-office.ts';

const TODAY = '2026-11-26';
const since = (text: string) => timesInOfficeIn(text, TODAY).map(({ period, relation }) => `${relation} ${period}`);

test.each([
  ['Kor mange fleire fastlegar har vi no enn den dagen Vestre tok over?', ['since 2024-04-19']],
  ['hvor mange har fått fastlege siden Støre ble statsminister', ['since 2021-10-14']],
  ['how many more GPs since Kjerkol became minister?', ['since 2021-10-14']],
  ['har det gått opp siden statsråden tok over', ['since 2024-04-19']],
  ['hva sa Vestre om fastleger', []],
  ['er det større lister nå enn før', []],
  ['store lister siden 2021', []],
  ['får vi mindre siden store kommuner får mer', []],
])('%s', (text, times) => expect(since(text)).toEqual(times));

/** What the review of the answers' form asked, in its order. */
export const ASKED: readonly string[] = [
  '/budget 2024',
  '/budget 2021',
  '/budget 2025',
  '/budget 2026',
  '/budget year:2024 scheme:alis-grant',
  '/budget year:2024 scheme:lis1',
  '/budget year:2023 scheme:basistilskudd',
  '/figure gp.without-gp',
  '/figure series:gp.without-gp period:2023-10',
  'Antall fastleger',
  '/rule topic:alis-grant date:2024-09-01',
  '/rule topic:alis-grant',
  '/scheme lis1',
  '/scheme alis-grant',
  '/scheme basistilskudd',
  '/alis-eligibility',
  '/alis-eligibility training:in-training post:fastlege agreement:yes affiliation:municipal-employee side-affiliation:none clinic:municipality',
  '/alis-eligibility affiliation:agency signed:2024-04-17',
  '/gp-requirement',
  '/gp-requirement training:none post:substitute',
  '/start-up-grant agreement:own income:self-employed',
  '/source release:hdir-2024-04-18-560-mill-alis',
  '/source',
  '/whats-new since:2026-11-01',
  '/check text:"ALIS fikk 129,5 millioner mer i 2024"',
  '/check text:"Over 200 000 står uten fastlege, og ALIS-tilskuddet er på 600 millioner i 2024"',
  '/help',
  'Hvor mange mangler fastlege?',
  'når falt retten til alis-tilskudd bort for vikarbyrå?',
  'Hva er basistilskuddet i 2025?',
  'Hva er forskjellen på ALIS-avtale og ALIS-tilskudd?',
  'Kan jeg jobbe som fastlegevikar uten å være spesialist?',
  'hvor mange fastleger er det i Norge',
  'hvor lang er ventetida for å få fastlege',
  'hvem søker om ALIS-tilskudd, legen eller kommunen?',
  'Hva koster en bussbillett i Oslo?',
  'hva er gjennomsnittlig listelengde',
  'hvor mange LIS1-stillinger er det i 2024?',
  'hva sa Kjerkol om fastlegekrisen?',
  'hvor mye fikk ALIS i 2024',
];

/** The day that the review asked on. */
export const TODAY = '2026-11-25';

/** What the review measured on 25 November 2026, build f981529: of the first page, all pages where it says so. */
export const BEFORE: Readonly<
  Record<string, readonly [p25: number, median: number, p75: number, p90: number, max: number]>
> = {
  'headline, characters': [101, 168, 219, 253, 353],
  'words, without sources': [89, 227, 590, 963, 2875],
  sources: [1, 3, 20, 33, 53],
  'Discord pages': [1, 1, 3, 5, 24],
  'screens of a phone': [1.3, 2.0, 2.9, 3.2, 3.7],
};

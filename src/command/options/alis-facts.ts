import { choice } from './choice.ts';
import { one, unknown } from './explained.ts';

/** The facts about a doctor that have a few values, each with one line for somebody new to the words. */

export const training = choice([
  one(
    'in-training',
    { nb: 'Ja, etter ny ordning', nn: 'Ja, etter ny ordning', en: 'Yes, under the new scheme' },
    {
      nb: 'Du er LIS3 i allmennmedisin, det vanlige for alle som begynte 1. mars 2019 eller senere.',
      nn: 'Du er LIS3 i allmennmedisin, det vanlege for alle som byrja 1. mars 2019 eller seinare.',
      en: 'You are LIS3 in general practice: usual for all who began on 1 March 2019 or later.',
    },
  ),
  one(
    'in-training-old-scheme',
    { nb: 'Ja, etter gammel ordning', nn: 'Ja, etter gammal ordning', en: 'Yes, under the old scheme' },
    {
      nb: 'Du begynte før 1. mars 2019 og gjør ferdig utdanningen etter de gamle reglene.',
      nn: 'Du byrja før 1. mars 2019 og gjer ferdig utdanninga etter dei gamle reglane.',
      en: 'You began before 1 March 2019 and are finishing under the old rules.',
    },
  ),
  one(
    'specialist',
    { nb: 'Nei, jeg er ferdig spesialist', nn: 'Nei, eg er ferdig spesialist', en: 'No, I am a specialist already' },
    {
      nb: 'Du er godkjent spesialist i allmennmedisin.',
      nn: 'Du er godkjend spesialist i allmennmedisin.',
      en: 'You are an approved specialist in general practice.',
    },
  ),
  one(
    'not-in-training',
    { nb: 'Nei, ikke i spesialisering', nn: 'Nei, ikkje i spesialisering', en: 'No, not in training' },
    {
      nb: 'Du er verken spesialist eller i gang med å bli det.',
      nn: 'Du er verken spesialist eller i gang med å bli det.',
      en: 'You are neither a specialist nor training to become one.',
    },
  ),
  unknown,
]);

export const post = choice([
  one(
    'fastlege',
    { nb: 'Fastlege', nn: 'Fastlege', en: 'Regular GP (fastlege)' },
    {
      nb: 'Du har egen pasientliste i kommunen.',
      nn: 'Du har eiga pasientliste i kommunen.',
      en: 'You have a patient list of your own in the municipality.',
    },
  ),
  one(
    'substitute',
    { nb: 'Vikar for fastlege', nn: 'Vikar for fastlege', en: 'Substitute for a regular GP' },
    {
      nb: 'Du tar over en annens pasientliste for en tid.',
      nn: 'Du tek over lista til ein annan for ei tid.',
      en: 'You look after another GP’s list for a time (vikar).',
    },
  ),
  one(
    'introduction',
    { nb: 'Introduksjonslege', nn: 'Introduksjonslege', en: 'Introduction doctor' },
    {
      nb: 'Du er i en kommunal introduksjonsstilling på vei mot egen liste.',
      nn: 'Du er i ei kommunal introduksjonsstilling på veg mot eiga liste.',
      en: 'You are in a municipal introductory post on the way to a list of your own (introduksjonslege).',
    },
  ),
  one(
    'other-municipal',
    {
      nb: 'Annen kommunal allmennlegestilling',
      nn: 'Anna kommunal allmennlegestilling',
      en: 'Other municipal GP post',
    },
    {
      nb: 'For eksempel ved sykehjem, helsestasjon eller legevakt.',
      nn: 'Til dømes ved sjukeheim, helsestasjon eller legevakt.',
      en: 'Such as at a nursing home, a health centre or the out-of-hours service.',
    },
  ),
  one(
    'no-municipal-role',
    { nb: 'Ikke noe kommunalt legearbeid', nn: 'Ikkje noko kommunalt legearbeid', en: 'No municipal medical work' },
    {
      nb: 'Du arbeider bare på sykehus, privat eller ikke som lege.',
      nn: 'Du arbeider berre på sjukehus, privat eller ikkje som lege.',
      en: 'You work only in a hospital, privately or not as a doctor.',
    },
  ),
  unknown,
]);

export const agreement = choice([
  one(
    'yes',
    { nb: 'Ja', en: 'Yes' },
    {
      nb: 'Det finnes en avtale som både du og kommunen har skrevet under.',
      nn: 'Det finst ein avtale som både du og kommunen har skrive under.',
      en: 'There is an agreement that both you and the municipality have signed.',
    },
  ),
  one(
    'no',
    { nb: 'Nei', en: 'No' },
    {
      nb: 'Ingen slik avtale er inngått.',
      nn: 'Ingen slik avtale er inngått.',
      en: 'No such agreement has been concluded.',
    },
  ),
  unknown,
]);

const agency = one(
  'agency',
  { nb: 'Vikarbyrå', nn: 'Vikarbyrå', en: 'Temp agency' },
  {
    nb: 'Et firma som leier ut leger til kommuner og legekontor.',
    nn: 'Eit firma som leiger ut legar til kommunar og legekontor.',
    en: 'A firm that hires out doctors to municipalities and surgeries (vikarbyrå).',
  },
);

const privateCommercial = one(
  'private-commercial',
  { nb: 'Privat, kommersiell aktør', nn: 'Privat, kommersiell aktør', en: 'Private commercial provider' },
  {
    nb: 'Et foretak som selger legetjenester, for eksempel en kjede med helprivate legesentre.',
    nn: 'Eit føretak som sel legetenester, til dømes ei kjede med heilprivate legesenter.',
    en: 'A business that sells doctor services, such as a chain of fully private clinics.',
  },
);

const other = one(
  'other',
  { nb: 'Noe annet', nn: 'Noko anna', en: 'Something else' },
  {
    nb: 'For eksempel en ideell stiftelse eller et sykehus.',
    nn: 'Til dømes ei ideell stifting eller eit sjukehus.',
    en: 'Such as a non-profit foundation or a hospital.',
  },
);

export const affiliation = choice([
  one(
    'municipal-employee',
    { nb: 'Ansatt i kommunen', nn: 'Tilsett i kommunen', en: 'Employed by the municipality' },
    { nb: 'Du får lønn fra kommunen.', nn: 'Du får lønn frå kommunen.', en: 'The municipality pays you a salary.' },
  ),
  one(
    'self-employed',
    { nb: 'Selvstendig næringsdrivende', nn: 'Sjølvstendig næringsdrivande', en: 'Self-employed' },
    {
      nb: 'Du driver egen praksis med egen avtale med kommunen.',
      nn: 'Du driv eigen praksis med eigen avtale med kommunen.',
      en: 'You run your own practice under your own agreement with the municipality.',
    },
  ),
  agency,
  privateCommercial,
  other,
  unknown,
]);

export const sideAffiliation = choice([
  one(
    'none',
    { nb: 'Nei, ingen', nn: 'Nei, inga', en: 'No, none' },
    {
      nb: 'Du har bare hovedtilknytningen.',
      nn: 'Du har berre hovudtilknytinga.',
      en: 'You have your main tie only.',
    },
  ),
  agency,
  privateCommercial,
  other,
  unknown,
]);

export const clinic = choice([
  one(
    'municipality',
    { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
    {
      nb: 'Kommunen eier eller leier kontoret og står for driften.',
      nn: 'Kommunen eig eller leiger kontoret og står for drifta.',
      en: 'The municipality owns or rents the surgery and runs it.',
    },
  ),
  one(
    'gp-owned',
    { nb: 'Fastlegene selv', nn: 'Fastlegane sjølve', en: 'The GPs themselves' },
    {
      nb: 'Legene driver kontoret sammen eller gjennom eget selskap.',
      nn: 'Legane driv kontoret saman eller gjennom eige selskap.',
      en: 'The doctors run it together or through a company of their own.',
    },
  ),
  privateCommercial,
  other,
  unknown,
]);

export const partTime = choice([
  one(
    'yes',
    { nb: 'Ja', en: 'Yes' },
    {
      nb: 'Du arbeider mindre enn full stilling.',
      nn: 'Du arbeider mindre enn full stilling.',
      en: 'You work less than full time.',
    },
  ),
  one(
    'no',
    { nb: 'Nei', en: 'No' },
    { nb: 'Du arbeider full stilling.', nn: 'Du arbeider full stilling.', en: 'You work full time.' },
  ),
  unknown,
]);

import { choice } from './choice.ts';
import { one, unknown } from './explained.ts';

/** The facts that /gp-requirement asks for and that have a few values. */

export const gpTraining = choice([
  one(
    'specialist',
    { nb: 'Ja, jeg er spesialist', nn: 'Ja, eg er spesialist', en: 'Yes, I am a specialist' },
    {
      nb: 'Du er godkjent spesialist i allmennmedisin.',
      nn: 'Du er godkjend spesialist i allmennmedisin.',
      en: 'You are an approved specialist in general practice.',
    },
  ),
  one(
    'in-training',
    { nb: 'Jeg er i spesialisering', nn: 'Eg er i spesialisering', en: 'I am in training' },
    {
      nb: 'Du har fullført LIS1 og er i gang med å bli spesialist i allmennmedisin (LIS3).',
      nn: 'Du har fullført LIS1 og er i gang med å bli spesialist i allmennmedisin (LIS3).',
      en: 'You have completed LIS1 and are training to be a specialist in general practice (LIS3).',
    },
  ),
  one(
    'older-approval',
    {
      nb: 'Godkjent allmennpraktiserende lege',
      nn: 'Godkjend allmennpraktiserande lege',
      en: 'Approved general practitioner (older approval)',
    },
    {
      nb: 'Du har den eldre godkjenningen som allmennpraktiserende lege.',
      nn: 'Du har den eldre godkjenninga som allmennpraktiserande lege.',
      en: 'You hold the older Norwegian approval as a general practitioner (allmennpraktiserende lege).',
    },
  ),
  one(
    'none',
    { nb: 'Nei, ingen av delene', nn: 'Nei, ingen av delane', en: 'No, none of these' },
    {
      nb: 'Du har lisens eller autorisasjon som lege, eller er spesialist i noe annet.',
      nn: 'Du har lisens eller autorisasjon som lege, eller er spesialist i noko anna.',
      en: 'You are licensed as a doctor, or are a specialist in something else.',
    },
  ),
  unknown,
]);

export const gpPost = choice([
  one(
    'fastlege',
    { nb: 'Fastlege med egen liste', nn: 'Fastlege med eiga liste', en: 'Regular GP (fastlege) with a list' },
    {
      nb: 'Du har, eller vil ha, en fastlegehjemmel: din egen pasientliste.',
      nn: 'Du har, eller vil ha, ein fastlegeheimel: di eiga pasientliste.',
      en: 'You have or want a GP agreement (hjemmel): a patient list of your own.',
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
      nb: 'Du arbeider på listene til andre fastleger, på vei mot egen liste.',
      nn: 'Du arbeider på listene til andre fastlegar, på veg mot eiga liste.',
      en: 'You work on other GPs’ lists on the way to one of your own (introduksjonslege).',
    },
  ),
  one(
    'other-municipal',
    { nb: 'Annen legestilling i kommunen', nn: 'Anna legestilling i kommunen', en: 'Other municipal doctor' },
    {
      nb: 'For eksempel ved legevakt, sykehjem eller helsestasjon.',
      nn: 'Til dømes ved legevakt, sjukeheim eller helsestasjon.',
      en: 'Such as at out-of-hours care, a nursing home or a health centre.',
    },
  ),
  unknown,
]);

export const inPost2017 = choice([
  one(
    'yes',
    { nb: 'Ja', en: 'Yes' },
    {
      nb: 'Du arbeidet slik 1. mars 2017, hadde permisjon fra det, eller begynte veiledning innen et år.',
      nn: 'Du arbeidde slik 1. mars 2017, hadde permisjon frå det, eller byrja rettleiing innan eit år.',
      en: 'You worked like that on 1 March 2017, were on leave from it, or began supervision within a year.',
    },
  ),
  one(
    'no',
    { nb: 'Nei', en: 'No' },
    {
      nb: 'Du begynte som lege i kommunen etter 1. mars 2017.',
      nn: 'Du byrja som lege i kommunen etter 1. mars 2017.',
      en: 'You began as a municipal doctor after 1 March 2017.',
    },
  ),
  unknown,
]);

export const recruitment = choice([
  one(
    'yes',
    { nb: 'Ja', en: 'Yes' },
    {
      nb: 'Kommunen fant ikke nok leger som er spesialister eller i spesialisering.',
      nn: 'Kommunen fann ikkje nok legar som er spesialistar eller i spesialisering.',
      en: 'The municipality did not find enough doctors who are specialists or in training.',
    },
  ),
  one(
    'no',
    { nb: 'Nei', en: 'No' },
    {
      nb: 'Kommunen hadde andre å velge blant.',
      nn: 'Kommunen hadde andre å velje mellom.',
      en: 'The municipality had others to choose from.',
    },
  ),
  unknown,
]);

export const lis1 = choice([
  one(
    'done',
    { nb: 'Ja, fullført', nn: 'Ja, fullført', en: 'Yes, completed' },
    {
      nb: 'Du har nådd alle læringsmålene i LIS1, eller har gjennomført turnus.',
      nn: 'Du har nådd alle læringsmåla i LIS1, eller har gjennomført turnus.',
      en: 'You reached all goals of LIS1, or completed the older internship (turnus).',
    },
  ),
  one(
    'not-done',
    { nb: 'Nei, ikke fullført', nn: 'Nei, ikkje fullført', en: 'No, not completed' },
    {
      nb: 'Du mangler LIS1, eller noen av læringsmålene.',
      nn: 'Du manglar LIS1, eller nokre av læringsmåla.',
      en: 'You lack LIS1 or some of its goals.',
    },
  ),
  unknown,
]);

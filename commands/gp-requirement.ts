import { defineCommand } from '../src/command/command.ts';
import { date } from '../src/command/options/date.ts';
import { gpPost, gpTraining, inPost2017, lis1, recruitment } from '../src/command/options/gp-facts.ts';
import { months } from '../src/command/options/months.ts';
import { answerTable } from '../src/eligibility/answer.ts';

/** In the order of the table's inputs; a test holds the two together. */
const options = {
  training: {
    name: { en: 'training', nb: 'spesialitet', nn: 'spesialitet' },
    description: {
      nb: 'Spesialist i allmennmedisin, i spesialisering eller ingen av delene?',
      nn: 'Spesialist i allmennmedisin, i spesialisering eller ingen av delane?',
      en: 'A specialist in general practice, in training, or neither?',
    },
    kind: gpTraining,
  },
  post: {
    name: { en: 'post', nb: 'stilling', nn: 'stilling' },
    description: {
      nb: 'Arbeidet det gjelder: egen liste, vikariat eller noe annet',
      nn: 'Arbeidet det gjeld: eiga liste, vikariat eller noko anna',
      en: 'The work in question: a list of your own, a substitute post or something else',
    },
    kind: gpPost,
  },
  'in-post-2017': {
    name: { en: 'in-post-2017', nb: 'lege-i-2017', nn: 'lege-i-2017' },
    description: {
      nb: 'Var legen alt i slikt arbeid da kravet kom 1. mars 2017?',
      nn: 'Var legen alt i slikt arbeid då kravet kom 1. mars 2017?',
      en: 'Was the doctor already in such work when the requirement came on 1 March 2017?',
    },
    kind: inPost2017,
  },
  months: {
    name: { en: 'months', nb: 'måneder', nn: 'månader' },
    description: {
      nb: 'Hvor mange måneder arbeidet varer til sammen, det avtalte medregnet',
      nn: 'Kor mange månader arbeidet varer til saman, det avtalte medrekna',
      en: 'How many months the work lasts in all, what is agreed included',
    },
    kind: months,
  },
  'months-a-year': {
    name: { en: 'months-a-year', nb: 'måneder-i-året', nn: 'månader-i-året' },
    description: {
      nb: 'Måneder i det kalenderåret vikaren arbeider mest (teller fra 2026)',
      nn: 'Månader i det kalenderåret vikaren arbeider mest (tel frå 2026)',
      en: 'Months in the calendar year the substitute works most (counts from 2026)',
    },
    kind: months,
  },
  agreed: {
    name: { en: 'agreed', nb: 'avtalt', nn: 'avtalt' },
    description: {
      nb: 'Dagen avtalen om vikariatet ble inngått, for eksempel 30.12.2025',
      nn: 'Dagen avtalen om vikariatet vart inngått, til dømes 30.12.2025',
      en: 'The day the substitute post was agreed, such as 30.12.2025',
    },
    kind: date,
  },
  recruitment: {
    name: { en: 'recruitment', nb: 'rekrutteringsproblemer', nn: 'rekrutteringsproblem' },
    description: {
      nb: 'Trengs vikariatet fordi kommunen ikke får tak i nok leger? (teller 2022–2024)',
      nn: 'Trengst vikariatet fordi kommunen ikkje får tak i nok legar? (tel 2022–2024)',
      en: 'Is the post needed because the municipality cannot find doctors? (counts 2022–2024)',
    },
    kind: recruitment,
  },
  lis1: {
    name: { en: 'lis1', nb: 'lis1', nn: 'lis1' },
    description: {
      nb: 'Er LIS1 fullført? (teller i 2024)',
      nn: 'Er LIS1 fullført? (tel i 2024)',
      en: 'Is LIS1 completed? (counts in 2024)',
    },
    kind: lis1,
  },
  assessed: {
    name: { en: 'assessed', nb: 'dato', nn: 'dato' },
    description: {
      nb: 'Dagen det gjelder. Uten dato: i dag',
      nn: 'Dagen det gjeld. Utan dato: i dag',
      en: 'The day in question. Without it: today',
    },
    kind: date,
  },
} as const;

export default defineCommand({
  name: { en: 'gp-requirement', nb: 'fastlegekrav', nn: 'fastlegekrav' },
  title: { nb: 'Kravet til fastleger', nn: 'Kravet til fastlegar', en: 'Requirement to work as a GP' },
  description: {
    nb: 'Kan du arbeide som fastlege eller vikar? Kravet om spesialisering og unntakene; jeg spør om resten',
    nn: 'Kan du arbeide som fastlege eller vikar? Kravet om spesialisering og unntaka; eg spør om resten',
    en: 'May you work as a GP or a substitute? The specialist requirement and its exceptions since 2017',
  },
  options,
  example: '/gp-requirement training:none post:substitute in-post-2017:no months:8 assessed:2024-10-01',
  answer: (values, context) =>
    answerTable(
      {
        table: 'gp-requirement',
        topic: 'gp-requirement',
        schemes: ['specialist-requirement', 'specialist-training'],
        options,
      },
      values,
      context,
    ),
});

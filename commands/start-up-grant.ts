import { defineCommand } from '../src/command/command.ts';
import { date } from '../src/command/options/date.ts';
import { agreementAge, ceiling, gpAgreement, income, listLength } from '../src/command/options/start-up-facts.ts';
import { answerTable } from '../src/eligibility/answer.ts';

/** In the order of the table's inputs; a test holds the two together. */
const options = {
  agreement: {
    name: { en: 'agreement', nb: 'fastlegeavtale', nn: 'fastlegeavtale' },
    description: {
      nb: 'Har legen en egen fastlegeavtale med kommunen?',
      nn: 'Har legen ein eigen fastlegeavtale med kommunen?',
      en: 'Does the doctor have a GP agreement of their own?',
    },
    kind: gpAgreement,
  },
  income: {
    name: { en: 'income', nb: 'inntekt', nn: 'inntekt' },
    description: {
      nb: 'Næringsdrivende eller fast lønn?',
      nn: 'Næringsdrivande eller fast lønn?',
      en: 'Self-employed, or on a salary?',
    },
    kind: income,
  },
  list: {
    name: { en: 'list', nb: 'liste', nn: 'liste' },
    description: {
      nb: 'Hvor mange som står på listen',
      nn: 'Kor mange som står på lista',
      en: 'How many are on the list',
    },
    kind: listLength,
  },
  ceiling: {
    name: { en: 'ceiling', nb: 'listetak', nn: 'listetak' },
    description: {
      nb: 'Det høyeste antallet på listen som er avtalt',
      nn: 'Det høgaste talet på lista som er avtalt',
      en: 'The largest number on the list that is agreed',
    },
    kind: ceiling,
  },
  age: {
    name: { en: 'age', nb: 'avtalealder', nn: 'avtalealder' },
    description: {
      nb: 'Hvor lenge det er siden fastlegeavtalen ble inngått',
      nn: 'Kor lenge det er sidan fastlegeavtalen vart inngått',
      en: 'How long ago the GP agreement was made',
    },
    kind: agreementAge,
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
  name: { en: 'start-up-grant', nb: 'grunntilskudd', nn: 'grunntilskot' },
  title: { nb: 'Rett til grunntilskudd', nn: 'Rett til grunntilskot', en: 'Right to the start-up grant' },
  description: {
    nb: 'Får en fastlege med kort liste grunntilskudd? Alt kan utelates; jeg spør om resten',
    nn: 'Får ein fastlege med kort liste grunntilskot? Alt kan utelatast; eg spør om resten',
    en: 'Does a GP with a short list get the start-up grant? Leave out what you like; I ask for the rest',
  },
  options,
  example:
    '/start-up-grant agreement:own income:self-employed list:under-500 ceiling:over-500 age:under-two-years assessed:2021-10-01',
  answer: (values, context) =>
    answerTable(
      {
        table: 'start-up-grant',
        topic: 'start-up-grant',
        schemes: ['start-up-grant', 'basistilskudd'],
        options,
      },
      values,
      context,
    ),
});

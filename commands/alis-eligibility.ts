import { defineCommand } from '../src/command/command.ts';
import {
  affiliation,
  agreement,
  clinic,
  partTime,
  post,
  sideAffiliation,
  training,
} from '../src/command/options/alis-facts.ts';
import { date } from '../src/command/options/date.ts';
import { months } from '../src/command/options/months.ts';
import { answerTable } from '../src/eligibility/answer.ts';

/** In the order of the table's inputs; a test holds the two together. */
const options = {
  training: {
    name: { en: 'training', nb: 'spesialisering', nn: 'spesialisering' },
    description: {
      nb: 'Er legen under spesialisering i allmennmedisin?',
      nn: 'Er legen under spesialisering i allmennmedisin?',
      en: 'Is the doctor training in general practice?',
    },
    kind: training,
  },
  post: {
    name: { en: 'post', nb: 'stilling', nn: 'stilling' },
    description: {
      nb: 'Stillingen i kommunen den dagen det gjelder',
      nn: 'Stillinga i kommunen den dagen det gjeld',
      en: 'The post in the municipality on the day in question',
    },
    kind: post,
  },
  'substitute-months': {
    name: { en: 'substitute-months', nb: 'vikarmåneder', nn: 'vikarmånader' },
    description: {
      nb: 'Avtalt lengde på vikariatet i måneder, bare for vikarer',
      nn: 'Avtalt lengd på vikariatet i månader, berre for vikarar',
      en: 'Agreed length of the substitute post in months, for substitutes only',
    },
    kind: months,
  },
  agreement: {
    name: { en: 'agreement', nb: 'alis-avtale', nn: 'alis-avtale' },
    description: {
      nb: 'Er det inngått en ALIS-avtale mellom legen og kommunen?',
      nn: 'Er det inngått ein ALIS-avtale mellom legen og kommunen?',
      en: 'Is there an ALIS agreement between the doctor and the municipality?',
    },
    kind: agreement,
  },
  signed: {
    name: { en: 'signed', nb: 'inngått', nn: 'inngått' },
    description: {
      nb: 'Dagen ALIS-avtalen ble inngått, for eksempel 17.4.2024',
      nn: 'Dagen ALIS-avtalen vart inngått, til dømes 17.4.2024',
      en: 'The day the ALIS agreement was concluded, such as 17.4.2024',
    },
    kind: date,
  },
  started: {
    name: { en: 'started', nb: 'startet', nn: 'starta' },
    description: {
      nb: 'Dagen avtalen begynte å gjelde, hvis det var en annen dag',
      nn: 'Dagen avtalen byrja å gjelde, om det var ein annan dag',
      en: 'The day the agreement took effect, if that was another day',
    },
    kind: date,
  },
  amended: {
    name: { en: 'amended', nb: 'endret', nn: 'endra' },
    description: {
      nb: 'Dagen avtalen sist ble fornyet, forlenget, flyttet eller endret, hvis den ble det',
      nn: 'Dagen avtalen sist vart fornya, forlengd, flytta eller endra, om han vart det',
      en: 'The day the agreement was last renewed, extended, moved or changed, if it was',
    },
    kind: date,
  },
  affiliation: {
    name: { en: 'affiliation', nb: 'tilknytning', nn: 'tilknyting' },
    description: {
      nb: 'Hvem legen er ansatt hos eller knyttet til',
      nn: 'Kven legen er tilsett hos eller knytt til',
      en: 'Who employs the doctor, or whom the doctor is tied to',
    },
    kind: affiliation,
  },
  'side-affiliation': {
    name: { en: 'side-affiliation', nb: 'sidetilknytning', nn: 'sidetilknyting' },
    description: {
      nb: 'Annen tilknytning ved siden av, uansett hvor liten',
      nn: 'Anna tilknyting ved sida av, uansett kor lita',
      en: 'Any other tie on the side, however small',
    },
    kind: sideAffiliation,
  },
  clinic: {
    name: { en: 'clinic', nb: 'kontordrift', nn: 'kontordrift' },
    description: { nb: 'Hvem som driver legekontoret', nn: 'Kven som driv legekontoret', en: 'Who runs the surgery' },
    kind: clinic,
  },
  'part-time': {
    name: { en: 'part-time', nb: 'deltid', nn: 'deltid' },
    description: {
      nb: 'Arbeider legen deltid? Det avgjør aldri saken',
      nn: 'Arbeider legen deltid? Det avgjer aldri saka',
      en: 'Does the doctor work part time? It never decides the matter',
    },
    kind: partTime,
  },
  assessed: {
    name: { en: 'assessed', nb: 'dato', nn: 'dato' },
    description: {
      nb: 'Dagen det gjelder: en dag i tiden det søkes tilskudd for. Uten dato: i dag',
      nn: 'Dagen det gjeld: ein dag i tida det blir søkt tilskot for. Utan dato: i dag',
      en: 'The day in question, in the time the grant is claimed for. Without it: today',
    },
    kind: date,
  },
} as const;

export default defineCommand({
  name: { en: 'alis-eligibility', nb: 'alis-rett', nn: 'alis-rett' },
  title: { nb: 'Rett til ALIS-tilskudd', nn: 'Rett til ALIS-tilskot', en: 'Right to the ALIS grant' },
  description: {
    nb: 'Gir stillingen din rett til ALIS- og veiledningstilskudd? Alt kan utelates; jeg spør om resten',
    nn: 'Gir stillinga di rett til ALIS-tilskot og rettleiingstilskot? Alt kan utelatast; eg spør om resten',
    en: 'Is there a right to the ALIS and supervision grants? Leave out what you like; I ask for the rest',
  },
  options,
  example:
    '/alis-eligibility training:in-training post:fastlege agreement:yes signed:2024-04-17 affiliation:agency assessed:2024-09-01',
  answer: (values, context) =>
    answerTable(
      { table: 'alis-eligibility', topic: 'alis-grant', schemes: ['alis-grant', 'supervision'], options },
      values,
      context,
    ),
});

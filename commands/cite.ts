import { defineCommand } from '../src/command/command.ts';
import { citeFormat } from '../src/command/options/cite-format.ts';
import { release } from '../src/command/options/release.ts';
import { several } from '../src/command/options/several.ts';
import { cited } from '../src/command/steps/cite.ts';

export default defineCommand({
  name: { en: 'cite', nb: 'siter', nn: 'siter' },
  title: { nb: 'Siter', nn: 'Siter', en: 'Cite' },
  isNamedBySubject: true,
  description: {
    nb: 'En kilde som referanse i oppgaven din: APA, Chicago, BibTeX, RIS eller CSL-JSON',
    nn: 'Ei kjelde som referanse i oppgåva di: APA, Chicago, BibTeX, RIS eller CSL-JSON',
    en: 'A source as a reference for your paper: APA, Chicago, BibTeX, RIS or CSL-JSON',
  },
  options: {
    release: {
      name: { en: 'release', nb: 'kilde', nn: 'kjelde' },
      description: {
        nb: 'Noen ord fra tittelen på kilden; flere kilder med komma mellom',
        nn: 'Nokre ord frå tittelen på kjelda; fleire kjelder med komma mellom',
        en: 'A few words of the title of the source; several with commas between',
      },
      required: true,
      kind: several(release),
    },
    format: {
      name: { en: 'format', nb: 'format', nn: 'format' },
      description: {
        nb: 'Stil eller filformat. Uten: APA',
        nn: 'Stil eller filformat. Utan: APA',
        en: 'Style or file format. Without it: APA',
      },
      kind: citeFormat,
    },
  },
  example: '/cite release:hdir-2024-04-18-560-mill-alis',
  answer: ({ release: releases, format = 'apa' }, context) => cited(releases, format, context),
});

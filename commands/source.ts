import { defineCommand } from '../src/command/command.ts';
import { release } from '../src/command/options/release.ts';
import { sourceFacet } from '../src/command/options/source-facet.ts';
import { bibliography, onePublication } from '../src/command/steps/source.ts';

export default defineCommand({
  name: { en: 'source', nb: 'kilde', nn: 'kjelde' },
  title: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  isNamedBySubject: true,
  description: {
    nb: 'Kildene jeg svarer ut fra, eller hva jeg har fra én av dem, med adressen',
    nn: 'Kjeldene eg svarer ut frå, eller kva eg har frå éi av dei, med adressa',
    en: 'The sources I answer from, or what I have from one of them, with its address',
  },
  options: {
    release: {
      name: { en: 'release', nb: 'kilde', nn: 'kjelde' },
      description: {
        nb: 'Noen ord fra tittelen på en kilde. Uten: de nyeste',
        nn: 'Nokre ord frå tittelen på ei kjelde. Utan: dei nyaste',
        en: 'A few words of the title of a source. Without it: the newest',
      },
      kind: release,
    },
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Bare hvem som står bak, når den kom, hvem som ga den ut',
        nn: 'Berre kven som står bak, når ho kom, kven som gav ho ut',
        en: 'Only who stands behind it, when it came, who published it',
      },
      kind: sourceFacet,
    },
  },
  example: '/source release:hdir-2024-04-18-560-mill-alis',
  answer: ({ release: one, about }, context) => (one ? onePublication(one, about, context) : bibliography(context)),
});

import type { Knowledge } from '../knowledge/find.ts';
import type { Scheme } from '../knowledge/knowledge.ts';
import { inAllLanguages } from '../knowledge/names.ts';
import { LOCALES } from '../language/locale.ts';
import { ownIdOf, type Phrase, type Thing } from './thing.ts';

type Asks = Scheme['asks'];

const asked = (asks: Asks): readonly Phrase[] =>
  LOCALES.flatMap((locale) => (asks?.[locale] ?? []).map((text) => ({ text })));

const named = (names: readonly string[]): readonly Phrase[] =>
  [...new Set(names)].map((text) => ({ text, isName: true as const }));

/** Whether there still is such a scheme, which may be asked of any: and of one that has ended, what came instead. */
function standing(name: Scheme['name'], aliases: readonly string[], to: string | undefined): readonly Phrase[] {
  const short = [...inAllLanguages(name), ...aliases].filter((one) => !one.includes(' ')).slice(0, 2);
  return (short.length > 0 ? short : [name.nb]).flatMap((one): Phrase[] => [
    { text: `gjelder ${one} fortsatt?` },
    { text: `finst ${one} enno?` },
    { text: `does ${one} still exist?` },
    ...(to === undefined
      ? []
      : [
          { text: `er ${one} borte, og hva kom i stedet?` },
          { text: `når ble ${one} avviklet?` },
          { text: `is ${one} gone, what replaced it?` },
        ]),
  ]);
}

/** What a thing is called, and what may be asked of any of its kind. */
function ownPhrases(thing: Thing, knowledge: Knowledge): readonly Phrase[] {
  const id = ownIdOf(thing);
  const { label, kind } = thing;
  switch (kind) {
    case 'scheme': {
      const { name, aliases, to } = knowledge.getScheme(id);
      return [...standing(name, aliases, to), ...named([...inAllLanguages(name), ...aliases])];
    }
    case 'series':
      return named([...inAllLanguages(label), ...knowledge.getSeries(id).aliases]);
    case 'topic':
      return named([...inAllLanguages(label), ...(knowledge.findTopic(id)?.aliases ?? [])]);
    case 'table':
      return [...asked(knowledge.getTable(id).asks), ...named(inAllLanguages(label))];
    case 'release': {
      const { title, about } = knowledge.getRelease(id);
      return named([title, ...inAllLanguages(about)]);
    }
    case 'statement':
    case 'rule':
      return [];
  }
}

/** How people ask for a thing: as curators write it, and by its name. @param asks How curators have people ask for it. */
export const phrasesOf = (thing: Thing, asks: Asks, knowledge: Knowledge): readonly Phrase[] => [
  ...asked(asks),
  ...ownPhrases(thing, knowledge),
];

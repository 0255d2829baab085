/** A chapter of a report, as titles name it. */
interface Chapter {
  readonly title: string;
  readonly number: string;
  /** The report that it is in. */
  readonly of: string;
}

const NUMBER = String.raw`\d+(?:\.\d+)*`;
/** What stands in the last brackets of a title, which may have brackets of its own: `Meld. St. 23 (2024–2025)`. */
const BRACKETED = String.raw`[^()]*(?:\([^()]*\)[^()]*)*`;
/** `Kapittel 8 Utvikling i ordningen (Årsrapport 2023)`. */
const BEFORE = new RegExp(String.raw`^(?:Kapittel|Kap\.) (${NUMBER}):? (.+) \((${BRACKETED})\)$`, 'i');
/** `Gjennomgang av tjenesten, kap. 5 Finansiering`, `Meld. St. 23 …, kapittel 5`. */
const AFTER = new RegExp(String.raw`^(.+), (kap\.|kapittel) (${NUMBER})(?:[:.]? (.+))?$`, 'i');

/** The chapter that a title names, and what it is a chapter of; undefined of what is no chapter. */
export function chapterOf(title: string): Chapter | undefined {
  const [, number, own, of] = BEFORE.exec(title) ?? [];
  if (number !== undefined && own !== undefined && of !== undefined) return { title: own, number, of };
  const [, whole, word, at, name] = AFTER.exec(title) ?? [];
  if (whole === undefined || word === undefined || at === undefined) return undefined;
  return { title: name ?? `Kapittel ${at}`, number: at, of: whole };
}

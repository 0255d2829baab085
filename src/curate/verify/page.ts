/** A piece of a release's text, by the way in which citations count. */
export interface Passage {
  /** `furniture` is what the page prints around the text: browser notice, kicker, dates, captions, subscription. */
  readonly kind: 'title' | 'subheading' | 'paragraph' | 'furniture';
  /** From 1 within its kind. */
  readonly number: number;
  readonly text: string;
  /** It is a bullet of a list. */
  readonly isItem?: true;
}

const FURNITURE: readonly RegExp[] = [
  /^Du benytter en nettleser/u,
  /^Statsbudsjettet \d{4}:?$/u,
  /^Historisk arkiv$/u,
  /^(?:Publisert under|Utgiver|Foto|Av|Dato):/u,
  /^(?:Først publisert|Sist (?:faglig )?oppdatert|Siste faglige endring|Publisert)\b/u,
  /^(?:Pressemelding|Nyhet)\b.*\|/u,
  /^date \d{4}/u,
  /^Abonner på /u,
];
const CREDIT = /^Foto:/u;
const BULLET = /^[•*-] /u;

/** A subheading is a short line that no full stop ends. */
const LONGEST_SUBHEADING = 150;
const isSubheading = (text: string): boolean => text.length <= LONGEST_SUBHEADING && /[\p{L}\d)»”"]$/u.test(text);

export const isBullet = (line: string): boolean => BULLET.test(line.trimStart());

const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();

/**
 * Takes a text apart by the rule that citations follow: paragraphs are counted from 1 after title, kicker, archive and
 * date lines; each bullet is one; subheadings are counted apart; captions and page furniture are not counted.
 */
export function passagesOf(text: string, title: string): readonly Passage[] {
  const lines = text.split('\n').map(tidy).filter(Boolean);
  const titleAt = lines.findIndex((line) => line.toLowerCase() === tidy(title).toLowerCase());
  const counts = { title: 0, subheading: 0, paragraph: 0, furniture: 0 };
  const kindOf = (line: string, at: number): Passage['kind'] => {
    if (at === titleAt) return 'title';
    const isCaption = isSubheading(line) && CREDIT.test(lines[at + 1] ?? '');
    if (at < titleAt || isCaption || FURNITURE.some((pattern) => pattern.test(line))) return 'furniture';
    return isSubheading(line) && !BULLET.test(line) ? 'subheading' : 'paragraph';
  };
  return lines.map((line, at) => {
    const kind = kindOf(line, at);
    counts[kind] += 1;
    return { kind, number: counts[kind], text: line.replace(BULLET, ''), ...(BULLET.test(line) && { isItem: true }) };
  });
}

export const describePassage = ({ kind, number }: Pick<Passage, 'kind' | 'number'>): string =>
  kind === 'title' ? 'title' : `${kind} ${number}`;

import type { Locale } from '../../../language/locale.ts';

/** A member, or a moderator, who has the permission Manage Messages. */
export type As = 'member' | 'moderator';
type Theme = 'auto' | 'light' | 'dark';

/** What a person has set, beside what they ask. */
export interface Setting {
  readonly locale: Locale;
  /** The day to answer for, YYYY-MM-DD; nothing where it is the day that it is. */
  readonly today: string | undefined;
  readonly theme: Theme;
  /** Whom the reader plays in the page's server. */
  readonly as: As;
}

const isLocale = (text: string | null): text is Locale => text === 'nb' || text === 'nn' || text === 'en';
const isTheme = (text: string | null): text is Theme => text === 'light' || text === 'dark';

/** Norwegian of the kind that the browser asks for; English for those who read neither. */
function localeOfBrowser(): Locale {
  for (const language of navigator.languages) {
    const [, found] = /^(nb|nn|no|da|sv|en)\b/.exec(language) ?? [];
    if (found !== undefined) return isLocale(found) ? found : 'nb';
  }
  return 'nb';
}

/** A link holds all but the theme, which is the reader's own. */
export function readSetting(address: URL): { readonly setting: Setting; readonly question: string | undefined } {
  const locale = address.searchParams.get('locale');
  const today = address.searchParams.get('today');
  const theme = localStorage.getItem('theme');
  return {
    setting: {
      locale: isLocale(locale) ? locale : localeOfBrowser(),
      today: today !== null && /^\d{4}-\d{2}-\d{2}$/.test(today) ? today : undefined,
      theme: isTheme(theme) ? theme : 'auto',
      as: 'member',
    },
    question: address.searchParams.get('q')?.trim() || undefined,
  };
}

/** The permanent address of a question, or of the page as it is set. */
export function linkTo(question: string | undefined, { locale, today }: Setting): string {
  const address = new URL('/', location.href);
  if (question !== undefined) address.searchParams.set('q', question);
  address.searchParams.set('locale', locale);
  if (today !== undefined) address.searchParams.set('today', today);
  return address.href;
}

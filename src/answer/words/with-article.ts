/** What stands with an article in an English sentence: `the Directorate of Health`, but `KS` and `Dagsavisen`. */
const WITH_ARTICLE =
  /^(?:Norwegian|Ministry|Directorate|Agency|Board|Association|Medical Students|Journal|National|County Governor|University|ALIS advisory|chief)\b/;

export const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

import { amountsIn } from '../../language/amounts.ts';

/** Patients who went: "300 forsvant til naboen", "400 of them left". */
const WENT =
  /^(?: (?:pasienter|pasientar|patients|people|av dem|av dei|av disse|of them))?(?: (?:har|have|ble|vart|blei|er))?(?: (?:bare|just|siden|sidan))? (?:forsvant|forsvunnet|forsvunne|forsvann|borte|byttet|bytta|sluttet|slutta|dro|drog|gikk|gjekk|flyttet|flytta|reiste|left|gone|switched|moved|quit|disappeared)(?!\p{L})/iu;
/** "Mistet 700 av 1200". */
const LOST = /(?<!\p{L})(?:mistet|mista|lost|tapte) $/iu;
const OF = /^ (?:av|of)(?: (?:de|dei|the|my|mine))? $/iu;
/** What they were on. */
const ON_LIST = /^ (?:pasienter|pasientar|pasienta|patients|på list|på den|on (?:the|my) list|people|sjeler|navn)/iu;
/** Fewer than so many are hardly of a list. */
const LEAST = 20;
/** As far on as it is told what became of a list. */
const NEAR = 120;

/**
 * A text in which a list from which some went stands as what is left of it: "overtok 1020 pasienter, 300 forsvant" is a list of 720. How
 * many went is told of nobody's list.
 */
export function withWhatIsLeft(text: string): string {
  const amounts = amountsIn(text).filter(({ value }) => Number.isInteger(value) && value >= LEAST);
  for (const [at, went] of amounts.entries()) {
    const [before, after] = [amounts[at - 1], amounts[at + 1]];
    const isOf = after && LOST.test(text.slice(0, went.start)) && OF.test(text.slice(went.end, after.start));
    if (isOf && went.value < after.value)
      return `${text.slice(0, went.start)}noen, ${after.value - went.value}${text.slice(after.end)}`;
    const isFrom = before && went.start - before.end <= NEAR && ON_LIST.test(text.slice(before.end));
    if (isFrom && went.value < before.value && WENT.test(text.slice(went.end)))
      return `${text.slice(0, before.start)}${before.value - went.value}${text.slice(before.end, went.start)}noen${text.slice(went.end)}`;
  }
  return text;
}

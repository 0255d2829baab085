import type { ReleaseAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { dated, named, publisherIn } from './citation.ts';
import { type Draft, fold, list, paragraph, type Said, said } from './draft.ts';
import { ruleLine, statementLine } from './entries.ts';
import { figureLine } from './figure.ts';
import { capitalised, withoutBrackets } from './headline.ts';

/** What was asked of the release, and nothing else; undefined where the release does not say it. */
function replyOf(answer: ReleaseAnswer, publisher: string, format: Format): string | undefined {
  const say = format.words.release;
  const { asked, published, people, government } = answer;
  const when = dated(published, format);
  if (asked === 'published' && published !== null) return say.publishedOn(publisher, when);
  if (asked === 'publisher') return say.publishedBy(publisher, when);
  if (asked === 'government' && government !== null) return say.government(government);
  if (asked !== 'people' || people.length === 0) return undefined;
  return `${format.list(people.map(({ name, role }) => say.person(name, format.text(role))))}.`;
}

/** How much of each kind there is from it, in few words. */
function inShort({ figures, statements, rules }: ReleaseAnswer, { words, list: joinWords }: Format): string {
  const counts = [
    [figures.length, words.release.ofFigures],
    [statements.length, words.release.ofStatements],
    [rules.length, words.release.ofRules],
  ] as const;
  return joinWords(counts.filter(([count]) => count > 0).map(([count, say]) => say(count)));
}

/** One release: what it is, and in folds all that is known from it. */
export function composeRelease(answer: ReleaseAnswer, format: Format): Draft {
  const { text, words } = format;
  const say = words.release;
  const publisher = withoutBrackets(publisherIn(answer.publisher, format));
  const when = dated(answer.published, format);
  const type = named(say.types, answer.type) ?? answer.type;
  const kind = say.kindFrom(capitalised(type), publisher, when);
  const reply = replyOf(answer, publisher, format);
  // Who and when stand under a title that fills a headline by itself.
  const titles = [say.titleFrom(answer.title, publisher, when), `${words.notices.quoted(answer.title)}.`];
  const counts = inShort(answer, format);
  const title: Said = [{ text: words.notices.quoted(answer.title), citations: answer.citations, url: answer.url }];
  return {
    status: 'answered',
    headlines: (reply === undefined ? titles : [reply]).map((way) => said(way, answer.citations)),
    otherwise: [said(kind, answer.citations)],
    surface: [
      paragraph(title),
      paragraph(said(`${publisher}, ${when}.`, answer.citations)),
      paragraph(said(text(answer.about), answer.citations)),
      ...(reply === undefined ? [] : [paragraph(said(reply))]),
      ...(counts === '' ? [] : [paragraph(said(say.iHave(counts)))]),
    ],
    folds: [
      ...fold('all', say.figures, list(answer.figures.map((figure) => figureLine(figure, format)))),
      ...fold('says', say.statements, list(answer.statements.map((statement) => statementLine(statement, format)))),
      ...fold('rules', say.rules, list(answer.rules.map((rule) => ruleLine(rule, format)))),
    ],
    grounds: [
      paragraph(said(kind)),
      ...(answer.government === null ? [] : [paragraph(said(say.government(answer.government)))]),
      ...list(
        answer.people.map(({ name, role }) => said(say.person(name, text(role)))),
        say.people,
      ),
    ],
    figures: answer.figures,
  };
}

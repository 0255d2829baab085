import type { RulesAnswer } from '../answer.ts';
import type { Format } from '../format.ts';
import { type Draft, list, type Said, said } from './draft.ts';
import { ruleLine } from './entries.ts';

function headlineOf({ name, on, holding }: RulesAnswer, format: Format): Said {
  const { words, text, date } = format;
  const subject = [text(name), date(on)] as const;
  const [only] = holding;
  if (only === undefined) return said(words.rules.none(...subject));
  if (holding.length === 1) {
    const say = only.outcome === 'unclear' ? words.rules.unclear : words.rules.one;
    return said(say(...subject, text(only.text)), only.citations);
  }
  return said(
    words.rules.several(...subject, holding.length),
    holding.flatMap(({ citations }) => citations),
  );
}

/** What applied on a day, what changed when, and the rules before and after that no change tells of. */
export function composeRules(answer: RulesAnswer, format: Format): Draft {
  const { words, text, date } = format;
  const byId = new Map([...answer.holding, ...answer.others].map((rule) => [rule.id, rule]));
  const changeLines = answer.changes.flatMap(({ day, began, ended }) => {
    const lines = (ids: readonly string[], say: (day: string, text: string) => string): Said[] =>
      ids.flatMap((id) => {
        const rule = byId.get(id);
        return rule ? [said(say(date(day), text(rule.text)), rule.citations)] : [];
      });
    return [...lines(ended, words.rules.ended), ...lines(began, words.rules.began)];
  });
  const told = new Set(answer.changes.flatMap(({ began, ended }) => [...began, ...ended]));
  const others = answer.others.filter(({ id, note }) => !told.has(id) || note !== undefined);
  return {
    status: 'answered',
    headline: headlineOf(answer, format),
    blocks: [
      ...list(
        words.rules.holding,
        answer.holding.map((rule) => ruleLine(rule, format)),
      ),
      ...list(words.rules.changes, changeLines),
      ...list(
        words.rules.others,
        others.map((rule) => ruleLine(rule, format)),
      ),
    ],
  };
}

import { afterWhole } from '../../answer/after.ts';
import type { Answer } from '../../answer/answer.ts';
import { contactsBy } from '../../answer/contacts.ts';
import { statementOf } from '../../answer/entries.ts';
import { noticeOfAge, noticesOn } from '../../answer/notices.ts';
import { yearsWithMoney } from '../../figures/budget.ts';
import { figuresOf, lastDay, newestInShort } from '../../figures/figures.ts';
import type { Step } from '../../invocation.ts';
import type { Knowledge } from '../../knowledge/find.ts';
import type { Citation, Localized, NonEmpty, Scheme, Series, Statement } from '../../knowledge/knowledge.ts';
import type { Context } from '../command.ts';
import { downloadOf } from '../download.ts';
import { nextSteps } from '../next.ts';
import { notFound } from '../not-found.ts';
import { ASPECT_LABELS, statementsAbout } from '../options/about.ts';
import { reading } from '../reading.ts';

/** By aspect; a single statement has no label of its own. */
const labels: Readonly<Record<string, Localized>> = ASPECT_LABELS;

/** More series than these would drown the one that was meant; the others are named. */
const MAIN = 6;

/** As many statements as can be read at once; where there are more, the newest, and the others by what they are about. */
const STATEMENTS = 12;

const timeOf = ({ period, source }: Statement, knowledge: Knowledge): string =>
  lastDay(period ?? knowledge.getRelease(source).published ?? '0001');

/** The newest of many statements, in the order in which they were written down. */
function statementsInShort({ statements }: Scheme, knowledge: Knowledge): readonly Statement[] {
  const newestFirst = statements.toSorted((a, b) => timeOf(b, knowledge).localeCompare(timeOf(a, knowledge)));
  const kept = new Set(newestFirst.slice(0, STATEMENTS));
  return statements.filter((one) => kept.has(one));
}

const aspectSteps = (one: Scheme): Step[] =>
  one.statements.length > STATEMENTS
    ? [...new Set(one.statements.map(({ about: aspect }) => aspect))].map((aspect) => schemeStep(one, aspect))
    : [];

const figureStep = ({ id, label }: Series): Step => ({ command: 'figure', options: { series: id }, subject: label });

const schemeStep = ({ id, name }: Scheme, wanted?: string): Step => {
  const label = wanted === undefined ? undefined : labels[wanted];
  return { command: 'scheme', options: { name: id, about: wanted }, subject: label ?? name };
};

const related = ({ related: ids }: Scheme, knowledge: Knowledge): Step[] =>
  ids.map((id) => schemeStep(knowledge.getScheme(id)));

/** The newest year that there is money of the scheme for. */
const budgetStep = (scheme: Scheme, knowledge: Knowledge): Step | false => {
  const { id, name } = scheme;
  const year = yearsWithMoney([scheme], knowledge).at(-1);
  return year !== undefined && { command: 'budget', options: { year: String(year), scheme: id }, subject: name };
};

const ruleStep = ({ id }: Scheme, { topics }: Knowledge): Step | false => {
  const topic = topics.find(({ rules }) => rules.some((rule) => rule.scheme === id));
  return topic !== undefined && { command: 'rule', options: { topic: topic.id }, subject: topic.topic };
};

export function wholeScheme(one: Scheme, context: Context): Answer {
  const { knowledge, today } = context;
  const all = knowledge.seriesOf(one.id);
  const main = all.slice(0, MAIN);
  const after = afterWhole(one, knowledge);
  const figures = main.flatMap((series) => newestInShort(figuresOf(series, knowledge), today));
  return {
    kind: 'scheme',
    scheme: one.id,
    name: one.name,
    what: one.what,
    ...(one.short && { short: one.short }),
    to: one.to ?? null,
    ...(after && { after }),
    citations: one.sources.flatMap((source) => knowledge.cite(source)) as NonEmpty<Citation>,
    figures,
    more: all.slice(MAIN).map(({ id, label }) => ({ series: id, label })),
    statements: statementsInShort(one, knowledge).map((statement) => statementOf(statement, knowledge)),
    contacts: contactsBy(one.contacts, knowledge),
    ...(all.length > 0 && downloadOf([one.id], context)),
    notices: [...noticesOn(figures, knowledge), ...noticeOfAge(figures, today, knowledge)],
    next: nextSteps(
      [
        budgetStep(one, knowledge),
        ruleStep(one, knowledge),
        all.length > MAIN && main[0] && figureStep(main[0]),
        ...aspectSteps(one),
        ...related(one, knowledge),
      ],
      context,
    ),
  };
}

interface Wanted {
  readonly about: readonly string[];
  /** Words of the question of yes or no that was asked, as the statement answers it. */
  readonly asked: string | undefined;
}

export function partOfScheme(one: Scheme, { about: wanted, asked: question }: Wanted, context: Context): Answer {
  const { knowledge } = context;
  const found = statementsAbout(wanted, one);
  const [first, ...rest] = found.map((statement) => statementOf(statement, knowledge));
  if (!first) {
    const { locale } = context;
    const [aspect = ''] = wanted;
    const label: Localized = labels[aspect] ?? { nb: aspect, en: aspect };
    const there = [...new Set(one.statements.map((statement) => statement.about))];
    const asked = `${one.name[locale] ?? one.name.nb}: ${(label[locale] ?? label.nb).toLowerCase()}`;
    return notFound(
      { kind: 'unknown', asked },
      [schemeStep(one), ...there.map((other) => schemeStep(one, other))],
      context,
      one.contacts,
    );
  }
  const reply =
    question === undefined || !found[0] ? undefined : reading.get().replyTo(question, found[0], knowledge)?.reply;
  return {
    kind: 'statements',
    scheme: one.id,
    name: one.name,
    ...(reply && { reply }),
    statements: [first, ...rest],
    notices: [],
    next: nextSteps([schemeStep(one), budgetStep(one, knowledge), ruleStep(one, knowledge)], context),
  };
}

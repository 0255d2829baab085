import type { Answer } from '../src/answer/answer.ts';
import { statementOf } from '../src/answer/entries.ts';
import { noticeOfAge, noticesOn } from '../src/answer/notices.ts';
import { type Context, defineCommand } from '../src/command/command.ts';
import { nextSteps } from '../src/command/next.ts';
import { contactsBy, notFound } from '../src/command/not-found.ts';
import { ASPECT_LABELS, about, statementsAbout } from '../src/command/options/about.ts';
import { asked } from '../src/command/options/asked.ts';
import { scheme } from '../src/command/options/scheme.ts';
import { several } from '../src/command/options/several.ts';
import { figuresOf, isBudgeted, lastDay, newestInShort, newestOf } from '../src/figures/figures.ts';
import type { Step } from '../src/invocation.ts';
import type { Knowledge } from '../src/knowledge/find.ts';
import type { Citation, Localized, NonEmpty, Scheme, Series, Statement } from '../src/knowledge/knowledge.ts';
import { replyTo } from '../src/question/reply.ts';

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

/** The newest year that the scheme has money in. */
const budgetStep = ({ id, name }: Scheme, knowledge: Knowledge): Step | false => {
  const money = knowledge.seriesOf(id).filter(isBudgeted);
  const newest = newestOf(money.flatMap((one) => figuresOf(one, knowledge)))[0];
  const year = newest?.period.split('/').at(-1)?.slice(0, 4);
  return year !== undefined && { command: 'budget', options: { year, scheme: id }, subject: name };
};

const ruleStep = ({ id }: Scheme, { topics }: Knowledge): Step | false => {
  const topic = topics.find(({ rules }) => rules.some((rule) => rule.scheme === id));
  return topic !== undefined && { command: 'rule', options: { topic: topic.id }, subject: topic.topic };
};

function whole(one: Scheme, context: Context): Answer {
  const { knowledge, today } = context;
  const all = knowledge.seriesOf(one.id);
  const main = all.slice(0, MAIN);
  const figures = main.flatMap((series) => newestInShort(figuresOf(series, knowledge)));
  return {
    kind: 'scheme',
    scheme: one.id,
    name: one.name,
    aliases: [...one.aliases],
    what: one.what,
    citations: one.sources.flatMap((source) => knowledge.cite(source)) as NonEmpty<Citation>,
    figures,
    more: all.slice(MAIN).map(({ id, label }) => ({ series: id, label })),
    statements: statementsInShort(one, knowledge).map((statement) => statementOf(statement, knowledge)),
    contacts: contactsBy(one.contacts, knowledge),
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

function part(one: Scheme, { about: wanted, asked: question }: Wanted, context: Context): Answer {
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
  const reply = question === undefined || !found[0] ? undefined : replyTo(question, found[0], knowledge)?.reply;
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

export default defineCommand({
  name: { en: 'scheme', nb: 'ordning', nn: 'ordning' },
  title: { nb: 'Ordning', nn: 'Ordning', en: 'Scheme' },
  description: {
    nb: 'Hva en ordning er, de nyeste tallene, hva kildene sier om den, og hvem du kan spørre',
    nn: 'Kva ei ordning er, dei nyaste tala, kva kjeldene seier om ho, og kven du kan spørje',
    en: 'What a scheme is, its newest figures, what the releases say of it, and who to ask',
  },
  options: {
    name: {
      name: { en: 'name', nb: 'navn', nn: 'namn' },
      description: {
        nb: 'Navnet på ordningen, for eksempel ALIS eller basistilskudd',
        nn: 'Namnet på ordninga, til dømes ALIS eller basistilskot',
        en: 'The name of the scheme, such as ALIS or basistilskudd',
      },
      required: true,
      kind: scheme,
    },
    about: {
      name: { en: 'about', nb: 'om', nn: 'om' },
      description: {
        nb: 'Bare det kildene sier om dette, for eksempel hvorfor',
        nn: 'Berre det kjeldene seier om dette, til dømes kvifor',
        en: 'Only what the releases say of this, such as why',
      },
      kind: several(about),
    },
    asked: {
      name: { en: 'asked', nb: 'spurt', nn: 'spurt' },
      description: {
        nb: 'Ordet i et ja/nei-spørsmål som svaret skal si ja eller nei til',
        nn: 'Ordet i eit ja/nei-spørsmål som svaret skal seie ja eller nei til',
        en: 'The word of a yes-or-no question that the answer is to say yes or no to',
      },
      kind: asked,
    },
  },
  example: '/scheme name:alis-grant',
  answer: ({ name, about: wanted, asked: question }, context) =>
    wanted === undefined ? whole(name, context) : part(name, { about: wanted, asked: question }, context),
});

import type { Figure } from '../../figures/figure.ts';
import { changes } from './changes/en.ts';
import { chart } from './chart/en.ts';
import { cited } from './cite/en.ts';
import { claims } from './claims/en.ts';
import { comparison } from './comparison/en.ts';
import { exported } from './export/en.ts';
import { glosses } from './glosses/en.ts';
import { moderation } from './moderation/en.ts';
import { operated } from './operated/en.ts';
import { publishers } from './publishers/en.ts';
import { folds, surface } from './surface/en.ts';
import { timeline } from './timeline/en.ts';
import { trend } from './trend/en.ts';
import { verdict } from './verdict/en.ts';
import { withArticle } from './with-article.ts';

type Unit = Exclude<Figure['unit'], 'NOK' | 'percent' | 'ratio'>;

/** All that a reader sees in English. The type of this object is what the other languages must fill. */
export const en = {
  ui: {
    sources: 'Sources',
    source: 'Source',
    contacts: 'Who to ask',
    next: 'You may also ask',
    /** Before the names of what lies under the surface. */
    folds: 'More in this answer',
    files: 'Files',
    filesWritten: 'Files written',
    /** How to have them, where nothing was said of it. */
    filesHow: (flag: string) => `${flag} FOLDER writes them`,
    answeredHere: 'I may not write where you asked, so the answer comes here.',
    /** In place of files that are not made. */
    withoutFiles: {
      'too-fast':
        'You have been given many pictures and files in a short time, so here is the answer without. Wait half a minute, and ask again.',
      busy: 'Many are asking for pictures and files just now, so here is the answer without. Wait a little, and ask again.',
    },
    share: 'Share in channel',
    shared: 'Shared',
    /** The way to the message that an answer is to. */
    toMessage: 'To the message',
    back: 'Back',
    previous: 'Previous',
    following: 'Next',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    choose: 'Choose an answer',
    chooseFold: 'More in this answer',
    publishedUndated: 'undated',
  },
  units: {
    persons: ['person', 'people'],
    GPs: ['GP', 'GPs'],
    positions: ['post', 'posts'],
    municipalities: ['municipality', 'municipalities'],
    lists: ['GP list', 'GP lists'],
    agreements: ['agreement', 'agreements'],
    practices: ['practice', 'practices'],
    offices: ['office', 'offices'],
    consultations: ['consultation', 'consultations'],
    'patients-per-list': ['patient per list', 'patients per list'],
    'full-time-equivalents': ['full-time equivalent', 'full-time equivalents'],
    years: ['year', 'years'],
    months: ['month', 'months'],
    weeks: ['week', 'weeks'],
    days: ['day', 'days'],
    times: ['time', 'times'],
    hours: ['hour', 'hours'],
  } satisfies Record<Unit, [one: string, many: string]> as Record<Unit, [one: string, many: string]>,
  amounts: {
    money: (number: string, scale: 'one' | 'million' | 'billion') =>
      scale === 'one' ? `NOK ${number}` : `NOK ${number} ${scale}`,
    kroner: 'NOK',
    percent: (number: string) => `${number}%`,
    pointsMore: (points: string, isMore: boolean) => `${points} ${isMore ? 'higher' : 'lower'}`,
    points: (number: string, isOne: boolean) => `${number} percentage ${isOne ? 'point' : 'points'}`,
    more: (amount: string) => `${amount} more`,
    less: (amount: string) => `${amount} less`,
    moreOf: (number: string, unit: string) => `${number} more ${unit}`,
    fewerOf: (number: string, unit: string) => `${number} fewer ${unit}`,
    up: (amount: string) => `up ${amount}`,
    down: (amount: string) => `down ${amount}`,
    cumulative: (amount: string) => `${amount} in all`,
    fullYear: (amount: string) => `${amount} as the full-year effect`,
    factor: (number: string, isTwo: boolean) =>
      isTwo ? 'twice the level of the year before' : `${number} times the level of the year before`,
    qualified: {
      about: (amount: string) => `about ${amount}`,
      over: (amount: string) => `more than ${amount}`,
      under: (amount: string) => `less than ${amount}`,
      'at-least': (amount: string) => `at least ${amount}`,
      'at-most': (amount: string) => `at most ${amount}`,
    } satisfies Record<NonNullable<Figure['qualifier']>, (amount: string) => string>,
  },
  statuses: {
    proposed: 'proposed',
    adopted: 'adopted',
    paid: 'paid out',
    announced: 'announced',
    observed: 'observed',
  } satisfies Record<Figure['status'], string> as Record<Figure['status'], string>,
  periods: {
    inYear: (year: string) => `in ${year}`,
    inMonth: (month: string) => `in ${month}`,
    onDay: (day: string) => `on ${day}`,
    over: (from: string, to: string, isTwo: boolean) => (isTwo ? `in ${from} and ${to}` : `from ${from} to ${to}`),
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  },
  where: {
    title: 'the title',
    lead: 'the lead',
    subheading: (number: number) => `subheading ${number}`,
    paragraph: (number: number) => `paragraph ${number}`,
    heading: (name: string) => `under “${name}”`,
    chapter: (name: string) => `chapter ${name}`,
    section: (name: string) => (name.startsWith('§') ? name : `section ${name}`),
    item: (name: string) => `item ${name}`,
    table: (name: string) => `table ${name}`,
    figure: (name: string) => `figure ${name}`,
    row: (name: string) => `row “${name}”`,
    column: (name: string) => `column “${name}”`,
    page: (number: number) => `page ${number}`,
  },
  figure: {
    labelled: (label: string, phrase: string) => `${label}: ${phrase}`,
    countedBelow: (name: string) => `${name}: what is counted stands below.`,
    origin: {
      from: (publishers: readonly string[], list: (all: readonly string[]) => string) =>
        `from ${list(publishers.map((publisher) => withArticle(publisher)))}`,
      newest: (when: string, publisher: string) => `The newest, for ${when}, is from ${withArticle(publisher)}`,
      times: (count: number, from: string, to: string) =>
        count === 1 ? `I have it for ${to} only.` : `I have it for ${count} points in time, from ${from} to ${to}.`,
      count: (count: number, published: string) =>
        count === 1 ? `one figure, published ${published}` : `${count} figures, the last published ${published}`,
    },
    derived: (formula: string) => `worked out: ${formula}`,
    derivedFromProposal: (formula: string) => `worked out from what was proposed: ${formula}`,
    accordingTo: (publisher: string) => `according to ${withArticle(publisher)}`,
    calculated: 'worked out',
    calculatedFromProposal: 'worked out from the proposal',
    /** Names that say the status themselves, so that it is not said twice. */
    saysStatus: { announced: /announc|call|open for|offered/i, paid: /paid/i, proposed: /propos/i } as Partial<
      Record<Figure['status'], RegExp>
    >,
    superseded: 'corrected since',
    by: (publisher: string, phrase: string) => `${withArticle(publisher)} says ${phrase}`,
  },
  notices: {
    sumDiffers: (total: string, added: string, difference: string, isLess: boolean) =>
      `The source states ${total} in all, but the items it lists come to ${added}, ${difference} ${isLess ? 'less' : 'more'}.`,
    sumAgrees: (total: string) => `The items that the source lists add up to the ${total} that it states.`,
    conflict: (label: string) => `The sources differ on ${label}: `,
    rounding: (label: string) => `The sources round ${label} differently: `,
    ageOfRules: (period: string, day: string) =>
      `The newest source I have on this is from ${period}, and you ask about ${day}. The rules may have changed in between.`,
    age: (period: string, today: string) =>
      `The newest figure I have is from ${period}. Today is ${today}; newer figures may have come.`,
    quoted: (title: string) => `“${title}”`,
    source: {
      'partly-read': (titles: string) => `I have only read the beginning of ${titles}.`,
      'date-inferred': (titles: string) =>
        `${titles} does not show its date; the date is worked out from other sources.`,
      'title-inferred': (titles: string) =>
        `The title ${titles} is worked out from its address or from mentions of it.`,
      'address-inferred': (titles: string) => `The address of ${titles} is worked out and has not been checked.`,
      secondhand: (titles: string) =>
        `${titles}: the figure is passed on from someone else. I have not found the original.`,
    },
    readAs: (given: string, as: string) => `I read “${given}” as “${as}”.`,
  },
  figures: {
    onlyProposed: 'This is what the government proposed. I have not found what was adopted.',
  },
  scheme: {
    more: (series: string, rest: number) =>
      `More figures: ${series}${rest > 0 ? `, and ${rest} more` : ''}. Type /figure and what you want to know.`,
  },
  aspects: {
    what: 'What it is',
    'what-for': 'What it is for',
    why: 'Why',
    who: 'Who',
    where: 'Where',
    when: 'When',
    how: 'How',
    trend: 'Trend',
    plan: 'Plans',
    condition: 'Conditions',
  } as Record<string, string>,
  statements: {
    reply: { yes: 'Yes. ', no: 'No. ', depends: 'It depends. ' },
  },
  rules: {
    none: (name: string, day: string) => `${name}, ${day}: I know of no rule for that day.`,
    holding: 'In force',
    changes: (days: string) => `The rules changed on ${days}.`,
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    applies: {
      all: null,
      'new-agreements': 'new agreements',
      'existing-agreements': 'existing agreements',
    } as Record<'all' | 'new-agreements' | 'existing-agreements', string | null>,
    datesInferred: 'dates worked out from the context',
    inferred: 'follows from the source, which does not say it in so many words',
    unclearMark: 'not clear',
  },
  release: {
    government: (name: string) => `Government: ${name}.`,
    /** `Press release from the Ministry of Health, 22 September 2023.` */
    kindFrom: (kind: string, publisher: string, date: string) => `${kind} from ${publisher}, ${date}.`,
    titleFrom: (title: string, publisher: string, date: string) => `“${title}”, ${publisher}, ${date}.`,
    people: 'People named',
    person: (name: string, role: string) => `${name}, ${role}`,
    publishedOn: (publisher: string, date: string) => `Published on ${date} by ${publisher}.`,
    publishedBy: (publisher: string, date: string) => `${publisher} published it, ${date}.`,
    ofFigures: (count: number) => (count === 1 ? 'one figure' : `${count} figures`),
    ofStatements: (count: number) => (count === 1 ? 'one statement' : `${count} statements`),
    ofRules: (count: number) => (count === 1 ? 'one rule' : `${count} rules`),
    iHave: (counts: string) => `I have ${counts} from it.`,
    figures: 'Figures in it',
    statements: 'What it says',
    rules: 'Rules in it',
    types: {
      'press-release': 'press release',
      news: 'news',
      'op-ed': 'opinion piece',
      report: 'report',
      statistics: 'statistics',
      regulation: 'regulation',
      circular: 'circular',
      'guidance-page': 'guidance page',
      'grant-call': 'call for grant applications',
      'budget-document': 'budget document',
      'white-paper': 'white paper',
      hearing: 'public consultation',
      letter: 'letter',
      speech: 'speech',
      agreement: 'agreement',
      article: 'article',
    } as Record<string, string>,
  },
  releases: {
    headline: (count: string, isOne: boolean) => `I answer from ${isOne ? 'one source' : `${count} sources`}.`,
    headlineNewest: (count: string, isOne: boolean, date: string) =>
      `I answer from ${isOne ? 'one source' : `${count} sources`}, the newest from ${date}.`,
    howToFind: 'Write /source and a few words of a title, and I find it and what I have from it.',
    newestFold: 'The ten newest',
    allFold: (count: string) => `All ${count} sources`,
    entry: (title: string, publisher: string, date: string) => `${title} (${publisher}, ${date})`,
  },
  help: {
    headline: 'Ask me about Norwegian GP policy: figures, rules and what you are entitled to.',
    howTo: [
      'Write a question in your own words, or / for the commands.',
      'The first line is the answer. The buttons open what it rests on.',
      'Only you see it until you share it. If my sources do not say it, I do not answer.',
      'Is an answer wrong? Press “Something wrong?” under it.',
    ] as readonly string[],
    /** How to tell that an answer is wrong. */
    reporting: {
      headline: 'Press “Something wrong?” under the answer that is wrong.',
      lines: [
        'Write what is wrong, and what it should say. Who you are is not kept.',
        'You get a number. Write /report status and the number to see what became of your report.',
        'Moderators see the reports with /curate reports.',
      ] as readonly string[],
    },
    commands: 'All commands',
    option: (name: string, description: string, isRequired: boolean) =>
      `${name}${isRequired ? ' (must be given)' : ''}: ${description}`,
    options: 'What you can give it',
  },
  notFound: {
    unknown: (asked: string) => `I find nothing about “${asked}” in my sources.`,
    noPeriods: (subject: string, asked: string | undefined) =>
      `I have nothing on ${subject} ${asked === undefined ? 'over time' : `for ${asked}`}.`,
    iHave: (periods: string) => `What I have is for ${periods}.`,
    nothing: 'I have nothing on that.',
    between: (first: string, last: string, count: number) => `${count} times between ${first} and ${last}`,
    otherKinds: (one: string, other: string) => `I cannot compare ${one} and ${other}: they are not of one kind.`,
    combination: (subject: string, asked: string | undefined) =>
      `I have no figures on ${subject}${asked === undefined ? '' : ` for ${asked}`}.`,
    danger: 'Call 113 now if life may be at risk.',
    offTopic: 'I do not know that. I only answer about Norwegian GP policy: figures, rules and schemes.',
    noGuess: 'If my sources do not say it, I do not answer.',
  },
  errors: {
    unknownCommand: (given: string) => `There is no command “/${given}”.`,
    unknownOption: (command: string, given: string) => `/${command} has no option “${given}”.`,
    knownOptions: (names: string) => `It has these: ${names}.`,
    missingOption: (command: string, option: string) => `/${command} needs “${option}”.`,
    example: (example: string) => `For example: ${example}`,
    badValue: (option: string, given: string) => `“${given}” will not do for “${option}”.`,
    write: (expected: string) => `Write ${expected}.`,
    expected: {
      year: 'a year, such as 2024',
      period: 'a year, a month or a day, such as 2024 or 2023-10',
      date: 'a date, such as 2024-04-18',
      months: 'a number of months, such as 6',
      years: 'a number of years, such as 57',
      persons: 'a number of people, such as 850',
      count: 'a whole number, such as 950',
      choice: 'one of the choices',
      'known-subject': 'a scheme or subject that I know',
      text: 'what you want to ask',
    },
    didYouMean: (values: string) => `Did you mean ${values}?`,
    twice: (option: string) => `“${option}” is given twice.`,
    onlyOnce: 'Give it once.',
    tooManyValues: (command: string, given: string) => `/${command} does not know what to do with “${given}”.`,
    unfinishedQuote: (given: string) => `A quotation mark is missing at the end: “${given}”.`,
    malformed: {
      json: 'This is not valid JSON.',
      fields: 'Give either “text” alone, or “command” with or without “options”.',
      options: '“options” must be an object in which each value is a text, a number, true, false or null.',
      locale: '“locale” must be nb, nn or en.',
      today: '“today” must be a day, written YYYY-MM-DD.',
      'too-long': 'This is longer than I read.',
    },
    malformedGiven: (given: string) => `It begins: “${given}”`,
    outdated: 'That button is from an older version of me, and I can no longer read it.',
    askAgain: 'Please ask again.',
    noText: 'I find no text in that message.',
    onlyText: 'I cannot read pictures, files or embeds.',
    failed: 'Something went wrong on my side. It is not your fault.',
    tryAgain: 'Please try again, or tell whoever runs the bot.',
    tellOfFault: (id: string) => `Please try again, or tell whoever runs the bot, with the code ${id}.`,
    /** Where what was given is too long to say again. */
    unreadable: 'I cannot read that.',
    tooFast: 'You are asking faster than I can answer. Wait a few seconds, and ask again.',
    busy: 'Too many people are asking right now. Wait a moment, and ask again.',
    roleMention: 'You mentioned my role, and then Discord does not show me what you wrote.',
    mentionMe: 'Mention me myself: type @, and pick the name with the app badge in the list. Or use /ask.',
    seeHelp: 'Write /help to see what you can ask.',
  },
  surface,
  folds,
  cited,
  exported,
  glosses,
  moderation,
  operated,
  trend,
  timeline,
  publishers,
  verdict,
  changes,
  chart,
  claims,
  comparison,
};

export type Words = typeof en;

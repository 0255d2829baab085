const counted = (one: string, more: string) => (number: number) => `${number} ${number === 1 ? one : more}`;

/** What people and moderators are told about reports, settings and news. */
export const moderation = {
  report: {
    button: 'Something wrong?',
    title: 'Something wrong?',
    kept: 'What you write is kept for the moderators with the answer that it is about, its language, the server and the version of my knowledge. Who you are is not kept. Write nothing about patients.',
    what: 'What is wrong?',
    whatMore: 'What should it say, and where does that stand?',
    receipt: (number: number) => `Thank you. Your report is number ${number}.`,
    follow: (number: number) => `To see what becomes of it: /report status number:${number}`,
    refused: 'I cannot take reports right now. Please try again in a while.',
    tooMany: 'You have reported a lot in a short time. Please wait a few minutes.',
    empty: 'Write what is wrong, in a few words.',
    personal: {
      'identity-number':
        'There is something like a national identity number in it, so it was not kept. Take it out and send it again.',
      birth: 'There is a date of birth in it, so it was not kept. Take it out and send it again.',
      phone: 'There is something like a phone number in it, so it was not kept. Take it out and send it again.',
      email: 'There is an e-mail address in it, so it was not kept. Take it out and send it again.',
      mention: 'Somebody is mentioned in it, so it was not kept. Take that out and send it again.',
      address: 'There is something like an address in it, so it was not kept. Take it out and send it again.',
      patient: 'It seems to be about one patient, so it was not kept. Write it so that it is about the answer alone.',
    },
    noSuch: (number: string) =>
      `I find no report ${number} here. Ask in the server, or the conversation, in which you sent it.`,
    statusOf: (number: number) => `Report ${number}`,
    sent: (day: string) => `Sent on ${day}.`,
    became: {
      open: 'Nobody has looked at it yet.',
      accepted: 'It was accepted: the answer will be put right.',
      rejected: 'It was looked at, and the answer stands as it is.',
      duplicate: 'Others had reported the same before.',
    },
    notes: 'From the moderators',
  },
  refusals: {
    notAllowed: 'Only members with the permission Manage Messages can do this.',
    onlyInServer: 'This can only be done in a server.',
    gone: 'What is kept cannot be reached right now. Please try again in a while.',
    noSuch: 'That report is not here.',
    decided: 'Somebody has decided that report already.',
  },
  queue: {
    title: (number: number, status: string) => `Report ${number} · ${status}`,
    about: 'About the answer to',
    version: (version: string, language: string, day: string) => `Knowledge ${version} · ${language} · ${day}`,
    statuses: { open: 'open', accepted: 'accepted', rejected: 'rejected', duplicate: 'duplicate' },
    none: {
      open: 'No reports are waiting.',
      accepted: 'No reports have been accepted.',
      rejected: 'No reports have been rejected.',
      duplicate: 'No reports are duplicates.',
    },
    noMore: 'There are no more that way.',
    accept: 'Accept',
    reject: 'Reject',
    duplicate: 'Duplicate',
    note: 'Note',
    notes: 'Notes',
    noteTitle: (number: number) => `A note on report ${number}`,
    noteLabel: 'Note',
    noteAbout: 'Whoever asks about the report with /report status sees it too.',
    arrived: (number: number) => `A new report came in: number ${number}. It is in /curate reports.`,
  },
  unanswered: {
    title: 'What I could not answer',
    none: 'Nothing has been asked often enough to be shown.',
    off: 'Counting of unanswered questions is switched off.',
    outcomes: { nearest: 'only something near', 'ask-back': 'asked back', 'not-covered': 'not covered' },
    line: (question: string, count: number, outcome: string) => `${question} (${count} times, ${outcome})`,
    few: (least: number, count: number) =>
      `Shown is what was asked at least ${least} times. ${count} more were asked more seldom.`,
  },
  status: {
    title: 'How it stands',
    knowledge: (version: string, newest: string) => `Knowledge ${version}. The newest source is from ${newest}.`,
    newest: 'Newest sources',
    holds: (figures: number, rules: number, releases: number) =>
      `${figures} figures, ${rules} rules, ${releases} sources`,
    reports: (counts: string) => `Reports: ${counts}`,
    noReports: 'No reports yet.',
    following: (channel: string) => `Changes are told in ${channel}.`,
    notFollowing: 'No channel follows the changes.',
    lost: (day: string) =>
      `On ${day} I could not write in the channel that followed the changes, so it no longer does. Choose one under settings.`,
    sound: 'The database is there.',
  },
  settings: {
    title: 'Settings for this server',
    change: 'Change',
    language: 'Language of answers',
    languageAbout: 'Questions in another language are still answered in that.',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    eachTheirOwn: "Each person's own Discord language",
    visibility: 'Who sees answers to commands',
    visibilityAbout: 'Answers about a person are always for that person alone.',
    visibilities: { private: 'Whoever asked', public: 'Everybody in the channel' },
    news: 'Channel for changes',
    newsAbout: 'One message each time I know something new.',
    reports: 'Channel for reports',
    reportsAbout: 'A line for the moderators when a report comes in.',
    none: 'none',
    saved: 'Saved.',
  },
  export: {
    done: (count: number) => `${counted('report', 'reports')(count)} of this server.`,
    rest: (count: number) =>
      `${count} older ones have no room here. Whoever runs the bot has all: npm run store -- reports`,
    none: 'There are no reports of this server.',
  },
  news: {
    title: 'New in what I know',
    ended: (channel: string) =>
      `I can no longer write in ${channel}, so I have stopped telling of changes there. Choose another channel with /curate settings.`,
  },
};

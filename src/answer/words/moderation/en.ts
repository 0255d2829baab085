const counted = (one: string, more: string) => (number: string) => `${number} ${number === '1' ? one : more}`;
const reports = counted('report', 'reports');
const one = (what: string) => `There is ${what} in the text, so it was not kept. Take it out and send it again.`;

/** What people and moderators are told about reports, settings and news. Numbers are written as the language writes them. */
export const moderation = {
  /** The commands that ask the knowledge nothing, as people write them. */
  commands: {
    report: { name: 'report status', description: 'Shows what became of something that you reported, by its number' },
    curate: { name: 'curate', description: 'For moderators: reports, questions without an answer, settings' },
  },
  report: {
    button: 'Something wrong?',
    title: 'Something wrong?',
    kept: 'The moderators here and whoever runs the bot can read what you write. It is kept with the answer that it is about, its language, the server and the version of my knowledge. Who you are is not kept. Write nothing about patients.',
    what: 'What is wrong?',
    whatMore: 'What should it say, and where is that written?',
    receipt: (number: number) => `Thank you. Your report is number ${number}.`,
    follow: (number: number) => `To see what becomes of it: /report status number:${number}`,
    refused: 'I cannot take reports right now. Please try again in a while.',
    tooMany: 'You have sent many reports in a short time. Please wait a few minutes.',
    empty: 'Write what is wrong, in a few words.',
    personal: {
      'identity-number': one('something like a national identity number'),
      birth: one('a date of birth'),
      phone: one('something like a phone number'),
      email: one('an e-mail address'),
      mention: 'The text refers to a person, role or channel, so it was not kept. Take that out and send it again.',
      address: one('something like an address'),
      patient:
        'The text seems to be about one patient, so it was not kept. Write it so that it is about the answer alone.',
    },
    noSuch: (number: string) =>
      `There is no report with the number ${number} here. Ask where you sent it: in the same server, or in a direct message.`,
    statusOf: (number: number) => `Report ${number}`,
    sent: (day: string) => `Sent on ${day}.`,
    became: {
      open: 'It has not been decided yet.',
      accepted: 'It was accepted: the answer is to be corrected.',
      rejected: 'It was considered, and the answer stands as it is.',
      duplicate: 'Others have reported the same thing before.',
    },
    notes: 'From the moderators:',
  },
  refusals: {
    notAllowed: 'Only members with the permission Manage Messages can do this.',
    onlyInServer: 'This can only be done in a server.',
    gone: 'I cannot get at what is kept right now. Please try again in a while.',
    noSuch: 'That report is not here.',
    decided: 'Somebody has already decided that report.',
  },
  queue: {
    title: (number: number, status: string) => `Report ${number} · ${status}`,
    about: 'About the answer to',
    version: (version: string, language: string, day: string) => `Knowledge ${version} · ${language} · ${day}`,
    unknownVersion: 'of an unknown version',
    changed: 'My knowledge has changed since that answer was given. See whether it is still wrong.',
    statuses: { open: 'open', accepted: 'accepted', rejected: 'rejected', duplicate: 'duplicate' },
    none: {
      open: 'No reports are waiting.',
      accepted: 'No reports have been accepted.',
      rejected: 'No reports have been rejected.',
      duplicate: 'No reports are marked as duplicates.',
    },
    noMore: 'There are no more in that direction.',
    accept: 'Accept',
    reject: 'Reject',
    duplicate: 'Duplicate',
    note: 'Note',
    notes: 'Notes:',
    noteTitle: (number: number) => `A note on report ${number}`,
    noteLabel: 'Note',
    noteAbout: 'Whoever sent the report can read the note with /report status.',
    noteEmpty: 'The note is empty.',
    arrived: (number: number) => `A new report came in: number ${number}. See it with /curate reports.`,
  },
  unanswered: {
    title: 'What I could not answer',
    none: 'No question has been asked often enough to be shown here.',
    off: 'Counting of unanswered questions is switched off.',
    outcomes: { nearest: 'showed the nearest', 'not-covered': 'found nothing' },
    line: (question: string, count: number, outcome: string) => `${question} (${count} times, ${outcome})`,
    few: (least: number, count: number) =>
      `These are questions asked at least ${least} times. ${count} more were asked less often.`,
  },
  status: {
    title: 'How things stand',
    knowledge: (version: string, newest: string) => `Knowledge ${version}. The newest source is from ${newest}.`,
    /** @param days Since then, whole ones. */
    changed: (day: string, days: number) =>
      `The knowledge last changed ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`} (${day}).`,
    newest: 'Newest sources',
    holds: (figures: string, rules: string, releases: string) =>
      `${figures} figures, ${rules} rules, ${releases} sources`,
    reports: (counts: string) => `Reports: ${counts}`,
    counted: {
      open: counted('open', 'open'),
      accepted: counted('accepted', 'accepted'),
      rejected: counted('rejected', 'rejected'),
      duplicate: counted('duplicate', 'duplicates'),
    },
    noReports: 'No reports yet.',
    following: (channel: string) => `Changes of the knowledge are posted in ${channel}.`,
    notFollowing: 'No channel is told of changes.',
    lost: (day: string) =>
      `I could not write in the channel for changes on ${day}, so it is no longer told. Choose a channel with /curate settings.`,
    sound: 'The database works.',
  },
  settings: {
    title: 'Settings for this server',
    change: 'Change',
    language: 'Language of answers',
    languageAbout: 'A question in another language is still answered in that language.',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    eachTheirOwn: "Each person's own Discord language",
    visibility: 'Who sees answers to commands',
    visibilityAbout: 'An answer about the person who asks is only ever seen by that person.',
    visibilities: { private: 'Only the person who asked', public: 'Everybody in the channel' },
    news: 'Channel for changes',
    newsAbout: 'One message each time my knowledge has changed.',
    reports: 'Channel for reports',
    reportsAbout: 'A line for the moderators when a report comes in.',
    none: 'none',
    saved: 'Saved.',
  },
  export: {
    done: (count: string) => `${reports(count)} from this server.`,
    alt: (count: string) => `${reports(count)} of something wrong, the oldest first.`,
    rest: (count: string) =>
      `${count} older ones had no room in the file. Whoever runs the bot can get all: npm run store -- reports`,
    none: 'There are no reports from this server.',
    columns: {
      id: 'Number',
      status: 'Status',
      created_at: 'Sent',
      decided_at: 'Decided',
      locale: 'Language',
      knowledge: 'Knowledge',
      line: 'About the answer to',
      text: 'Report',
      notes: 'Notes',
    },
  },
  news: {
    title: 'New in my knowledge',
    ended: (channel: string) =>
      `I can no longer write in ${channel}, so I have stopped telling of changes there. Choose another channel with /curate settings.`,
  },
};

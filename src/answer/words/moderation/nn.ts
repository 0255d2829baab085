import type { Words } from '../en.ts';

const one = (what: string) => `Det står ${what} i teksten, så han vart ikkje lagra.`;

export const moderation: Words['moderation'] = {
  // Discord has one Norwegian, so the names are those of bokmål.
  commands: {
    report: { name: 'melding status', description: 'Viser kva det vart av noko du melde som feil, etter nummeret' },
    curate: { name: 'moderer', description: 'For moderatorar: meldingar, spørsmål utan svar, innstillingar' },
  },
  report: {
    button: 'Noko feil?',
    title: 'Noko feil?',
    kept: 'Moderatorane her og den som driv boten, kan lese det du skriv. Det blir lagra saman med svaret det gjeld, språket, serveren og versjonen av kunnskapen min. Kven du er, blir ikkje lagra. Ikkje skriv noko om pasientar.',
    what: 'Kva er feil?',
    whatMore: 'Kva skulle det ha stått, og kvar står det?',
    receipt: (number) => `Takk. Meldinga di har nummer ${number}.`,
    follow: (number) => `Slik ser du kva det blir av meldinga: /melding status nummer:${number}`,
    refused: 'Eg kan ikkje ta imot meldingar akkurat no. Prøv igjen om litt.',
    tooMany: 'Du har meldt frå mange gonger på kort tid. Vent nokre minutt.',
    empty: 'Skriv med nokre få ord kva som er feil.',
    personal: {
      'identity-number': `${one('noko som liknar eit fødselsnummer')} Ta bort nummeret, og send på nytt.`,
      birth: `${one('ein fødselsdato')} Ta bort datoen, og send på nytt.`,
      phone: `${one('noko som liknar eit telefonnummer')} Ta bort nummeret, og send på nytt.`,
      email: `${one('ei e-postadresse')} Ta bort adressa, og send på nytt.`,
      mention:
        'Teksten viser til ein person, ei rolle eller ein kanal, så han vart ikkje lagra. Ta bort det, og send på nytt.',
      address: `${one('noko som liknar ei adresse')} Ta bort adressa, og send på nytt.`,
      patient:
        'Teksten ser ut til å handle om éin pasient, så han vart ikkje lagra. Skriv slik at det berre handlar om svaret.',
    },
    noSuch: (number) =>
      `Eg finn inga melding med nummer ${number} her. Spør der du sende meldinga: på same server, eller i ei direktemelding.`,
    statusOf: (number) => `Melding ${number}`,
    sent: (day) => `Send ${day}.`,
    became: {
      open: 'Meldinga er ikkje avgjord enno.',
      accepted: 'Meldinga er godteken, og svaret skal rettast.',
      rejected: 'Meldinga er vurdert, og svaret blir ståande som det er.',
      duplicate: 'Andre har meldt frå om det same før.',
    },
    notes: 'Frå moderatorane:',
  },
  refusals: {
    // Discord has no nynorsk: the permission is called what people see there.
    notAllowed: 'Berre dei som har løyvet «Behandle meldinger», kan gjere dette.',
    onlyInServer: 'Dette kan berre gjerast på ein server.',
    gone: 'Eg får ikkje tak i det som er lagra akkurat no. Prøv igjen om litt.',
    noSuch: 'Den meldinga finst ikkje her.',
    decided: 'Nokon har alt avgjort den meldinga.',
  },
  queue: {
    title: (number, status) => `Melding ${number} · ${status}`,
    about: 'Gjeld svaret på',
    version: (version, language, day) => `Kunnskap ${version} · ${language} · ${day}`,
    unknownVersion: 'av ukjend versjon',
    changed: 'Kunnskapen min er endra sidan svaret vart gitt. Sjå om det er feil enno.',
    statuses: { open: 'open', accepted: 'godteken', rejected: 'avvist', duplicate: 'duplikat' },
    none: {
      open: 'Ingen meldingar ventar.',
      accepted: 'Ingen meldingar er godtekne.',
      rejected: 'Ingen meldingar er avviste.',
      duplicate: 'Ingen meldingar er merkte som duplikat.',
    },
    noMore: 'Det er ingen fleire den vegen.',
    accept: 'Godta',
    reject: 'Avvis',
    duplicate: 'Duplikat',
    note: 'Merknad',
    notes: 'Merknader:',
    noteTitle: (number) => `Merknad til melding ${number}`,
    noteLabel: 'Merknad',
    noteAbout: 'Den som melde frå, kan lese merknaden med /melding status.',
    noteEmpty: 'Merknaden er tom.',
    arrived: (number) => `Det har kome ei ny melding om feil: nummer ${number}. Sjå henne med /moderer meldinger.`,
  },
  unanswered: {
    title: 'Det eg ikkje kunne svare på',
    none: 'Ingen spørsmål er stilte ofte nok til å visast her.',
    off: 'Teljing av spørsmål utan svar er slått av.',
    outcomes: { nearest: 'viste det næraste', 'not-covered': 'fann ingenting' },
    line: (question, count, outcome) => `${question} (${count} gonger, ${outcome})`,
    few: (least, count) => `Her står spørsmål som er stilte minst ${least} gonger. ${count} til er stilte sjeldnare.`,
  },
  status: {
    title: 'Slik står det til',
    knowledge: (version, newest) => `Kunnskap ${version}. Den nyaste kjelda er frå ${newest}.`,
    changed: (day, days) =>
      `Kunnskapen vart sist endra ${days === 0 ? 'i dag' : days === 1 ? 'i går' : `for ${days} dagar sidan`} (${day}).`,
    newest: 'Nyaste kjelder',
    holds: (figures, rules, releases) => `${figures} tal, ${rules} reglar, ${releases} kjelder`,
    reports: (counts) => `Meldingar: ${counts}`,
    counted: {
      open: (count) => `${count} ${count === '1' ? 'open' : 'opne'}`,
      accepted: (count) => `${count} ${count === '1' ? 'godteken' : 'godtekne'}`,
      rejected: (count) => `${count} ${count === '1' ? 'avvist' : 'avviste'}`,
      duplicate: (count) => `${count} duplikat`,
    },
    noReports: 'Ingen meldingar enno.',
    following: (channel) => `Endringar i kunnskapen blir lagde ut i ${channel}.`,
    notFollowing: 'Ingen kanal får beskjed om endringar.',
    lost: (day) =>
      `Eg fekk ikkje skrive i kanalen for endringar ${day}, så han får ikkje beskjed lenger. Vel ein kanal med /moderer innstillinger.`,
    sound: 'Databasen verkar.',
  },
  settings: {
    title: 'Innstillingar for denne serveren',
    change: 'Endre',
    language: 'Språk i svara',
    languageAbout: 'Spørsmål på eit anna språk får framleis svar på det språket.',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    eachTheirOwn: 'Språket kvar og ein har i Discord',
    visibility: 'Kven som ser svar på kommandoar',
    visibilityAbout: 'Svar som handlar om den som spør, ser alltid berre den som spurde.',
    visibilities: { private: 'Berre den som spurde', public: 'Alle i kanalen' },
    news: 'Kanal for endringar',
    newsAbout: 'Éin beskjed kvar gong kunnskapen min er endra.',
    reports: 'Kanal for meldingar om feil',
    reportsAbout: 'Ei linje til moderatorane når nokon melder frå.',
    none: 'ingen',
    saved: 'Lagra.',
  },
  export: {
    done: (count) => `${count} ${count === '1' ? 'melding' : 'meldingar'} frå denne serveren.`,
    alt: (count) => `${count} ${count === '1' ? 'melding' : 'meldingar'} om feil, den eldste først.`,
    rest: (count) =>
      `${count} eldre fekk ikkje plass i fila. Den som driv boten, får ut alle: npm run store -- reports`,
    none: 'Det er ingen meldingar frå denne serveren.',
    columns: {
      id: 'Nummer',
      status: 'Status',
      created_at: 'Send',
      decided_at: 'Avgjord',
      locale: 'Språk',
      knowledge: 'Kunnskap',
      line: 'Gjeld svaret på',
      text: 'Melding',
      notes: 'Merknader',
    },
  },
  news: {
    title: 'Nytt i kunnskapen min',
    ended: (channel) =>
      `Eg får ikkje lenger skrive i ${channel}, så eg har slutta å fortelje om endringar der. Vel ein annan kanal med /moderer innstillinger.`,
  },
};

/**
 * Words that carry no meaning of their own here: articles, pronouns, prepositions, auxiliary verbs and question words, in
 * bokmål, nynorsk and English. Words that turn a question round (uten, ned, mer) do not belong here.
 */
export const EMPTY_WORDS = `
  a an and are as at be been being by can could did do does doing done for from get gets got had has have having he her
  him his how i if in into is it its itself just let may me might must my no not of on once or our out please s she should so
  such t than that the their them then there these they this those to too toward towards upon us was we were what whats
  whether when where which who whom whose why will wich with would yet you your about any anything something during under within
  also already still now actually really very quite both each every all some many much how per via vs
  av alle alt andre annet anna at bare ble blei bli blir blitt bør burde både da daa de deg dei deira dem den denne der
  dere deres det dette di din disse ditt dykkar du då eg ein eit eitt eller elles en enda enn er et ett etter fikk fekk
  får få fått for fordi fra frå før gjennom ha hadde han hans har hatt hel helt henne hennes her hit hjå ho hos hun hva hvem
  hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvormye hvormange kormykje kormange i ifra ikke ikkje imellom inn innen ja jeg jo ka kan kem ken
  kor koffer korfor korleis kva kvar kven kvifor kvifer kunne litt lik man me med meg mellom men mens mest mi min mine mitt
  mot mykje mye må måtte mange mer meir nei no noe noen noko nokon nokre nå når ny og også om oss over på sa seg sei selv sjølv si sia sier
  seier sin sine sitt skal skulle slik som så ta tar tek til ut var vart ved vera vere vi vil ville vore vår vært være
  vert vilja ønske ønsker egentlig eigentleg liksom berre fleste altså dersom fins finnes finst finnast gi gir gis gjev gikk gjekk
  gjør gjer gjøre gjort gå går kom komme kommer kjem kome kommet veit vet vite lurer lurar fortell fortelle forklar vis gjerne takk thanks
  hei hello hi hallo vennligst tell explain show say says said saying told think thinks mean means ment meint menes
  well off anyone everyone again exactly else enough even only same other another than though because since anybody
  somebody regarding nok nettopp akkurat faktisk igjen samme same annen heller jamfør vel visst eigen egen eget egne einaste eneste selve
  slags slag type kind sort sorts ifølge ifølgje according angående gjeldende omtrent særlig særleg spesielt especially
  særskilt altfor ganger gang sånn dette herre mon tro plis pls ok okay question spørsmål va r u ur hen ei vel uttale uttalte uttaler uttalt uttala despite trass tross betydelig betydeleg betydelege betydelige vesentlig vesentleg significantly considerably promise promised promises lovet lova brukt brukes bruka used use
  satt sett set aside meant mean meaning go goes going føre fører førte lead leads kraft sammen saman together viser viste vise slippe fortsatt framleis fremdeles legge legg la lagt lagd legges heter heiter hete kalles kalla called handler handlar ligger ligg stand står sto stod
`;

/** Words that say little: what nearly every text here is about, and what only tells how a question is asked. */
export const LIGHT_WORDS = `
  million millioner millionar milion millions mill milliard milliarder milliardar billion billions mrd kr kroner kronar
  penger pengar midler midlar money funds funding år årene åra året year years budsjett budsjettet budsjetter
  statsbudsjett statsbudsjettet budget budgets regjering regjeringen regjeringa government tiltak tiltaket measure
  measures ordning ordningen ordninga scheme schemes plan ny nye nytt new norge noreg norsk norske norway norwegian
  national nasjonal nasjonalt nasjonale antall antallet antal talet tal tall number numbers figure figures beløp amount sum hensikt hensikten formål
  formålet føremål poeng poenget purpose årsak årsaken grunn grunnen reason reasons dato dag date day tid nyhet
  nyheten nyheit nyheita news artikkel artikkelen article pressemelding pressemeldingen pressemeldinga press release
  kronikk kronikken op ed oped sak saka saken stor stort store big large hvilket skje skjer skjedde happen happens happened
  innen løpet samtidig framover fremover fram frem forhold sammenlignet sammenliknet samanlikna compared gjelde gjelder gjeld gjaldt
  galdt nærmere nærare viktig important mener meiner view sag helsetjenesten helsetenesta health care
  bevilgning bevilget bevilges bevilga bevilging løyving løyvd løyvt appropriation allocated allocation pott pengesum
  liten lita lite små small little neste next gått gikk spent spend bruker brukar bruke gått settes avsatt avsett tildelt tildeling foreslo publisere publisert publiserte published publish utgitt kunngjort lansert skrev skreiv skrevet wrote written author forfatter presentere presenterte presented yr yrs two tre three fire four fem five more bidra bidrar bidratt bidrog contribute contributes insufficient title tittel tittelen
`;

/** What all of it is about: a question that names nothing more has named no subject. */
export const GENERIC_WORDS = `
  fastlege fastlegar gp lege legar doctor fastlegeordningen allmennlege allmennlegetjenesten allmennlegetenesta general practice
  practitioner ansatt arbeide stilling kommune avtale pasient tilskudd innbygger søke penger rapport liste kontor
`;

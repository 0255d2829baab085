/** Ordinary Nynorsk words as typed, dialect and slips too, commonest first; ranks are rough and our own. */
export const NN = `
# 1
det er i og på eg å som ikkje ein til av for at med dei den har om eit var han men så frå vi kan ho seg skal
eller då ved ut meg sin vil òg også når kva dette kvar etter opp vere vera bli verte du noko vart blei denne
desse no blir vert må hadde viss dersom enn over berre før alle andre meir mot nokon nokre kven korleis kvifor
kvilken oss deg de dykk me min mi din di sitt sine hans hennar mitt ditt mine dine vår vårt våre deira dykkar
der her inn ned under mellom utan mange mykje mest få får fekk fått gå går gjer gjere gjera gjort gjorde kunne
skulle ville måtte burde bør vore blitt hatt ha ja nei jo vel slik sånn sjølv heilt veldig ganske godt bra
litt lite heile sidan medan fordi både anten korkje
# 2
slike slikt sjølve fleste same annan anna inga ingen ingenting alt all kvart ei eitt to tre ka kor korsn æ mæ
itj e dokker koss ke kem kossen nokka nåkka hvis treng ikke jeg hva hvor hvordan hvorfor noen noe da nå mye
bare dæ sæ ska va korfor koffor åssen koffer kordan korhen katti kati kæm kems kossdan kofor kvifer kvafor
nåke nokke nokken nåkken dåkker dåkkers dokkers våres dems hannes henna isje inkje inte itte kje ente ikkj
kjæm kortid veit vita vite visste visst trur tru trudde trudd ser sjå sjåast såg sett seier seie seia sagt sa
kjem kome komme koma kom kjemme tek tar ta tok teke tatt gir gjev gi gje gjeva gav gitt gjeve finst finnast
finn finne finna fann funne ønskjer ønskje ønska ynskjer lurer lure lurte spør spørje spørja spurde spurt
spørsmål svar svare svarer svarte svara meiner meine meinte meint synest tykkjer tykkje tykte tyder tyde betyr
gjeld gjelde galdt trenge trengje trengde bruker brukar bruke bruka brukte hjelp hjelpe hjelpa hjelper hjelpte
hjelpt fortel fortelje fortalde fortalt vis vise viser viste heiter heite heitte kallast kalle kallar kalla
står stå stod stått ligg ligge liggje låg sit sitje sitte sat sete held halde halda heldt prøver prøve prøvar
prøvde prøvd snakkar snakke snakka snakk pleier pleie pleidde eigentleg eigentlig faktisk liksom kanskje
framleis fortsatt enno endå enda isteden istaden staden stader istadenfor istedenfor allereie nettopp borte
akkurat bort heim heime ute inne oppe nede fram framme framfor bak rundt gjennom langs hos blant ifølgje innan
innanfor utanfor utanom utover ovanfor nedanfor unnateke inntil att igjen alltid aldri ofte sjeldan sjelden
gong gongen gonger gongar først fyrst sist siste første fyrste neste førre tredje fjerde femte sjette sjuande
åttande niande tiande snart straks seinare tidleg tidlegare seint sein nyleg
# 3
lenge lenger lengre lengst fort sakte plutseleg brått hei heisann hallo heia heihei halla hade hadet takk
tusen takkar plis please pls lol altså ass asså tbh btw thx tnx omg wtf haha hehe hæ oi ok okei oki greitt
greit jepp jada neida nja tja mhm aha åja javel javisst jøss herregud uff æsj huff fy morn god dag kveld
velkomen orsak unnskyld sorry beklagar vennlegst snill snilt snille helsing mvh vh ver venleg idag igår
imorgon ikveld iår ifjor inatt imorgo iblant ihvertfall iallfall kvertfall allfall isåfall såfall etterkvart
dessverre diverre heldigvis skikkeleg skikkelig kjempe kjempebra supert super topp flott fint fin fine kult
kul kule digg teit dumt dum dumme rart rar rare merkeleg vanskeleg vanskelege lett lette enkelt enkel enkle
mogleg moglege mulig umogleg viktig viktige viktigast rett rette feil sant sann sanne samt deretter dermed
difor derfor derimot likevel elles dessutan nemleg nok visstnok sikkert sikker sikre truleg sannsynleg
sannsynlegvis kanhende neppe omtrent kring cirka ca nesten knapt minst høgst maks totalt tilsaman aleine
åleine saman kvarandre begge heil halv halve halvt dobbelt mindre fleire flest færre færrast stor stort store
større størst største liten lita små vesle minste ny nytt nye nyare nyaste gammal gammalt gamle eldre eldst
eldste ung ungt unge yngre yngst gode betre best beste dårleg dårlege verre verst verste lang langt lange kort
korte kortare høg høgt høge høgare høgast høgaste lågt låge lågare lågast lågaste null fire fem seks sju åtte
ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti førti femti seksti sytti åtti
nitti hundre million millionar milliard milliardar par dusin hundrevis tusenvis dagen dagar dagane dagens veke
veka veker vekene år året åra årets årleg månad månaden månader månadene time timen timar timane minutt
minuttet sekund natt natta netter morgon morgonen kvelden kveldar ettermiddag ettermiddagen formiddag
formiddagen middag helg helga helger måndag tysdag onsdag torsdag fredag laurdag sundag søndag måndagar
fredagar laurdagar mandag tirsdag lørdag januar februar mars april mai juni juli august september oktober
november desember våren sommar sommaren sommer haust hausten vinter vinteren jul jula påske påska pinse nyttår
ferie ferien tid tida tider tidspunkt dato datoen klokka klokke augeblink augneblink stund folk folket
menneske menneska person personen personar mann mannen menn kvinne kvinna kvinner barn barnet barna born ungen
ungar ungane kone kona far faren pappa mor mora mamma foreldre foreldra son sonen dotter dottera bror broren
brør søster søstera syster søsken bestemor bestefar besteforeldre tante onkel nabo naboen naboar venn vennen
vennar ven vener venninne kjæraste kjærasten sambuar familie familien gut guten gutar jente jenta jenter gjest
gjesten gjester kar karen karar dame dama typen gjeng gjengen sjef sjefen sjefar kollega kollegaer kollegaen
hus huset husa jobb jobben
# 4
jobbar jobbe jobba arbeid arbeidet arbeide arbeider kontor kontoret bil bilen bilar bilane buss bussen bussar
billett billetten billettar tog toget båt båten båtar ferje ferja fly flyet sykkel sykkelen syklar veg vegen
vegar gate gata gater by byen byar bygd bygda bygder land landet verda verden stad plass plassen plassar rom
rommet dør døra dører vindauge vindu bord bordet stol seng senga kjøken kjøkenet stova bad badet hage hagen
tak taket golv vegg leilegheit hytte hytta hytter butikk butikken skule skulen skular pengar pengane krone
kroner kr pris prisen prisar koste kostar kosta betale betaler betalte betalt kjøpe kjøper kjøpte kjøpt selje
sel selde selt mat maten vatn vatnet kaffi kaffe te brød ting tingen tinga sak saka saker måte måten måtar
grunn grunnen grunnar del delen delar slags ord ordet orda namn namnet side sida sider nummer nummeret tal
talet tala antal bok boka bøker bilde bilete bildet telefon telefonen mobil mobilen nett nettet nettside
nettsida mail epost melding meldinga meldingar brev brevet lov vits vitsen poeng poenget tull tøys greie greia
greier løysing løysinga problem problemet problema skilnad skilnaden forskjell forskjellen ulik ulike døme
dømet eksempel historie historia hovud hovudet hand handa hender fot foten føter auge auga munn hår finger
fingrar liv livet byrje byrjar byrja begynne begynner begynte starte startar starta start slutte sluttar
slutta slutt slutten fortsetje fortset fortsette gidde gidd gidder gadd rekke rekk rakk rokke sleppe slepp
slapp sloppe droppe droppar droppa kutte kuttar kutta kutt hamne hamnar hamna havne havnar havna tvinge tving
tvinga tvang tvinger slite slit sleit egne eignar eigne eigna klare klarar klarte klart greidde orke orkar
orka tore tør torde våge vågar våga like likar likte elske elskar elska hate hatar hata kjenne kjenner kjende
kjent føle føler følte kjensle kjensla hugse hugsar hugsa huske husker gløyme gløymer gløymde gløymt tenkje
tenke tenkjer tenkte tenkt forstå forstår forstod forstått skjøne skjønar skjønte lære lærte lært lese les las
lest skrive skriv skreiv høyre høyrer høyrde høyrt lytte lyttar sjekke sjekkar sjekka leite leitar leita velje
valde valt val valet bestemme bestemmer bestemte bestemt hende skje skjer skjedde skjedd føregå føregår ringje
ringe ringer ringte ringt sende sender sendt hente hentar henta levere leverer leverte legge leggje legg la
lagt setje set sette stille stiller stilte hengje heng hang reise reiser reiste reist dra dreg drog køyre
køyrer køyrde køyrt springe spring sprang gjekk gått flytte flyttar flytta bu bur budde budd leve lever levde
vente ventar venta stoppe stoppar stoppa møte møter møtte treffe treff traff følgje følgjer følgde leige
leiger leigde eige eig eigde låne lånar lånte miste mistar mista tape taper tapte vinne vinn vann byte byter
bytte endre endrar endra endring endringa endringar forandre auke aukar auka søkke vekse veks voks stige stig
steig falle fell fall byggje bygge bygger bygde lage lagar laga ordne ordnar ordna fikse fiksar fiksa rydde
ryddar rydda vaske vaskar vaska lukke lukkar opne opnar opna open ope stengje stenger stengt snu snur snudde
bere ber bar løfte lyfte
# 5
trekkje trekk trakk kaste kastar kasta slå slår slo slått bryte bryt braut øydeleggje øydelegg øydela øydelagt
redde reddar passe passar passa stemme stemmer stemte hindre hindrar hindra tillate tillèt nekte nektar nekta
godta godtek love lovar lova håpe håpar håpa vone vonar frykte fryktar grue gruar glede gler gledde ete et åt
drikke drikk drakk sove søv sov vakne vaknar leike leikar spele spelar spelte le ler lo smile smiler klage
klagar klaga diskutere diskuterer forklare forklarer forklarte forklart forklaring forklaringa beskrive
skildre skildrar nemne nemner nemnde nemnt foreslå føreslår påstå påstår oppgi oppgitt rekne reknar rekna
telje tel måle måler målte mål målet samanlikne samanliknar samanlikna dele deler delte samle samlar samla
blande blandar skilje skil mangle manglar mangla sakne saknar eksistere eksisterer innehalde inneheld bestå
består skuldast skulde skuld handle handlar handla fungere fungerer fungerte funke funkar funka verke verkar
verka angå angår påverke påverkar påverka innebere inneber avheng oppdage oppdagar merke merkar merka forvente
forventar planleggje planlegg plan planen planar gjenta gjentek prate pratar prata tulle tullar tulla kødde
køddar kødd lyge lyg vitje vitjar besøke besøk besøket delta deltek invitere inviterer klikke klikkar trykkje
trykkjer søkje søke søkjer søker søkte søk googla google laste lagre lagrar slette slettar norsk norske noreg
norge nordmenn nordmann engelsk engelske nynorsk bokmål glad glade trist triste sint sinte lei leie sur sure
redd trøytt trøytte sliten slitne stolt stolte roleg rolege spent nøgd nøgde fornøgd skuffa overraska lukkeleg
einsam flau nysgjerrig forvirra oppteken opptekne travel travelt fri fritt frie klar ferdig ferdige full fullt
fulle tom tomt tomme varm varmt varme kald kaldt kalde våt vått tørr rein reint skiten tung tungt tunge hard
hardt harde mjuk blaut skarp tjukk tynn brei breitt smal trong trongt tett tette djup djupt flat rund skeiv
rask raskt raske raskare treg tregt trege dyr dyrt dyre dyrare billeg billege billegare gratis rik rike fattig
sterk sterkt sterke svak svakt svake pen pent pene vakker vakkert stygg stygt søt søte grei slem smart smarte
klok lur lurt gal galt gale sprø spesiell spesielt vanleg vanlege vanlegvis normal normalt typisk ekte eigen
einaste eine enkelte visse lik likt liknande tilsvarande motsett aktuell aktuelle gjeldande noverande komande
kjente ukjent kjend berømt hemmeleg tydeleg tydelege openbert nøyaktig presis konkret konkrete keisam keisamt
kjedeleg morosam morosamt moro gøy artig artige spennande interessant interessante interessert nyttig nyttige
unødvendig naudsynt nødvendig nødvendige farleg farlege trygg trygt trygge utruleg utrulege fantastisk
forferdeleg frykteleg alvorleg alvorlege latterleg urettferdig rettferdig rimeleg rimelege passande svart kvit
kvitt kvite raud raudt raude blå blått grøn grønt gul grå brun lys lyst mørk mørkt farge fargar uansett
uavhengig tvert imot jamleg stadig hittil førebels mellombels framover bakover oppover nedover innover tilbake
vidare herfrå derfrå hit dit overalt nær nærare nærast næraste unna vekk midt midten venstre høgre nord sør
aust vest utlandet evig absolutt helst gjerne heller særleg hovudsakleg generelt delvis fullstendig altfor
ekstremt enormt dritt drit jævla jævlig helvete faen fanken dæven kjip kjipt skit shit nice cool wow yes bro
fyr chill fett rått heftig drøy drøyt ps obs evt osv dvs mtp ift iht pga mht feks etc inkl ang angåande
vedrørande apropos ettersom samstundes samtidig sjøl sjæl sjølvsagt sjølvsagd naturlegvis såklart førresten
forresten ifrå ifra masse massevis haug haugevis litegrann lissom hær dær dærfor vess vesst kver kvert kvan
mykkje møkje mytji hu henne honom dokk åss sei jør gjør gjørr fær vett spørr begynn bynne bynt behøve behøver
behøvde mase masar mas masete surre surrar stresse stressar stress sutre syte syt true truar trua skremme
skremmer plage plagar plaga irritere irriterer irriterande irritert slengje sleng hoppe hoppar hoppa sykle tur
turen turar trene trenar trena trening koke koker bakar smake smakar lukte luktar fryse frys regn regnar snø
snøen snør sol sola vind vêr vêret vermelding sjø sjøen fjell fjellet skog skogen øy øya øyar jord treet
frukost lunsj middagen kveldsmat glas glaset klede kleda sko skoa sekk sekken nøkkel nøkkelen nøklar lyset tv
radio pc data datamaskin app appen spel spelet film filmen filmar serie serien musikk musikken avis avisa
aviser nyheit nyheiter artikkel artikkelen papir papiret skap heis gang gangen inngang utgang nabolag sentrum
torg park parken kafé kafe kø køen kart kartet gåve gåva gåver bursdag bursdagen fest festen festar
sommarferie juleferie påskeferie fritid fritida hobby sport kamp kampen lag laget draum draumen draumar tanke
tanken tankar ide idé ideen meining meininga meiningar håp håpet tillit frykt sorg gleda kjærleik lysten vilje
viljen evne kraft krefter ro fred makt makta sanning sanninga løgn andlet ansikt stemning bråk lyd lyden støy
samtale samtalen praten møtet beskjed kontakt kontakte kontaktar adresse adressa info informasjon
informasjonen opplysning opplysningar kjelde kjelda kjelder tekst teksten setning avsnitt overskrift sitat sitatet bokstav
språk språket dialekt omsetje omgrep tyding tydinga tema temaet emne emnet detalj detaljar oversikt oversikta
samandrag oppsummer oppsummere oppsummering punkt punktet rekkjefølgje byrjinga avslutte avsluttar resultat
resultatet årsak årsaka årsaker konsekvens konsekvensar fordel fordelen fordelar ulempe ulempa ulemper sjanse
sjansen risiko moglegheit moglegheita moglegheiter høve høvet situasjon situasjonen tilfelle tilfellet
tilfeldig tilfeldigvis hending hendinga hendingar oppleving oppleve opplever opplevde erfaring erfaringar
utvikling utviklinga utvikle utviklar framtid framtida fortid døgn døgnet tiår sesong periode perioden kvardag
kvardagen kvardagar helgedag fridag alder alderen høgd lengd breidd vekt storleik mengd mengda gram kilo liter
meter kilometer mil prosent halvparten kvarter halvtime rest resten sum summen opptil forlate forlèt forsvinne
forsvinn forsvann forsvunne dukke dukkar dukka oppstå oppstår oppstod vare varer varte unngå unngår overleve
overlever døy døyr død fødd gift gifte endar ende peike peikar føre fører førte skape skaper skapte
føretrekkje føretrekk tilrå tilrår råde råd rådet tips tipse ane anar ante aning gjette gjettar gjett tvile
tviler tvil undre undrar undrast uroe bekymra bry bryr brydde angre angrar tilgje akseptere innrømme late lét
bruk bruken spare sparar sparte vri feste løyse løyser løyste pakke pakkar pakka fylle fyller fylte tømme
dekkje dekkjer dekka gøyme gøymer skjule låse låst teste testar testa test forsøke forsøk øve øver lukkast
vurdere vurderer kose kosar kos koseleg koselege hyggeleg hyggelege triveleg trivst slappe kvile kviler skunde
vekkje reagere tolke tole toler tolte utsetje utsett avlyse avlyst førebu førebudd bevise bevis sørgje sørgjer
rope ropar
verkeleg verkelege etterpå hjå lyt vorte krangel kranglar skryt skryter ærleg annleis endeleg ordentleg avstemming
kanalen tråden påstod påstand hevdar hevda lokkar lokka drøymt ryk ryke kjennest høyrest imellom omsider usamde
samde
`;

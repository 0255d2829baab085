/** Ordinary Bokmål words as typed, dialect and slips too, commonest first; ranks are rough and our own. */
export const NB = `
# 1
det er i og på jeg å som ikke en til av for at med de den har om et var han men så fra vi kan hun man seg skal
eller da ved ut meg sin vil også når hva dette hvor etter opp være bli du noe ble denne disse nå blir må hadde
hvis enn over bare før alle andre mer mot noen hvem hvordan hvorfor hvilke hvilken hvilket dem oss deg dere
min din sitt sine hans hennes mitt ditt mine dine vår vårt våre deres der her inn ned under mellom uten mange
mye mest få får fikk fått gå går gjør gjøre gjort gjorde kunne skulle ville måtte burde bør vært blitt hatt ha
ja nei jo vel slik sånn selv helt veldig ganske godt bra litt lite hele siden mens fordi dersom både enten
verken hverken slike slikt selve fleste samme annen annet
# 2
ingen ingenting alt all hver hvert to ei én ett tre ka kor korsn æ mæ ikkje itj e ho dokker koss ke kem
korleis kossen nokka nåkka viss treng eg ein eit dæ sæ mi di ska va korfor koffor hvorsn åssen åffer koffer
kordan korhen katti kati kæm kems kva kven kvifor vet vite visste visst tror tro trodde trodd ser se sett sier
si sagt sa kommer komme kom kommet tar ta tok tatt gir gi ga gitt finnes finne finner fant funnet ønsker ønske
ønsket lurer lure lurte lurt spør spørre spurte spurt spørsmål svar svare svarer svarte svart mener mene mente
ment synes syns syntes synest betyr bety betydde gjelder gjelde gjaldt trenger trenge trengte trengt bruker
bruke brukte brukt hjelp hjelpe hjelper hjalp hjulpet fortell fortelle forteller fortalte fortalt vis vise
viser viste heter hete het kalles kalle kaller kalte kalt står stå sto stod stått ligger ligge lå ligget
sitter sitte satt sittet holder holde holdt prøver prøve prøvde prøvd snakker snakke snakket snakka snakk
pleier pleie pleide egentlig faktisk liksom kanskje fortsatt ennå enda enno isteden istedenfor istedet steden
stedet allerede nettopp borte akkurat bort hjem hjemme ute inne oppe nede fram frem framme fremme foran bak
rundt gjennom langs hos blant ifølge innen innenfor utenfor utenom utover ovenfor nedenfor bortsett unntatt
inntil igjen alltid aldri ofte sjelden ganger gang gangen først sist siste første neste forrige tredje fjerde
femte sjette sjuende syvende åttende niende tiende snart straks senere seinere tidlig tidligere sent seint sen
sein nylig lenge lenger lengre lengst fort sakte plutselig hei heisann hallo heia heihei halla hadet hade takk
tusen takker plis please pls lol altså ass asså tbh btw thx tnx omg wtf haha hehe hihi hæ oi ok okei oki okey
greit jepp jada neida nja tja mhm aha ah åja javel javisst jøss herregud uff æsj huff fy søren fader gud dag
morn kveld god godkveld velkommen unnskyld sorry beklager vennligst snill snilt snille hilsen mvh vh vær idag
igår imorgen ikveld iår ifjor inatt imorges iblant ihvertfall hvertfall iallfall allfall isåfall såfall
etterhvert overhodet
# 3
desverre dessverre heldigvis kansje kjempe skikkelig kjempebra supert super topp flott fint fin fine kult kul
kule digg teit dumt dum dumme rart rar rare merkelig snodig vanskelig vanskelige lett lette enkelt enkel enkle
mulig mulige umulig umulige viktig viktige viktigst viktigste riktig riktige feil sant sann sanne falsk samt
deretter dermed derfor derimot likevel allikevel ellers dessuten imidlertid nemlig nok visstnok sikkert sikker
sikre antakelig antagelig trolig sannsynligvis sannsynlig muligens neppe omtrent cirka ca nesten knapt minst
høyst maks maksimalt minimum totalt sammen tilsammen alene hverandre begge hel halv halve halvt dobbelt mindre
flere flest flertall færre færrest stor stort store større størst største liten lita små lille minste ny nytt
nye nyere nyeste nyest gammel gammelt gamle eldre eldst eldste ung ungt unge yngre yngst gode bedre best beste
dårlig dårlige verre verst verste lang langt lange kort korte kortere høy høyt høye høyere høyest høyeste lav
lavt lave lavere lavest laveste null fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten
seksten sytten atten nitten tjue tyve tretti førti femti seksti sytti åtti nitti hundre million millioner
milliard milliarder hundrevis tusenvis titusen par dusin dagen dager dagene dagens uke uka uken uker ukene år
året årene års årets årlig måned måneden måneder månedene månedlig time timen timer timene minutt minutter
minuttet sekund sekunder natt natta natten netter morgen morgenen kvelden kvelder ettermiddag ettermiddagen
formiddag formiddagen middag helg helga helgen helger mandag tirsdag onsdag torsdag fredag lørdag søndag
mandager tirsdager onsdager torsdager fredager lørdager søndager januar februar mars april mai juni juli
august september oktober november desember våren sommer sommeren høst høsten vinter vinteren jul jula julen
påske påska påsken pinse nyttår ferie ferien tid tida tiden tider tidspunkt tidspunktet dato datoen datoer
klokka klokken klokke øyeblikk øyeblikket stund folk folket menneske mennesker menneskene person personen
personer mann mannen menn kvinne kvinnen kvinner barn barnet barna ungen unger ungene kone kona konen far
faren pappa mor moren mora mamma foreldre foreldrene sønn sønnen datter dattera datteren bror broren brødre
søster søsteren søstre søsken bestemor bestefar besteforeldre tante onkel fetter kusine nabo naboen naboer
naboene venn vennen venner vennene venninne venninna venninner kjæreste kjæresten samboer samboeren familie
familien gutt gutten gutter jente jenta jenter gjest gjesten gjester kar karen karer dame dama damer type
typen typer gjeng gjengen folka sjef sjefen sjefer kollega kollegaer kollegaen kolleger hus huset husene jobb
jobben jobber jobbe jobbet jobba arbeid arbeidet arbeide arbeider kontor kontoret kontorer bil bilen biler
bilene buss bussen busser bussene billett billetten billetter tog toget togene båt båten båter fly flyet
sykkel sykkelen sykler vei veien veier gate gata gaten gater by byen byer byene bygd bygda bygder land landet
landene verden verdens sted steder plass plassen plasser rom rommet dør døra døren dører vindu vinduet vinduer
bord bordet stol seng senga kjøkken kjøkkenet stue stua bad badet hage hagen tak taket gulv vegg leilighet
leiligheten hytte hytta hytter butikk butikken butikker skole skolen skoler penger pengene krone kroner kr øre
pris prisen priser koste koster kostet kosta betale betaler betalte betalt kjøpe kjøper kjøpte kjøpt selge
selger solgte solgt mat maten vann vannet kaffe kaffen te brød ting tingen tingene sak saken saker måte måten
måter grunn grunnen grunner del delen deler slags sort ord ordet ordene navn navnet navnene side sider sida
sidene nummer nummeret tall tallet tallene antall bok boka boken bøker bilde bildet bilder telefon telefonen
mobil mobilen nett nettet nettside nettsiden mail mailen epost melding meldingen meldinger brev brevet lov pål
vits vitsen poeng poenget tull tøys greie greia greier greiene løsning løsningen problem problemet problemer
problemene forskjell forskjellen forskjeller
# 4
forskjellige forskjellig eksempel eksempelet eksempler historie historien historier hode hodet hånd hånda
hånden hender fot foten føtter øye øyet øyne munn munnen hår håret finger fingre liv livet livene begynne
begynner begynte begynt starte starter startet starta start slutte slutter sluttet slutta slutt slutten
fortsette fortsetter fortsatte gidde gidder gadd giddet rekke rekker rakk rukket slippe slipper slapp sluppet
droppe dropper droppet droppa kutte kutter kuttet kutta kutt havne havner havnet havna tvinge tvinger tvang
tvunget tvinges slite sliter slet slitt egne egner egnet egna klare klarer klarte klart greide orke orker
orket orka tørre tør tørte turte tørt våge våger våget like liker likte likt elske elsker elsket elska hate
hater hatet hata kjenne kjenner kjente kjent føle føler følte følt huske husker husket huska glemme glemmer
glemte glemt tenke tenker tenkte tenkt forstå forstår forsto forstod forstått skjønne skjønner skjønte skjønt
lære lærte lært lese leser leste lest skrive skriver skrev skrevet høre hører hørte hørt lytte lytter sjekke
sjekker sjekket sjekka lete leter velge velger valgte valgt valg valget bestemme bestemmer bestemte bestemt
hende hendte skje skjer skjedde skjedd foregå foregår foregikk ringe ringer ringte ringt sende sender sendte
sendt hente henter hentet henta bringe bringer brakte levere leverer leverte levert legge legger la lagt sette
setter satte stille stiller stilte stilt henge henger hang hengt reise reiser reiste reist dra drar dro dratt
kjøre kjører kjørte kjørt løpe løper løp springe springer gikk gått flytte flytter flyttet flytta bo bor bodde
bodd leve lever levde vente venter ventet venta stoppe stopper stoppet stoppa møte møter møtte møtt treffe
treffer traff truffet følge følger fulgte fulgt leie leier leide leid eie eier eide eid låne låner lånte lånt
miste mister mistet mista tape taper tapte tapt vinne vinner vant vunnet bytte bytter byttet bytta endre
endrer endret endra endring endringen endringer endringene forandre forandrer forandret øke øker økte økt
synke synker sank sunket vokse vokser vokste stige stiger steg falle faller falt bygge bygger bygde lage lager
laget laga ordne ordner ordnet ordna fikse fikser fikset fiksa rydde rydder ryddet vaske vasker vasket vaska
lukke lukker lukket åpne åpner åpnet åpen åpent stenge stenger stengte stengt snu snur snudde bære bærer bar
båret løfte løfter trekke trekker trakk trukket kaste kaster kastet kasta slå slår slo slått bryte bryter brøt
brutt ødelegge ødelegger ødela ødelagt redde redder reddet passe passer passet passa stemme stemmer stemte
stemt hindre hindrer hindret tillate tillater tillatt nekte nekter nektet nekta godta godtar godtok love lover
lovet lovte lova håpe håper håpet håpa frykte frykter gruer grue glede gleder gledet gleda spise spiser spiste
spist drikke drikker drakk drukket sove sover sov våkne våkner våknet leke leker lekte spille spiller spilte
spilt le ler lo smile smiler klage klager klaget klaga diskutere diskuterer diskuterte forklare forklarer
forklarte forklart forklaring forklaringen beskrive beskriver beskrev nevne nevner nevnte nevnt foreslå
foreslår foreslo påstå påstår påsto oppgi oppgir oppgitt regne regner regnet regna telle teller talte talt
måle måler målte målt mål målet sammenligne sammenligner sammenlignet sammenlikne sammenlikna dele delte delt
samle samler samlet samla blande blander blandet skille skiller skilte skilt mangle mangler manglet mangla
savne savner savnet eksistere eksisterer inneholde inneholder bestå består skyldes skylde skylder skyld handle
handler handlet handla fungere fungerer fungerte funke funker funket funka virke virker virket virka angå
angår påvirke påvirker påvirket innebære innebærer avhenger avhenge oppdage oppdager oppdaget merke merker
merket merka forvente forventer forventet planlegge planlegger planlagt plan planen planer gjenta gjentar
prate prater pratet prata tulle tuller tulla kødde kødder kødda kødd lyve lyver løy besøke besøker besøkte
besøk besøket delta deltar deltok hilse hilser invitere inviterer klikke klikker trykke trykker trykket tast
taste skru skrur logge logger søke søker søkte søkt søk google googla googler laste laster lagre lagrer slette
sletter norsk norske norge nordmenn nordmann engelsk engelske nynorsk bokmål glad glade trist triste sint
sinte lei sur sure redd trøtt trøtte sliten slitne stolt stolte rolig rolige spent spente fornøyd fornøyde
skuffet overrasket lykkelig lykkelige ensom flau nysgjerrig forvirret forvirra opptatt travel travelt fri
fritt frie klar ferdig ferdige uferdig full fullt fulle tom tomt tomme varm varmt varme kald kaldt kalde våt
vått tørr ren rent skitten skittent tung tungt tunge hard
# 5
hardt harde myk mykt bløt skarp tykk tynn bred bredt smal trang trangt tett tette dyp dypt flat rund rett
skeiv skjev rask raskt raske raskere treg tregt trege dyr dyrt dyre dyrere billig billige billigere gratis rik
rike fattig sterk sterkt sterke svak svakt svake pen pent pene vakker vakkert stygg stygt søt søte grei slem
smart smarte klok lur gal galt gale sprø spesiell spesielt vanlig vanlige vanligvis vanligst normal normalt
normale typisk typiske ekte egen eget eneste ene enkelte enkeltvis ulik ulike ulikt lik lignende liknende
tilsvarende motsatt aktuell aktuelle gjeldende nåværende kommende ukjent berømt hemmelig tydelig tydelige
åpenbart nøyaktig nøyaktige presis konkret konkrete kjedelig kjedelige morsom morsomt morsomme gøy artig
artige spennende interessant interessante interessert nyttig nyttige unødvendig nødvendig nødvendige farlig
farlige trygg trygt trygge utrolig utrolige fantastisk fantastiske forferdelig fryktelig grusom grusomt
alvorlig alvorlige latterlig urettferdig rettferdig rimelig rimelige passende hvit hvitt hvite rød rødt røde
blå blått grønn grønt gul grå brun lys lyst mørk mørkt farge farger fargen uansett uavhengig tvert imot
jevnlig stadig stadigvæk hittil foreløpig midlertidig fremdeles framleis tilbake videre framover fremover
bakover oppover nedover innover herfra derfra hit dit overalt ingensteds noensteds annensteds nær nærme
nærmere nærmest nærmeste fjern unna vekk herre bakerst midt midten venstre høyre nord sør øst vest utlandet
evig absolutt helst gjerne heller særlig hovedsakelig generelt delvis fullstendig komplett altfor forholdsvis
temmelig ekstremt enormt sinnsykt dritt drit jævla jævlig helvete faen fan faenskap satan fanken dæven ræva
kjip kjipt skit shit fuck crap nice cool wow yes no yo bro fyr fyren dude chill fett rått råbra heftig drøyt
drøy edit ps obs evt osv dvs mtp ifht ift iht pga mht feks f.eks bl.a etc inkl ekskl ang angående vedrørende
apropos hvorav hvorvidt hvorfra hvortil hvori hvoretter hvorpå hvermed ettersom såfremt samtidig dertil deri
derav vordan vorfor vor vem hvos hvs hvr hvrfor hvrdan ikk ikek ikkke ike iker inte jæ jei jej jg je mej mæi
dæi sæi dei oxo okså osså åsså ogsp nåe noke mykje møkje mykkje mytji masse massevis haug haugevis litegrann
littegrann littebitt bittelitt lissom lizzom eksen ell elr el itte inkje isje ente kje kjæm kjem kommæ hæm kå
kofor hvafornoe hvaforno hvaslags hvasslags kaslags kasse nokke nokko nåke noko nokon nokken nåkken nåen sånne
sånt sånnen sjøl sjæl sjøltsagt selvsagt selvfølgelig naturligvis såklart ferr førr førresten forresten frå
ifra mæsst ijæn igjæn hær dær dærfor værra værsågod værsegod vesst vess kver kvert kvar kvart kvifer kvan kvor
dokk dykk dåkk dåkker dokkers dåkkers åss våres dems hannes henna henne ham hu hon honom erru trur tru trudd
veit vett veta sei seie seier sjå sjera jør jørr gjer gjere gjor gjorre fære fekk gjekk kjøpa spørr spørt
skriv skrevve bynne bynner bynt behøver behøve behøvde slepp sleppe slepper drikk snakkes skrolle surre surrer
somle somler stresse stresser stress kave kaver mase maser maset mas masete sutre sutrer sutring syte syter
rote roter rota rot rotete true truer truet skremme skremmer skremte plage plager plaget irritere irriterer
irriterende irritert provosert provoserende slenge slenger slengte hoppe hopper hoppet hoppa sykle tur turen
turer gåtur trene trener trente trent trening shoppe koke koker kokte smake smaker smakte lukte lukter luktet
fryse fryser frøs svette regn snø snøen snør sol sola solen vind været værmelding sjø sjøen fjell fjellet skog
skogen øy øya øyer gård jord treet trær frokost frokosten lunsj lunsjen middagen kveldsmat glass glasset klær
klærne sko skoene sekk sekken lomma nøkkel nøkkelen nøkler lyset tv tven radio pc pcen data datamaskin app
appen apper spill spillet film filmen filmer serie serien musikk musikken avis avisa avisen aviser nyhet
nyheten nyheter artikkel artikkelen papir papiret kassa skap heis heisen inngang utgang nabolag nabolaget
sentrum torg torget park parken kafe kafé ferje ferja kø køen kart kartet reisen pass gave gaven gaver bursdag
bursdagen fest festen fester ferier sommerferie juleferie påskeferie vinterferie høstferie fritid fritida
hobby sport fotballen kamp kampen lag tap lek dukke drøm drømmen drømmer drømme drømte tanke tanken tanker ide
idé ideen ideer mening meningen meninger følelse følelsen følelser håp lykke tillit frykt sinne sorg gleden
kjærlighet lysten vilje viljen evne evner krefter kraft ro fred makt makten sannhet sannheten løgn ansikt
stemmen stemning bråk lyd lyden støy stillhet samtale samtalen samtaler prat møtet beskjed beskjeden kontakt
kontakte kontakter kontaktet adresse adressen info informasjon informasjonen opplysning opplysninger kilde
kilden kilder tekst teksten tekster setning setningen avsnitt overskrift sitat sitatet bokstav bokstaver språk språket
dialekt oversette oversetter oversettelse begrep begrepet betydning betydningen tema temaet emne emnet detalj
detaljer oversikt oversikten sammendrag oppsummere oppsummering oppsummer kortfattet punkt punkter punktet
rekkefølge rekkefølgen begynnelse begynnelsen avslutte avslutter avslutning resultat resultatet resultater
årsak årsaken årsaker følgen konsekvens konsekvensen konsekvenser fordel fordelen fordeler ulempe ulempen
ulemper sjanse sjansen sjanser risiko mulighet muligheten muligheter situasjon situasjonen situasjoner
tilfelle tilfellet tilfeller tilfeldig tilfeldigvis omstendighet hendelse hendelsen hendelser opplevelse
opplevelsen oppleve opplever opplevde opplevd erfaring erfaringer utvikling utviklingen utvikle utvikler
fremtid fremtiden framtid framtida fortid fortiden nåtid gårsdagen morgendagen døgn døgnet århundre tiår
tiåret sesong sesongen periode perioden perioder hverdag hverdagen hverdager helligdag helligdager fridag
fridager fødselsdag alder alderen høyde høyden lengde bredde vekt vekta størrelse størrelsen mengde mengden
mengder gram kilo liter meter kilometer mil centimeter kvadrat prosent halvparten tredjedel kvarter halvtime
halvtimen rest resten sum summen totalen gjennomsnittlig omtrentlig opptil hundretusen tjueen tjueto tjuetre
tjuefire tjuefem trettifem tolvte tjuende førstemann andremann sistnevnte førstnevnte forlate forlater forlot
forsvinne forsvinner forsvant forsvunnet dukker dukket oppstå oppstår oppsto stamme stammer vare varer varte
vart medføre medfører unngå unngår unngikk overleve overlever dø døde død fødes født fødte gifte gifter gift
skilles ende ender endte rette retter rettet peke peker pekte føre fører førte ført styre styrer styrte skape
skaper skapte skapt danne danner dannet foretrekke foretrekker foretrakk anbefale anbefaler anbefalte anbefalt
advare advarer råde råder råd rådet tipse tips tipset ane aner ante anelse gjette gjetter gjettet gjett tvile
tviler tvilte tvil undre undrer undres bekymre bekymrer bekymret bekymra bry bryr brydde brydd angre angrer
angret unnskylde tilgi akseptere aksepterer innrømme innrømmer oppføre oppfører oppførte late later lot latt
bruk bruken spare sparer sparte spart sløse sløser vri vrir feste festet løsne løsner løse løser løste løst
knytte knytter pakke pakker pakket pakka pakken fylle fyller fylte fylt tømme tømmer dekke dekker dekket dekka
gjemme gjemmer gjemte skjule skjuler skjult avsløre avslører låse låser låst sperre teste tester testet test
prøven forsøke forsøker forsøkte forsøk forsøket øve øver øvde lykkes mislykkes mislykket vurdere vurderer
vurderte kose koser kos koselig koselige hyggelig hyggelige trivelig trives trivdes slappe slapper hvile
hviler hvilte skynde skynder skyndte forte vekke vekker reagere reagerer oppfatte oppfatter tolke tolker
mistenke mistenker overdrive overdriver overdrevet tåle tåler tålte utsette utsetter utsatt avlyse avlyser
avlyst forberede forbereder forberedt organisere låte låter bevise beviser bevis sørge sørger sørget ivareta
roper rope ropte
bidra bidrar bidratt totalen hele omtrent grovt sikkert visst tydeligvis
virkelig egt etterpå fins finns finst kontra kun ekstra imens vorte nån dæm derre sommern annenhver endelig
ordentlig vedkommende kompis kompisen kompiser kullet krangel krangler kranglet kranglar skryter skryte skryt ryk
ryker ryke rykke rykker tråd tråden server serveren kanal kanalen skuff skuffen lomme stakkar typ antar antok flaks
ærlig stoler stole limt limer limte pinner pinna hevder hevdet påstod påstand påstanden påstander mumler slåss slås
lokker lokke drømt skremt roa våken evigheter omsider punktum annakvar ganga ståan stående kas kasn hvad hadd mårra
morra uenig uenige enige avstemning avstemminga avstemming poll jordet pisspreik preik tullprat vås bullshit tommel
tomler svett kantina vaskerommet pauserommet regnes telles settes gis tas tilbys fylles føles høres kjennes sies
føres brukes dekkes
`;

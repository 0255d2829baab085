/** Ordinary English words as typed, chat words and slips too, commonest first; ranks are rough and our own. */
export const EN = `
# 1
the to of and a in is it i you that for on with are be this was have as not at but they we he she or by from
an my if so can what do there all will me your one would about which when who how why where has had his her
their our its no just like out up get got does did don't dont doesn't doesnt didn't didnt isn't isnt aren't
arent can't cant won't wont wouldn't couldn't shouldn't wasn't weren't haven't hasn't hadn't i'm im i've ive
i'd i'll you're youre you've it's that's thats what's whats there's who's where's how's let's lets he's she's
they're we're them him us then than now here some any more most many much very too also only other into over
after before because could should shall cannot ought may might must been being were am these those
# 2
such even through down off back still between own same both each under again without while since until during
against yes yeah ok okay please thanks thank hi hello hey know think want need go going see make say said tell
told come came take took give gave gives find found use used using work works working ask asked asking
question questions answer answers mean means meant show shows showed look looks looking looked help helps
helped let keep kept put seem seems feel feels felt try tried trying tries leave left call called calls knows
knew known thinks thought wants wanted needs needed goes went gone sees saw seen makes made making says saying
tells coming comes takes taken taking given giving finds finding uses getting gets gotten done doing happens
happen happened happening become becomes became start starts started starting stop stops stopped begin begins
began begun end ends ended live lives lived living good new first last long great little big high low old
young small large next early late few less least best better worse worst bad right wrong different important
able sure real true false easy hard possible impossible free full whole half every another enough several
nothing something anything everything nobody somebody someone anyone everyone none else ever never always
often sometimes usually rarely already yet soon later ago today tomorrow yesterday tonight once twice perhaps
maybe actually really quite pretty rather almost nearly around exactly probably likely unlikely certainly
definitely basically simply finally currently recently instead however therefore though although unless
whether either neither nor per via despite except besides within beyond above below across along among behind
beside near toward towards upon onto outside inside away far together apart ahead forward time times day days
week weeks month months year years hour hours minute minutes second seconds moment morning afternoon evening
night nights weekend weekends monday tuesday wednesday thursday friday saturday sunday mondays fridays sundays
january february march april june july august september october november december spring summer autumn fall
winter christmas easter holiday holidays birthday date dates century decade season period
# 3
daily weekly monthly yearly annual zero two three four five six seven eight nine ten eleven twelve thirteen
fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
hundred hundreds thousand thousands million millions billion billions dozen couple pair third fourth fifth
sixth seventh eighth ninth tenth quarter double single total sum amount number numbers figure figures percent
people person man men woman women child children kid kids boy boys girl girls guy guys family families friend
friends wife husband mother father mom mum dad parent parents son daughter brother sister baby uncle aunt
cousin grandmother grandfather grandma grandpa neighbour neighbours neighbor neighbors boyfriend girlfriend
partner guest guests boss bosses colleague colleagues thing things stuff way ways place places part parts case
cases point points fact facts reason reasons problem problems idea ideas example examples kind kinds sort
sorts type types side sides word words name names story stories line lines page pages world country countries
city cities town towns village home homes house houses room rooms door doors street streets road roads office
offices job jobs school schools shop shops store stores car cars bus buses train trains plane boat bike ticket
tickets money price prices cost costs pay pays paid paying buy buys bought buying sell sells sold spend spends
spent cheap expensive life water food book books phone phones computer internet web website site email emails
message messages letter letters lol omg wtf tbh btw thx tnx pls plz plis idk imo imho fyi asap lmao rofl haha
hehe yep yup nope nah hmm oh wow ah ugh oops yo dude bro gonna wanna gotta kinda sorta dunno gimme lemme ain't
aint y'all u ur r cuz coz cos bc tho thru rn ty np sup hiya cheers bye goodbye welcome sorry sir madam dear
regards greetings kindly anyway anyways alright nice cool awesome fine lovely damn hell shit fuck crap bloody
stupid dumb crazy weird strange funny silly ridiculous unfair fair hear hears heard listen listens listened
read reads reading write writes wrote written writing speak speaks spoke spoken speaking talk talks talked
talking explain explains explained explaining describe describes described discuss discussed mention mentions
mentioned suggest suggests suggested wonder wonders wondering wondered guess guesses guessed guessing hope
hopes hoped hoping wish wishes wished believe believes believed expect expects expected understand understands
understood remember remembers remembered forget forgets forgot forgotten learn learns learned learnt learning
decide decides decided choose chooses chose chosen choice choices prefer prefers preferred agree agrees agreed
disagree matter matters mattered love loves loved hate hates hated enjoy enjoys enjoyed worry worries worried
bother bothers bothered trust trusted doubt doubts fear fears feared move moves moved moving walk walks walked
walking run runs ran running drive drives drove driven driving ride rides rode fly flies flew travel travels
travelled trip trips arrive arrives arrived return returns returned reach reaches reached enter enters entered
visit visits visited stay stays stayed staying wait waits waited waiting stand stands stood sit sits sat lie
lies lay sleep sleeps slept wake woke eat eats ate eaten eating drink drinks drank cook cooks cooked wash
washed clean cleaned wear wears wore worn bring brings brought carry carries carried send sends sent sending
receive receives received hold holds held holding pick picks picked pull pulled push pushed throw throws threw
thrown catch catches caught drop drops dropped dropping cut cuts cutting break breaks broke broken fix fixes
fixed repair build builds built building buildings create creates created change changes changed changing turn
turns turned open opens opened opening close closes closed closing shut lock locked
# 4
hide hides hid hidden lose loses lost losing win wins won beat beats save saves saved saving waste wasted add
adds added adding remove removes removed join joins joined follow follows followed following pass passes
passed grow grows grew grown rise rises rose raise raises raised fallen fell falling increase increases
increased decrease decreased reduce reduces reduced lower lowered higher highest lowest doubled allow allows
allowed forbid forbidden force forces forced forcing stuck struggle struggles struggled struggling suffer
suffers manage manages managed handle handles handled fail fails failed succeed succeeds succeeded avoid
avoids avoided prevent prevents prevented refuse refuses refused accept accepts accepted deny denied admit
admits admitted promise promises promised continue continues continued finish finishes finished complete
completed quit quits remain remains remained lasts lasted exist exists existed appear appears appeared
disappear disappeared belong belongs include includes included including contain contains contained consist
depends depend depending relate related compare compares compared comparing comparison difference differences
differ differs similar equal equals count counts counted counting measure measured check checks checked
checking test tests tested search searches searched searching watch watches watched watching notice notices
noticed pointed play plays played playing game games sing dance laugh laughed smile smiled cry cried shout
shouted fight fights fought argue argued complain complains complained blame blamed kill kills killed die dies
died dead death born marry married divorced meet meets met meeting meetings invite invited celebrate touch
touched hit hits knock kick jump jumped climb climbed swim swam sail fish fishing sport sports team teams
match club race happy sad angry mad afraid scared tired bored boring lonely proud calm quiet loud nervous
excited exciting surprised surprising confused confusing disappointed satisfied curious interested interesting
busy ready careful lazy polite rude honest smart clever wise rich poor strong weak fast slow quick quickly
slowly heavy light dark bright warm hot cold wet dry dirty empty thick thin wide narrow deep flat round
straight soft sharp smooth rough tall short shorter longer longest bigger biggest larger largest smaller
smallest older oldest younger newest newer latest earlier easier harder faster slower cheaper closer closest
nearest nearby beautiful ugly cute perfect excellent wonderful amazing terrible horrible awful serious
seriously dangerous safe safely secret simple complicated difficult clear clearly obvious obviously normal
normally common special specific particular certain various usual unusual typical typically main major minor
extra entire extreme extremely necessary unnecessary useful useless current present past future previous
former final original recent modern ancient exact correct incorrect accurate red blue green yellow black white
brown grey gray pink purple orange colour colours color colors norway norwegian norwegians english language
languages bokmål nynorsk translate translated translation table tables chair chairs bed beds kitchen bathroom
bedroom floor floors wall walls window windows roof stairs apartment flats cabin key keys shower box boxes bag
bags bottle bottles cup cups glass glasses coffee tea milk bread breakfast lunch dinner meal meals cafe bar
park parks corner map maps journey tour tourist flight flights clothes shirt jacket shoe shoes pocket tree
trees leaves forest mountain mountains hill hills lake lakes sea island islands sun moon star stars rain
raining rains snow snowing wind windy weather fire ground earth land farm north south east west northern
southern eastern western middle centre center top bottom front edge beginning music song songs film films
movie movies tv television radio news newspaper newspapers magazine article articles picture pictures photo
photos video videos camera screen battery charger button app apps software file files link links password
click clicked typed google googled download upload print printed printer paper papers pen pencil notebook
folder head hand hands finger fingers foot feet face eye eyes hair mouth voice party parties gift gifts
presents dream dreams dreamed joke jokes joking kidding fun hobby hobbies toy toys luck lucky power truth
lying noise sound sounds silence feeling feelings mind minds thoughts opinion opinions view views meaning
meanings sense interest trouble mistake mistakes error fault chance chances risk risks result results effect
effects cause causes caused purpose goal goals plan plans planned planning step steps success failure
advantage advantages disadvantage disadvantages situation situations event events accident surprise experience
experiences history background detail details info information source sources text texts sentence sentences
paragraph title topic
# 5
topics subject summary summarize summarise brief briefly overview order orders ordered group groups set sets
pieces piece bit bits lot lots bunch plenty rest level levels size sizes length height width weight age ages
distance speed space area areas spot spots kilo kilos gram grams litre litres liter meter metre metres
kilometer kilometre kilometres mile miles inch whatever whoever whenever wherever whichever somehow somewhere
anywhere everywhere nowhere sometime someday anymore otherwise meanwhile moreover furthermore hence thus
whereas apparently supposedly hopefully unfortunately fortunately luckily honestly frankly literally totally
completely absolutely entirely partly mostly mainly especially particularly specifically roughly approximately
precisely hardly barely merely fairly slightly highly deeply truly indeed naturally suddenly immediately
eventually gradually constantly regularly frequently occasionally forever alone according regarding concerning
considering due plus minus versus vs etc eg ie aka ps faq mine yours hers ours theirs myself yourself himself
herself itself ourselves themselves yourselves whose whom would've could've should've shouldve might've
must've they've we've they'll we'll you'll he'll she'll it'll you'd they'd we'd he'd she'd havent hasnt wasnt
werent wouldnt couldnt shouldnt theres whos wheres hows shes hes theyre theyve weve youve youll itll teh adn
taht waht wich whcih becuase becouse beacuse thier recieve definately alot abit aswell infact incase nvm jk
brb gtg afaik iirc tldr ppl sth smth smthg msg thnx thanx thankyou cmon c'mon btwn b4 gr8 l8r wat wut wot
howdy mate mates lad folks fella wanting needing knowing thinking telling hearing seeing believing bringing
carrying choosing deciding forgetting growing hating keeping leaving letting liking likes liked loving
meaningless missing miss misses missed remembering sitting standing sleeping spending surely thankful
understanding wearing winning worrying wishing ending lasting reaching sharing share shares shared showing
shown sounding sounded stopping swimming throwing touching travelling traveling visiting warming washing
apologise apologize apology appreciate appreciated grateful glad forgive excuse excuses pardon mess messy
messed hurry rush relax rested chill chilling hang hanging hung hangs nap scroll browse skip skips skipped
swap swapped switch switched switches dump dumped drag dragged shake shook tie tied untie wrap wrapped pack
packed unpack fill filled fills mix mixed burn burns burned burnt freeze froze frozen smell smells taste
tastes lean leaned roll rolled slip slipped crash crashed draw draws drew drawn drawing lend lent borrow
borrowed rent rented rents owns owned owner owners steal stole cheat cheated trick tricked fool fooled tease
annoy annoyed annoying scare scares frighten frightened threaten threatened warn warned warning protect
protected rescue rescued escape escaped chase chased seek seeks sought discover discovered discovers imagine
imagined imagines pretend pretended suppose supposed assume assumes assumed realize realise realized realised
realizes recognize recognise recognized recognised prove proves proved proven convince convinced persuade
encourage encouraged completes improve improves improved develop develops developed affect affects affected
solve solves solved solution solutions replace replaces replaced separate separated divide divided connect
connected combine combined collect collected gather gathered spread spreads prepare prepared prepares organise
organize organised organized arrange arranged settle settled delay delayed cancel cancelled canceled postpone
repeat repeats repeated fit fits suit suits suited suitable earn earns earned afford affords owe owes owed
worth value values worthless tough loose tight steady stable cosy cozy comfortable uncomfortable pleasant
unpleasant friendly unfriendly generous shy brave gentle cruel evil innocent guilty famous unknown familiar
foreign popular favourite favorite fancy plain ordinary random regular constant sudden instant slight huge
giant tiny enormous massive average maximum minimum max min upper inner outer alive asleep awake absent upset
ashamed embarrassed embarrassing shocked shocking amused grumpy moody cheerful hopeful helpful helpless
harmless harmful pointless endless homeless midnight noon lunchtime bedtime overnight nowadays lately
someone's everybody everybody's nobody's people's today's year's anybody
well supposed suppose contribute contributes contributing overall whole entire roughly
fighting liar lied legit afterwards altogether channel pinned pasted paste screenshot thread poll voted vote votes
having becoming calling insists swears claims claimed claiming arguing nonsense bs rubbish cash actual automatic
automatically further healthy desperate unpaid preferably differently brand fresh fake lady blank rumour rumor
rumours rumors survive deal deals offer offers offered ones
`;

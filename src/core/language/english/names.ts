import type {NameWords} from '../names.ts';
import {words, wordsAndPhrases} from '../wordLists.ts';

/** How English names persons and places. */
export const englishNames: NameWords = {
	address: words(
		'mr mrs ms miss messrs mmes dr drs prof sir lord lady dame rev revd hon fr mx madam mme mlle det insp supt ch con ds dc dci pc wpc cpl pte pfc cpt lcpl sgt-maj ens amb atty br sr',
	),
	roles:
		words(`president vice-president vice ex-president minister premier prime leader chief head boss chairman chairwoman chair chairperson ceo cfo coo director founder co-founder cofounder owner
		secretary undersecretary deputy assistant acting former ex-minister spokesman spokeswoman spokesperson general gen colonel col lieutenant lt captain capt commander cmdr admiral adm marshal sergeant sgt major maj brigadier corporal private
		pm superintendent inspector detective constable officer sheriff mayor governor gov senator sen congressman congresswoman representative rep lawmaker mp mep delegate councillor councilman councilwoman alderman candidate ambassador envoy
		commissioner prosecutor attorney judge justice magistrate lawyer barrister solicitor king queen prince princess duke duchess earl count emperor pope cardinal bishop archbishop father pastor reverend imam rabbi ayatollah sheikh sultan emir saint
		professor researcher historian economist analyst expert scientist doctor physician nurse epidemiologist virologist journalist reporter correspondent editor columnist writer author novelist filmmaker actor actress singer comedian
		coach manager player striker goalkeeper defender midfielder driver boxer swimmer captain activist campaigner dissident negotiator adviser advisor counsellor chancellor farmer resident victim suspect witness
		wife husband son daughter brother sister mother father nephew niece uncle aunt cousin widow partner billionaire businessman businesswoman entrepreneur banker executive treasurer speaker majority minority whip secretary-general director-general
		sprinter batsman bowler quarterback golfer cyclist jockey skipper champion footballer cricketer wrestler skater gymnast rower runner hurdler pitcher linebacker referee umpire rapper guitarist drummer composer conductor pianist violinist dancer choreographer designer architect photographer painter sculptor artist poet playwright biographer critic blogger broadcaster presenter producer screenwriter legislator whistleblower hacker trader broker investor philanthropist magnate tycoon oligarch mogul heiress engineer astronaut cosmonaut physicist chemist biologist mathematician psychologist psychiatrist surgeon paediatrician pediatrician pharmacist paramedic firefighter policeman policewoman trooper coroner warden veteran teacher headteacher headmaster headmistress teenager schoolgirl schoolboy pensioner retiree grandmother grandfather girlfriend boyfriend neighbour neighbor landlord refugee priest monk nun vicar chaplain missionary theologian philosopher sociologist anthropologist archaeologist linguist geologist meteorologist climatologist astronomer ecologist zoologist botanist seismologist strategist pollster lobbyist consultant accountant auditor financier shareholder undersheriff comptroller postmaster registrar ombudsman
		administrator dean provost curator coordinator organiser organizer trustee rector controller chef marshall
		counsel special democrat republican conservative socialist communist
		vice-chairman lieutenant-general major-general counterpart`),
	afterAge: words('who'),
	nameArticles: words('the'),
	saints: words('st'),
	particles: words(
		'de du van von der den ter di da dos das della del bin ben ten y zu ibn al el la le st arap ag mint bint abu abou umm oum af av vande ould',
	),
	links: words('of and for'),
	titleLinks: words('on against without of for'),
	foreignLinks: words('des du'),
	determiners: words('the'),
	calendar:
		words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
		march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`),
	monthNames: words('may june april august march'),
	timePrepositions: words(
		'in on of by until till since before after from to during last next this early late mid every each through and or',
	),
	partyMembers: words('democrat republican conservative socialist communist'),
	keptTitles: words('pope king queen prince princess sheikh sheikha emperor empress sultan'),
	territorialTitles: words('archbishop bishop duke duchess earl prince princess count baron marquess'),
	inhabitants: words(
		`londoner londoners parisian parisians berliner berliners muscovite muscovites venetian venetians neapolitan neapolitans sicilian sicilians sardinian sardinians tuscan tuscans viennese
		bostonian bostonians chicagoan chicagoans philadelphian philadelphians texan texans californian californians floridian floridians virginian virginians georgians carolinian carolinians hawaiian hawaiians
		alaskan alaskans oregonian oregonians coloradan coloradans ohioan ohioans michigander michiganders minnesotan minnesotans iowan iowans kansan kansans louisianan louisianans tennessean tennesseans kentuckian kentuckians
		pennsylvanian pennsylvanians arizonan arizonans nevadan nevadans utahn utahns montanan montanans nebraskan nebraskans alabamian alabamians mississippian mississippians
		glaswegian glaswegians liverpudlian liverpudlians mancunian mancunians geordie geordies brummie brummies dubliner dubliners cornishman cornishmen yorkshireman yorkshiremen
		catalan catalans andalusian andalusians basques galician galicians bavarian bavarians silesian silesians flemings walloon walloons corsican corsicans breton bretons
		quebecer quebecers québécois ontarian ontarians albertan albertans manitoban manitobans newfoundlander newfoundlanders torontonian torontonians montrealer montrealers
		queenslander queenslanders tasmanian tasmanians sydneysider sydneysiders greenlander greenlanders chechens tatars kurds tibetans uyghurs uighurs punjabi punjabis bengalis kashmiri kashmiris gazan gazans`,
	),
	noActors:
		wordsAndPhrases(`ai it pr hr gps suv suvs pc pcs usb pdf pdfs faq faqs q&a dvd cd ev evs vip vips diy cpr icu ivf ptsd adhd ufo rna mrna pcr atm ipo ipos etf etfs cpi pmi r&d led lgbt lgbtq lgbtq+ wmd icbm icbms ied ieds hq vp phd mba gcse gcses ppe cctv url html app apps christmas easter ramadan eid hajj haj umrah hanukkah thanksgiving halloween internet web wi-fi god bible koran quran torah brexit covid covid-19 coronavirus aids ebola hiv
		emmy emmys grammy grammys bafta baftas iphone iphones ipad ipads ipod imac ios
		oscars champions_league europa_league nations_league grand_slam super_bowl golden_globes six_nations
		english french german spanish italian russian chinese arabic i i'm i'll i've ok tv gmt utc est edt cst cdt mst mdt pst pdt akst hst bst cet cest eet ist jst aest msk am pm earth sun moon north south east west northeast northwest southeast southwest
		photo photos image images video source sources credit caption article read watch share print home news subscribe newsletter advertisement
		kronor kroner krona krone euro euros yen yuan rouble roubles ruble rubles rupee rupees rupiah baht pesos lira dirham dinar riyal kgs gdp dna vat malay tamil hindu hindus sikh sikhs buddhist buddhists shia shiite shiites sunni sunnis hispanic hispanics latino latinos ceo cfo coo mp mps ngo ngos western eastern northern southern democrat democrats republican republicans christian christians muslim muslims jew jews jewish islamic catholic catholics new year`),
	labels: words('ngo ngos ceo cfo coo mp mps'),
	noActorHeads:
		wordsAndPhrases(`war act bill treaty agreement accord accords cup games olympics championship championships prize award awards day week month year festival summit scale kit kits amendment revolution crisis hurricane cyclone
		storm typhoon protocol pact charter prix statement telescope probe rover satellite spacecraft rocket paper papers manifesto lecture inquiry cup trial poll survey census agenda blueprint guide handbook album song film movie novel prix show chart charts declaration convention constitution code plan project operation memorandum report book renaissance holocaust covid series slam marathon derby tour open league_cup trophy route disease syndrome virus
		eve holiday law rule rules directive regulation deal doctrine theory age era time standard index tournament final finals semi-final grand_prix test`),
	lawNouns: words('act bill law treaty convention code amendment directive'),
	quantifiers: words(
		'later earlier yesterday today tomorrow tonight meanwhile now then still already again even only also once soon finally recently several many most some few both all another other more fewer two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty dozens hundreds thousands millions',
	),
	formers: words('former then-president outgoing'),
	lostAccents: new Map(),
	surnameParticles: words('von van der ter zu bin ibn ould arap ag mint bint abu abou umm oum af av vande'),
	widerPeoples: wordsAndPhrases(
		'central_american south_american latin_american north_american african_american native_american asian_american arab_american',
	),
	measures: words('time scale disease syndrome lymphoma theorem'),
	bodyRoles: words(
		'ceo cfo coo founder co-founder cofounder owner co-owner chairman chairwoman chairperson chair president vice-president',
	),
	definite: words('the'),
	indefinite: words('a an'),
	definiteSingular: words('the'),
	definitePlural: words('the'),
	directions: words('north south'),
	compass: new Set(),
	mergedArticles: new Map(),
	// Mexico City is *Mexico* in French, and the country *Mexique*.
	ownCountries: new Map([['mexico', 'MX']]),
	articledRegions: null,
	divisions: new Set(),
	placeRoles: words('mayor governor ex-mayor resident residents inhabitants outskirts suburbs police'),
	publishedOn: words('on via'),
	settlements: new Set(),
	placePrepositions: words('in at near outside around across throughout toward towards off inside'),
	nearness: words(
		'north south east west northeast northwest southeast southwest outskirts north-east north-west south-east south-west',
	),
	movementPrepositions: words('from to for of via'),
	facilities: words(
		'airport station hospital stadium bridge square street avenue road park church cathedral palace castle museum theatre theater prison port harbor harbour university college school academy',
	),
	placeNouns:
		words(`street avenue road river lake mount mountain mountains island islands isle isles bay valley county province city park square bridge airport sea ocean desert peninsula district region state territory coast
		village town township interstate dam reservoir tunnel tower harbor harbour port strait gulf cape beach forest hills heights station hospital stadium prison camp base border capital canyon creek falls springs boulevard drive lane plaza palace castle cathedral municipality borough prefecture oblast canton highlands plateau basin reef atoll archipelago suburb canal`),
	stateNouns: words('republic republics emirate emirates'),
	placeSuffixes: words(
		'province county district prefecture oblast island islands peninsula river valley mountains archipelago',
	),
	agentPrepositions: words('by against with between on'),
	dealingVerbs: words(
		'help support accuse urge press warn threaten sanction thank condemn persuade defy force push arm suspect invite',
	),
	events: words('war wars'),
	agentPlural: /(?:ers|ors|ists|ees)$/u,
	feminineEndings: [],
	namedThings: words(
		'hurricane storm cyclone typhoon operation project virus variant flight apollo exercise task mv hms hmcs hmas uss rms rv',
	),
	storms: words('hurricane storm cyclone typhoon'),
	christened: words(
		'hurricane storm cyclone typhoon ship whaler minesweeper minelayer dredger ketch brig catamaran ship vessel tanker freighter ferry trawler yacht frigate corvette destroyer cruiser submarine battleship oiler containership barge tug tugboat schooner sailboat icebreaker lifeboat rover probe spacecraft asteroid comet satellite rocket album novel film movie musical sitcom',
	),
	smallWords: words(
		"amidst amid thru ah oh hey wow ouch yes yeah yep no nope hello hi bye thanks okay hmm well alas bravo cheers sorry please nae aye whee hmpf ugh huh wherever whenever whichever whatever whoever however whereas whereby wherein thereby therein thereafter hereby albeit lest notwithstanding regarding concerning pending barring versus vs et etc ie eg ditto viz circa apropos gonna wanna gotta ain't o'clock",
	),
	prefixes: words(
		'anti pro pre post non un re co ex mid semi multi self over under sub inter intra super ultra mini micro bi tri neo quasi half cross counter all by out off up well ill so-called',
	),
	formerPrefix: 'ex-',
	leadingParticiple: /ed$/u,
	leadingGerund: /ing$/u,
	shortenedStates:
		words(`ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore oreg pa penn
		tenn tex vt va wash wis wisc wyo alta ont que sask nfld`),
	contractions: words("'t"),
	derivations: [
		[/i(?:er|est|ly)$/u, 'y'],
		[/(?:er|est|ly)$/u, ''],
		[/(?:er|est)$/u, 'e'],
		[/([bdgmnpt])\1(?:er|est)$/u, '$1'],
		[/ly$/u, 'le'],
		[/ally$/u, ''],
	],
	originAdjective: /(?:ese|ian|ean|ish|[bcdfghklmnprstvz]an)$/u,
	speechVerbs:
		words(`say tell announce declare add state note claim insist argue warn explain report write confirm deny reveal reply respond comment stress estimate believe think fear hope want refuse accept decide sign meet admit
		acknowledge concede accuse blame promise pledge vow urge call ask demand propose plead conclude continue recall describe welcome condemn denounce criticize criticise praise publish suggest testify agree reject dismiss predict`),
	auxiliaries: words('has have had is are was were will would could should may might also later then earlier'),
	coordinators: words('and or'),
};

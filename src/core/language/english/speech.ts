import {type SpeechWords, speechVerbs} from '../speech.ts';
import {phrases, words} from '../wordLists.ts';
import {englishStatements} from './statements.ts';

/** Who speaks, in English. */
export const englishSpeech: SpeechWords = {
	verbs: new Map([
		...speechVerbs(
			'say',
			'asserts',
			`say report announce claim state declare add explain estimate reveal disclose assert allege contend reckon
			predict forecast project expect note stress emphasize emphasise recount repeat reiterate testify warn
			caution mention tweet write comment proclaim certify specify outline detail
			recommend argue quip describe swear attest opine divulge confide hint surmise reaffirm clarify confess underline underscore relay
			aver posit theorise theorize hypothesise profess recapitulate`,
		),
		...speechVerbs('say', 'confirms', 'confirm admit acknowledge concede verify'),
		...speechVerbs('say', 'denies', 'deny refute dispute dismiss'),
		...speechVerbs('say', 'doubts', 'doubt'),
		...speechVerbs('find', 'asserts', 'learn agree discover'),
		...speechVerbs('tell', 'asserts', 'tell inform notify assure remind order'),
		...speechVerbs(
			'count',
			'asserts',
			'count tally put seek measure peg gauge boast credit cite assess evaluate quantify list clock price',
		),
		...speechVerbs(
			'think',
			'asserts',
			`think believe consider conclude find feel suspect assume observe remark complain joke
			calculate judge rule counter complain establish determine ascertain deduce infer extrapolate`,
		),
		...speechVerbs('show', 'asserts', 'show suggest demonstrate indicate prove give'),
		...speechVerbs('foresee', 'asserts', 'hope fear anticipate deplore denounce decry bemoan lament'),
		...speechVerbs('think', 'plans', 'plan intend prepare aim want'),
		...speechVerbs(
			'quote',
			'asserts',
			`call maintain insist recall reply respond retort continue begin ask answer shout cry laugh praise hail slam blast criticize criticise
			condemn thank greet welcome plead speak read weep sob sigh whisper murmur mutter mumble scream yell snap fume thunder exclaim gasp
			groan moan scoff sneer stammer shrug chuckle reminisce muse reflect interject enthuse growl bark bellow rage`,
		),
		...speechVerbs('act', 'asserts', 'accuse charge indict urge demand request propose threaten appeal advise blame'),
		...speechVerbs('act', 'denies', 'reject'),
		...speechVerbs('give', 'plans', 'pledge promise vow commit offer guarantee'),
	]),
	plainPast: words('say'),
	perfectOnly: new Map(speechVerbs('count', 'asserts', 'document record register log examine catalogue catalog')),
	infinitiveOnly: new Map(),
	passiveBeforeInfinitive: words(
		`say think believe report estimate reckon consider find feel suspect assume judge announce declare allege confirm reveal state predict
		forecast project prove show note deem hold rule tell understand`,
	),
	demands: new Map([
		...['seek', 'demand', 'request', 'propose', 'want'].map(lemma => [lemma, ''] as const),
		...['ask', 'plead', 'argue', 'call'].map(lemma => [lemma, 'for'] as const),
		...['speak', 'talk', 'boast', 'warn', 'tell', 'complain'].map(lemma => [lemma, 'of'] as const),
	]),
	charges: new Map([
		['accuse', new Set(['of'])],
		['charge', new Set(['with'])],
		['indict', new Set(['on', 'for'])],
	]),
	includings: new Set(),
	particles: new Set(['aside', 'off', 'away', 'forward', 'together', 'up', 'down', 'out', 'on', 'into', 'in']),
	learning: new Set(['learn']),
	from: phrases('from'),
	anonymous: [],
	pointsBack: phrases("that is what|that 's what|this is what"),
	hearsayNouns: new Set(['report', 'rumor', 'rumour', 'allegation', 'speculation']),
	prepositions: phrases(
		'according to|as per|if one believes|if you believe|if we believe|if one is to believe|if we are to believe|in the words of|in the view of|in the opinion of|in the estimation of|if one listens to|if you listen to|if we listen to|if you ask|if one asks|judging by|judging from|to judge by|to judge from|going by|by the reckoning of|by the count of|by the admission of|by the account of|by the estimate of',
	),
	frames: [
		{openings: phrases('to hear'), closings: phrases('tell it')},
		{
			openings: phrases('as|the way'),
			closings: phrases('has it|have it|tells it|tell it|puts it|put it|sees it|see it'),
		},
		{
			openings: phrases('if'),
			closings: phrases(
				'is to be believed|are to be believed|is to be trusted|are to be trusted|can be believed|can be trusted|is right|are right',
			),
		},
	],
	closing: new Set(['per']),
	opinions: new Set(['for']),
	noSource:
		words(`plan law schedule timetable size age need rule principle type number standard tradition custom quota ratio proportion
		weight seniority ability severity urgency`),
	variants: words('source count version'),
	selves: words('i me my mine myself'),
	speakers:
		words(`report study survey poll count tally estimate projection audit inquiry investigation analysis statement document data figures statistics census letter memo article newspaper agency
		government ministry police company firm bank court prosecutor official spokesman spokeswoman spokesperson source
		hospital university institute country state city army military navy embassy church union media medium press office department
		council committee parliament congress senate white-house charity organisation organization group party authority
		authorities researchers analyst expert lawyer witness resident survivor relative coroner regulator watchdog operator airline
		factory manufacturer retailer airport palace prosecution defence defense pilot coroner auditor leaflet petition team club league federation
		foundation customs coastguard service brigade board command directorate observatory laboratory lab clinic shelter museum school website image footage video record filing transcript email
		medic carer mole driller builder climber cooperative co-operative hall station chamber presidency chancellery kremlin vatican archive
		hotline helpline morgue mortuary barracks barrack headquarters plant mill mine port harbour operator reinsurer consultancy faculty
		diocese archdiocese municipality township borough county prefecture district province commune canton region administration
		cabinet alliance opposition platform panel treasury exchequer inquest autopsy post-mortem verdict ruling manifest log logbook
		mapping map sensor gauge radar model simulation telegram management leadership campaign camp side resistance carer commuter local
		tribesman stallholder`),
	speakerEndings: null,
	documents:
		words(`report study survey poll statement document data datum figure statistic census letter memo article information list paper
			count tally estimate projection audit inquiry investigation analysis image footage video record filing transcript email
			update bulletin notice indictment complaint lawsuit affidavit memorandum memo dossier register ledger readout briefing numbers
			autopsy post-mortem ruling verdict manifest log logbook roster mapping map simulation telegram
			registry docket certificate spreadsheet database diary notebook timetable schedule invoice receipt
		contract petition accord agreement treaty text annex decree`),
	tolls: new Set(['toll', 'tally', 'count']),
	issued: words(
		`audit census count data datum estimate figure poll report result score statistic study survey tally toll`,
	),
	counters: words(
		`agency army authority coroner coastguard forecaster geologist government meteorologist ministry monitor observatory organisation organization police prosecutor seismologist sheriff station union watchdog`,
	),
	issuing: words('release publish issue give provide compile circulate announce present disclose'),
	placesOfSpeech: new Set(),
	sidesOfSpeech: [],
	placesOfWriting: new Set(),
	sourceLabels: new Set(['source', 'sources']),
	ownCounts: new Map([
		['by', words('admission count estimate reckoning tally account figure calculation projection poll survey guess')],
		// Money lies on an account.
		['on', words('count estimate reckoning tally figure calculation projection')],
		['in', words('telling version reckoning estimation account')],
	]),
	statements: englishStatements,
	told: words('me us him her them you reporters journalists newsmen'),
	givenCounts: words(`breakdown count estimate figure number tally toll total`),
	ownedCounts: words('figure estimate count tally toll reckoning calculation projection forecast guess prediction'),
	amounting: words('be stand remain reach rise'),
	standing: new Map([
		['stand', [{prepositions: words('by'), bare: false}]],
		['stick', [{prepositions: words('by to with'), bare: false}]],
		['cling', [{prepositions: words('to'), bare: false}]],
		['insist', [{prepositions: words('on'), bare: false}]],
		['hold', [{prepositions: words('to'), bare: true}]],
		['arrive', [{prepositions: words('at'), bare: true}]],
		['come', [{prepositions: words('to'), bare: true}]],
		['get', [{prepositions: words('to'), bare: true}]],
		['see', [{prepositions: words(''), bare: true}]],
		['settle', [{prepositions: words('at on'), bare: true}]],
		['remain', [{prepositions: words('at'), bare: true}]],
		['stop', [{prepositions: words('at'), bare: true}]],
		['stay', [{prepositions: words('at'), bare: true}]],
		['end', [{prepositions: words('at up'), bare: true}]],
		['own', [{prepositions: words('to up'), bare: true}]],
		['complain', [{prepositions: words('of about'), bare: false}]],
		['talk', [{prepositions: words('of about'), bare: false}]],
		['speak', [{prepositions: words('of'), bare: false}]],
		['tell', [{prepositions: words('of'), bare: false}]],
		['warn', [{prepositions: words('of'), bare: false}]],
		['count', [{prepositions: words('on upon'), bare: false}]],
		['bank', [{prepositions: words('on'), bare: false}]],
	]),
	reportedWords: words(
		`case casualty confirmed dead death fatality infected infection injured injury killed missing reported unaccounted victim wounded`,
	),
	outlook: words('see sees'),
	foreseen: new Set(),
	means: words('phone telephone email e-mail text letter fax satellite video radio name mistake post'),
	seeing: words('hear see'),
	observers: words(
		'bystander correspondent journalist neighbor neighbour photographer reporter resident survivor villager witness',
	),
	verdicts: words('guilty liable'),
	courts: words('court judge jury juror magistrate tribunal'),
	decisions: words('admit confirm declare dismiss find order rule'),
	runningOn: words('along in on at by for from to into through with without during'),
	takingIn: words('admit'),
	naming: new Map([
		['describe', 'as'],
		['portray', 'as'],
	]),
	handling: words(
		'obtain see review examine access verify cite quote read receive get leak lead fund finance commission order back',
	),
	speakerCategories: new Set(['person', 'group', 'communication']),
	roles:
		words(`president minister secretary chief director head chairman chairwoman chair commander officer spokesman spokeswoman
		spokesperson governor mayor senator representative ambassador envoy general colonel captain lieutenant sergeant judge lawyer
		attorney prosecutor professor doctor economist analyst expert scientist researcher manager coach founder co-founder
		executive ceo cfo coo leader king queen prince pope bishop archbishop correspondent reporter editor author member adviser advisor
		coordinator official inspector superintendent commissioner deputy vice-president owner resident witness survivor father mother
		brother sister son daughter wife husband widow`),
	manyBodies: words(
		`agency brewer broadcaster carrier chain conglomerate developer distributor giant grocer lab laboratory miner network producer provider refiner school shipper studio trust university utility vendor watchdog union group company firm carmaker automaker chipmaker drugmaker planemaker manufacturer retailer supermarket airline bank charity nonprofit ngo association foundation startup start-up lender insurer operator publisher supplier builder maker party club organization organisation institute federation`,
	),
	manyPersons: words(
		`mp lawmaker congressman congresswoman senator democrat republican lawyer attorney researcher economist professor analyst expert activist campaigner historian sociologist physician doctor surgeon author actor actress singer director filmmaker coach player striker athlete backbencher parliamentarian legislator scientist
		nurse farmer grower rancher fisherman fisher teacher shopkeeper stallholder vendor trader carpenter plumber electrician mechanic
		gardener beekeeper winegrower winemaker baker butcher tailor roofer hairdresser pensioner retiree grandmother grandfather
		teenager schoolgirl schoolboy geologist hydrologist seismologist meteorologist climatologist biologist engineer architect
		novelist poet musician entrepreneur soldier diplomat magistrate driver trucker tourist student widow widower pilot sailor vet
		veterinarian pharmacist businessman businesswoman dissident paramedic medic midwife consultant trader epidemiologist virologist
		statistician pathologist psychologist technician dancer pastor priest`,
	),
	ages: words('year-old year'),
	relayNouns: words(
		'agency newspaper daily weekly magazine broadcaster channel station radio television media press outlet website newswire paper tabloid',
	),
	relayNames:
		words(`afp reuters ap bloomberg yonhap xinhua tass interfax dpa efe ansa kyodo belga upi kcna irna anadolu pti ani cnn bbc nbc abc
		cbs cbc cnbc rfi rtl npr nhk rte wire`),
	citing: new Set(['citing', 'quoting']),
	citingVerbs: new Set(['cite', 'quote']),
	citedBy: phrases('quoted by|cited by|reported by|carried by|aired by|relayed by|distributed by'),
	sameFrom: [],
	asTold: phrases('as'),
	sameSource: phrases('the same source|the same official|the latter|the same report|the same sources'),
	latter: new Map(),
	carriers: words(`go want wish continue begin start choose hasten rush feel`),
	perfectCarriers: new Set(),
	delays: new Set(),
	readiness: words(`quick keen careful eager forced force obliged oblige compel compelled`),
	carried: new Set(),
	lightNouns: new Map([
		['make', new Set(['clear', 'an appeal'])],
		['launch', new Set(['an appeal', 'appeals'])],
		['issue', new Set(['an appeal'])],
		['point', new Set(['out'])],
		['spell', new Set(['out'])],
		['have', new Set(['a list', 'a register', 'a record'])],
		['keep', new Set(['a list', 'a register', 'a record', 'count'])],
		['draw', new Set(['up'])],
		['compile', new Set(['a list', 'a register', 'the names'])],
	]),
	refusals: words('refuse decline fail omit forget neglect'),
	omissions: words('fail omit forget neglect'),
	replies: words(
		'answer reply response reaction retort verdict conclusion comment explanation warning message promise claim argument',
	),
	firm: words('adamant categorical blunt clear firm emphatic'),
	sums: new Set(['add']),
	scales: words('million millions billion billions trillion trillions'),
	contraries: phrases('contrary to what|unlike what|despite what|in contrast to what'),
	unsaid: phrases('without|instead of|rather than|short of|far from'),
	goingOn: words('add continue conclude'),
	claims: words('claim'),
	tellsOfActs: words('announce report confirm declare count tally document record register log list'),
	noContent: words(
		'anonymity responsibility victory credit life victim attack assassination murder ambush raid massacre',
	),
	offers: words(
		'pledge offer promise aid contribution donation commitment bid forecast estimate target guidance outlook grant package',
	),
	changes: words('double triple quadruple raise increase boost lift cut lower reduce revise up slash trim bump adjust'),
};

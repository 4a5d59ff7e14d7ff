import {type BodyWords, headTable, wordTable} from '../bodies.ts';
import {phraseTable} from '../phrases.ts';
import {words} from '../wordLists.ts';

/** How English names bodies and groups. */
export const englishBodies: BodyWords = {
	heads: headTable(`
		police, gendarmerie | government | police | nothing
		prosecutor | government | prosecution | nothing
		prosecution | government | prosecution | owner
		government | government | government | nothing
		army, military, armed forces | military | army | owner
		troops, troop, forces, force, contingent | military | army | owner
		soldier, serviceman, fighter, marine | military | army | group
		navy, air force, fleet, coastguard | military | navy | owner
		special forces | military | special-forces | nothing
		general staff, chiefs of staff | military | staff | owner
		commander | military | commanders | group
		intelligence, spy agency, spy service, intelligence agency, intelligence service, intelligence services, secret service, secret services | agency | intelligence | owner
		official, authority, diplomat, lawmaker, investigator | government | officials | group
		media, press | organization | media | owner
		presidency | government | presidency | owner
		regime, cabinet | government | government | owner
		judiciary | government | judiciary | owner
		parliament | government | parliament | owner
		senate | government | senate | owner
		opposition | organization | opposition | owner
		treasury | government | treasury | owner
		ministry, department | government | ministry | complement
		agency, bureau, office, watchdog | agency | agency | complement
		council, committee, commission, assembly | government | council | complement
		court, tribunal | government | court | complement
		party | organization | party | complement
		embassy, consulate | government | authority | owner
		national guard, coast guard | government | services | nothing
		central bank | agency | central-bank | nothing
	`),
	classWords: wordTable(`
		intelligence: intelligence, spy, secret
		special-forces: special
		navy: naval, air
	`),
	relational: /(?:al|ary|ic|tive|ing|supreme|high|state|central)$/u,
	notRelational: words(
		'special local public final total official economic strategic historic domestic specific basic several initial general international real usual crucial critical medical key',
	),
	genericComplements: words(
		'company group organisation organization party country city press aid relief law news travel rescue',
	),
	regionalAdjectives: words(
		'korean european african asian arab western nordic baltic latin eurasian caribbean kurdish catalan basque corsican scottish welsh chechen tibetan federal',
	),
	capitalHeads: new Map(),
	executives: words('executive'),
	uniqueBodies: words(
		'senate parliament congress treasury cabinet legislature duma knesset bundestag bundesrat riksdag sejm diet dail seanad majlis rada cortes',
	),
	stateNouns: words('state'),
	notAgency: words('head box post main ticket booking branch local regional back front home'),
	onlyLast: words('united'),
	officialsOf: words('intelligence police security'),
	purposes: words('for'),
	nationwide: new Set(),
	inPower: ['in', 'power'],
	inCountry: words('in'),
	prenominal: words(''),
	portfolios: wordTable(`
		foreign: foreign, foreign affairs, external affairs
		defence: defence, defense, national defence, national defense
		interior: interior, home affairs, internal affairs
		justice: justice
		finance: finance, economy, treasury, finances
		health: health, public health
		education: education
		labour: labour, labor, employment
		environment: environment, ecology
		agriculture: agriculture
		transport: transport, transportation
		energy: energy
		trade: trade, commerce
		unification: unification
		culture: culture
		state: state
	`),
	companySuffixes: words(
		'kk kaisha bhd berhad pte pty tbk oyj asa ab inc ltd llc corp co plc ag gmbh nv sa spa se group holdings holding company corporation limited shipping tankers salvage trading logistics petroleum minerals resources chemicals consulting',
	),
	bodyNouns: wordTable(`
		organization: synod, diocese, archdiocese, parish, curia, patriarchate, seminary, monastery, abbey, mosque, synagogue, democrats, republicans, union, league, federation, confederation, association, organization, organisation, foundation, society, company, group, bank, university, institute, school, college, academy, committee, council, commission, court, tribunal, chamber, party, movement, front, alliance, church, club, community, centre, center, fund, network, observatory, trust, museum, theatre, theater, orchestra, times, post, herald, tribune, journal, gazette, news, radio, television, airlines, airways, motors, industries, systems, technologies, partners, capital, pharmaceuticals, laboratories, enterprises, international, united, fc, rovers, wanderers, coalition, programme, program, conference, congress, project, initiative, campaign, cross, crescent, media, press, studios, pictures, entertainment, stores, railway, railways, railroad, courts, chambers, legislature, directorate, secretariat, inspectorate, consortium, syndicate, guild, archive, archives, library, libraries, gallery, zoo, hotel, hotels, brewery, brewing, bancorp, financial, insurance, assurance, mutual, mining, minerals, chemicals, chemical, electronics, electric, semiconductor, semiconductors, software, records, publishing, publishers, newspapers, weekly, magazine, review, chronicle, examiner, inquirer, globe, mirror, telegraph, mail, express, star, record, observer, spectator, standard, argus, courier, dispatch, sentinel, ledger, advertiser, telecom, telecommunications, wireless, mobile, logistics, shipping, freight, aerospace, aviation, biotech, biosciences, therapeutics, diagnostics, healthcare, hospitals, clinics, resorts, casinos, realty, properties, estates, trusts, ventures, equity, securities, investments, asset, advisers, advisors, consulting, solutions, labs, laboratory, observatory, academies, colleges, universities, schools, ministries, agencies, unions, federations, leagues, athletic, wanderers, albion, hotspur, rangers, celtic, orient, foods, energy, oil, petroleum, steel, bros, brothers, associates
		government: ministry, government, assembly, senate, parliament, department, congress, house, treasury, office, administration, cabinet
		agency: agency, bureau, service, services, authority, administration, survey, police, board, center, centre, centers
		military: army, navy, chiefs, fleet, squadron, legion, paratroopers, artillery, infantry, cavalry, forces, force, guard, guards, corps, marines, brigade, regiment, battalion, division, command, militia
		place: street, avenue, road, river, lake, mount, mountain, island, islands, bay, valley, county, province, city, park, square, bridge, airport, sea, ocean, desert, peninsula, district, region, state, gulf, strait, cape, beach, hills, heights, station, palace, castle, hospital, stadium
	`),
	managements: words(''),
	namedBefore: words('coalition bloc party alliance consortium conglomerate subsidiary newspaper magazine broadcaster'),
	companyParts: phraseTable([
		[
			true,
			'subsidiary of|subsidiaries of|subcontractor of|contractor of|shares in|shares of|stake in|stakes in|shareholder of|shareholders of|shareholders in|shareholder in|ceo of|chief executive of|chief financial officer of|board of directors of|takeover of|buyout of|takeover bid for|revenue of|market value of',
		],
	]),
	clubAdjective: null,
	appositions: wordTable(`
		agency: news agency, agency
		organization: group, company, newspaper, daily, weekly, magazine, broadcaster, channel, firm, club, party, charity, startup, carmaker, automaker, chipmaker, planemaker, airline, bank, website, retailer, giant, coalition, bloc, portal, label, brand, subsidiary, insurer, lender, chain, nonprofit, developer, publisher, network, platform, studio, conglomerate, brewer, contractor, union, watchdog, regulator, operator, supermarket, shipbuilder, drugmaker, consultancy, fund, utility, housebuilder, cooperative, thinktank, miner, carrier, forecaster, supplier, manufacturer, maker, distributor, federation, association, foundation, hospital, university, newsroom, outlet, airport, producer, wholesaler, caterer
		place: city, town, village, province, region, island, state, capital, district, suburb
	`),
};

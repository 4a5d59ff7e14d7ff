import {conceptSet} from '../wordLists.ts';
import {armedBands} from './kindsOfPeople.ts';

/** Groups of concepts that tell what befell persons: those that a toll counts. */
export const fates: ReadonlySet<string> =
	conceptSet(`dead wounded missing captured arrest homeless displaced rescued trapped hospitalised
	infected recovered vaccinated casualties poisoned laid_off hired sentence charge release swapped imprison escaped at_large recaptured protest strike aboard power_cut`);

/** Concepts that befall their subject; of the others the subject is the doer: who dies, but whom somebody kills. */
export const befallSubject: ReadonlySet<string> = conceptSet(
	'die dead missing flee break_free survive heal protest strike_work employ retire victim',
);

/** What befell those of whom a fate is denied, where that can only be one thing: who does not survive is dead. */
export const turnedFates: ReadonlyMap<string, string> = new Map([['rescued', 'dead']]);

/** Concepts that are such fates: who is not rescued may live. */
export const turning: ReadonlySet<string> = conceptSet('survive');

/** Fates that are events people take part in: their noun says as much as their verb ("the march drew 5,000 people"). */
export const sharedEvents: ReadonlySet<string> = conceptSet('protest strike');

/** Verbs by which an event has people come: `the march drew 5,000 people`. */
export const gatherings: ReadonlySet<string> = conceptSet('meet attract mobilise protest');

/** Verbs that deny, in the passive, that somebody is no longer missing: `have not been` **`found`**. */
export const findings: ReadonlySet<string> = conceptSet('find discover');

/** Verbs by which those are told of who are missing. */
export const searches: ReadonlySet<string> = conceptSet('look search_look');
/** Who looks for others than the missing. */
export const seekers: ReadonlySet<string> = conceptSet(
	'police police_officer prosecutor justice court suspect thief gunman murderer employer work job',
);

/** What is done to bodies that were found before, and mostly to some of them only. */
export const doneToBodies: ReadonlySet<string> = conceptSet('examine identify');

/** Events of which people die. */
export const deadlyEvents: ReadonlySet<string> =
	conceptSet(`disaster earthquake tsunami flood storm cyclone tornado landslide avalanche eruption heatwave wildfire fire accident crash
	collide derail sink overturn collapse explode shoot stab stampede lightning`);

/** Killed, wounded and both together: measures of one thing, the losses. */
export const losses: ReadonlySet<string> = conceptSet('dead wounded casualties');

/** What befalls those who fight, of one state or another, and others in their way. */
export const fatesOfWar: ReadonlySet<string> = conceptSet('dead wounded captured missing casualties');

/** What those befell whom a toll counts side by side. */
export const fatesOfTolls: ReadonlySet<string> = conceptSet(
	'dead wounded missing hospitalised casualties displaced rescued',
);

/** Jobs, those who hold them, and those who lose them: where a site closes, one number is told as any of them. */
export const ofWork: ReadonlySet<string> = conceptSet('job worker laid_off hired');

/** What befalls those who are in a place, or lack something: told by a preposition, under the ruins, on board, without power. */
export const fatesOfPlace: ReadonlySet<string> = conceptSet('trapped aboard power_cut displaced');

/** What befalls homes and those who live in them, who are counted as either. */
export const fatesOfHomes: ReadonlySet<string> = conceptSet('power_cut');
/** Homes, by what is counted: houses, households. */
export const homes: ReadonlySet<string> = conceptSet('house household housing building');

/** Those who march, by other names in an article that tells of a march: `a crowd of 98,000`, `attendance`. */
export const namesOfCrowds: ReadonlySet<string> = conceptSet('participant crowd attend');

/** The sick, by whatever name they are counted. */
export const ofSick: ReadonlySet<string> = conceptSet('infected case patient disease');

/** Where people live, so many of whom are those of the place. */
export const settlements: ReadonlySet<string> = conceptSet(
	'city village capital district suburb municipality region island',
);

/** What people travel in, one number of whom is that of all on board. */
export const carriers: ReadonlySet<string> = conceptSet('plane helicopter flight train_vehicle bus ship ferry');

/** Verbs by which people are brought somewhere. */
export const bringing: ReadonlySet<string> = conceptSet('transport displaced send');

/** Verbs by which people leave a place for good. */
export const leaving: ReadonlySet<string> = conceptSet('leave abandon');
/** Verbs by which people are moved elsewhere or stay there. */
export const stayingSomewhere: ReadonlySet<string> = conceptSet('move transfer rehouse live sleep remain welcome');

/** Those who have no home to go to, by what befell them or by name. */
export const outOfHome: ReadonlySet<string> = conceptSet('refugee displaced homeless');

/** Where those are put up who had to leave their homes. */
export const refuges: ReadonlySet<string> = conceptSet(
	'shelter camp refugee_camp school temple monastery church mosque gym stadium',
);

/** What the law does to somebody, counted on one day where the day is named and over all days where it is not. */
export const ofNamedDay: ReadonlySet<string> = conceptSet('arrest release charge');

/** Fates that a report or a sum meets too: what is released may be figures. */
export const fatesOfThingsToo: ReadonlySet<string> = conceptSet('release');

/** What befalls those who are held: whoever breaks out is a prisoner, by whatever name. */
export const fatesOfCaptives: ReadonlySet<string> = conceptSet('escaped at_large recaptured');
/** Those who are held, by name. */
export const captives: ReadonlySet<string> = conceptSet('prisoner detainee');

/** Whom one who fights may hold, and what is told of them when they come back. */
const heldByEnemies: readonly string[] = ['troop', 'hostage', ...captives];
/** The same of those who are nothing but captives: soldiers come home from a war too. */
const broughtHome: readonly string[] = [...conceptSet('repatriate return_home')];

/** Who has broken out, and what befalls them again. */
const runaways: readonly string[] = ['fugitive', 'escaped'];

/** Where a term is spent, and what it is called for: behind a length it is one of prison. */
export const prisons: ReadonlySet<string> = conceptSet('prison imprison firm_term suspended_term');

/** Verbs by which somebody is given a term or gets it. */
export const givings: ReadonlySet<string> = conceptSet('obtain donate settle decide give_role agreement');

/** Kinds of penalty: two lengths of two kinds answer two questions. */
export const penalties: ReadonlySet<string> = conceptSet('suspended_term firm_term ineligibility probation ban');

/** What is done to somebody for a deed, whose date is not that of the deed. */
export const punishing: ReadonlySet<string> = conceptSet('sentence fine ban');

/** Verbs of whose object they say in what state it is: `leaving 73 people dead`. */
export const resultatives: ReadonlySet<string> = conceptSet('leave discover find');

/** Fates that are told of the same people: who is hurt is taken to hospital, who is buried is missed. */
export const alikeFates: ReadonlyMap<string, string> = new Map([
	['wounded', 'hospitalised'],
	['hospitalised', 'wounded'],
	['captured', 'arrest'],
	['arrest', 'captured'],
	['missing', 'trapped'],
	['trapped', 'missing'],
]);

/** By what lives end: `claimed 40 lives`, `the loss of 12 lives`. */
export const endsLives: ReadonlySet<string> = conceptSet('claim cost lose loss_money');

/** Beside a word of these a case is one of a disease, and no court's. */
export const sicknesses: ReadonlySet<string> = conceptSet('disease virus epidemic infected');

/** Fates that are told beside the dead: `others` sets them against those. */
export const besideTheDead: ReadonlySet<string> = conceptSet(
	'wounded missing hospitalised infected captured arrest rescued charge release',
);

/** Fates of all the hurt, of whom some are badly hurt. */
export const fatesOfHurt: ReadonlySet<string> = conceptSet('wounded hospitalised');

/** What is told with an age and no word for it: `mort à 24 ans`. */
export const toldWithAge: ReadonlySet<string> = conceptSet('dead marry appoint');

/** Fates that one group meets in turn: who was aboard is missing, whom a search finds trapped is rescued. */
export const fatesOfOneGroup: ReadonlySet<string> = conceptSet('aboard missing captured trapped rescued');

/** What courts and the police do to the accused, who are also told of as people of some kind: "17 referees". */
export const fatesOfAccused: ReadonlySet<string> = conceptSet('charge arrest imprison sentence');

/** Those whom a charge or a trial befalls, where a noun names them and no verb tells it. */
export const accusedByName: ReadonlySet<string> = conceptSet('defendant suspect_person');

/** Those who are taken prisoner, by name. */
export const takenByName: ReadonlySet<string> = conceptSet('prisoner hostage');

/** Fates that may grow by orders of magnitude while a story goes on. */
export const growingTolls: ReadonlySet<string> = conceptSet(
	'dead wounded missing casualties homeless displaced infected vaccinated hospitalised rescued escaped recaptured arrest',
);

/** What stands on a list of people. */
export const nameOnList = 'name_of';

/** Fates of those whose names somebody keeps a list of. */
export const fatesListed: ReadonlySet<string> = conceptSet(
	'dead wounded missing trapped captured hostage arrest escaped aboard',
);

/** What a hospital does for those who are hurt: `the clinic` **`treats`** `14 injured`. */
export const caringFor: ReadonlySet<string> = conceptSet('treat welcome greet admit accept give_money hospitalised');

/** Words beside which care is that of minds: `pris en charge par une cellule` **`psychologique`**. */
export const ofMinds: ReadonlySet<string> = conceptSet('care_of_minds psychologist');

/** Fates that end for some while a story goes on: the missing are found, the displaced go home. */
export const endingFates: ReadonlySet<string> = conceptSet('missing trapped homeless displaced hospitalised at_large');

/** What is left of buildings and things, by whatever became of them: damage alone is less. */
export const ruins: ReadonlySet<string> = conceptSet('collapse destroy devastation fire rubble');

/** Events whose amounts go up with time, as tolls do. */
export const accumulating: ReadonlySet<string> = new Set([
	...conceptSet('send pledge donate arrest aid laid_off vaccinated lockdown damage withdraw'),
	...ruins,
]);

/** Events of which people are counted while a story goes on: the accounted for, those who are found or identified, treated, tested or sheltered. */
export const accumulatingOfPeople: ReadonlySet<string> = conceptSet(
	'account_for identify find discover treat test rehouse',
);

/** What comes in one by one for as long as a story goes on. */
export const accumulatingThings: ReadonlySet<string> = conceptSet('complaint sue sign petition aftershock');

/** Those on board told by what they are there, or by what their carrier calls them: a number of them is no number of all. */
export const groupsAboard: ReadonlySet<string> = conceptSet('passenger crew guest traveller customer');

/** Those who are sent where something has happened: one number of them grows, as a toll does. */
export const crews: ReadonlySet<string> = conceptSet('firefighter rescuer');

/** Vehicles that firefighters and rescuers come with; like those, more and more of them are counted while a story goes on. */
export const meansOfCrews: ReadonlySet<string> = conceptSet('plane helicopter fire_engine ambulance');

/** Those who hunt for somebody, and what they come with. */
export const deployed: ReadonlySet<string> = conceptSet('police_officer officer troop dog drone plane helicopter');
/** How it is told that they hunt. */
export const hunts: ReadonlySet<string> = conceptSet('look search_look search_rescue');

/** Events that go on until all is done: a share of them goes up with time. */
export const progressing: ReadonlySet<string> = conceptSet('contain count census restore rebuild repair end');

/** Events that go on for a length of time which grows while they do. */
export const goingOn: ReadonlySet<string> = conceptSet(
	'war conflict battle strike protest besiege blockade drought negotiate lockdown crisis search_rescue search_look power_cut hunger_strike captured',
);

/** What a noun and an event make together, as `noun event`: a job that is cut is somebody laid off, a car that derails is one of a train. */
export const fatesOfNouns: ReadonlyMap<string, string> = new Map([
	['job cut', 'laid_off'],
	['job lose', 'laid_off'],
	['job loss_money', 'laid_off'],
	['job missing', 'laid_off'],
	['job fall', 'laid_off'],
	['job laid_off', 'laid_off'],
	['job risk', 'laid_off'],
	['job threat', 'laid_off'],
	['job danger', 'laid_off'],
	['job create', 'hired'],
	['worker cut', 'laid_off'],
	['worker release', 'laid_off'],
	['person employed', 'worker'],
	['person mobilise', 'protest'],
	['suspect_person ask_question', 'arrest'],
	['body discover', 'dead'],
	['body dead', 'dead'],
	['body extract', 'dead'],
	['body retake', 'dead'],
	['body pull', 'dead'],
	['body get_out', 'dead'],
	['body find', 'dead'],
	['body remove', 'dead'],
	['people transport', 'aboard'],
	['people bury', 'dead'],
	['people execute', 'dead'],
	...armedBands.flatMap(band => [[`${band} cut`, 'dead'] as const, [`${band} neutralise`, 'dead'] as const]),
	...['family', 'household'].map(kind => [`${kind} homeless`, 'homeless'] as const),
	['people carry_off', 'dead'],
	['people save_keep', 'rescued'],
	['people discharge', 'recovered'],
	// Whoever works on a ship and is brought to safety was on board, and no home is lost.
	...['crew', 'sailor'].map(kind => [`${kind} displaced`, 'rescued'] as const),
	['troop neutralise', 'dead'],
	...'troop police_officer peacekeeper civilian colleague comrade'
		.split(' ')
		.flatMap(kind => ['lose', 'loss_money', 'mourn'].map(event => [`${kind} ${event}`, 'dead'] as const)),
	...['troop', ...armedBands].flatMap(kind => [
		[`${kind} imprison`, 'captured'] as const,
		[`${kind} treat`, 'wounded'] as const,
	]),
	// Both sides exchange so many: those whom one side lets go are a part of them.
	...heldByEnemies.flatMap(kind => [
		[`${kind} return_thing`, 'release'] as const,
		[`${kind} exchange`, 'swapped'] as const,
	]),
	...['hostage', ...captives].flatMap(kind => broughtHome.map(event => [`${kind} ${event}`, 'release'] as const)),
	['troop retake', 'release'],
	...['person', 'man', ...heldByEnemies].map(kind => [`${kind} expand`, 'release'] as const),
	['car_vehicle derail', 'wagon'],
	...[...captives].flatMap(kind => ['escape', 'displaced'].map(event => [`${kind} ${event}`, 'escaped'] as const)),
	...[...captives].flatMap(kind => ['retake', 'catch'].map(event => [`${kind} ${event}`, 'recaptured'] as const)),
	...runaways.flatMap(kind =>
		['retake', 'captured', 'arrest', 'catch', 'return', 'return_home'].map(
			event => [`${kind} ${event}`, 'recaptured'] as const,
		),
	),
]);

/** What tells of a rise or a fall where a share is what it takes: `shares lost 4 %`, `le titre a cédé 4 %`. */
export const changing: ReadonlySet<string> = conceptSet('lose sell abandon refuse cut obtain win return_thing');

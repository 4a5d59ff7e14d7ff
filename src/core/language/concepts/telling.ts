import {conceptSet} from '../wordLists.ts';
import {givings} from './fates.ts';

/** Events of saying, counting and attitude: what they say of a number is no event of its own. */
const tellingEvents: ReadonlySet<string> =
	conceptSet(`say report_say speak announce value_estimate claim census believe meet join inform show consist include fear hope doubt
	want intend plan_to decide urge demand predict confirm deny admit reveal recognise accuse suspect argue suggest
	insist warn promise_say call_for criticise condemn favour offer recommend write read learn know dispute`);

/** Whether an event is of those that only tell of another one. */
export const isTelling = (group: string): boolean => tellingEvents.has(group);

/** Events by which somebody wants or fears what is not done for that: `asked for time before signing`. */
export const wishes: ReadonlySet<string | null> = conceptSet(
	'demand want urge call_for recommend suggest intend hope fear favour offer',
);

/** Events that only say that something is said. */
export const bareSpeech: ReadonlySet<string | null> = conceptSet('say report_say announce claim');

/** Events by which somebody gives a count. */
export const estimates: ReadonlySet<string> = conceptSet('claim census value_estimate');

/** Concepts of estimating, and of counting itself. */
export const countings: ReadonlySet<string> = new Set([...estimates, ...conceptSet('count')]);

/** Whether somebody tells, counts or gives a number by such an event. */
export const tellsNumber = (group: string): boolean => isTelling(group) || countings.has(group) || givings.has(group);

/** What only says which number somebody gives: the town hall **`sticks`** `to four million`. */
export const givesNumber: ReadonlySet<string> = new Set([...countings, ...conceptSet('remain')]);

/** Verbs by which a toll is taken: victims whom somebody counts are dead. */
export const countsTheDead: ReadonlySet<string> = conceptSet('census count');

/** What only says that something happened so many times: what happened stands behind it. */
export const happenings: ReadonlySet<string> = conceptSet('instance incident');

/** What only says how far something goes: turnout did not **`exceed`** `55 %`, losses **`reached`** `300`. */
export const bounding: ReadonlySet<string> = conceptSet('exceed reach');

/** What only says how large something is: the loss **`reaches`** `so many`. */
export const statesSize: ReadonlySet<string> = conceptSet('reach measuring represent value count');

/** Events that are one, told by a word or another, of which one language has several and the other one. */
export const eventFamilies: readonly ReadonlySet<string>[] = [
	conceptSet('restore resume return repair rebuild'),
	conceptSet('cancel postpone cut suspend'),
	conceptSet('spill flow leak escape'),
	conceptSet('fall drop_fall lose'),
	conceptSet('find discover'),
	conceptSet('look search_look search_rescue'),
	conceptSet('depart leave'),
	conceptSet('hired employed'),
	conceptSet('expand extend'),
	conceptSet('pledge promise promise_say'),
	conceptSet('donate give_money give_role grant'),
	conceptSet('dismiss laid_off'),
	conceptSet('fine sentence'),
	conceptSet('destroy devastation'),
	conceptSet('demand claim complain sue complaint'),
];

const familyOf: ReadonlyMap<string, number> = new Map(
	eventFamilies.flatMap((family, index) => [...family].map(event => [event, index] as const)),
);

/** Whether two events are one by other words: `postponed`, `put off`; `restored`, `back in service`. */
export const areOneEvent = (event: string, other: string): boolean =>
	familyOf.has(event) && familyOf.get(event) === familyOf.get(other);

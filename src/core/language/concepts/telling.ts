import {words} from '../wordLists.ts';
import {givings} from './fates.ts';

/** Events of saying, counting and attitude: what they say of a number is no event of its own. */
const tellingEvents: ReadonlySet<string> =
	words(`say report_say speak announce value_estimate claim census believe meet join inform show consist include fear hope doubt
	want intend plan_to decide urge demand predict confirm deny admit reveal recognise accuse suspect argue suggest
	insist warn promise_say call_for criticise condemn favour offer propose recommend write read learn know dispute`);

/** Whether an event is of those that only tell of another one. */
export const isTelling = (group: string): boolean => tellingEvents.has(group);

/** Events that only say that something is said. */
export const bareSpeech: ReadonlySet<string | null> = new Set(['say', 'report_say', 'announce', 'claim']);

/** Events by which somebody gives a count. */
export const estimates: ReadonlySet<string> = new Set(['claim', 'census', 'value_estimate']);

/** Concepts of estimating, and of counting itself. */
export const countings: ReadonlySet<string> = new Set(['count', ...estimates]);

/** Whether somebody tells, counts or gives a number by such an event. */
export const tellsNumber = (group: string): boolean => isTelling(group) || countings.has(group) || givings.has(group);

/** What only says which number somebody gives: the town hall **`sticks`** `to four million`. */
export const givesNumber: ReadonlySet<string> = new Set(['remain', ...countings]);

/** Verbs by which a toll is taken: victims whom somebody counts are dead. */
export const countsTheDead: ReadonlySet<string> = new Set(['census', 'count']);

/** What only says that something happened so many times: what happened stands behind it. */
export const happenings: ReadonlySet<string> = new Set(['instance', 'incident']);

/** What only says how large something is: the loss **`reaches`** `so many`. */
export const statesSize: ReadonlySet<string> = words('reach measuring represent value count');

/** Events that are one, told by a word or another, of which one language has several and the other one. */
export const eventFamilies: readonly ReadonlySet<string>[] = [
	words('restore resume return repair rebuild'),
	words('cancel postpone cut suspend'),
	words('spill flow leak escape'),
	words('fall drop_fall lose'),
	words('find discover'),
	words('look search_look search_rescue'),
	words('depart leave'),
	words('hired employed'),
	words('expand extend'),
	words('pledge promise promise_say'),
	words('donate give_money give_role grant'),
	words('dismiss laid_off'),
	words('fine sentence'),
	words('destroy devastation'),
	words('demand claim complain sue complaint'),
];

const familyOf: ReadonlyMap<string, number> = new Map(
	eventFamilies.flatMap((family, index) => [...family].map(event => [event, index] as const)),
);

/** Whether two events are one by other words: `postponed`, `put off`; `restored`, `back in service`. */
export const areOneEvent = (event: string, other: string): boolean =>
	familyOf.has(event) && familyOf.get(event) === familyOf.get(other);

import {conceptSet} from '../wordLists.ts';

/** Kinds of people that say nothing of who they are: everybody may be one. */
export const anybody: ReadonlySet<string> = conceptSet(
	`person victim body dead wounded missing casualties life population passenger migrant refugee participant protest job worker fugitive member colleague patient comrade guest traveller customer`,
);

/** Kinds of people by sex and age: no group is of two of them. */
export const demographics: ReadonlySet<string> = conceptSet('man woman child boy girl baby teenager adult elderly');

/** Those who attack, whom every source calls otherwise: gunmen, militants, terrorists. */
export const armedBands: readonly string[] = [
	...conceptSet('gunman activist terrorist suicide_bomber rebel fighter militia militiaman islamist'),
];

/** Kinds of people whom every source calls otherwise: those who attack, who travel, who go to school, who are held, who stand accused; of what is fired, and of where people live. */
const bands: ReadonlyMap<string, string> = new Map(
	[
		armedBands,
		['passenger', 'traveller', 'tourist'],
		['pupil', 'student'],
		['visitor', 'enter'],
		['prisoner', 'detainee'],
		['defendant', 'suspect_person'],
		['missile', 'rocket'],
		['house', 'household', 'housing'],
		['operation', 'operation_surgery', 'intervention', 'procedure'],
		['complaint', 'sue'],
		['customer', 'user'],
		['village', 'locality'],
	].flatMap(kinds => kinds.map(kind => [kind, kinds[0]!] as const)),
);

/** The first name of such a kind; null for others. */
export const bandOf = (kind: string): string | null => bands.get(kind) ?? null;

/** Whether two kinds of people may be one such: `eight gunmen`, `eight militants`; `six agents`, `six surveillants`. */
export const areOneBand = (kind: string, other: string): boolean =>
	(bands.has(kind) && bands.get(kind) === bands.get(other)) || isCalled(kind, other) || isCalled(other, kind);

/** Words for those in the service of the state, whatever they do there. */
const anyOfficer: ReadonlySet<string> = conceptSet('agent officer');
/** The same, and kinds of those. */
export const officers: ReadonlySet<string> = new Set([...anyOfficer, ...conceptSet('police_officer guard_person')]);
const isCalled = (kind: string, other: string): boolean =>
	kind !== other && anyOfficer.has(kind) && officers.has(other);

/** People in uniform and in bands, who are just called men: `600 hommes`, `eight armed men`. */
export const menOf: ReadonlySet<string> = new Set([
	...conceptSet('troop police_officer firefighter rescuer guard_person agent officer'),
	...armedBands,
]);

/** The sexes that words for people tell of. */
export type Sex = 'female' | 'male';

/** Kinds of people of one sex. */
const sexes: ReadonlyMap<string, Sex> = new Map([
	...[...conceptSet('woman girl mother daughter sister wife')].map(kind => [kind, 'female'] as const),
	...[...conceptSet('man boy father son brother husband')].map(kind => [kind, 'male'] as const),
]);

/** The sex that a kind of people has; null where it tells none. */
export const sexOf = (kind: string): Sex | null => sexes.get(kind) ?? null;

/** Whether two kinds are of two sexes: nobody is of both. */
export const areOfTwoSexes = (kind: string, other: string): boolean =>
	sexes.has(kind) && sexes.has(other) && sexes.get(kind) !== sexes.get(other);

/** Of a family, single people by their lemmas in both languages: `14 relatives` are no 14 families. */
export const oneOfFamily: ReadonlySet<string> = new Set(['relative', 'proche']);

/** Words for people that say less than others of the same ones, with the kinds that they may be: an officer may be a soldier. */
export const widerWords: ReadonlyMap<string, readonly string[]> = new Map([
	['person', ['person']],
	['officer', ['police_officer', 'troop', 'guard_person']],
]);

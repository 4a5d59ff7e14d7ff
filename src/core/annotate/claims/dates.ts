import {isGenitiveS} from '../../language/genitiveMark.ts';
import {firstEndingAfter, firstFrom} from '../../text/tokenPlaces.ts';
import type {Quantity, TimeExpression} from '../annotation.ts';
import {yearSoFar} from '../times/relativeTimes.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** A date or period of a sentence, with the token where it begins and the one after it. */
export type DatedTokens = {
	readonly value: string;
	readonly role: TimeExpression['role'];
	readonly from: number;
	readonly to: number;
};

/** The times of a sentence that may date a number: known to the day or coarser. */
export function datesOf({tokens}: Scene, times: readonly TimeExpression[]): DatedTokens[] {
	const dates: DatedTokens[] = [];
	const isDated = times.some(({value, role, rule}) => value !== null && role === 'at' && rule !== yearSoFar);
	for (let place = 0; place < times.length; place++) {
		const {value, grain, role, rule, start, end} = times[place]!;
		if (value === null || grain === 'time') continue;
		// "On 20 November, 300 had left since the start of the year": the day says more.
		if (rule === yearSoFar && isDated) continue;
		const after = firstFrom(tokens, end);
		dates.push({value, role, from: firstEndingAfter(tokens, start), to: after < 0 ? tokens.length : after});
	}
	return dates;
}

/** What a number is, as far as its date goes. */
export type DatedKind = 'penalty' | 'share' | 'toll' | 'count';

/**
 * The date that a number holds for: named between it and the next number, before it or behind it in its clause, else in
 * the clauses above; of a date that a conjunction hangs on, its own (`in 1999, when 17,000 died`). A penalty
 * has no date of the deed that it is for, only a share that of the day whose event it is told of, and what holds now none of a month or
 * year. Null where none is named.
 */
export function dateOfNumber(scene: CountedScene, clause: number, at: number, kind: DatedKind): string | null {
	const {numbers} = scene;
	const dates = isOfNow(scene, at) ? scene.dates.filter(({value}) => value.length >= fullDate) : scene.dates;
	if (dates.length === 0) return null;
	const next = numbers.find(number => number > at) ?? scene.tokens.length;
	const fitting = dates.filter(date => {
		const {from} = date;
		return (
			!isCompared(scene, Math.min(behindHedge(scene, at), from), Math.max(at, from)) &&
			!datesAnother(scene, at, from) &&
			!(kind === 'penalty' && datesDeed(scene, at, date)) &&
			!(kind === 'toll' && datesDisaster(scene, at, date)) &&
			!datesSubject(scene, clause, from, at) &&
			!datesNamedEvent(scene, at, from) &&
			!(kind !== 'share' && datesOwned(scene, clause, at, date)) &&
			!datesPossessed(scene, date) &&
			!datesAside(scene, at, date) &&
			!datesParticiple(scene, at, date)
		);
	});
	const behind = hangingOn(scene, clause, at, next, dates);
	if (behind) return behind.value;
	const shared = sharedDate(scene, at, next, fitting);
	if (shared) return shared.value;
	for (let place = clause; place >= 0; place = scene.clauses[place]!.parent) {
		const {tokens, opener} = scene.clauses[place]!;
		const own = new Set(tokens);
		const here = fitting.filter(({from, role, value}) => own.has(from) && isDate({role, value}));
		const hanging = dates.find(({to}) => opener >= to && opener <= to + 1);
		const found =
			here.find(({from}) => from > at && from < next) ??
			lastBefore(scene, here, at) ??
			here.find(({from}) => from > at && !isOfEarlier(scene, at, next, from)) ??
			fitting.findLast(date => own.has(date.from) && date.from < at && isDayReached(date)) ??
			hanging;
		if (found) return found.value;
	}
	return null;
}

/** Tokens at most from such a word to its number: `currently has more than 200`. */
const nowReach = 6;
/** Length of a date to the day. */
const fullDate = 10;

/** `which` **`currently`** `has 221 members, lost some in October 2011`. */
const isOfNow = ({tokens, words}: CountedScene, at: number): boolean =>
	tokens.slice(Math.max(0, at - nowReach), at).some(({form}) => words.nowadays.has(form));

/** Tokens at most between two numbers that one date is told of, and from the second to the date. */
const sharedReach = 5;

/** `six dead` **`and three missing in 2020`**: the date behind the last of two numbers that only `and` joins is that of both. */
function sharedDate(
	{tokens, tags, numbers}: CountedScene,
	at: number,
	next: number,
	dates: readonly DatedTokens[],
): DatedTokens | undefined {
	if (next >= tokens.length || next - at > sharedReach) return undefined;
	const between = tags.slice(at + 1, next);
	if (between.at(-1) !== 'coordinator' || !between.slice(0, -1).every(tag => inCountedPhrase.has(tag)))
		return undefined;
	const further = numbers.find(number => number > next) ?? tokens.length;
	const date = dates.find(({from, role, value}) => from > next && from < further && isDate({role, value}));
	if (date === undefined || date.from - next > sharedReach) return undefined;
	// The word right behind the number is what it counts, whatever else it may be.
	const isApart = tags.slice(next + 2, date.from).includes('finite');
	return isApart || tokens.slice(next + 1, date.from).some(({text}) => text === ',') ? undefined : date;
}

const inCountedPhrase: ReadonlySet<Tag | undefined> = new Set([
	'noun',
	'modifier',
	'participle',
	'name',
	'preposition',
]);

/** `3.8%` **`in 2023`**: the year to come that a rate is expected for, right behind it; null elsewhere. */
export function yearAhead({tags, dates}: CountedScene, {measure, per}: Quantity, to: number): string | null {
	if (measure !== 'share' || per !== null || tags[to] !== 'preposition') return null;
	const year = dates.find(({from, role, value}) => from === to + 1 && role === 'future' && value.length === 4);
	return year?.value ?? null;
}

/** Tokens at most from another number to its date, and from there to a number behind a comma. */
const asideReach = 12;

/** The nearest date before a number, but for that of a number before: `a loss of 40 million` **`in 2008`**`, to five years`. */
function lastBefore(
	{tokens, tags, numbers}: CountedScene,
	dates: readonly DatedTokens[],
	at: number,
): DatedTokens | undefined {
	const nearest = dates.findLast(({from}) => from < at);
	if (nearest === undefined || at - nearest.from > asideReach) return nearest;
	const before = numbers.findLast(number => number < nearest.from);
	if (before === undefined || nearest.from - before > asideReach) return nearest;
	if (tokens.slice(before, nearest.from).some(({text}) => text === ';')) return nearest;
	const isApart = tokens.slice(nearest.from, at).some(({text}) => text === ',');
	return isApart && !tags.slice(before, nearest.from).some(tag => endsNumber.has(tag)) ? undefined : nearest;
}

const endsNumber: ReadonlySet<Tag | undefined> = new Set(['finite', 'participle', 'coordinator']);

/** `depuis la mort du maire, survenue mardi`, `the worst since` **`their 1999 war`**: the date is of that from which on is counted. */
function datesAnother(scene: CountedScene, at: number, date: number): boolean {
	const {tokens, tags, words, dates} = scene;
	for (let index = at + 1; index < date; index++)
		if (words.since.has(tokens[index]!.form))
			return tags.slice(index, date).includes('noun') || datesNoun(scene, dates.find(({from}) => from === date)!);
	return isSinceOther(tokens, words, date);
}

/** Words at most between the determiner and the date of an event, and from the date to its noun: `the early-morning` … `fire`. */
const eventReach = 3;

/**
 * `120 are missing after` **`the Thursday morning`** `fire`, `for victims of` **`the June 24`** `collapse`: the day is of the event that a
 * preposition names, not of the count.
 */
function datesNamedEvent({tokens, tags, dates}: CountedScene, at: number, date: number): boolean {
	const {to} = dates.find(({from}) => from === date)!;
	if (
		/\d{4}/u.test(
			tokens
				.slice(date, to)
				.map(({text}) => text)
				.join(' '),
		) ||
		tags[to] !== 'noun'
	)
		return false;
	let first = date - 1;
	while (first >= date - eventReach && beforeDate.has(tags[first])) first--;
	return tags[first] === 'determiner' && tags[first - 1] === 'preposition' && first - 1 !== at;
}

/**
 * `30 died in` **`Tuesday's`** `explosion`, `a $6 million deal following` **`their 2017`** `breach`: a day that owns an event, and the year of
 * one that somebody owns, are those of the event that a preposition names, not of a count before it or in a clause that hangs on it.
 */
function datesOwned({tokens, tags, clauses, words}: Scene, clause: number, at: number, date: DatedTokens): boolean {
	const {value, from, to} = date;
	if (from < at && clauses[clause]!.tokens.includes(from)) return false;
	const owner = value.length === 4 && words.possessives.has(tokens[from - 1]?.form ?? '') ? from - 1 : from;
	if (owner === from && !isGenitiveS(tokens[to])) return false;
	return ownsEvent.has(tags[owner - 1]) && tags.slice(to, to + eventReach).includes('noun');
}

const ownsEvent: ReadonlySet<Tag | undefined> = new Set(['preposition', 'gerund']);

const beforeDate: ReadonlySet<Tag | undefined> = new Set(['modifier', 'noun', 'name', 'time', 'sign']);

/** `16 years in prison` **`for the 2012 wreck`**: the date is that of the deed. */
const datesDeed = (scene: Scene, at: number, date: DatedTokens): boolean =>
	scene.tokens.slice(at + 1, date.from).some(({form}) => scene.words.forDeed.has(form)) || datesNoun(scene, date);

/**
 * `le séisme` **`du 3 mai`** `a fait 900 morts`, `the` **`May 3`** `quake killed 900`: the day of what took them; who
 * tells of it later counts until then. One of long ago has its own day.
 */
function datesDisaster({tokens, tags, meanings, words}: Scene, at: number, {role, from, to}: DatedTokens): boolean {
	if (role !== 'at') return false;
	const link = tokens[from - 1]?.form ?? '';
	const isOwned = words.of.has(link) || words.ofThe.has(link);
	const isOfEvent = (isOwned && meanings[from - 2]?.event === true) || meanings[to]?.event === true;
	return isOfEvent && tags.slice(to, at).includes('finite');
}

/** `sa campagne` **`de 2007`**, `his` **`2007`** `campaign`: a bare year that belongs to a noun. */
function datesNoun({tokens, tags, words}: Scene, {value, from, to}: DatedTokens): boolean {
	if (value.length !== 4) return false;
	const before = tokens[from - 1]?.form ?? '';
	return words.of.has(before) || words.ofThe.has(before) || tags[to] === 'noun';
}

/** `the worst storm` **`since that of 1999`**: the date is that of something else of the kind. */
function isSinceOther(tokens: Scene['tokens'], {since, of, ofThe}: Scene['words'], date: number): boolean {
	const before = tokens[date - 1]?.form ?? '';
	return (of.has(before) || ofThe.has(before)) && since.has(tokens[date - 3]?.form ?? '');
}

/** `the fire` **`that broke out on 8 November`** `has grown to 141,000 acres`: the date is of what is said of the subject, before the verb of the number. */
function datesSubject({clauses, tags}: Scene, clause: number, date: number, at: number): boolean {
	const {link, opener, tokens} = clauses[clause]!;
	if (link !== 'relative' || !tokens.includes(date) || !tokens.includes(at)) return false;
	const tellsBefore = tags.slice(opener + 1, date).some(tag => tellsOfSubject.has(tag));
	return tellsBefore && tags.slice(date, at).some(tag => tag === 'finite' || tag === 'infinitive');
}

const tellsOfSubject: ReadonlySet<Tag | undefined> = new Set(['finite', 'participle', 'noun']);

/** Words at most from a participle to its date: `built by the town in 1953`. */
const participleReach = 6;

/** `the island` **`settled in 1790`** `voted by 62 %`: the date of a participle behind its noun, where the verb of the number comes later. */
function datesParticiple({tags}: Scene, at: number, {role, from, to}: DatedTokens): boolean {
	if (role !== 'history' || at < to || !tags.slice(to, at).some(tag => tag === 'finite' || tag === 'participle'))
		return false;
	for (let index = from - 1; index > Math.max(0, from - participleReach); index--) {
		if (tags[index] === 'participle') return describedNoun.has(tags[index - 1]);
		if (tags[index] === 'finite' || tags[index] === 'sign') return false;
	}
	return false;
}

/** Words at most of a participle's part before its date, and behind it. */
const asideLength = 12;

/** **`Founded in 1987,`** `the firm employs 1,400`, `the bridge,` **`built in 1932,`** `carries 40,000`: the month or year of a participle between signs, beside the number. */
function datesAside({tokens, tags}: CountedScene, at: number, {role, value, from, to}: DatedTokens): boolean {
	if (role !== 'history' && value.length === fullDate) return false;
	let first = from;
	while (first > Math.max(0, from - asideLength) && tokens[first - 1]!.kind !== 'sign') first--;
	let end = to;
	while (end < to + asideLength && tokens[end]?.kind === 'word') end++;
	if (tokens[end]?.text !== ',' || (at >= first && at < end)) return false;
	while (tags[first] === 'between') first++;
	const isParticiple = tokens[first]!.readings.some(({pos, form}) => pos === 'verb' && form === 'participle');
	return isParticiple && !tags.slice(first + 1, end).includes('finite');
}

/** `double` **`son score de 2021`**`, à 14,6 %`: the year of what somebody had. */
const datesPossessed = ({tokens, tags, words}: Scene, {value, from}: DatedTokens): boolean =>
	value.length === 4 &&
	words.of.has(tokens[from - 1]?.form ?? '') &&
	tags[from - 2] === 'noun' &&
	words.possessives.has(tokens[from - 3]?.form ?? '');

/** `fell to 3.75%,` **`from a peak of 5.25% a year ago`**: a date behind the number that another one has come from is of that. */
const isOfEarlier = ({tokens, words}: Scene, at: number, next: number, date: number): boolean =>
	date > next && tokens.slice(at, next).some(({form}) => words.comingFrom.has(form));

const describedNoun: ReadonlySet<Tag | undefined> = new Set(['noun', 'modifier', 'name']);

/** Whether a time dates what is told beside it: of what lies far back only single days, months and years do, no periods. */
const isDate = ({role, value}: Pick<DatedTokens, 'role' | 'value'>): boolean =>
	role === 'at' || (role === 'history' && !value.includes('/'));

/** **`By Wednesday`** `it had risen to 70`: a day up to which something is told, before the number. */
const isDayReached = ({role, value}: DatedTokens): boolean => role === 'until' && value.length === fullDate;

/** Words at most from a number to the clause that says more of it. */
const clauseReach = 6;

/** A date in a clause right behind a number: `the 300 who died on Monday`, `half a million (on 4 May)`. */
function hangingOn(
	{clauses, tags}: Scene,
	clause: number,
	at: number,
	next: number,
	dates: readonly DatedTokens[],
): DatedTokens | undefined {
	const said = clauses.filter(
		({parent, link, tokens}) =>
			parent === clause &&
			(link === 'relative' || link === 'content' || link === 'aside') &&
			tokens[0]! > at &&
			tokens[0]! < Math.min(next, at + clauseReach) &&
			!tags.slice(at, tokens[0]).some(tag => tag === 'finite' || tag === 'participle'),
	);
	return dates.find(
		({from, role, value}) => from < next && isDate({role, value}) && said.some(({tokens}) => tokens.includes(from)),
	);
}

/** Where a number stands behind its hedge: `more` **`than`** compares with nothing. */
function behindHedge({tags}: Scene, at: number): number {
	const number = tags.indexOf('number', at);
	return number < 0 || number > at + comparisonReach ? at : number;
}

/** Whether a word of comparison stands between two tokens: `than`, `contre`, `davantage que`. */
function isCompared({tokens, tags, words}: Scene, from: number, to: number): boolean {
	for (let index = from + 1; index < to; index++) {
		const {form} = tokens[index]!;
		if (words.comparing.has(form)) return true;
		if (words.comparingPairs.get(form)?.has(tokens[index - 1]!.form)) return true;
		if (words.against.has(form) && tags.slice(index + 1, index + 1 + comparisonReach).includes('number')) return true;
		if (words.comparingAfter.has(form) && comparesBefore(tokens, index, words)) return true;
	}
	return false;
}

/** Tokens at most from `plus` to its `que`: "plus élevé que". */
const comparisonReach = 3;

const comparesBefore = (tokens: Scene['tokens'], index: number, {comparatives}: Scene['words']): boolean =>
	tokens.slice(Math.max(0, index - comparisonReach), index).some(({form}) => comparatives.has(form));

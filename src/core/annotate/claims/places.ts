import {sharedEvents} from '../../language/concepts/fates.ts';
import {namedAreas} from '../../language/concepts/namedAreas.ts';
import {isCapital} from '../../language/gazetteer.ts';
import {isGenitiveMark} from '../../language/genitiveMark.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {foldWord} from '../../text/fold.ts';
import {foldName} from '../../text/nameKey.ts';
import {firstEndingAfter, firstFrom} from '../../text/tokenPlaces.ts';
import {adjectiveClass, hasClass, participleClass} from '../../text/wordClass.ts';
import type {Mention} from '../annotation.ts';
import {nextOfOtherPlace} from './nextOfOtherPlace.ts';
import {isPlace, prepositionBefore} from './participants.ts';
import type {CountedScene, Scene} from './scene.ts';
import {sidesOfCountries} from './sidesOfBorder.ts';
import type {Tag} from './tags.ts';

/** A place name of a sentence, with the token where it begins and the one after it. */
export type PlaceName = {
	/** Null for what lies in a country and is only called by its adjective: `the Norwegian side`. */
	readonly mention: number | null;
	readonly from: number;
	readonly to: number;
	/** Code of the country that it is or lies in; null where that is not known. */
	readonly country: string | null;
	/** It is that country itself. */
	readonly isCountry: boolean;
};

/** The place names of a sentence, in order, with the code of the outlet's country; where it names none, what `the capital` stands for. */
export function placeNamesOf(
	scene: Scene,
	mentions: readonly Mention[],
	here: readonly number[],
	home: string | null,
): PlaceName[] {
	const {tokens} = scene;
	const named: PlaceName[] = [];
	for (let at = 0; at < here.length; at++) {
		const mention = here[at]!;
		const {start, end, kind, country = null} = mentions[mention]!;
		if (!isPlace(mentions[mention]!)) continue;
		const after = firstFrom(tokens, end);
		named.push({
			mention,
			from: firstEndingAfter(tokens, start),
			to: after < 0 ? tokens.length : after,
			country,
			isCountry: kind === 'country',
		});
	}
	const meant = [...citiesOfEvents(scene, mentions), ...theAreas(scene, mentions), ...sidesOfCountries(scene, home)];
	const places = meant.length === 0 ? named : [...named, ...meant].sort((a, b) => a.from - b.from);
	return places.length > 0 ? places : theCapital(scene, mentions);
}

/** `le défilé lyonnais`: the city that the adjective of an event means, where the article names it. */
function citiesOfEvents({tokens, meanings, words}: Scene, mentions: readonly Mention[]): PlaceName[] {
	const cities: PlaceName[] = [];
	if (words.cityAdjectives.size === 0) return cities;
	for (let index = 1; index < tokens.length; index++) {
		const before = meanings[index - 1];
		if (before === undefined || !sharedEvents.has(before.group)) continue;
		const {form, readings} = tokens[index]!;
		// The lexicon does not have the rarer ones.
		const adjectives = [form, ...readings.map(({lemma}) => lemma)];
		const city = adjectives.map(adjective => words.cityAdjectives.get(adjective)).find(name => name !== undefined);
		const mention =
			city === undefined ? -1 : mentions.findIndex(found => isPlace(found) && foldName(found.name) === city);
		if (mention >= 0) cities.push({mention, from: index, to: index + 1, country: null, isCountry: false});
	}
	return cities;
}

/** **`the county`**`'s toll`, `dans` **`cette province`**: the place named last before that has the word in its name, `Varn County`. */
function theAreas({tokens, tags, meanings, words, named}: Scene, mentions: readonly Mention[]): PlaceName[] {
	const areas: PlaceName[] = [];
	for (let index = 1; index < tokens.length; index++) {
		if (tags[index] !== 'noun' || named(index) || !namedAreas.has(meanings[index]?.id ?? '')) continue;
		const {form, start} = tokens[index]!;
		const determiner = tokens[index - 1]!.form;
		const points = words.demonstratives.has(determiner);
		const isMeant = isGenitiveMark(tokens[index + 1])
			? points || words.definites.has(determiner)
			: points && tags[index - 1] === 'determiner';
		if (!isMeant) continue;
		const beside = areaInTitle(tokens, index, mentions);
		const mention = beside ?? areaBefore(mentions, foldWord(form), start);
		if (mention >= 0) areas.push({mention, from: index - 1, to: index + 1, country: null, isCountry: false});
	}
	return areas;
}

/**
 * **`Varn`** `County Sheriff Ann Reed put that county's dead at 30`: the place before the word in a title of the sentence; -1 where
 * that is no known place, null where there is no such title.
 */
function areaInTitle(tokens: Scene['tokens'], area: number, mentions: readonly Mention[]): number | null {
	const {form} = tokens[area]!;
	const at = tokens.findLastIndex((token, index) => index > 0 && index < area && token.capital && token.form === form);
	if (at < 0) return null;
	const {start, end} = tokens[at - 1]!;
	return mentions.findIndex(mention => isPlace(mention) && mention.start <= start && mention.end >= end);
}

/** The place that the last name before with this word begins with: `Varn County`, of `Varn County Sheriff` too; -1 for none. */
function areaBefore(mentions: readonly Mention[], word: string, start: number): number {
	const nameTo = ({name}: Mention): string | null => {
		const words = foldName(name).split(' ');
		return words.includes(word) ? words.slice(0, words.indexOf(word) + 1).join(' ') : null;
	};
	const last = mentions.findLast(found => found.start < start && nameTo(found) !== null);
	const area = last === undefined ? null : nameTo(last);
	return mentions.findIndex(found => isPlace(found) && foldName(found.name) === area);
}

/** `dans la capitale`: the capital city that the article has named last before, else the one that it names first behind. */
function theCapital({sentence, tokens, meanings, words}: Scene, mentions: readonly Mention[]): PlaceName[] {
	const at = meanings.findIndex(
		(meaning, index) => meaning?.id === 'capital' && words.definites.has(tokens[index - 1]?.form ?? ''),
	);
	if (at < 0) return [];
	const isIt = ({kind, key}: Mention): boolean => kind === 'place' && key !== undefined && isCapital(key);
	const before = mentions.findLastIndex(found => found.start < sentence.start && isIt(found));
	const mention = before < 0 ? mentions.findIndex(isIt) : before;
	return mention < 0 ? [] : [{mention, from: at - 1, to: at + 1, country: null, isCountry: false}];
}

/** `Oslo et Bergen ont compté` **`respectivement`** `12 et 7 homicides`: of as many names as numbers, each has its own. */
function respectiveName({tokens, words, names, numbers}: CountedScene, at: number): PlaceName | undefined {
	if (!tokens.some(({form}) => words.respectively.has(form))) return undefined;
	const before = names.filter(({from}) => from < numbers[0]!);
	return before.length > 1 && before.length === numbers.length ? before[numbers.indexOf(at)] : undefined;
}

/**
 * The places that a number is limited to: the label before it, the places named between it and the next
 * number, the place that a relative clause hangs on, else those before it in its clause or in the clause above. For a
 * `toll` the country that reports it counts too.
 */
export function placesOfNumber(scene: CountedScene, clause: number, at: number, toll: boolean): PlaceName[] {
	const {names} = scene;
	if (names.length === 0) return [];
	const label = respectiveName(scene, at) ?? names.find(name => isLabel(scene, name, at));
	if (label) return [label];
	const bracket = bracketAround(scene, at);
	const bracketed = names.find(({to}) => to === bracket);
	if (bracketed && !names.some(({from}) => from > bracket && from < at)) return [bracketed];
	if (isWholeOfMost(scene, at)) return [];
	const where = placeOfRelative(scene, clause);
	if (where !== undefined && scene.clauses[clause]!.tokens.includes(at)) return [where];
	const next = nextOfOtherPlace(scene, at, toll);
	const mostly = mostOfIt(scene, at, next);
	const own = clauseAndRelatives(scene, clause);
	const struck = toll ? struckPlaces(scene, clause, names) : [];
	const after = names.filter(
		name =>
			name.from > at &&
			name.from < Math.min(next, mostly) &&
			!(name.isCountry && scene.numbers.includes(name.to)) &&
			((own.has(name.from) && isLocated(scene, headOfList(scene, name, names))) ||
				endsListIn(scene, name, own) ||
				struck.includes(name)),
	);
	if (after.length > 0) return after;
	const before = placesBefore(scene, clause, at, toll);
	if (before.length > 0) return before;
	return struck.filter(({from}) => from < at);
}

/** Tokens at most from a bracket to a number in it. */
const bracketReach = 8;

/** `Varn (29 cases and` **`22`** `deaths)`: where the bracket opens that a number stands in; -1 for none. */
function bracketAround({tokens}: Scene, at: number): number {
	for (let index = at - 1; index >= Math.max(0, at - bracketReach); index--) {
		if (tokens[index]!.text === ')') return -1;
		if (tokens[index]!.text === '(') return index;
	}
	return -1;
}

/** Tokens at most from a word for the greater part to the whole: `most of the 4,800`, `la grande majorité des 300`. */
const wholeReach = 3;

/** `Chile and Peru have seen most of the 4,800 deaths`: the places have a part of the number. */
function isWholeOfMost({tokens, tags, words}: Scene, at: number): boolean {
	for (let index = at - 1; index >= 0 && index >= at - wholeReach; index--) {
		if (words.mostly.has(tokens[index]!.form)) return true;
		if (tags[index] !== 'determiner' && tags[index] !== 'preposition') return false;
	}
	return false;
}

/** Tokens at most from such a word to its number: `statewide deaths at 70`. */
const wholeStateReach = 4;

/** `the county has 30 dead,` **`statewide`** `70`: of more than the place that is named before. */
export const isOfWholeState = ({tokens, words}: Scene, at: number): boolean =>
	tokens.slice(Math.max(0, at - wholeStateReach), at).some(({form}) => words.acrossAll.has(form));

/** `4,922 people, the vast majority of them in Chile`: where the greater part of a number begins behind it, else where it ends. */
function mostOfIt({tokens, words}: Scene, at: number, next: number): number {
	for (let index = at + 1; index < next; index++) if (words.mostly.has(tokens[index]!.form)) return index;
	return next;
}

/** `Chile: 12,340`, `Peru (with the islands): 451`, in a list `Chile 12, Peru 9`, `(Lima 12, Quito 9)`, `Lima has 12 dead, Quito nine.` */
function isLabel({tokens, tags}: Scene, {from, to, isCountry}: PlaceName, at: number): boolean {
	if (isCountry && to === (tokens[at - 1]?.text === ':' ? at - 1 : at)) return true;
	const next = tokens[at + 1]?.text ?? '.';
	if (to === at && /^[,;)]$/u.test(next)) return true;
	const ends = next === '.' || tags[at + 1] === 'coordinator';
	if (to === at && ends && (tags[from - 1] === 'coordinator' || /^[,;]$/u.test(tokens[from - 1]?.text ?? '')))
		return true;
	if (from > 2 || tokens[at - 1]?.text !== ':') return false;
	const between = tokens.slice(to, at - 1);
	return between.length === 0 || (between[0]!.text === '(' && between.at(-1)!.text === ')');
}

/** The places that an event of the clause has struck, as objects of a relative clause on it: `the quake that hit Chile and Peru`. */
function struckPlaces(scene: Scene, clause: number, names: readonly PlaceName[]): PlaceName[] {
	const {clauses, meanings, tags} = scene;
	const above = clauses[clause]!.link === 'coordinate' ? [clause, clauses[clause]!.parent] : [clause];
	const relatives = clauses.filter(({parent, link, opener}, place) => {
		if (link !== 'relative' || !(above.includes(parent) || place === clause)) return false;
		for (let index = opener - 1; index >= 0 && index >= opener - antecedentReach; index--)
			if (tags[index] === 'noun') {
				if (meanings[index]?.event) return true;
			} else if (tags[index] === 'finite' || tags[index] === 'name') return false;
		return false;
	});
	if (relatives.length === 0) return [];
	const inside = new Set(relatives.flatMap(({tokens}) => tokens));
	const struck = names.filter(name => inside.has(name.from));
	return names.filter(
		name => struck.includes(name) || (isListed(scene, name, names) && struck.includes(before(name, names))),
	);
}

/** Words at most from an event to the relative pronoun on it: "séisme de magnitude 7,8 qui". */
const antecedentReach = 5;

const before = (name: PlaceName, names: readonly PlaceName[]): PlaceName => names[names.indexOf(name) - 1] ?? name;

/** Whether a name only goes on with a list: `Chile and Peru`, `Chile, Peru`. */
function isListed(scene: Scene, name: PlaceName, names: readonly PlaceName[]): boolean {
	const {tags, tokens} = scene;
	const previous = names[names.indexOf(name) - 1];
	if (previous === undefined) return false;
	const between = tags.slice(previous.to, name.from);
	if (between.length > 2 || (between.length === 2 && between[1] !== 'determiner')) return false;
	return between[0] === 'coordinator' || (tokens[previous.to]?.text === ',' && isEnumerated(scene, name, names));
}

/** Whether the list that a comma stands in ends with `and` and a last name: `Lima, Chile, Peru and Bolivia`. */
function isEnumerated(scene: Scene, name: PlaceName, names: readonly PlaceName[]): boolean {
	const next = names[names.indexOf(name) + 1];
	if (next === undefined) return false;
	return scene.tags[name.to] === 'coordinator' ? next.from <= name.to + 2 : isListed(scene, next, names);
}

/** `in Chile and` **`Peru`**`, officials said`, `au Chili et au` **`Pérou`**`, dit-on`: the last of a list, which is no subject of what is said behind it. */
function endsListIn(scene: CountedScene, name: PlaceName, own: ReadonlySet<number>): boolean {
	const {tokens, tags, names, headFirst} = scene;
	if (own.has(name.from) || !endsPhrase.test(tokens[name.to]?.text ?? '.')) return false;
	if (headFirst && tags[name.from - 1] === 'determiner') return false;
	const link = tags[name.from - 1] === 'coordinator' ? name.from - 1 : name.from - 2;
	const previous = names[names.indexOf(name) - 1];
	return (
		tags[link] === 'coordinator' &&
		previous?.to === link &&
		own.has(previous.from) &&
		isLocated(scene, headOfList(scene, previous, names))
	);
}
const endsPhrase = /^[,;.)]$/u;

function clauseAndRelatives({clauses}: Scene, clause: number): ReadonlySet<number> {
	const own = new Set(clauses[clause]!.tokens);
	for (const {parent, link, tokens} of clauses)
		if (parent === clause && link === 'relative') for (const token of tokens) own.add(token);
	return own;
}

/** Where a place begins with the word for what it is: `le` **`seul village`** `d'Orsec`. */
function startOfArea({tokens, meanings, words}: Scene, {from}: PlaceName): number {
	const isArea = words.owning.has(tokens[from - 1]?.form ?? '') && namedAreas.has(meanings[from - 2]?.id ?? '');
	let start = isArea ? from - 2 : from;
	while (isArea && hasClass(tokens[start - 1], adjectiveClass)) start--;
	return start;
}

function isLocated(scene: Scene, name: PlaceName): boolean {
	const {tokens, tags, meanings, words} = scene;
	if ([name.from - 1, name.to].some(index => sharedEvents.has(meanings[index]?.group ?? ''))) return true;
	if (isBareSide(scene, name)) return true;
	const preposition = prepositionBefore(tokens, tags, startOfArea(scene, name), words);
	if (name.mention === null && leadsInSide(preposition ?? '', words)) return true;
	return preposition !== null && preposition !== words.infinitiveMark && words.placePrepositions.has(preposition);
}

/** **`côté norvégien`**`, 12 morts`: a side that stands for where without a preposition. */
const isBareSide = ({tags}: Scene, {mention, from}: PlaceName): boolean =>
	mention === null && tags[from - 1] !== 'determiner' && tags[from - 1] !== 'preposition';

/** **`pour`** `la partie norvégienne`, `les habitants` **`du`** `côté norvégien`: before a side of a border these say where. */
const leadsInSide = (preposition: string, {recipientPrepositions, of, ofThe}: Scene['words']): boolean =>
	recipientPrepositions.has(preposition) || of.has(preposition) || ofThe.has(preposition);

/** `À Bordeaux,` **`où 300 ont défilé`**, `in Varn,` **`where the police say that 300 marched`**: the place that a relative clause hangs on. */
function placeOfRelative(scene: CountedScene, clause: number): PlaceName | undefined {
	const {clauses, tokens, words, names} = scene;
	const {opener, link, parent} = clauses[clause]!;
	// What is said hangs on no place itself: `people in Lima believe that 300 died`.
	if (link === 'content') return parent < 0 ? undefined : placeOfWhere(scene, parent);
	const place = placeOfWhere(scene, clause);
	if (place !== undefined || words.placeRelatives.has(tokens[opener]?.form ?? '')) return place;
	const sign = tokens[opener - 1]?.text === ',' ? opener - 1 : opener;
	return hasThem(scene, clause) ? names.find(({to}) => to === sign) : undefined;
}

/** Tokens at most from a place to the word that opens a relative clause on it, and of what may be put in between them. */
const relativeReach = 6;
const insertedReach = 8;

/** The place right before a clause that a relative of place opens, or before what is put in between: `à Varn, non loin d'ici, où`. */
function placeOfWhere({clauses, tokens, words, names}: CountedScene, clause: number): PlaceName | undefined {
	const {opener, link} = clauses[clause]!;
	if (link === 'content' || !words.placeRelatives.has(tokens[opener]?.form ?? '')) return undefined;
	const beside = names.findLast(({to}) => to <= opener && to > opener - relativeReach);
	if (beside !== undefined || tokens[opener - 1]?.text !== ',') return beside;
	let comma = opener - 2;
	while (comma > opener - insertedReach - 2 && comma > 0 && tokens[comma]!.text !== ',') comma--;
	return names.find(({to}) => to === comma && tokens[comma]!.text === ',');
}

/** `à Bordeaux,` **`qui compte`** `300 salariés`, `Varn,` **`which employs`** `300`: a relative clause that tells what a place has. */
function hasThem({clauses, tokens, words, predicates, meanings}: CountedScene, clause: number): boolean {
	const {head} = predicates[clause]!;
	const isRelative = words.relatives.has(tokens[clauses[clause]!.opener]?.form ?? '');
	return isRelative && head !== null && having.has(meanings[head]?.group ?? '');
}
const having: ReadonlySet<string> = conceptSet('count employed own');

function placesBefore(scene: CountedScene, clause: number, at: number, toll: boolean): PlaceName[] {
	const {clauses, numbers, names} = scene;
	const {parent, link} = clauses[clause]!;
	const own = new Set(clauses[clause]!.tokens);
	const previous = numbers.findLast(number => number < at) ?? -1;
	const before = names.filter(
		name => own.has(name.from) && name.to <= at && !isPutIn(scene, clause, name) && limits(scene, clause, name, toll),
	);
	const near = before.filter(({from}) => from > previous);
	if (near.length > 0 || before.length > 0) return near.length > 0 ? near : before;
	if (parent < 0) return [];
	if (link === 'content') return toll ? countryThatTells(scene, clause) : [];
	const first = clauses[parent]!.tokens.find(index => numbers.includes(index)) ?? clauses[clause]!.tokens[0]!;
	if (link === 'adverbial' && !clauses[parent]!.tokens.includes(first)) return [];
	return placesBefore(scene, parent, first, toll);
}

/** Tokens at most from a place to the commas around what is put in. */
const putInReach = 24;

/** `Chile,` **`known for its role in Peru,`** `has lost 300 people`: in what a participle tells of the subject, before its verb. */
function isPutIn({tokens, tags, predicates}: Scene, clause: number, {from, to}: PlaceName): boolean {
	let comma = from - 1;
	while (comma > 0 && comma > from - putInReach && tokens[comma]!.text !== ',') comma--;
	if (tokens[comma]?.text !== ',' || !hasClass(tokens[comma + 1], participleClass)) return false;
	let end = to;
	while (end < tokens.length && end < to + putInReach && tokens[end]!.text !== ',') end++;
	const verb = predicates[clause]!.verbs[0];
	return tokens[end]?.text === ',' && putInAfter.has(tags[comma - 1]) && (verb === undefined || verb > comma);
}
const putInAfter: ReadonlySet<Tag | undefined> = new Set(['noun', 'name']);

/** **`Chile`** `said it had evacuated 300 people`, **`le Chili`** `dit avoir évacué 300 habitants`: the country that tells what it did itself. */
function countryThatTells(scene: CountedScene, clause: number): PlaceName[] {
	const {clauses, predicates, tags, meanings} = scene;
	const {tokens, parent} = clauses[clause]!;
	const {head, verbs} = predicates[clause]!;
	const [verb] = verbs;
	if (head === null || verb === undefined || doneToOthers.has(meanings[head]?.group ?? '')) return [];
	const subject = tokens.filter(index => index < verb && tags[index] !== 'subordinator' && tags[index] !== 'between');
	const isItself =
		subject.length === 0 ? tags[verb] === 'infinitive' : subject.every(index => tags[index] === 'pronoun');
	return isItself ? placesBefore(scene, parent, tokens[0]!, true).filter(({isCountry}) => isCountry) : [];
}

/** What a country does to others, who may be anywhere. */
const doneToOthers: ReadonlySet<string> = conceptSet('dead wounded captured');

/** After a name these show that it is no subject: `Lima, March 7`, `UK airlines`. */
const endsName: ReadonlySet<Tag | undefined> = new Set(['noun', 'sign', 'time']);

/**
 * A place before the number limits it where it is the possessor, stands after a preposition of place, or, for tolls,
 * is the subject: countries report their dead.
 */
function limits(scene: CountedScene, clause: number, name: PlaceName, toll: boolean): boolean {
	const {tokens, tags, predicates, names} = scene;
	if (isGenitiveMark(tokens[name.to]) || isBareSide(scene, name)) return true;
	const start = startOfArea(scene, name);
	if (prepositionBefore(tokens, tags, start, scene.words) !== null) return isLocated(scene, name);
	const first = predicates[clause]!.verbs[0];
	if (isOneOfTwoPeoples(scene, name)) return false;
	if (!toll || first === undefined || name.to > first || endsName.has(tags[name.to])) return false;
	const head = headOfList(scene, name, names);
	const subject = head === name ? {...head, from: start} : head;
	return scene.clauses[clause]!.tokens.includes(head.from) && !followsSubject(scene, clause, subject);
}

/** `U.S. and Iraqi troops`: with an adjective of another country the name is one too. */
const isOneOfTwoPeoples = ({tags, nationality}: Scene, {to}: PlaceName): boolean =>
	tags[to] === 'coordinator' && nationality(to + 1) !== undefined;

/** The first name of the list that a name stands in. */
const headOfList = (scene: Scene, name: PlaceName, names: readonly PlaceName[]): PlaceName =>
	isListed(scene, name, names) ? headOfList(scene, before(name, names), names) : name;

/** Whether another noun is the subject already: "the toll of the quake in Chile and Peru passes 400". */
function followsSubject(scene: Scene, clause: number, {from}: PlaceName): boolean {
	const {tokens, tags, words, clauses} = scene;
	return clauses[clause]!.tokens.some(
		index =>
			index < from &&
			(tags[index] === 'noun' || tags[index] === 'pronoun') &&
			prepositionBefore(tokens, tags, index, words) === null,
	);
}

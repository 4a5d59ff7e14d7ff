import type {Concept} from '../../language/concepts/concept.ts';
import {conceptOf, expressionsIn, isWithin} from '../../language/concepts/concepts.ts';
import {fates, sharedEvents, sicknesses} from '../../language/concepts/fates.ts';
import {oneOfFamily} from '../../language/concepts/kindsOfPeople.ts';
import {happenings, isTelling} from '../../language/concepts/telling.ts';
import {withoutRate} from '../../language/measures.ts';
import {foldWord} from '../../text/fold.ts';
import {firstEndingAfter, firstFrom, firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {termOf} from './meanings.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Index of the first token of a quantity. */
export const firstToken = ({tokens}: Scene, {start}: Quantity): number => Math.max(0, firstEndingAfter(tokens, start));

/** Index of the first token after a quantity. */
export function lastToken({tokens}: Scene, {end}: Quantity): number {
	const after = firstFrom(tokens, end);
	return after < 0 ? tokens.length : after;
}

/** `67 bodies, including` **`19 children`**: what is counted stands behind the number, and is not lent by one before. */
export const hasNoun = ({noun, start}: Quantity): boolean => noun !== null && noun.end > start;

/** What marches and strikes are counted as, that take place so many times: those who take part are counted by the names of people. */
const occasion = 'event';

/** The group of the counted noun, or the unit as it is. */
export function countedConcept(scene: Scene, quantity: Quantity): string {
	const {tokens, tags, meanings} = scene;
	const {unit, measure, noun} = quantity;
	if (measure === 'money' || measure === 'measure' || measure === 'multiple') return unit;
	if (measure === 'share') return quantity.per === null ? '%' : 'share';
	const at = noun === null ? -1 : firstOverlapping(tokens, noun);
	const meaning = at >= 0 ? meanings[at] : undefined;
	const concept = tags[at] === 'noun' || fates.has(meaning?.group ?? '') ? meaning : undefined;
	const counted = concept ?? bearersCalled(scene, at) ?? conceptOfUnit(unit, scene);
	if (counted?.event === true && sharedEvents.has(counted.group)) return occasion;
	const {group} = counted ?? {};
	if (group === 'case' && meanings.some(beside => sicknesses.has(beside?.group ?? ''))) return 'infected';
	if (group === 'family' && oneOfFamily.has(foldWord(unit))) return 'person';
	if (areMenOfForces(scene, quantity)) return 'troop';
	// `2,000 police`: so many officers.
	return group === 'police' ? 'police_officer' : (group ?? scene.wordKey(unit, 'noun'));
}

/** Fewer than this are forces of several kinds or places. */
const leastOfForces = 10;

/** `the loss of 84` **`forces`**: so many are those who fight, where the noun says of no kind. */
const areMenOfForces = ({words}: Scene, {unit, min, max, modifiers}: Quantity): boolean =>
	words.forces.has(unit) && (min ?? max ?? 0) >= leastOfForces && modifiers.length === 0;

/** `40` **`casques bleus`**, `90` **`gilets jaunes`**: people whose name is that of what they wear. */
function bearersCalled({tokens, tags, sentence: {language}}: Scene, at: number): Concept | undefined {
	const called = tags[at] === 'name' ? expressionsIn(tokens, language)[at]?.concept : undefined;
	return called !== undefined && isWithin(called.id, 'person') ? called : undefined;
}

/** Words at most from such a noun to what happened: `acts of` **`data fabrication`**. */
const happeningReach = 5;

/** Key of what happened so many times, `145 instances of fraud`; null for other nouns and where the text does not say. */
export function happeningOf(
	{tokens, tags, meanings, words, headFirst}: Scene,
	{noun}: Quantity,
	concept: string,
): string | null {
	if (!happenings.has(concept) || noun === null) return null;
	const of = firstOverlapping(tokens, noun) + 1;
	if (!words.of.has(tokens[of]?.form ?? '')) return null;
	let head: number | null = null;
	for (let index = of + 1; index < tokens.length && index <= of + happeningReach; index++) {
		if (tags[index] === 'noun') head = index;
		else if (tags[index] !== 'modifier') break;
		if (head !== null && headFirst) break;
	}
	return head === null ? null : termOf(tokens[head]!, tags[head]!, meanings[head]);
}

/** Key of what a share is a share of; null where the text does not say. */
export const wholeOf = (scene: Scene, {per}: Quantity): string | null =>
	per === null ? null : (conceptOfUnit(per, scene)?.group ?? scene.wordKey(per, 'noun'));

/** What a unit is by its noun: `ex-otages` are still called hostages, as `former hostages` are. */
const conceptOfUnit = (unit: string, {sentence: {language}, headFirst}: Scene) => {
	const words = withoutRate(unit).replace(/^ex-/u, '').split(/\s+/u);
	const head = headFirst ? words[0] : words.at(-1);
	return (
		conceptOf(unit, language, 'noun') ??
		conceptOf(head ?? unit, language, 'noun') ??
		// An acronym: `ONG`.
		conceptOf(unit.toLowerCase(), language, 'noun')
	);
};

/** Key of the nationality that a counted noun has or is: `five Indians`, `53 Nepali citizens`, `15 foreign nationals`. */
export function nationOf(scene: CountedScene, quantity: Quantity): string | null {
	const {tokens, meanings, nationality} = scene;
	const {noun, number} = quantity;
	const origin = nationOfOrigin(scene, quantity);
	if (origin !== null) return origin;
	const at = noun === null ? -1 : firstOverlapping(tokens, noun);
	if (at < 0) return null;
	for (const index of [at, at - 1, at + 1]) {
		const token = tokens[index];
		if (token === undefined || (index !== at && token.start < number.end)) continue;
		const code = nationality(index);
		if (code !== undefined) return `country:${code}`;
		// "Foreign ministers" are not from abroad.
		if (meanings[index]?.id === 'foreigner' && meanings[at]?.id !== 'minister') return 'foreigner';
	}
	return meanings[at]?.id === 'citizen' ? (ownNation(scene, at) ?? nationOfSpeaker(scene, at)) : null;
}

/** `12` **`from Norway`**`, four` **`from Sweden`**: the one country that those come from of whom a number before tells what befell them. */
function nationOfOrigin(scene: CountedScene, quantity: Quantity): string | null {
	const {tokens, tags, words, names} = scene;
	const to = lastToken(scene, quantity);
	if (!words.originPrepositions.has(tokens[to]?.form ?? '')) return null;
	const origin = names.find(({from}) => from === to + 1);
	if (origin?.isCountry !== true || origin.country === null) return null;
	const next = names.find(({from}) => from > origin.from);
	const isList = next !== undefined && next.from <= origin.to + 2 && tags.slice(origin.to, next.from).every(isLink);
	return isList ? null : `country:${origin.country}`;
}
const isLink = (tag: Tag | undefined): boolean => tag === 'sign' || tag === 'coordinator' || tag === 'determiner';

/** `Norway has confirmed that five of` **`its`** `nationals are missing`: the country that the sentence names last before whose they are. */
function ownNation({tokens, words, names, nationality}: CountedScene, noun: number): string | null {
	if (!words.possessives.has(tokens[noun - 1]?.form ?? '')) return null;
	const named = names.findLast(({from, country}) => from < noun && country !== null);
	let people = noun - 2;
	while (people >= 0 && nationality(people) === undefined) people--;
	if (people >= 0 && people >= (named?.from ?? 0)) return `country:${nationality(people)}`;
	return named === undefined ? null : `country:${named.country}`;
}

/** Tokens at most from one's own people to who speaks of them, and between that and the verb. */
const speakerReach = 25;
const verbReach = 4;

/** `15 of` **`our`** `nationals have died, the Norwegian minister said`: the country of who says so, else of the outlet. */
function nationOfSpeaker({tokens, words, meanings, nationality, home}: CountedScene, noun: number): string | null {
	if (!words.ownPossessives.has(tokens[noun - 1]?.form ?? '')) return null;
	for (let at = Math.max(0, noun - speakerReach); at < Math.min(tokens.length, noun + speakerReach); at++) {
		if (nationality(at) === undefined) continue;
		for (let verb = at - verbReach; verb <= at + verbReach; verb++)
			if (isTelling(meanings[verb]?.group ?? '')) return `country:${nationality(at)}`;
	}
	return home;
}

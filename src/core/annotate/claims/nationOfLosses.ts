import {isWithin} from '../../language/concepts/concepts.ts';
import {fates, fatesOfWar, losses} from '../../language/concepts/fates.ts';
import {bothSides, enemyOfNation, ownCountry, ownRanks, sideOf, sidesOfWar} from '../../language/concepts/sides.ts';
import {isTelling} from '../../language/concepts/telling.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {foldWord} from '../../text/fold.ts';
import {firstOverlapping} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import {countedConcept, firstToken, lastToken, nationOf} from './counted.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import type {PlaceName} from './places.ts';
import type {CountedScene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Fates of those who live on one side of a front or on the other, where the side is named. */
const ofEitherSide: ReadonlySet<string> = conceptSet('displaced homeless rescued');

/** What is told of those who lose soldiers. */
const losing: ReadonlySet<string> = conceptSet('lose loss_money mourn');

/** Verbs by which a side tells of its own losses, and of no one else's. */
const admitting: ReadonlySet<string> = conceptSet('admit recognise confirm bury mourn lose count');

/**
 * The nation whose losses a number counts, `all` where it counts those of both sides; null where nothing tells. `what` is their fate,
 * `governor` the word that tells what happens.
 */
export function nationOfLosses(
	scene: CountedScene,
	quantity: Quantity,
	clause: number,
	what: string,
	governor: number | null,
): string | null {
	if (quantity.measure !== 'count') return null;
	if (ofEitherSide.has(what))
		return isOfBothSides(scene, lastToken(scene, quantity)) ? bothSides : nationOfSide(scene, quantity);
	if (!fatesOfWar.has(what))
		return mayBorrowFate(quantity, what) ? nationThatAdmits(scene, clause, firstToken(scene, quantity)) : null;
	if (isOfBothSides(scene, lastToken(scene, quantity))) return bothSides;
	const beside = nationOf(scene, quantity);
	if (beside !== null) return beside;
	const at = firstToken(scene, quantity);
	const isOwn = isOwnedBefore(scene, quantity) && !isDoneByAnother(scene, at, governor);
	const isLost = governor !== null && losing.has(scene.meanings[governor]?.group ?? '');
	if (isEnemys(scene, quantity))
		return asEnemy(nationBefore(scene, at) ?? nationThatTells(scene, clause) ?? scene.home);
	if (isOwn || isLost)
		return (
			nationBefore(scene, at) ?? nationThatTells(scene, clause) ?? (isToldOfHome(scene, clause) ? scene.home : null)
		);
	const killer =
		governor !== null && isKilling(scene, clause, quantity, governor) ? nationOfKiller(scene, clause, governor) : null;
	if (killer !== null) return asEnemy(killer);
	return (
		nationOfSide(scene, quantity) ??
		nationOfNoun(scene, at) ??
		nationThatAdmits(scene, clause, at) ??
		(isAmongLosses(scene, at) ? nationBefore(scene, at) : null)
	);
}

/** **`Sweden`** `puts Norwegian losses at 90`: the places of a number, without the nation that only tells of the losses of another. */
export function withoutClaimant(
	{tags}: CountedScene,
	places: PlaceName[],
	at: number,
	nation: string | null,
): PlaceName[] {
	if (nation === null || nation === bothSides) return places;
	const claims = ({from, country}: PlaceName): boolean =>
		from < at && country !== null && `country:${country}` !== nation && tags[from - 1] !== 'preposition';
	return places.filter(place => !claims(place));
}

/** `Norway lost 90 soldiers; Sweden admits to` **`31`**: a number of people with the noun of one before, which may lend it what befell them too. */
const mayBorrowFate = ({noun, number}: Quantity, what: string): boolean =>
	noun !== null && noun.end <= number.start && isWithin(what, 'person');

/** `90 of its soldiers died,` **`Oslo`** `said`, `90 de ses soldats sont morts, reconnaît` **`Oslo`**: the nation named in a clause that only tells who says so. */
function nationThatTells(scene: CountedScene, clause: number): string | null {
	const {clauses, predicates, meanings} = scene;
	for (let place = 0; place < clauses.length; place++) {
		const {head} = predicates[place]!;
		if (place === clause || head === null || !isTelling(meanings[head]?.group ?? '')) continue;
		const nation = firstNation(scene, clauses[place]!.tokens);
		if (nation !== null) return nation;
	}
	return null;
}

/** Those who fight a nation. */
const asEnemy = (nation: string | null): string | null => nation?.replace(/^country:/u, enemyOfNation) ?? null;

/** `90` **`enemy soldiers`**, `90 soldats` **`ennemis`**, **`enemy`** `losses at 90 dead`: whether those are told to be enemies. */
function isEnemys(scene: CountedScene, {noun, number}: Quantity): boolean {
	const {tokens, meanings} = scene;
	const at = firstOverlapping(tokens, number);
	const counted = noun === null ? at : firstOverlapping(tokens, noun);
	const isEnemy = (index: number): boolean => meanings[index]?.id === 'enemy';
	if ([counted - 1, counted, counted + 1].some(isEnemy)) return true;
	const loss = lossBefore(scene, at);
	return loss !== null && (isEnemy(loss - 1) || isEnemy(loss + 1));
}

/** The nation and the country are one's own: **`the nation`** `mourns 90 soldiers`, **`we`** `lost 90`. */
function isToldOfHome({clauses, predicates, tokens, tags}: CountedScene, clause: number): boolean {
	const [verb = Number.POSITIVE_INFINITY] = predicates[clause]!.verbs;
	return clauses[clause]!.tokens.some(
		index =>
			index < verb &&
			(tags[index] === 'noun' || tags[index] === 'pronoun') &&
			ownCountry.has(foldWord(lemmaOf(tokens[index]!, tags[index]!))),
	);
}

/** **`Norway`** `has killed 90 soldiers`: whether a number of soldiers is the object of what one side does to the other. */
const isKilling = (scene: CountedScene, clause: number, quantity: Quantity, governor: number): boolean =>
	fatesOfWar.has(scene.meanings[governor]?.group ?? '') &&
	isVerbTag(scene.tags[governor]) &&
	!scene.predicates[clause]!.passive &&
	governor < firstToken(scene, quantity) &&
	sideOf(countedConcept(scene, quantity)) === 'troop';

/** The nation that the subject names, by its name or by that of its army; of a pronoun that of the clause before. */
function nationOfKiller(scene: CountedScene, clause: number, verb: number): string | null {
	const {clauses, tags, sides} = scene;
	const {tokens, parent} = clauses[clause]!;
	const subject = tokens.filter(index => index < verb && nationBearingTags.has(tags[index]));
	if (subject.length === 0) return parent < 0 ? null : nationOfKiller(scene, parent, verb);
	const fights = subject.some(index => tags[index] === 'name' || sides[index] !== null);
	return fights ? firstNation(scene, subject.reverse()) : null;
}

/** What may tell the nation of a subject: a noun, a name, or an adjective beside them; a number tells none. */
const nationBearingTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'name', 'modifier']);

/** Tokens at most from a number to the side that it is of. */
const sideReach = 7;

/** `90 killed on the` **`Norwegian side`**, `90 morts du` **`côté norvégien`**: the nation beside the word for a side, behind the number. */
function nationOfSide(scene: CountedScene, quantity: Quantity): string | null {
	const {tokens, tags} = scene;
	const from = lastToken(scene, quantity);
	for (let index = from; index < from + sideReach && index < tokens.length && tags[index] !== 'number'; index++)
		if (sidesOfWar.has(foldWord(lemmaOf(tokens[index]!, 'noun'))) || ownRanks.has(lemmaOf(tokens[index]!, 'noun')))
			return firstNation(
				scene,
				[index - 1, index + 1].filter(place => place >= from && place < tokens.length),
			);
	return null;
}

/** Tokens at most from losses to their number, and between them and whose they are. */
const lossReach = 6;
const ownerReach = 3;

/** **`Norwegian`** `losses at 90 dead`, `les pertes` **`norvégiennes`**, **`Norway`**`'s dead rose to 90`: the nation beside the noun for losses before their number. */
function nationOfNoun(scene: CountedScene, at: number): string | null {
	const loss = lossBefore(scene, at);
	if (loss === null) return null;
	const places = Array.from({length: ownerReach}, (_, step) => (scene.headFirst ? loss + step + 1 : loss - step - 1));
	return firstNation(
		scene,
		places.filter(place => place >= 0 && place < at),
	);
}

/** The noun for losses before a number of them, which no number of its own and no sign parts from it; null without one. */
function lossBefore({tokens, tags, meanings}: CountedScene, at: number): number | null {
	for (let loss = at - 1; loss >= Math.max(0, at - lossReach); loss--) {
		if (tags[loss] === 'number' || tokens[loss]!.kind === 'sign') return null;
		if (lossTags.has(tags[loss]) && losses.has(meanings[loss]?.group ?? ''))
			return tags[loss - 1] === 'number' ? null : loss;
	}
	return null;
}

/** What a noun for losses may be, before another noun too: `the` **`death`** `toll`. */
const lossTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'modifier']);

/** **`Norway`** `admits to 90 dead`, **`l'armée norvégienne`** `déplore 90 morts`, **`Oslo`** `confirms 90 dead`: who tells of losses by such a verb tells of its own. */
function nationThatAdmits(scene: CountedScene, clause: number, at: number): string | null {
	const {clauses, predicates, meanings, tags} = scene;
	const {head, verbs} = predicates[clause]!;
	if (head === null || head > at || !admitting.has(meanings[head]?.group ?? '')) return null;
	const [verb = head] = verbs;
	const subject = clauses[clause]!.tokens.filter(index => index < verb && tags[index] !== 'preposition');
	return firstNation(scene, [...gappedSubject(scene, at, head), ...subject]);
}

/** `Oslo admits to 90 dead,` **`Copenhagen`** `to nine`: the name behind a sign or a conjunction, of which the verb before is told again. */
function gappedSubject({tokens, tags}: CountedScene, at: number, head: number): number[] {
	const name = tags[at - 1] === 'preposition' ? at - 2 : at - 1;
	const link = tags[name - 1] === 'determiner' ? name - 2 : name - 1;
	const isGapped =
		link > head && tags[name] === 'name' && (tags[link] === 'coordinator' || tokens[link]!.kind === 'sign');
	return isGapped ? [name] : [];
}

/** `Norwegian forces` **`suffered`** `900 casualties, including 90 dead`: the verb of the losses stands before, and no other people behind it. */
function isAmongLosses({meanings, tags, nationality}: CountedScene, at: number): boolean {
	for (let index = at - 1; index >= 0; index--) {
		if (nationality(index) !== undefined) return false;
		const group = meanings[index]?.group ?? '';
		if (tags[index] !== 'noun' && (losing.has(group) || group === 'suffer')) return true;
	}
	return false;
}

/** The first nation that one of these tokens names; null where none does. */
function firstNation(scene: CountedScene, places: readonly number[]): string | null {
	for (const place of places) {
		const nation = nationAt(scene, place);
		if (nation !== null) return nation;
	}
	return null;
}

/** The country that a token names, by its name, its capital's or its people's; null for others. */
function nationAt({names, nationality}: CountedScene, at: number): string | null {
	const code = nationality(at) ?? names.find(({from, to}) => from <= at && at < to)?.country ?? null;
	return code === null ? null : `country:${code}`;
}

/** `60` **`of its troops`**, `90` **`of his country's soldiers`**: between the number and its noun it is said whose they are. */
function isOwnedBefore({tokens, words}: CountedScene, {noun, number}: Quantity): boolean {
	const to = noun === null ? -1 : firstOverlapping(tokens, noun);
	const from = firstOverlapping(tokens, number);
	return from >= 0 && tokens.slice(from, Math.max(from, to)).some(({form}) => words.possessives.has(form));
}

/** `X said Y` **`killed`** `60 of its troops`: whose they are is not the one that the verb is said of. */
const isDoneByAnother = ({meanings}: CountedScene, at: number, governor: number | null): boolean =>
	governor !== null && governor < at && fates.has(meanings[governor]?.group ?? '');

/** The country that is named last before a place, by its name or by its people's. */
function nationBefore({names, nationality}: CountedScene, at: number): string | null {
	const named = names.findLast(({from, country}) => from < at && country !== null);
	for (let index = at - 1; index > (named?.from ?? -1); index--)
		if (nationality(index) !== undefined) return `country:${nationality(index)}`;
	return named === undefined ? null : `country:${named.country}`;
}

/** Tokens at most from a number to the word that says that it is of both sides: `150 soldiers killed on` **`both`** `sides`. */
const bothReach = 5;

/** `from` **`both sides`**, `des` **`deux côtés`**, `in` **`the two armies`**. */
function isOfBothSides({tokens, tags, words, numbers}: CountedScene, from: number): boolean {
	for (let index = from; index < from + bothReach && index + 1 < tokens.length; index++) {
		if (tags[index] === 'finite' && index > from) return false;
		const isPair = words.both.has(tokens[index]!.form);
		if (isPair && sidesOfWar.has(foldWord(lemmaOf(tokens[index + 1]!, 'noun')))) return true;
		if (numbers.includes(index)) return false;
	}
	return false;
}

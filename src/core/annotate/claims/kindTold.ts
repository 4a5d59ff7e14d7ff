import {isWithin} from '../../language/concepts/concepts.ts';
import {fates} from '../../language/concepts/fates.ts';
import {anybody} from '../../language/concepts/kindsOfPeople.ts';
import type {Quantity} from '../annotation.ts';
import {firstToken, lastToken} from './counted.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {isPartOf} from './partOfNumber.ts';
import type {CountedScene} from './scene.ts';
import type {Tag} from './tags.ts';

/**
 * Of which kind those are that a number counts among people of any kind, where the verb right behind it only says that: `eleven of the
 * dead` **`were women`**, `quatorze` **`étaient des enfants`**, `three of the injured` **`are French`**. Null for others.
 */
export function kindToldOf(scene: CountedScene, quantity: Quantity, noun: string): string | null {
	if (quantity.measure !== 'count' || !(fates.has(noun) || anybody.has(noun))) return null;
	const copula = copulaBehind(scene, endOfSubject(scene, quantity));
	if (copula < 0) return null;
	const {tags} = scene;
	const first = phraseOpeningTags.has(tags[copula + 1]) ? copula + 2 : copula + 1;
	return nationTold(scene, first) ?? kindNamed(scene, first);
}

/** Tokens at most from the number of a whole to the verb: `four of the` **`nine passengers killed`** `were`. */
const wholeReach = 4;

/** Where a number ends, with the whole that it is a part of: `four` **`of the nine dead`** `were children`. */
function endOfSubject(scene: CountedScene, quantity: Quantity): number {
	const end = lastToken(scene, quantity);
	const at = firstToken(scene, quantity);
	const whole = scene.numbers.find(number => number > at);
	if (whole === undefined || !isPartOf(scene, at, whole)) return end;
	let behind = whole + 1;
	while (behind - whole < wholeReach && wholeTags.has(scene.tags[behind])) behind++;
	return behind;
}

/** What a whole is made of, its number before its noun: `two of the` **`three injured soldiers`**. */
const wholeTags: ReadonlySet<Tag | undefined> = new Set(['number', 'noun', 'modifier']);

const phraseOpeningTags: ReadonlySet<Tag | undefined> = new Set(['determiner', 'preposition']);

/** The verb that only says what those before it are, right behind them or behind what befell them: `trois des personnes` **`décédées étaient`** `françaises`. */
function copulaBehind({tokens, tags, words}: CountedScene, to: number): number {
	const isCopula = (at: number): boolean => tags[at] === 'finite' && words.passive.has(lemmaOf(tokens[at]!, 'finite'));
	if (isCopula(to)) return to;
	return isVerbTag(tags[to]) && isCopula(to + 1) ? to + 1 : -1;
}

/** `were` **`French`**, `sont de` **`nationalité belge`**, `were from` **`Norway`**. */
function nationTold({tokens, meanings, nationality, names, words}: CountedScene, first: number): string | null {
	const at = meanings[first]?.id === 'nationality' ? first + 1 : first;
	const own = at < tokens.length ? nationality(at) : undefined;
	if (own !== undefined) return `country:${own}`;
	const isOrigin = words.originPrepositions.has(tokens[first - 1]?.form ?? '');
	const origin = isOrigin ? names.find(({from, isCountry}) => from === first && isCountry) : undefined;
	return origin?.country == null ? null : `country:${origin.country}`;
}

/** `were` **`women`**, `étaient des` **`enseignants`**, `are` **`crew members`**: of words one behind the other the first in French, the last in English; not `women and children`. */
function kindNamed({tags, meanings, headFirst}: CountedScene, first: number): string | null {
	const isPerson = (index: number): boolean =>
		kindTags.has(tags[index]) && isWithin(meanings[index]?.group ?? '', 'person');
	let head: string | null = null;
	let at = first;
	for (; kindTags.has(tags[at]) && !(headFirst && head !== null); at++) head = meanings[at]?.group ?? head;
	const isOneOfTwo =
		tags[at] === 'coordinator' && (isPerson(at + 1) || (tags[at + 1] === 'determiner' && isPerson(at + 2)));
	return head !== null && isWithin(head, 'person') && !anybody.has(head) && !isOneOfTwo ? head : null;
}

/** What a noun may look like: `minors`, `enseignants`, **`crew`** `members`. */
const kindTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'modifier', 'infinitive', 'finite']);

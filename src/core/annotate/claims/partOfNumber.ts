import {fates, fatesOfPlace} from '../../language/concepts/fates.ts';
import {isGenitiveS} from '../../language/genitiveMark.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Tokens at most from a number to that of which it is a part: `31 of the 140`. */
const reach = 4;

/** Whether a number at one token is a part of that at a later one: `31 of the 140`, `8 des 15`, `8 migrants sur 15`. */
export const isPartOf = (scene: Scene, from: number, to: number): boolean =>
	(to - from <= reach && leadsToWhole(scene, from, to)) ||
	isOwned(scene, from, to) ||
	isWholeOfSubject(scene, from, to);

/** A word that leads in a whole, and no pronoun for the number before: `31 of the 140`, but `30, parmi` **`lesquels`** `sept`. */
const leadsToWhole = ({tokens, words}: Scene, from: number, to: number): boolean =>
	tokens.slice(from, to).some(({form}, index) => {
		if (words.of.has(form) || words.ofThe.has(form)) return true;
		const next = tokens[from + index + 1]?.form ?? '';
		return words.wholeLeads.has(form) && !words.relatives.has(next) && !words.pronouns.has(next);
	});

/** Tokens at most from a part to its whole where it is told whose this is. */
const ownedReach = 7;

/** `three of the` **`harbour's`** `eight cranes`. */
const isOwned = ({tokens, words}: Scene, from: number, to: number): boolean =>
	to - from <= ownedReach && isGenitiveS(tokens[to - 1]) && tokens.slice(from, to).some(({form}) => words.of.has(form));

/** Tokens at most from the number that begins a subject to its whole behind the verb. */
const subjectReach = 9;

/** `huit passagers sont morts` **`sur les 15`**: a definite number behind the verb that counts nothing else. */
function isWholeOfSubject({tokens, tags, words}: Scene, from: number, to: number): boolean {
	if (to - from > subjectReach || tags[to - 1] !== 'determiner') return false;
	if (!words.wholeLeads.has(tokens[to - 2]?.form ?? '')) return false;
	let next = to + 1;
	while (tokens[next]?.kind === 'number') next++;
	return tags[next] !== 'noun' && tags[next] !== 'modifier' && tags[next] !== 'name';
}

/** Tokens at most from a word that leads in a whole to its number: `of the roughly 200`. */
const leadReach = 3;

/**
 * Where the part begins that is told of a number which only leads in: `of the` **`200`** `people aboard,` **`60`** `drowned`. What
 * the sentence says befell the part alone. Null for a number that leads in nothing.
 */
export function partLedInBy({tokens, tags, words, numbers}: CountedScene, at: number): number | null {
	const part = numbers.find(number => number > at && tokens[number - 1]?.text === ',');
	if (part === undefined) return null;
	for (let lead = at - 1; lead >= Math.max(0, at - leadReach); lead--) {
		if (words.wholeLeads.has(tokens[lead]!.form)) return opens({tokens, tags, words}, lead) ? part : null;
		if (tags[lead] !== 'determiner' && tags[lead] !== 'between') return null;
	}
	return null;
}

/** Whether a sentence or what is said in it begins at a word, or with `out` before it. */
function opens({tokens, tags, words}: Pick<Scene, 'tokens' | 'tags' | 'words'>, lead: number): boolean {
	const first = words.opensWhole.has(tokens[lead - 1]?.form ?? '') ? lead - 1 : lead;
	const before = tokens[first - 1];
	return before === undefined || before.kind === 'sign' || opensClause.has(tags[first - 1]);
}

const opensClause: ReadonlySet<Tag | undefined> = new Set(['subordinator', 'coordinator']);

/** Words at most from the noun of a toll to the number of its part: `six dead, including at least five women`. */
const partReach = 5;

/**
 * `six` **`morts`**`, dont cinq femmes, et 30 blessés`: what befell those of whom the number before tells, where it leads in the
 * number as a part of which nothing else is told up to the next sign; null elsewhere.
 */
export function fateOfTollBefore({tokens, tags, meanings, words, numbers}: CountedScene, at: number): string | null {
	const toll = (numbers.findLast(number => number < at) ?? at) + 1;
	const fate = meanings[toll]?.group ?? '';
	if (at - toll > partReach || !fates.has(fate) || fatesOfPlace.has(fate) || tags[toll] !== 'noun') return null;
	const leads = tokens.slice(toll + 1, at);
	if (leads[0]?.kind !== 'sign' || !leads.some(({form}) => words.including.has(form))) return null;
	const end = tokens.findIndex(({kind}, index) => index > at && kind === 'sign');
	const rest = meanings.slice(at + 1, end < 0 ? undefined : end);
	return rest.some(meaning => fates.has(meaning?.group ?? '')) ? null : fate;
}

import type {ClauseWords} from '../../language/clauses.ts';
import {fates} from '../../language/concepts/fates.ts';
import type {Side} from '../../language/concepts/sides.ts';
import type {Language} from '../../language/language.ts';
import {mapPacked} from '../../text/mapPacked.ts';
import {contains, type Span} from '../../text/span.ts';
import type {Sentence, Token} from '../../text/token.ts';
import {nationalityOf, nationalityOfPair} from '../nationality.ts';
import {lemmaKey} from '../terms.ts';
import {clauseSigns} from './clauseSigns.ts';
import {cutClauses} from './clauses.ts';
import {firstToken} from './counted.ts';
import {datesOf} from './dates.ts';
import type {Found, Here} from './found.ts';
import {tokenAt} from './inClause.ts';
import {meaningsOf} from './meanings.ts';
import {placeNamesOf} from './places.ts';
import {predicateOf} from './predicate.ts';
import {type CompoundsBefore, recallCompounds} from './runningCompounds.ts';
import type {CountedScene, Scene} from './scene.ts';
import {sidesOfTokens} from './sidesOfTokens.ts';
import {type Covered, tagTokens} from './tags.ts';
import {withoutTollsAsSources} from './tollsAsSources.ts';

/** The sides that an article's names are of, that of the subject of the sentences before, and the country of the outlet. */
export type SidesBefore = {
	readonly ofChains: ReadonlyMap<number, Side>;
	readonly before: Side | null;
	readonly home: string | null;
};

/** A sentence as claims read it, with what earlier stages found in it. */
export function buildScene(
	sentence: Sentence,
	language: Language,
	found: Found,
	here: Here,
	sided: SidesBefore = {ofChains: new Map(), before: null, home: null},
	compounds: CompoundsBefore = new Map(),
): CountedScene {
	const scene = sceneOf(sentence, language, found, here, compounds);
	// Written out: an object that is copied into another grows by a property at a time, and takes four times the room.
	const {tokens, tags, meanings, named, nationality, words, headFirst, wordKey, clauses, predicates, signs} = scene;
	const quantities = here.quantities.map(quantity => found.quantities[quantity]!);
	const times = here.times
		.map(time => found.times[time]!)
		.filter(time => !quantities.some(whole => contains(whole, time)));
	return {
		sentence,
		tokens,
		tags,
		meanings,
		named,
		nationality,
		words,
		headFirst,
		wordKey,
		clauses,
		predicates,
		signs,
		numbers: quantities.map(quantity => firstToken(scene, quantity)).sort((a, b) => a - b),
		names:
			here.quantities.length === 0
				? []
				: placeNamesOf(scene, found.mentions, here.mentions, sided.home?.replace(/^country:/u, '') ?? null),
		dates: datesOf(scene, times),
		sides: sidesOfTokens(scene, found.mentions, here.mentions, sided.ofChains),
		sideBefore: sided.before,
		home: sided.home,
	};
}

function sceneOf(sentence: Sentence, language: Language, found: Found, here: Here, compounds: CompoundsBefore): Scene {
	const {tokens} = sentence;
	const words = language.clauses;
	const kinds = kindsOf(sentence, found, here, words);
	const covered: Covered = index => kinds[index] ?? null;
	const tags = tagTokens(tokens, words, covered);
	const clauses = cutClauses(tokens, tags, words);
	const recalled = recallCompounds(meaningsOf(tokens, tags, sentence.language), tokens, tags, compounds);
	const meanings = withoutTollsAsSources(recalled, tokens, tags, words);
	const signs = clauseSigns(tokens, words);
	const tellsFate = (index: number): boolean => {
		const meaning = meanings[index];
		return meaning !== undefined && fates.has(meaning.group);
	};
	return {
		sentence,
		tokens,
		tags,
		meanings,
		named: index => kinds[index] === 'name',
		nationality: index => nationalityAt(tokens, index, language),
		words,
		headFirst: language.headFirst,
		wordKey: (lemma, pos) => lemmaKey({lemma, pos}, language),
		clauses,
		predicates: mapPacked(clauses, clause => predicateOf({tokens, tags, words, clause, signs, tellsFate})),
		signs,
	};
}

function nationalityAt(tokens: readonly Token[], index: number, language: Language): string | undefined {
	const own = nationalityOf(tokens[index]!, language);
	if (own !== null || index === 0 || !tokens[index]!.capital) return own ?? undefined;
	return nationalityOfPair(tokens[index - 1]!, tokens[index]!, language);
}

/**
 * Which tokens are numbers, names and dates; a number wins over the name or date that it stands in, and its hedge opens no clause:
 * **`as many as`** `60`.
 */
function kindsOf(
	{tokens}: Sentence,
	found: Found,
	here: Here,
	{subordinators}: ClauseWords,
): readonly ReturnType<Covered>[] {
	const kinds = new Array<ReturnType<Covered>>(tokens.length).fill(null);
	const mark = (span: Span, kind: 'name' | 'number' | 'time'): void => {
		for (let index = tokenAt(tokens, span.start); index < tokens.length && tokens[index]!.start < span.end; index++)
			kinds[index] = kind;
	};
	for (let at = 0; at < here.times.length; at++) mark(found.times[here.times[at]!]!, 'time');
	for (let place = 0; place < here.mentions.length; place++) mark(found.mentions[here.mentions[place]!]!, 'name');
	for (let step = 0; step < here.quantities.length; step++) {
		const {start, number} = found.quantities[here.quantities[step]!]!;
		mark(number, 'number');
		for (let index = tokenAt(tokens, start); index < tokens.length && tokens[index]!.end <= number.start; index++)
			if (subordinators.has(tokens[index]!.form)) kinds[index] = 'between';
	}
	return kinds;
}

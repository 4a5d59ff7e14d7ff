import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Status} from '../annotation.ts';
import {distanceSign, negationSign, truthSign} from './clauseSigns.ts';
import type {Clause} from './clauses.ts';
import {callsFalse, isOfStatement} from './falsity.ts';
import {isProof, isVerbTag, lemmaOf} from './meanings.ts';
import {isNegated} from './negation.ts';
import type {Tag} from './tags.ts';

/** The verb of a clause with what its auxiliaries, modals and negations make of it. */
export type Predicate = {
	/** Index of the verb that tells what happens; null in a clause without one. */
	readonly head: number | null;
	/** All verbs from the first to the head, and those coordinated with the head, by token index. */
	readonly verbs: readonly number[];
	readonly passive: boolean;
	readonly status: Status;
	readonly negated: boolean;
	/** Standing that the head gives to a clause that depends on it ("fears that"); null for none. */
	readonly ofContent: Status | null;
	/** It calls false what depends on it: `it is untrue that`. */
	readonly callsFalse: boolean;
};

type Input = {
	readonly tokens: readonly Token[];
	readonly tags: readonly Tag[];
	readonly words: ClauseWords;
	readonly clause: Clause;
	/** What the words of the sentence show: bits of clauseSigns.ts. */
	readonly signs: number;
	/** Whether a word tells, alone or with others, what befell somebody: `no longer with us` denies nothing. */
	readonly tellsFate: (index: number) => boolean;
};

const none: Predicate = {
	head: null,
	verbs: [],
	passive: false,
	status: 'asserted',
	negated: false,
	ofContent: null,
	callsFalse: false,
};

/** Reads the predicate of a clause. */
export function predicateOf(input: Input): Predicate {
	const {tokens, tags} = input;
	const chain = chainOf(input);
	const head = chain.head;
	if (head === null) return {...none, status: distanced(input) ? 'alleged' : 'asserted'};
	const lemmas = chain.verbs.map(index => lemmaOf(tokens[index]!, tags[index]!));
	const denied = isDenied(input, chain.first, head);
	const told = {...input, places: input.clause.tokens, denied};
	const isFalse = (input.signs & truthSign) !== 0 && callsFalse(told);
	return {
		head,
		verbs: chain.verbs,
		passive: isPassive(input, chain),
		status: isFalse && isOfStatement(told) ? 'denied' : statusOf(input, chain, lemmas),
		callsFalse: isFalse,
		negated: isUndone(input, chain, lemmas) ? !denied : denied,
		ofContent: denied && leavesOpen(input, lemmas) ? 'alleged' : ofContent(input, chain, lemmas),
	};
}

function isDenied({tokens, words, clause, signs, tellsFate}: Input, first: number, head: number): boolean {
	if ((signs & negationSign) === 0) return false;
	const places = clause.tokens.filter(index => !tellsFate(index));
	return isNegated(tokens, words, places, first, head);
}

/** `a` **`refusé`** `de libérer`, **`failed`** `to appear`: a verb before the head that says that it was not done. */
const isUndone = ({tokens, words}: Input, {verbs, head}: Chain, lemmas: readonly string[]): boolean =>
	lemmas.some((lemma, place) => {
		const at = verbs[place]!;
		const isMarked = words.infinitiveMarks.has(tokens[at + 1]?.form ?? '');
		return at !== head && (words.undone.has(lemma) || (isMarked && words.leftUndone.has(lemma)));
	});

/** `n'`**`indique`** `pas que`, `no` **`evidence`** `that`: where it is denied, what depends on it is not denied too. */
const leavesOpen = ({tokens, words, clause}: Input, lemmas: readonly string[]): boolean =>
	words.openIfDenied.has(lemmas.at(-1) ?? '') || isProof(tokens[clause.tokens.at(-1)!], words);

/** `first` to `head`: the verb group; `verbs` are its verbs. */
type Chain = {readonly first: number; readonly head: number | null; readonly verbs: readonly number[]};

function chainOf({tokens, tags, words, clause}: Input): Chain {
	const places = clause.tokens;
	let at = places.findIndex(index => tags[index] === 'finite');
	if (at < 0) at = places.findIndex(index => isVerbTag(tags[index]));
	if (at < 0) return {first: -1, head: null, verbs: []};
	const verbs = [places[at]!];
	let head = places[at]!;
	for (let next = at + 1; next < places.length; next++) {
		const index = places[next]!;
		const tag = tags[index]!;
		if (tag === 'finite' && !joinsPredicate(tags, places, next)) break;
		if (isVerbTag(tag)) {
			const coordinated = tags[places[next - 1]!] === 'coordinator';
			verbs.push(index);
			if (!coordinated) head = index;
		} else if (!staysInChain(tokens, tags, words, places, next)) break;
	}
	return {first: places[at]!, head, verbs};
}

const joinsPredicate = (tags: readonly Tag[], places: readonly number[], next: number): boolean =>
	tags[places[next - 1]!] === 'finite';

/** Adverbs, clitics, dates and infinitive marks stand inside a verb group; `et`, `ou` where a verb follows. */
function staysInChain(
	tokens: readonly Token[],
	tags: readonly Tag[],
	words: ClauseWords,
	places: readonly number[],
	next: number,
): boolean {
	const index = places[next]!;
	const tag = tags[index]!;
	if (tag === 'between' || tag === 'pronoun' || tag === 'time') return true;
	const following = tags[places[next + 1] ?? -1];
	const verbFollows = isVerbTag(following) && following !== 'finite';
	if (tag === 'coordinator') return following === 'participle';
	const cliticFollows = following === 'pronoun' || following === 'between';
	return words.infinitiveMarks.has(tokens[index]!.form) && (verbFollows || cliticFollows);
}

function isPassive({tokens, tags, words, clause}: Input, {first, head, verbs}: Chain): boolean {
	if (head === null || tags[head] !== 'participle') return false;
	if (verbs.length === 1) return tags[first] === 'participle';
	if (words.activeWithBe.has(lemmaOf(tokens[head]!, 'participle'))) return false;
	return clause.tokens.some(
		index =>
			index >= first &&
			index < head &&
			isVerbAmong(tokens[index], words.passive) &&
			!isReflexive(tokens[index - 1], words),
	);
}

const isReflexive = (token: Token | undefined, words: ClauseWords): boolean =>
	token !== undefined && words.reflexives.has(token.form);

function statusOf(input: Input, chain: Chain, lemmas: readonly string[]): Status {
	const {tokens, tags, words, tellsFate} = input;
	const {first, head, verbs} = chain;
	for (let place = 0; place < verbs.length; place++) {
		const verb = verbs[place]!;
		// `doivent | être fermés`: what is carried was cut off as a clause of its own.
		const carries = verb !== head || (words.lightVerbs.has(lemmas[place]!) && tags[verb + 1] === 'infinitive');
		if (!carries) break;
		// `could not be saved`: part of what befell somebody.
		if (tellsFate(verb)) continue;
		if (verb !== head && isRaising(input, verbs, lemmas, place)) return 'alleged';
		const standing = words.standings.get(lemmas[place]!) ?? words.standings.get(tokens[verb]!.form);
		if (standing && !cameAbout(input, chain, lemmas, place)) return standing;
	}
	if (words.expecting.has(lemmas[lemmas.length - 1]!)) return 'planned';
	const finite = tokens[first]!;
	const lemma = lemmas[0]!;
	// `aurait envoyé` and `seraient sans abri` are hearsay; of what is done, `enverrait` looks ahead.
	if (words.isConditional(finite.form, lemma)) return words.auxiliaries.has(lemma) ? 'alleged' : 'planned';
	if (words.isFuture(finite.form, lemma) || isToCome(input, chain) || isStillToDo(input, chain)) return 'planned';
	return distanced(input) ? 'alleged' : 'asserted';
}

/** `the firm` **`is to cut`** `900 jobs`, `900 jobs` **`are to be cut`**: what is settled for later. */
const isToCome = ({tokens, words}: Input, {first, verbs}: Chain): boolean =>
	verbs.length > 1 &&
	words.comingWithMark.has(tokens[first]!.form) &&
	words.infinitiveMarks.has(tokens[first + 1]?.form ?? '') &&
	verbs.includes(first + 2);

/** `est` **`prête`** `à signer`, `is` **`likely`** `to sign`: what carries the infinitive says that it is not done. */
const isStillToDo = ({tokens, tags, words, clause}: Input, {first, head}: Chain): boolean =>
	tags[head!] === 'infinitive' &&
	clause.tokens.some(index => index > first && index < head! && words.stillToDo.has(tokens[index]!.form));

function ofContent(input: Input, chain: Chain, lemmas: readonly string[]): Status | null {
	const last = lemmas.length - 1;
	if (cameAbout(input, chain, lemmas, last)) return null;
	const form = input.tokens[chain.verbs[last]!]!.form;
	return input.words.standings.get(lemmas[last]!) ?? input.words.standings.get(form) ?? null;
}

/** `ont` **`dû`** `être évacués`: a modal in the perfect tells what was done; not in the conditional. */
const cameAbout = (
	{tokens, tags, words}: Input,
	{first, verbs}: Chain,
	lemmas: readonly string[],
	place: number,
): boolean =>
	tags[verbs[place]!] === 'participle' &&
	words.cameAbout.has(lemmas[place]!) &&
	!words.isConditional(tokens[first]!.form, lemmas[0]!);

/** `is` **`believed`** `to have killed`: a passive before what its subject is only said to have done. */
const isRaising = ({tags, words}: Input, verbs: readonly number[], lemmas: readonly string[], place: number): boolean =>
	tags[verbs[place]!] === 'participle' &&
	words.raising.has(lemmas[place]!) &&
	lemmas.slice(0, place).some(lemma => words.passive.has(lemma));

const distanced = ({tokens, words, clause, signs}: Input): boolean =>
	(signs & distanceSign) !== 0 && clause.tokens.some(index => words.distancing.has(tokens[index]!.form));

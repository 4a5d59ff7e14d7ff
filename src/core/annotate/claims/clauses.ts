import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {touches} from '../tokenView.ts';
import {insertionEnd, speechEnd, type TaggedTokens} from './insertedSpeech.ts';
import {isProof} from './meanings.ts';
import type {Tag} from './tags.ts';
import {opensSubjectRelative} from './verbTag.ts';
import {waitingClause} from './waitingClause.ts';

/** A clause of a sentence: its tokens by index, in order, not always in one piece ("X, who ..., said"). */
export type Clause = {
	readonly tokens: readonly number[];
	/** Index of the clause that it depends on or goes on from; -1 for the first. */
	readonly parent: number;
	/** How it is joined to its parent. */
	readonly link: 'main' | 'coordinate' | 'content' | 'relative' | 'adverbial' | 'aside';
	/** Index of the word that opens it (`que`, `who`, `et`); -1 where none does. */
	readonly opener: number;
};

type Draft = {tokens: number[]; parent: number; link: Clause['link']; opener: number; verbs: number};

/** Cuts a tagged sentence into clauses of one main verb each; lists that share a verb are cut where a number begins one. */
export function cutClauses(tokens: readonly Token[], tags: readonly Tag[], words: ClauseWords): Clause[] {
	const clauses: Draft[] = [newClause(-1, 'main', -1)];
	let current = 0;
	/** The last comma of an insertion that is being read. */
	let inserted = -1;
	for (let index = 0; index < tokens.length; index++) {
		const end = inserted < 0 ? asideEnd(clauses[current]!, {tokens, tags}, index, words) : -1;
		if (end >= 0) {
			inserted = end;
			clauses.push(newClause(current, 'aside', -1));
			current = clauses.length - 1;
		}
		if (inserted >= 0) {
			const aside = clauses[current]!;
			aside.tokens.push(index);
			if (tags[index] === 'finite') aside.verbs++;
			if (index < inserted) continue;
			current = aside.parent;
			inserted = -1;
			continue;
		}
		const next = index === 0 ? null : openedAt(tokens, tags, words, index, clauses[current]!);
		const waiting = next === null ? waitingClause(clauses, current, {tokens, tags, words, index}) : -1;
		if (waiting >= 0) current = waiting;
		else if (next === 'resume') current = resumed(clauses, current, index);
		else if (next !== null) {
			const from = next === 'coordinate' ? resumed(clauses, current, index) : current;
			const lead = next === 'relative' ? takeLead(clauses[current]!.tokens, tokens, tags, words, index) : [];
			clauses.push({...newClause(from, next, opensWithWord(tags[index]) ? index : -1), tokens: lead});
			current = clauses.length - 1;
		}
		const clause = clauses[current]!;
		clause.tokens.push(index);
		if (tags[index] === 'finite') clause.verbs++;
		if (tokens[index]!.text === ')' && clause.link === 'aside') current = Math.max(0, clause.parent);
	}
	return clauses;
}

/** Where what is inserted at a comma ends: before the verb that a subject waits for, or behind a verb who says so; -1 where nothing is. */
const asideEnd = ({tokens: before, verbs}: Draft, sentence: TaggedTokens, index: number, words: ClauseWords): number =>
	verbs === 0 ? insertionEnd(before, sentence, index) : speechEnd(sentence, index, words);

/** Takes from a clause the words before a relative pronoun that stand in its own: **`in`** `which`, **`à bord`** `duquel`. */
function takeLead(
	clause: number[],
	tokens: readonly Token[],
	tags: readonly Tag[],
	words: ClauseWords,
	index: number,
): number[] {
	const place = clause.indexOf(leadFrom(tokens, tags, words, index));
	return place > 0 && clause.length - place === index - clause[place]! ? clause.splice(place) : [];
}

/** Where the prepositions before a relative pronoun begin, with the noun that it owns: `au cours de laquelle`. */
function leadFrom(tokens: readonly Token[], tags: readonly Tag[], words: ClauseWords, index: number): number {
	let from = index;
	while (tags[from - 1] === 'preposition') from--;
	const owns = words.owningRelatives.has(tokens[index]!.form) || (from < index && words.owning.has(tokens[from]!.form));
	if (!owns || tags[from - 1] !== 'noun') return from;
	const before =
		tags[from - 2] === 'determiner' && !words.contractions.has(tokens[from - 2]!.form) ? from - 3 : from - 2;
	const leads = tags[before] === 'preposition' || words.contractions.has(tokens[before]?.form ?? '');
	return leads ? before : from;
}

const newClause = (parent: number, link: Clause['link'], opener: number): Draft => ({
	tokens: [],
	parent,
	link,
	opener,
	verbs: 0,
});

const opensWithWord = (tag: Tag | undefined): boolean =>
	tag === 'subordinator' || tag === 'relative' || tag === 'coordinator';

/** What begins at a token: a kind of clause, the main clause again, or nothing new. */
function openedAt(
	tokens: readonly Token[],
	tags: readonly Tag[],
	words: ClauseWords,
	index: number,
	clause: Draft,
): Clause['link'] | 'resume' | null {
	const token = tokens[index]!;
	const tag = tags[index];
	const isSign = token.kind === 'sign';
	if (isSign && opensSentence(tokens, index, clause)) return 'coordinate';
	if (isSign && token.text === '(') return 'aside';
	if (clause.verbs > 0 && followsFullStop(tokens, index) && verbAhead(tags, index)) return 'adverbial';
	if (tag === 'relative' && clause.tokens.length > 0 && verbAhead(tags, index + 1)) return 'relative';
	if (tag === 'subordinator') return subordinate(tokens, tags, words, index, clause);
	if (tag === 'infinitive' && clause.verbs > 0 && tags[index + 1] === 'participle' && words.infinitiveMark === null)
		return 'content';
	if (clause.verbs > 0 && followsBareVerb(tokens, tags, words, index)) return 'content';
	if (clause.verbs > 0 && opensNumber(tags, index + 1) && words.adversatives.has(token.form)) return 'coordinate';
	if (tag === 'coordinator' && clause.verbs > 0) return startsPredicate(tags, index + 1) ? 'coordinate' : null;
	if (isSign && isComma(token) && tag !== 'between') return afterComma(tags, tokens, index, clause);
	return null;
}

/** Whether a sign ends a sentence within a sentence: a semicolon, or a colon that says more. */
const opensSentence = (tokens: readonly Token[], index: number, {verbs}: Draft): boolean =>
	tokens[index]!.text === ';' || (tokens[index]!.text === ':' && verbs > 0 && !isInClockTime(tokens, index));

/** `at 1`**`:`**`30 a.m.`: the colon touches a number on either side. */
const isInClockTime = (tokens: readonly Token[], index: number): boolean =>
	touches(tokens, index) && touches(tokens, index + 1) && tokens[index + 1]!.kind === 'number';

/** `n'a fait aucun mort mais` **`18 blessés`**: what is said of the first number does not hold for the second. */
const opensNumber = (tags: readonly Tag[], from: number): boolean =>
	tags[from] === 'number' ||
	(tags[from + 1] === 'number' && (tags[from] === 'between' || tags[from] === 'preposition'));

/** `were confirmed` **`as injured`**, `listed as missing`: what somebody is called, and no clause. */
const isCalledSo = (tags: readonly Tag[], index: number): boolean =>
	tags[index - 1] === 'participle' &&
	(tags[index + 1] === 'participle' || tags[index + 1] === 'modifier') &&
	(tags[index + 2] === 'sign' || tags[index + 2] === 'coordinator' || tags[index + 2] === undefined);

/** What a conjunction opens: content after a verb, a relative after a noun (`that`), else an adverbial clause. */
function subordinate(
	tokens: readonly Token[],
	tags: readonly Tag[],
	words: ClauseWords,
	index: number,
	clause: Draft,
): Clause['link'] | null {
	if (clause.tokens.length === 0 || !verbOfSubjectAhead(tags, index + 1) || isCalledSo(tags, index)) return null;
	const before = tokens[index - 1]?.form ?? '';
	if (words.joinsThat.has(before) || !words.that.has(tokens[index]!.form)) return 'adverbial';
	const isNoun = tags[index - 1] === 'noun' && !isProof(tokens[index - 1], words);
	const nounBefore = isNoun || tags[index - 1] === 'number';
	return nounBefore && (words.relativeConjunctions.has(tokens[index]!.form) || clause.verbs === 0)
		? 'relative'
		: 'content';
}

/** `said`, `saying` + subject + verb: content without a conjunction begins right after the verb. */
function followsBareVerb(tokens: readonly Token[], tags: readonly Tag[], words: ClauseWords, index: number): boolean {
	const tells =
		tags[index - 1] === 'finite' || tags[index - 1] === 'gerund' || endsPerfect(tokens, tags, words, index - 1);
	if (!tells || !startsSubject.has(tags[index])) return false;
	return bringsContent(tokens[index - 1]!, words) && verbOfSubjectAhead(tags, index + 1);
}

const bringsContent = perWordFlag(({readings}, {bareContent}: ClauseWords) => {
	const verb = readings.find(({pos}) => pos === 'verb');
	return verb !== undefined && bareContent.has(verb.lemma);
});

/** `has` **`said`**, and not `were` **`confirmed`**. */
const endsPerfect = (tokens: readonly Token[], tags: readonly Tag[], {passive}: ClauseWords, index: number): boolean =>
	tags[index] === 'participle' && tags[index - 1] === 'finite' && !isVerbAmong(tokens[index - 1], passive);

/** Whether a finite verb stands ahead before the next border; behind a relative clause one that is not its own. */
function verbOfSubjectAhead(tags: readonly Tag[], from: number): boolean {
	let border = from;
	while (border < tags.length && !endsSubject.has(tags[border])) border++;
	if (tags[border] !== 'relative' && !opensSubjectRelative(tags, border)) return verbAhead(tags, from);
	const own = tags.indexOf('finite', border);
	return own >= 0 && verbAhead(tags, own + 1);
}

const endsSubject: ReadonlySet<Tag | undefined> = new Set(['finite', 'relative', 'subordinator']);

const startsSubject: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'pronoun',
	'name',
	'noun',
	'number',
	'modifier',
]);

/** A full stop after a whole word that no sentence was cut at: `forced to flee. 110 people ...`. */
const followsFullStop = (tokens: readonly Token[], index: number): boolean =>
	tokens[index - 1]?.text === '.' && (tokens[index - 2]?.text.length ?? 0) > 3;

const isComma = (token: Token): boolean =>
	token.text === ',' || token.text === '–' || token.text === '—' || token.text === '-';

/** After a comma: the main clause goes on with its verb, or another clause begins. */
function afterComma(
	tags: readonly Tag[],
	tokens: readonly Token[],
	index: number,
	clause: Draft,
): Clause['link'] | 'resume' | null {
	if (clause.verbs === 0) return null;
	let at = index + 1;
	while (tags[at] === 'between' || /^["»”]$/u.test(tokens[at]?.text ?? '')) at++;
	const verbNext = tags[at] === 'finite' || (tags[at] === 'pronoun' && tags[at + 1] === 'finite');
	if (verbNext && clause.link !== 'main' && clause.link !== 'coordinate') return 'resume';
	return startsPredicate(tags, index + 1)
		? clause.link === 'main' || clause.link === 'coordinate'
			? 'coordinate'
			: 'resume'
		: null;
}

/** Whether a finite verb stands ahead before the next border. */
function verbAhead(tags: readonly Tag[], from: number): boolean {
	for (let at = from; at < tags.length && at < from + 40; at++) {
		const tag = tags[at];
		if (tag === 'finite') return true;
		if (tag === 'participle' && tags.slice(from, at).includes('number')) return true;
		if (tag === 'subordinator' || tag === 'relative') return false;
		if (tag === 'coordinator' && tags[at + 1] === 'finite') return true;
	}
	return false;
}

/** Whether a clause with its own verb, or a number with a participle or a noun of its own, begins here. */
function startsPredicate(tags: readonly Tag[], from: number): boolean {
	let number = false;
	for (let at = from; at < tags.length && at < from + 30; at++) {
		const tag = tags[at];
		if (tag === 'finite') return true;
		if (tag === 'number') number = true;
		if (number && (tag === 'participle' || tag === 'gerund')) return true;
		if (tag === 'coordinator' || tag === 'subordinator' || tag === 'relative') return false;
	}
	return false;
}

/** The nearest clause above that still waits for its verb or is a main clause; else the current one goes on. */
function resumed(clauses: readonly Draft[], current: number, index: number): number {
	let at = current;
	while (at > 0 && clauses[at]!.link !== 'main' && clauses[at]!.link !== 'content')
		at = Math.max(0, clauses[at]!.parent);
	const waiting = clauses[Math.max(0, clauses[at]!.parent)]!;
	return clauses[at]!.link === 'content' && waiting.verbs === 0 && index > 0 ? Math.max(0, clauses[at]!.parent) : at;
}

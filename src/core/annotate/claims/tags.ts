import type {ClauseWords} from '../../language/clauses.ts';
import type {Reading} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';

/** What a word does in its sentence. */
export type Tag =
	| 'finite'
	| 'participle'
	| 'infinitive'
	| 'gerund'
	| 'noun'
	| 'modifier'
	| 'determiner'
	| 'preposition'
	| 'pronoun'
	| 'coordinator'
	| 'subordinator'
	| 'relative'
	| 'between'
	| 'number'
	| 'name'
	| 'time'
	| 'sign';

/** What earlier stages found at a token. */
export type Covered = (index: number) => 'name' | 'number' | 'time' | null;

/** Tags that a noun phrase is built of before its noun. */
const opensNoun: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'modifier']);
const verbTags = {finite: 'finite', participle: 'participle', infinitive: 'infinitive', gerund: 'gerund'} as const;

/** A tag for every token, by closed classes, the lexicon's readings, and the tags just before. */
export function tagTokens(tokens: readonly Token[], words: ClauseWords, covered: Covered): Tag[] {
	const tags: Tag[] = [];
	for (let index = 0; index < tokens.length; index++) tags.push(tagOf(tokens, index, words, covered, tags));
	return tags;
}

function tagOf(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	covered: Covered,
	tags: readonly Tag[],
): Tag {
	const token = tokens[index]!;
	if (token.kind === 'sign') return 'sign';
	const found = covered(index);
	if (token.kind === 'number') return found ?? 'number';
	if (found !== null) return found;
	if (words.bareCapitals.has(token.text)) return 'preposition';
	if (isAcronym(tokens, index)) return 'name';
	return (
		auxiliaryTag(tokens, index, words, tags) ??
		closedTag(tokens, index, words, tags) ??
		openTag(tokens, index, words, tags)
	);
}

/** Capitals amid small letters: `MOUV`, `WHO`. */
function isAcronym(tokens: readonly Token[], index: number): boolean {
	if (!tokens[index]!.capital || !/^\p{Lu}{2,}$/u.test(tokens[index]!.text)) return false;
	const beside = tokens[index + 1]?.kind === 'word' ? tokens[index + 1] : tokens[index - 1];
	return beside === undefined || !/^\p{Lu}{2,}$/u.test(beside.text);
}

/** Auxiliaries and modals are finite wherever no determiner, infinitive mark or other modal stands before them. */
function auxiliaryTag(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag | null {
	const token = tokens[index]!;
	const reading = token.readings.find(({pos, lemma}) => pos === 'verb' && words.auxiliaries.has(lemma));
	const modal = words.auxiliaries.has(token.form);
	if (!reading && !modal) return null;
	if (tags.at(-1) === 'determiner' || (token.capital && index > 0)) return null;
	if (modal && reading?.form !== 'infinitive') return 'finite';
	if (reading?.form === 'infinitive') return infinitiveOrFinite(tokens, index, words, tags);
	return reading?.form === 'finite' ? 'finite' : null;
}

/** The tag of a function word, or null for others. */
function closedTag(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag | null {
	const {form} = tokens[index]!;
	if (words.relatives.has(form)) return 'relative';
	if (words.subordinators.has(form) && !isComparison(tokens, index, words)) return 'subordinator';
	if (words.coordinators.has(form)) return 'coordinator';
	if (words.determiners.has(form)) return isClitic(tokens, index, words) ? 'pronoun' : 'determiner';
	if (words.prepositions.has(form)) return isClitic(tokens, index, words) && form === 'en' ? 'pronoun' : 'preposition';
	if (words.pronouns.has(form)) return 'pronoun';
	if (words.between.has(form) && tags.at(-1) !== 'determiner') return 'between';
	return null;
}

/** `plus que`, `than` constructions and `ne … que`: no clause begins there. */
function isComparison(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	const next = tokens[index + 1];
	if (next?.kind === 'number') return hasBefore(tokens, index, words.comparatives);
	if (tokens[index]!.form === 'that' || tokens[index]!.form === 'as') {
		return next !== undefined && (next.kind === 'sign' || words.prepositions.has(next.form));
	}
	return false;
}

/** Whether one of the words stands at most six tokens before. */
function hasBefore(tokens: readonly Token[], index: number, forms: ReadonlySet<string>): boolean {
	for (let at = index - 1; at >= 0 && at >= index - 6; at--) if (forms.has(tokens[at]!.form)) return true;
	return false;
}

/** `les`, `l'`, `en` before a word that can only be a verb. */
function isClitic(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	const next = tokens[index + 1];
	if (next?.kind !== 'word' || next.readings.length === 0) return false;
	if (next.readings[0]!.pos === 'verb' && words.auxiliaries.has(next.readings[0]!.lemma)) return true;
	return next.readings.every(({pos, form}) => pos === 'verb' && (form === 'finite' || form === 'infinitive'));
}

function openTag(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag {
	const token = tokens[index]!;
	const verb = token.readings.find(reading => reading.pos === 'verb');
	const other = token.readings.find(({pos}) => pos === 'noun' || pos === 'adjective' || pos === 'proper');
	if (!verb) return otherTag(token);
	if (!other) return verbTag(verb, tokens, index, words, tags);
	return isVerbHere(tokens, index, words, tags, token.readings)
		? verbTag(verb, tokens, index, words, tags)
		: otherTag(token);
}

function otherTag(token: Token): Tag {
	if (token.readings.length === 0) return token.capital ? 'name' : 'noun';
	const noun = token.readings.some(reading => reading.pos === 'noun');
	const first = token.readings[0]!.pos;
	if (first === 'adverb' || first === 'function') return noun ? 'noun' : 'between';
	if (noun) return 'noun';
	return token.readings.some(({pos}) => pos === 'adjective') || first === 'verb' ? 'modifier' : 'name';
}

/** The tag of a verb: pasts that may be participles are finite only after a subject that has no verb yet. */
function verbTag(
	verb: Reading,
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	tags: readonly Tag[],
): Tag {
	const has = (wanted: Reading['form']): boolean => tokens[index]!.readings.some(({form}) => form === wanted);
	if (has('participle')) {
		if (!has('finite') || auxiliaryBefore(tokens, index, words, tags)) return 'participle';
		return endsSubject(tags, index) && !hasByAfter(tokens, index, words) ? 'finite' : 'participle';
	}
	if (has('infinitive') && !has('finite')) return infinitiveOrFinite(tokens, index, words, tags);
	return verb.form ? verbTags[verb.form] : 'finite';
}

/** English base forms are infinitives after `to` and modals, present tense after a subject. */
function infinitiveOrFinite(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): Tag {
	if (!words.infinitiveMarks.has('to')) return 'infinitive';
	let before = index - 1;
	while (before >= 0 && tags[before] === 'between') before--;
	const form = tokens[before]?.form ?? '';
	if (form === 'to' || words.auxiliaries.has(form)) return 'infinitive';
	return subjectTags.has(tags[before]) ? 'finite' : 'infinitive';
}

const subjectTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'name', 'pronoun', 'relative', 'number']);

/** Whether the words before the index, past adverbs and dates, end a subject that has no verb yet. */
function endsSubject(tags: readonly Tag[], index: number): boolean {
	let at = index - 1;
	while (at >= 0 && (tags[at] === 'between' || tags[at] === 'time')) at--;
	return (subjectTags.has(tags[at]) || (tags[at] === 'sign' && at > 0)) && hasNoVerbYet(tags, index);
}

const hasByAfter = (tokens: readonly Token[], index: number, words: ClauseWords): boolean =>
	words.agentPrepositions.has(tokens[index + 1]?.form ?? '');

/** Whether an auxiliary stands before, with only adverbs, negations and coordinated participles in between. */
function auxiliaryBefore(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
		const token = tokens[at]!;
		if (token.readings.some(({pos, lemma}) => pos === 'verb' && words.auxiliaries.has(lemma)) && tags[at] !== 'noun')
			return true;
		if (words.auxiliaries.has(token.form)) return true;
		const tag = tags[at];
		if (tag !== 'between' && tag !== 'participle' && tag !== 'coordinator' && token.form !== ',') return false;
	}
	return false;
}

/** Whether a word that may be a verb or a noun is the verb, by what stands around it. */
function isVerbHere(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	tags: readonly Tag[],
	readings: readonly Reading[],
): boolean {
	let at = index - 1;
	while (at >= 0 && tags[at] === 'between') at--;
	const before = tags[at];
	const form = tokens[at]?.form ?? '';
	if (before !== 'determiner' && isGerundWithObject(tokens, index, words, readings)) return true;
	if (before === 'number' && isParticiple(readings) && likeliest(readings).pos === 'verb') return true;
	if (opensNoun.has(before)) return before === 'modifier' && !readings.some(({pos}) => pos === 'noun');
	if (before === 'preposition')
		return words.infinitiveMarks.has(form) && readings.some(reading => reading.form === 'infinitive');
	if (before === 'pronoun' || before === 'relative' || carriesInfinitive(tokens, index, words, readings)) return true;
	if (auxiliaryBefore(tokens, index, words, tags)) return true;
	if (!hasNoVerbYet(tags, index))
		return isParticiple(readings) && (before === 'noun' || before === 'name') && likeliest(readings).pos === 'verb';
	if (before === 'sign') return at > 0 && likeliest(readings).pos === 'verb' && !isParticiple(readings);
	if (before !== 'noun' && before !== 'name' && before !== 'time') return false;
	if (isParticiple(readings)) return true;
	if (isIrregularPast(tokens[index]!, readings, words)) return tags[index - 1] !== 'determiner';
	const strong = opensObject(tokens, index + 1, words);
	return strong && (likeliest(readings).pos === 'verb' || agrees(tokens[at]!, tokens[index]!, words));
}

/** `compte en déployer`, `souhaite réduire`: a finite form before what can only be an infinitive, over a pronoun. */
function carriesInfinitive(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	readings: readonly Reading[],
): boolean {
	if (words.thirdPerson !== null || !readings.some(({form}) => form === 'finite')) return false;
	const clitic = words.prepositions.has(tokens[index + 1]?.form ?? '') && isClitic(tokens, index + 1, words) ? 1 : 0;
	const next = tokens[index + 1 + clitic];
	return next?.kind === 'word' && next.readings.length > 0 && next.readings.every(({form}) => form === 'infinitive');
}

/** The most frequent reading; the first where they are as frequent. */
const likeliest = (readings: readonly Reading[]): Reading =>
	readings.reduce((best, reading) => (reading.frequency > best.frequency ? reading : best));

const isParticiple = (readings: readonly Reading[]): boolean =>
	readings.some(({form, pos}) => pos === 'verb' && (form === 'participle' || form === 'gerund'));

/** `tuant au moins 59 personnes`, `wounding 12`: what may be an adjective is a verb before an object. */
function isGerundWithObject(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	readings: readonly Reading[],
): boolean {
	if (!readings.some(({form}) => form === 'gerund')) return false;
	const next = tokens[index + 1];
	if (next === undefined) return false;
	return next.kind === 'number' || words.determiners.has(next.form) || words.between.has(next.form);
}

/** `rose`, `fell`, `found`: a past that looks like a noun; after a noun it is the verb. */
const isIrregularPast = ({form}: Token, readings: readonly Reading[], {thirdPerson}: ClauseWords): boolean =>
	thirdPerson !== null &&
	!thirdPerson.test(form) &&
	readings.some(reading => reading.form === 'finite' && reading.lemma !== form);

/** Third person after a singular, base form after a plural: `toll hits`, `workers fear`. */
function agrees(subject: Token, verb: Token, {thirdPerson}: ClauseWords): boolean {
	if (thirdPerson === null) return true;
	const noun = subject.readings.find(({pos}) => pos === 'noun');
	const third = thirdPerson.test(verb.form);
	return noun === undefined ? third : noun.number === 'plural' ? !third : third;
}

/** Whether what follows looks like an object or complement, so that a verb stands before it. */
function opensObject(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	const next = tokens[index];
	if (next === undefined) return false;
	return (
		next.kind === 'number' ||
		words.determiners.has(next.form) ||
		/^(?:que|qu'|that)$/u.test(next.form) ||
		words.pronouns.has(next.form)
	);
}

/** Whether the clause that the index stands in, back to its last border, has no finite verb so far. */
function hasNoVerbYet(tags: readonly Tag[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		const tag = tags[at];
		if (tag === 'finite') return false;
		if (tag === 'subordinator' || tag === 'relative' || tag === 'coordinator') return true;
	}
	return true;
}

import type {ClauseWords} from '../../language/clauses.ts';
import type {Reading} from '../../language/lexicon.ts';
import type {Token} from '../../text/token.ts';
import {perWordFlag} from '../../text/word.ts';
import {isNounAmong, isVerbAmong} from '../../text/wordAmong.ts';
import {
	finiteClass,
	gerundClass,
	hasClass,
	infinitiveClass,
	isVerbOnly,
	nounClass,
	participleClass,
	pluralNounClass,
	verbClass,
} from '../../text/wordClass.ts';
import type {Tag} from './tags.ts';

/** Tags that a noun phrase is built of before its noun. */
const opensNoun: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'modifier']);
const verbTags = {finite: 'finite', participle: 'participle', infinitive: 'infinitive', gerund: 'gerund'} as const;

/** The tag of a verb: pasts that may be participles are finite only after a subject that has no verb yet. */
export function verbTag(
	verb: Reading,
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	tags: readonly Tag[],
): Tag {
	const token = tokens[index]!;
	if (hasClass(token, participleClass)) {
		if (!hasClass(token, finiteClass)) return 'participle';
		if (isBehindAside(tokens, index, words, tags) || closesSpeech(tokens, index, words, tags)) return 'finite';
		if (auxiliaryBefore(tokens, index, words, tags)) return 'participle';
		return endsSubject(tags, index) && isPlainlyFinite(tokens, index, words, tags) ? 'finite' : 'participle';
	}
	if (hasClass(token, infinitiveClass) && !hasClass(token, finiteClass))
		return infinitiveOrFinite(tokens, index, words, tags);
	return verb.form ? verbTags[verb.form] : 'finite';
}

/** English base forms are infinitives after `to` and modals, present tense after a subject. */
export function infinitiveOrFinite(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	tags: readonly Tag[],
): Tag {
	if (words.infinitiveMark === null) return 'infinitive';
	let before = index - 1;
	while (before >= 0 && tags[before] === 'between') before--;
	const form = tokens[before]?.form ?? '';
	if (form === words.infinitiveMark || words.auxiliaries.has(form)) return 'infinitive';
	return subjectTags.has(tags[before]) ? 'finite' : 'infinitive';
}

const subjectTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'name', 'pronoun', 'relative', 'number']);

/** Whether the words before the index, past adverbs and dates (`on Sunday`), end a subject that has no verb yet. */
function endsSubject(tags: readonly Tag[], index: number): boolean {
	let at = index - 1;
	while (at >= 0 && (tags[at] === 'between' || tags[at] === 'time' || isOfTime(tags, at) || isAdverbial(tags, at)))
		at--;
	return subjectTags.has(tags[at]) || (tags[at] === 'sign' && at > 0) || opensSubjectRelative(tags, at);
}

const isOfTime = (tags: readonly Tag[], at: number): boolean => tags[at] === 'preposition' && tags[at + 1] === 'time';

/** `of whom` **`later`** `died`: between a relative and its verb an adjective is an adverb. */
const isAdverbial = (tags: readonly Tag[], at: number): boolean =>
	tags[at] === 'modifier' && tags[at - 1] === 'relative';

/** Whether a past that may be a participle is the verb that its subject waits for; behind a relative clause where an object or no other verb follows. */
function isPlainlyFinite(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	if (words.agentPrepositions.has(tokens[index + 1]?.form ?? '')) return false;
	const verb = verbBefore(tokens, index, words, tags);
	return (
		(verb === 'none' && !isReduced(tokens, index, words)) ||
		(verb === 'behind subject' &&
			(opensObject(tokens, index + 1, words) || opensLevel(tokens, index + 1, words) || isLastVerb(tokens, index)))
	);
}

/** Words at most of a relative clause between commas, and of a sentence behind it that is looked through for its verb: what has more is a list that lost its full stops. */
const longestAside = 40;

/** `The keeper, who says that the lamp is lost,` **`left`** `on Monday`: right behind the comma that closes a relative clause, where the subject before the one that opens it has no verb. */
function isBehindAside(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	if (words.thirdPerson === null || tokens[index - 1]?.text !== ',') return false;
	if (words.agentPrepositions.has(tokens[index + 1]?.form ?? '') || waitsFurther(tokens, index, words)) return false;
	const first = Math.max(0, index - longestAside);
	const opener = first + tags.slice(first, index).lastIndexOf('relative');
	if (opener < Math.max(2, first) || tokens[opener - 1]!.text !== ',') return false;
	if (!tags.slice(opener, index).includes('finite')) return false;
	if (tokens.slice(opener, index - 1).some(({text}) => text === ',')) return false;
	const subject = tags.slice(Math.max(0, opener - longestAside), opener - 1);
	const from = subject.findLastIndex(tag => tag === 'subordinator' || tag === 'coordinator' || tag === 'sign') + 1;
	return subjectTags.has(subject.at(-1)) && !subject.slice(from).includes('finite');
}

/** Words at most of who said it. */
const longestSpeaker = 14;

/** `The ship was alone, the owner` **`said`**, `..., ` **`said`** `the owner`: who said it stands alone behind the comma or the quotation. */
function closesSpeech(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	if (!isVerbAmong(tokens[index]!, words.closesSpeech)) return false;
	if (words.agentPrepositions.has(tokens[index + 1]?.form ?? '')) return false;
	let at = index - 1;
	while (at > 0 && index - at <= longestSpeaker && namesSpeaker.has(tags[at])) at--;
	return at > 0 && /^[,"”’»]$/u.test(tokens[at]!.text);
}

const namesSpeaker: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'noun',
	'name',
	'modifier',
	'pronoun',
	'number',
	'preposition',
]);

/** `The ship, which carried 300,` **`built`** `in 1990, sank`: another verb follows, behind a comma or as an auxiliary, before any other clause begins. */
function waitsFurther(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	for (let at = index + 1; at < Math.min(tokens.length, index + longestAside); at++) {
		const {form, text} = tokens[at]!;
		if (words.subordinators.has(form) || words.relatives.has(form) || words.pronouns.has(form)) return false;
		if (words.finiteAuxiliaries.has(form) || (text === ',' && hasClass(tokens[at + 1], finiteClass))) return true;
	}
	return false;
}

/** Words at most from a participle to the verb that its noun waits for. */
const reducedReach = 12;

/**
 * `the two men` **`arrested`** `on Friday were released`: no object follows, and before any other clause may begin an auxiliary that the
 * noun waits for. What somebody said on Friday has a subject of its own.
 */
function isReduced(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (words.thirdPerson === null || !words.prepositions.has(tokens[index + 1]?.form ?? '')) return false;
	if (isVerbAmong(tokens[index]!, words.bareContent)) return false;
	for (let at = index + 2; at < Math.min(tokens.length, index + reducedReach); at++) {
		const {form, kind} = tokens[at]!;
		if (kind === 'sign' || words.coordinators.has(form) || words.subordinators.has(form)) return false;
		if (words.relatives.has(form) || words.pronouns.has(form)) return false;
		if (words.finiteAuxiliaries.has(form)) return at > index + 2 && carriesVerb(tokens, at, words);
	}
	return false;
}

/** `were released`, `are Czech`, `have been`: no full verb, as in `has no basis`. */
const carriesVerb = (tokens: readonly Token[], at: number, words: ClauseWords): boolean =>
	tokens[at]!.readings.some(({lemma}) => words.passive.has(lemma)) ||
	hasClass(tokens[at + 1], participleClass | infinitiveClass);

/** `the soldiers who were in the convoy` **`died`**: no other word is left that their subject could wait for. */
const isLastVerb = (tokens: readonly Token[], index: number): boolean =>
	!tokens.slice(index + 1).some(token => hasClass(token, finiteClass));

/** Whether an auxiliary stands before, with only adverbs, negations and coordinated participles in between. */
function auxiliaryBefore(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	for (let at = index - 1; at >= 0 && at >= index - 6; at--) {
		const token = tokens[at]!;
		const tag = tags[at];
		if (tag !== 'noun' && isOfAuxiliary(token, words)) return true;
		if (words.auxiliaries.has(token.form)) return true;
		if (tag !== 'between' && tag !== 'participle' && tag !== 'coordinator' && token.form !== ',') return false;
	}
	return false;
}

/** Words at most from what a participle belongs to, to its verb. */
const subjectReach = 6;

/** `forty` **`injured`** `passengers were moved`: behind it stands a noun in the plural that waits for a verb of its own. */
function isBeforeSubject(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (!hasClass(tokens[index + 1], pluralNounClass)) return false;
	for (let at = index + 2; at < Math.min(tokens.length, index + 2 + subjectReach); at++) {
		const {form, kind} = tokens[at]!;
		if (words.finiteAuxiliaries.has(form)) return true;
		if (kind === 'sign' || words.coordinators.has(form) || words.subordinators.has(form)) return false;
		if (words.relatives.has(form) || words.pronouns.has(form)) return false;
	}
	return false;
}

/** Whether a word that may be a verb or a noun is the verb, by what stands around it. */
export function isVerbHere(tokens: readonly Token[], index: number, words: ClauseWords, tags: readonly Tag[]): boolean {
	const token = tokens[index]!;
	const {readings} = token;
	let at = index - 1;
	while (at >= 0 && (tags[at] === 'between' || opensQuotation(tokens[at]!))) at--;
	const before = tags[at];
	const form = tokens[at]?.form ?? '';
	if (before !== 'determiner' && isGerundWithObject(tokens, index, words)) return true;
	if (before === 'number' && isParticiple(token) && isBeforeSubject(tokens, index, words)) return false;
	if (before === 'number' && isParticiple(token) && likeliest(readings).pos === 'verb')
		return !isNounAmong(token, words.participlesOfPeople);
	if (opensNoun.has(before)) return before === 'modifier' && !hasClass(token, nounClass);
	if (before === 'preposition') return words.infinitiveMarks.has(form) && hasClass(token, infinitiveClass);
	if (before === 'subordinator' && tags[at - 1] === 'noun' && words.relativeConjunctions.has(form))
		return hasClass(token, finiteClass) && !hasClass(token, pluralNounClass);
	if (before === 'pronoun' || before === 'relative' || carriesInfinitive(tokens, index, words)) return true;
	if (auxiliaryBefore(tokens, index, words, tags)) return true;
	if (hasClass(token, finiteClass) && isParticiple(token) && isBehindAside(tokens, index, words, tags)) return true;
	if (closesSpeech(tokens, index, words, tags)) return true;
	const verb = verbBefore(tokens, index, words, tags);
	if (verb === 'own')
		return isParticiple(token) && (before === 'noun' || before === 'name') && likeliest(readings).pos === 'verb';
	if (before === 'sign') return at > 0 && likeliest(readings).pos === 'verb' && !isParticiple(token);
	if (before !== 'noun' && before !== 'name' && before !== 'time') return false;
	if (before === 'name' && at === index - 1 && verb === 'none' && takesVerbAtOnce(token, words)) return true;
	if (isParticiple(token)) return verb === 'none' || opensObject(tokens, index + 1, words);
	if (isIrregularPast(token, words)) return tags[index - 1] !== 'determiner';
	const isMostlyVerb = likeliest(readings).pos === 'verb';
	if (isMostlyVerb && hasClass(tokens[at], pluralNounClass) && words.thirdPerson?.test(token.form) === false)
		return true;
	if (at === index - 1 && verb === 'none' && waitsForVerb(tokens, index, words)) return true;
	return opensObject(tokens, index + 1, words) && (isMostlyVerb || agrees(tokens[at]!, token, words));
}

/** `compte en déployer`, `souhaite réduire`: a finite form before what can only be an infinitive, over a pronoun. */
function carriesInfinitive(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (words.thirdPerson !== null || !hasClass(tokens[index], finiteClass)) return false;
	const clitic = words.prepositions.has(tokens[index + 1]?.form ?? '') && isClitic(tokens, index + 1, words) ? 1 : 0;
	const next = tokens[index + 1 + clitic];
	return next?.kind === 'word' && next.readings.length > 0 && next.readings.every(({form}) => form === 'infinitive');
}

/** The most frequent reading; the first where they are as frequent. */
const likeliest = (readings: readonly Reading[]): Reading =>
	readings.reduce((best, reading) => (reading.frequency > best.frequency ? reading : best));

/** `Anna Roux` **`écope`** `de deux ans`: where every noun has its determiner, none stands right behind a name. */
const takesVerbAtOnce = (token: Token, {thirdPerson}: ClauseWords): boolean =>
	thirdPerson === null && hasClass(token, finiteClass);

const isParticiple = (token: Token): boolean => hasClass(token, participleClass | gerundClass);

/** `tuant au moins 59 personnes`, `wounding 12`: what may be an adjective is a verb before an object. */
function isGerundWithObject(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (!hasClass(tokens[index], gerundClass)) return false;
	const next = tokens[index + 1];
	if (next === undefined) return false;
	return next.kind === 'number' || words.determiners.has(next.form) || words.between.has(next.form);
}

/** `rose`, `fell`, `found`: a past that looks like a noun; after a noun it is the verb. */
const isIrregularPast = ({form, readings}: Token, {thirdPerson}: ClauseWords): boolean =>
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
		(words.that.has(next.form) && !isOnlyFinite(tokens[index + 1])) ||
		words.pronouns.has(next.form)
	);
}

/**
 * `le bilan` **`monte`** `à neuf morts`: in a language where nouns stand side by side only in fixed pairs, what may be a verb before a
 * preposition is one, where no other verb follows up to the next sign: `la date` **`limite`** `de dépôt est fixée`.
 */
function waitsForVerb(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (words.infinitiveMark !== null || !hasClass(tokens[index], finiteClass)) return false;
	if (!words.prepositions.has(tokens[index + 1]?.form ?? '')) return false;
	for (let at = index + 1; at < Math.min(tokens.length, index + longestAside) && tokens[at]!.kind !== 'sign'; at++) {
		const mayBeFinite = hasClass(tokens[at], finiteClass);
		if (mayBeFinite && (isOfAuxiliary(tokens[at]!, words) || !hasClass(tokens[at], nounClass))) return false;
	}
	return true;
}

/** `stood` **`at 253`**, `rose` **`to 40`**. */
const opensLevel = (tokens: readonly Token[], index: number, words: ClauseWords): boolean =>
	words.prepositions.has(tokens[index]?.form ?? '') && tokens[index + 1]?.kind === 'number';

/** `the attack that` **`killed`** `12`: a relative clause of its noun, no content of a verb. */
const isOnlyFinite = (token: Token | undefined): boolean => hasClass(token, finiteClass) && isVerbOnly(token!);

/**
 * The finite verb before an index, back to the last border: the clause's own, that of a clause behind its subject, or
 * none. Where that subject is an object (`said the bomb that exploded`), it may be the subject of what is said.
 */
function verbBefore(
	tokens: readonly Token[],
	index: number,
	words: ClauseWords,
	tags: readonly Tag[],
): 'own' | 'behind subject' | 'none' {
	let verbs = 0;
	let found: 'behind subject' | 'none' = 'none';
	for (let at = index - 1; at >= 0 && verbs < 2; at--) {
		const tag = tags[at];
		if (found === 'behind subject' && tag === 'finite' && isVerbAmong(tokens[at]!, words.bareContent)) break;
		if (tag === 'finite') verbs++;
		else if (verbs === 1 && at > 0 && (tag === 'relative' || (tag === 'subordinator' && tags[at - 1] === 'noun'))) {
			verbs = 0;
			found = 'behind subject';
		} else if (tag === 'subordinator' || tag === 'relative' || tag === 'coordinator') break;
	}
	return verbs > 0 ? 'own' : found;
}

const opensQuotation = ({text}: Token): boolean => text === '“' || text === '«' || text === '‘';

/** `the bus` **`that`** `carried`: a conjunction right behind a noun, and before its verb where that is known. */
export const opensSubjectRelative = (tags: readonly Tag[], at: number): boolean =>
	tags[at] === 'subordinator' && tags[at - 1] === 'noun' && (at + 1 === tags.length || tags[at + 1] === 'finite');

/** `les`, `l'`, `en` before a word that can only be a verb, or before the auxiliary of a perfect: `qui` **`l'`** `a dit`. */
export function isClitic(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	const next = tokens[index + 1];
	if (next?.kind !== 'word' || !hasClass(next, verbClass)) return false;
	return (
		isBehindClitic(next, words) || beginsPerfect(tokens, index + 1, words) || isBehindSubject(tokens, index, words)
	);
}

/** `il` **`le`** `dit`, `qui` **`la`** `porte`: no article stands between a pronoun that can only be a subject and what may be its verb. */
function isBehindSubject(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (words.infinitiveMark !== null || !hasClass(tokens[index + 1], finiteClass)) return false;
	if (words.prepositions.has(tokens[index - 2]?.form ?? '')) return false;
	const form = tokens[index - 1]?.form ?? '';
	const isPronoun = words.pronouns.has(form) && !words.clitics.has(form);
	return isPronoun || (words.cleftPronouns.has(form) && !words.that.has(form));
}

/** `a` **`dit`**, `ont` **`toujours démenti`**: an auxiliary that is no word of the passive, with its participle; `l'est` may be the east. */
function beginsPerfect(tokens: readonly Token[], index: number, words: ClauseWords): boolean {
	if (words.infinitiveMark !== null || !isOfAuxiliary(tokens[index]!, words)) return false;
	if (isVerbAmong(tokens[index], words.passive)) return false;
	let verb = index + 1;
	while (words.between.has(tokens[verb]?.form ?? '')) verb++;
	return hasClass(tokens[verb], participleClass);
}

const isBehindClitic = perWordFlag(({readings}, {auxiliaries}: ClauseWords) => {
	const [first] = readings;
	if (first?.pos === 'verb' && auxiliaries.has(first.lemma)) return true;
	return readings.every(({pos, form}) => pos === 'verb' && (form === 'finite' || form === 'infinitive'));
});

/** A form of a verb that only carries tense or mood. */
const isOfAuxiliary = perWordFlag((word, {auxiliaries}: ClauseWords) => isVerbAmong(word, auxiliaries));

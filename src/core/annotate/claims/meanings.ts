import {capitalMonths} from '../../language/capitalMonths.ts';
import type {ClauseWords} from '../../language/clauses.ts';
import type {Concept} from '../../language/concepts/concept.ts';
import {conceptOf, conceptOfToken, conceptWithoutObject, expressionsIn} from '../../language/concepts/concepts.ts';
import type {Reading} from '../../language/lexicon.ts';
import {usualVerbs} from '../../language/usualVerbs.ts';
import {foldWord} from '../../text/fold.ts';
import type {LanguageCode, Token} from '../../text/token.ts';
import {perWord} from '../../text/word.ts';
import {isNounAmong} from '../../text/wordAmong.ts';
import {isModel} from '../terms.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

type Part = 'verb' | 'noun' | 'adjective';

/** The part of speech that a word with this tag is looked up by; undefined where it carries no content. Asked too often for a table. */
function partOf(tag: Tag | undefined): Part | undefined {
	if (tag === 'noun' || tag === 'name') return 'noun';
	if (isVerbTag(tag)) return 'verb';
	return tag === 'modifier' ? 'adjective' : undefined;
}

/** Whether a tag is one of the verb's. */
export const isVerbTag = (tag: Tag | undefined): boolean =>
	tag === 'finite' || tag === 'participle' || tag === 'infinitive' || tag === 'gerund';

/** The concept of every token, by its tag; the words of an expression all have the expression's. */
export function meaningsOf(
	tokens: readonly Token[],
	tags: readonly Tag[],
	language: LanguageCode,
): (Concept | undefined)[] {
	const meanings: (Concept | undefined)[] = [];
	const expressions = expressionsIn(tokens, language);
	for (let index = 0; index < tokens.length; index++) {
		if (meanings.length > index) continue;
		if (isModel(tokens, index)) {
			meanings.push(undefined);
			continue;
		}
		const tag = tags[index]!;
		const expression = tag === 'name' ? undefined : expressions[index];
		if (expression) for (let step = 0; step < expression.length; step++) meanings.push(expression.concept);
		else {
			const part = partOf(tag) ?? (tag === 'between' ? 'adjective' : undefined);
			meanings.push(part && meaningOf(tokens, tags, index, part, language));
		}
	}
	return meanings;
}

/** Whether a word of one of these groups stands within so many tokens. */
export const isNamedNear = (
	meanings: readonly (Concept | undefined)[],
	at: number,
	reach: number,
	groups: ReadonlySet<string>,
): boolean =>
	meanings
		.slice(Math.max(0, at - reach), at + reach)
		.some(meaning => meaning !== undefined && groups.has(meaning.group));

/** The concept of a content word; a verb without an object may mean something else than one with: `voted to strike`. */
function meaningOf(
	tokens: readonly Token[],
	tags: readonly Tag[],
	index: number,
	part: Part,
	language: LanguageCode,
): Concept | undefined {
	const token = tokens[index]!;
	if (index > 0 && isMonth(token, language)) return undefined;
	if (tags[index] === 'name') return conceptOfName(token, language);
	const alone = part === 'verb' && tags[index] !== 'participle' ? conceptWithoutObject(token, language) : null;
	return alone !== null && !objectTags.has(tags[index + 1]) ? alone : conceptOfToken(token, language, part);
}

/** `its` **`March`** `estimate`: a month by its capital, and nothing that happens. */
const isMonth = ({text}: Token, language: LanguageCode): boolean => capitalMonths[language].has(text);

/** **`Fed`** is a bank, whatever verb has the same form. */
function conceptOfName(token: Token, language: LanguageCode): Concept | undefined {
	const noun = token.readings.find(({pos}) => pos === 'noun');
	const concept = conceptOfToken(token, language, 'noun');
	const isVerb = noun === undefined || conceptOf(noun.lemma, language, 'noun') !== concept;
	return concept?.event === true && isVerb ? undefined : concept;
}

/** All that may begin the object of a verb, names, pronouns and participles too. */
const objectTags: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'noun',
	'name',
	'number',
	'pronoun',
	'modifier',
	'participle',
]);

/** The dictionary form of a word as its tag reads it, or the word itself. */
export function lemmaOf(token: Token, tag: Tag): string {
	return lemmas[partOf(tag) ?? 'noun'](token);
}

const lemmaBy = (wanted: Reading['pos']) =>
	perWord(({readings, form}): string => (readings.find(({pos}) => pos === wanted) ?? readings[0])?.lemma ?? form);

const anyVerb = lemmaBy('verb');
const verbLemma = perWord((word): string => {
	const auxiliary = word.readings.find(({lemma, pos}) => pos === 'verb' && usualVerbs.has(lemma));
	return auxiliary?.lemma ?? anyVerb({word});
});

const lemmas = {verb: verbLemma, adjective: lemmaBy('adjective'), noun: lemmaBy('noun')};

/** Auxiliaries, modals and light verbs, which are no keys of a statement. */
const saysLittle = (lemma: string, {auxiliaries, lightVerbs}: ClauseWords): boolean =>
	auxiliaries.has(lemma) || lightVerbs.has(lemma);

/** Language-neutral key of a content word: its concept's group, else its folded lemma. */
export const termOf = (token: Token, tag: Tag, meaning: Concept | undefined): string =>
	meaning?.group ?? (tag === 'name' ? foldedForm(token) : foldWord(lemmaOf(token, tag)));

/** The same of a word that may be a key of a statement; null for one that carries no content, or says little. */
export function statementKey(token: Token, tag: Tag, meaning: Concept | undefined, words: WordKeys): string | null {
	const part = partOf(tag);
	const own = part === undefined ? null : ownKeys[part](token, words);
	if (own === null) return null;
	return meaning?.group ?? (tag === 'name' ? foldedForm(token) : own);
}

/** What the key of a word is looked up in. */
type WordKeys = Pick<Scene, 'words' | 'wordKey'>;

const foldedForm = perWord(({form}) => foldWord(form));

const ownKey = (part: Part) =>
	perWord((word, {words, wordKey}: WordKeys): string | null => {
		const lemma = lemmas[part]({word});
		return saysLittle(lemma, words) ? null : wordKey(lemma, part);
	});
const ownKeys = {verb: ownKey('verb'), adjective: ownKey('adjective'), noun: ownKey('noun')};

/** Whether a word is a noun of proof, which has a content as verbs have: `evidence` **`that`**. */
export const isProof = (token: Token | undefined, {nounsOfProof}: ClauseWords): boolean =>
	isNounAmong(token, nounsOfProof);

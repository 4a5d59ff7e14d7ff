import type {ClauseWords} from '../../language/clauses.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import type {Tag} from './tags.ts';

/** A sentence's tokens with their tags. */
export type TaggedTokens = {readonly tokens: readonly Token[]; readonly tags: readonly Tag[]};

/** Tokens at most between the two commas. */
const longest = 14;

/**
 * Where an insertion ends that begins at a comma behind a subject whose verb is still to come: `Eight soldiers` **`, the spokesman added,`** `were
 * wounded`, `Neuf ouvriers` **`, précise la mairie,`** `sont sous terre`. Its last comma; -1 where none is inserted.
 */
export function insertionEnd(subject: readonly number[], {tokens, tags}: TaggedTokens, index: number): number {
	if (tokens[index]!.text !== ',' || !beginsSubject.has(tags[subject[0] ?? -1])) return -1;
	let end = index + 1;
	let verb = -1;
	for (; end < tokens.length && end <= index + longest && tokens[end]!.text !== ','; end++) {
		const tag = tags[end];
		if (tag === 'finite') {
			if (verb >= 0) return -1;
			verb = end;
		} else if (!insideInsertion.has(tag)) return -1;
	}
	if (verb < 0 || tokens[end]?.text !== ',' || !goesOnWithVerb(tags, end + 1)) return -1;
	const isInverted = verb === index + 1;
	const endsWithVerb = tags.slice(verb + 1, end).every(tag => behindVerb.has(tag)) && opensSpeaker.has(tags[index + 1]);
	return isInverted || endsWithVerb ? end : -1;
}

const beginsSubject: ReadonlySet<Tag | undefined> = new Set(['determiner', 'number', 'noun', 'name', 'modifier']);
const opensSpeaker: ReadonlySet<Tag | undefined> = new Set(['determiner', 'pronoun', 'noun', 'name', 'modifier']);
const insideInsertion: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'pronoun',
	'noun',
	'name',
	'modifier',
	'participle',
	'preposition',
	'between',
	'time',
]);
const behindVerb: ReadonlySet<Tag | undefined> = new Set(['participle', 'between', 'time', 'preposition']);

const goesOnWithVerb = (tags: readonly Tag[], at: number): boolean =>
	tags[at] === 'finite' || ((tags[at] === 'between' || tags[at] === 'pronoun') && tags[at + 1] === 'finite');

/**
 * Where an insertion ends that tells, at a comma behind a clause with its verb, only who said it: `Nine died` **`, the owner told reporters on
 * Monday`**`, up from six`, `Nine died` **`, said the owner`**`.` Its last word; -1 where none begins.
 */
export function speechEnd({tokens, tags}: TaggedTokens, index: number, words: ClauseWords): number {
	if (tokens[index]!.text !== ',') return -1;
	let verb = /^["”’»]$/u.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1;
	while (verb < tokens.length && verb <= index + longest && insideInsertion.has(tags[verb])) verb++;
	if (tags[verb] !== 'finite' || !isVerbAmong(tokens[verb]!, words.closesSpeech)) return -1;
	let end = verb + 1;
	while (end < tokens.length && end <= index + longest && insideInsertion.has(tags[end])) end++;
	return end < tokens.length && tags[end] === 'sign' ? end - 1 : -1;
}

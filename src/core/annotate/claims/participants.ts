import type {ClauseWords} from '../../language/clauses.ts';
import {isGenitiveMark} from '../../language/genitiveMark.ts';
import type {Token} from '../../text/token.ts';
import {firstEndingAfter, firstFrom} from '../../text/tokenPlaces.ts';
import type {Mention, Participant, ParticipantRole} from '../annotation.ts';
import type {Clause} from './clauses.ts';
import type {Predicate} from './predicate.ts';
import type {Tag} from './tags.ts';

type Input = {
	readonly tokens: readonly Token[];
	readonly tags: readonly Tag[];
	readonly words: ClauseWords;
	readonly clause: Clause;
	readonly predicate: Predicate;
	readonly mentions: readonly Mention[];
	/** Indexes of the mentions that stand in the sentence. */
	readonly here: readonly number[];
};

const insideNounPhrase: ReadonlySet<Tag | undefined> = new Set([
	'determiner',
	'modifier',
	'noun',
	'name',
	'number',
	'between',
]);
const placeKinds: ReadonlySet<string> = new Set(['place', 'country']);

/** Whether a mention names a country or place. */
export const isPlace = ({kind}: Mention): boolean => placeKinds.has(kind);

/** The mentions of a clause with what they do in it. */
export function participantsOf(input: Input): Participant[] {
	const {tokens, clause, mentions, here} = input;
	const participants: Participant[] = [];
	for (let at = 0; at < here.length; at++) {
		const index = here[at]!;
		const mention = mentions[index]!;
		const first = firstEndingAfter(tokens, mention.start);
		if (clause.tokens.includes(first)) participants.push({mention: index, role: roleOf(input, mention, first)});
	}
	return participants;
}

function roleOf(
	{tokens, tags, words, clause, predicate, mentions}: Input,
	mention: Mention,
	first: number,
): ParticipantRole {
	const after = firstFrom(tokens, mention.end);
	if (isGenitiveMark(tokens[after]) || words.owning.has(tokens[first - 1]?.form ?? '')) return 'topic';
	if (mention.kind === 'person' && isOfReason({tokens, tags, predicate}, first)) return 'topic';
	const preposition = prepositionBefore(tokens, tags, first, words, clause.opener);
	if (preposition !== null) return roleAfter(preposition, mention, words);
	if (tokens[after]?.text === ':' && placeKinds.has(mention.kind)) return 'place';
	if (placeKinds.has(mention.kind) && modifiesNext(tags, after)) return 'topic';
	const {head, passive} = predicate;
	if (isLikened({tokens, tags, words}, first)) return passive ? 'patient' : 'agent';
	if (head === null) return mentions.length > 0 && placeKinds.has(mention.kind) ? 'place' : 'topic';
	if (first < head) return passive ? 'patient' : 'agent';
	return 'patient';
}

/** `sentenced to two years for killing` **`X`**, `condamné pour avoir tué` **`X`**: of a deed that the clause only gives as reason. */
function isOfReason(
	{tokens, tags, predicate: {head}}: Pick<Input, 'tokens' | 'tags' | 'predicate'>,
	first: number,
): boolean {
	for (let at = first - 1; head !== null && at > head; at--) {
		if (tags[at] === 'coordinator' || tags[at] === 'finite') return false;
		if (tags[at - 1] === 'preposition' && isDeed(tokens[at]!, tags[at])) return true;
	}
	return false;
}

const isDeed = ({readings}: Token, tag: Tag | undefined): boolean =>
	tag === 'gerund' ||
	readings.some(({form}) => form === 'gerund') ||
	(tag === 'infinitive' && readings[0]?.form === 'infinitive');

/** `UK airlines`, `Chile reports`: a place name right before a noun narrows it. */
const modifiesNext = (tags: readonly Tag[], after: number): boolean => after > 0 && tags[after] === 'noun';

/** `Paul Roux écope d'un an,` **`tout comme`** `son associé Luc Morel`: of whom is told what is told of the subject. */
function isLikened({tokens, tags, words}: Pick<Input, 'tokens' | 'tags' | 'words'>, first: number): boolean {
	let at = first - 1;
	while (insideNounPhrase.has(tags[at])) at--;
	return words.likening.has(tokens[at]?.form ?? '');
}

/** The preposition that governs the noun phrase that a mention stands in, which does not reach back over the word that opens its clause; or null. */
export function prepositionBefore(
	tokens: readonly Token[],
	tags: readonly Tag[],
	first: number,
	words: ClauseWords,
	opener = -1,
): string | null {
	for (let at = first - 1; at > opener && at >= first - 7; at--) {
		const {text} = tokens[at]!;
		const form = words.bareCapitals.get(text) ?? tokens[at]!.form;
		if (tags[at] === 'preposition' || words.contractions.has(form)) return form;
		if (tags[at] === 'coordinator') continue;
		if (!insideNounPhrase.has(tags[at]) && tokens[at]!.text !== '(' && tokens[at]!.text !== '.') return null;
	}
	return null;
}

function roleAfter(preposition: string, {kind}: Mention, words: ClauseWords): ParticipantRole {
	if (words.agentPrepositions.has(preposition)) return 'agent';
	const place = placeKinds.has(kind);
	if (place && words.placePrepositions.has(preposition)) return 'place';
	if (words.recipientPrepositions.has(preposition)) return 'recipient';
	if (place && words.originPrepositions.has(preposition)) return 'source';
	return 'topic';
}

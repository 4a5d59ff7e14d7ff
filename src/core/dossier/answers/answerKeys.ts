import {appendTo} from '../../text/appendTo.ts';
import {keyWeigher, type WeighedKeys} from '../grouping/weighedKeys.ts';
import type {Answer} from './answer.ts';

/** The keys that answers have in common, with how much they tell: the rarer one is among the sentences of the dossier, the more. */
export type AnswerKeys = {readonly [name in 'participants' | 'countries' | 'about' | 'context']: WeighedKeys};

/** The keys of all answers, weighed. */
export function answerKeys(answers: readonly Answer[], sentences: number): AnswerKeys[] {
	const weighed = keyWeigher(keyWeights(answers, sentences));
	return answers.map(({participants, countries, about, context}) => ({
		participants: weighed(participants),
		countries: weighed(countries),
		about: weighed(about),
		context: weighed(context),
	}));
}

/** Inverse document frequency (Spärck Jones 1972) of all keys that answers carry, over the sentences they stand in. */
function keyWeights(answers: readonly Answer[], sentences: number): (key: string) => number {
	const counts = new Map<string, number>();
	for (const beside of answersBySentence(answers)) {
		for (const key of keysOf(beside)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return key => Math.log(1 + sentences / (1 + counts.get(key)!));
}

/** All keys of the answers of a sentence, whose context is the same. */
function keysOf(beside: readonly Answer[]): ReadonlySet<string> {
	const keys = new Set(beside[0]!.context);
	for (const {participants, countries, about, scope} of beside)
		for (const own of [participants, countries, about, scope]) for (const key of own) keys.add(key);
	return keys;
}

function answersBySentence(answers: readonly Answer[]): Iterable<Answer[]> {
	const places = new Map<string, Answer[]>();
	for (const answer of answers) appendTo(places, `${answer.article} ${answer.claim.sentence}`, answer);
	return places.values();
}

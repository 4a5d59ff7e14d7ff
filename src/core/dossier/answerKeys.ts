import type {Answer} from './answers.ts';
import {keyWeigher, type WeighedKeys} from './weighedKeys.ts';

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
	const places = new Map<string, Set<string>>();
	for (const {article, claim, context, participants, countries, about, scope} of answers) {
		const place = `${article} ${claim.sentence}`;
		for (const keys of [context, participants, countries, about, scope])
			for (const key of keys) {
				const known = places.get(key);
				if (known) known.add(place);
				else places.set(key, new Set([place]));
			}
	}
	const known = new Map<string, number>();
	for (const [key, {size}] of places) known.set(key, Math.log(1 + sentences / (1 + size)));
	return key => known.get(key)!;
}

import type {AnnotatedArticle} from '../annotate/annotation.ts';
import type {ActorIndex} from './actors.ts';
import {type Answer, answersOf} from './answers.ts';
import {type Bond, groupByBonds, pairsByKey} from './grouping.ts';
import {apartBecause, type KeyWeights, keyWeights, type Likeness, likeness} from './questions.ts';

/** Numbers that share a key with more others than this are not compared through that key. */
const mostSharing = 120;

/** Answers of several articles to one question, in the order of the articles. */
export function groupAnswers(annotated: readonly AnnotatedArticle[], actors: ActorIndex): Answer[][] {
	const answers = answersOf(annotated, actors);
	const sentences = annotated.reduce((total, found) => total + found.sentences.length, 0);
	const weight = keyWeights(answers, sentences);
	const settings = settingsOf(answers);
	const pairs = pairsByKey(answers.map(blockKeys), mostSharing).map(([one, other]) => ({
		one,
		other,
		bond: bondOf(answers[one]!, answers[other]!, weight, settings),
	}));
	return groupByBonds(answers.length, pairs)
		.map(group => group.map(index => answers[index]!))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}

/** Keys under which answers meet that may answer one question: what is counted, and for amounts what they are of. */
function blockKeys({count, quantity, about}: Answer): Set<string> {
	const {measure} = quantity;
	const value = quantity.min ?? quantity.max ?? 0;
	const keys = new Set<string>();
	if (measure === 'count') {
		keys.add(`count ${lossKey(count.what)}`);
		if (count.members !== null) keys.add(`members ${count.members} ${count.event}`);
		if (count.event !== null) keys.add(`event ${count.event}`);
	} else {
		keys.add(`${measure} ${value}`);
		keys.add(`${measure} ${Math.round(Math.log2(Math.max(value, 1e-6)))} ${count.event}`);
		keys.add(`${measure} event ${count.event}`);
		for (const key of about) keys.add(`${measure} about ${key}`);
	}
	return keys;
}

const lossKey = (what: string): string =>
	what === 'dead' || what === 'wounded' || what === 'casualties' ? 'loss' : what;

/** The one place that all limited numbers of the dossier are limited to is its setting and tells nothing apart. */
function settingsOf(answers: readonly Answer[]): Set<string> {
	const places = new Set(answers.flatMap(({scope}) => [...scope]));
	return places.size === 1 ? places : new Set();
}

/** What each likeness weighs, fitted by hand on development dossiers; above 0 the answers belong together. */
const weights: Readonly<Record<keyof Likeness, number>> = {
	what: 0.8,
	event: 0.7,
	who: 1.2,
	whoKnown: 0,
	about: 1.2,
	context: 1.6,
	value: 2,
	scope: 0.4,
	status: 0.3,
	time: 0.4,
};
const bias = -1.9;
/** Participants known on both sides that are all different. */
const strangers = -0.6;
/** Amounts of time are said of everything; money of the same amount is rare. */
const measureBias: Readonly<Record<string, number>> = {
	duration: -1.6,
	multiple: -2,
	share: -0.6,
	money: 0,
	count: 0,
	measure: 0,
};

function bondOf(one: Answer, other: Answer, weight: KeyWeights, settings: ReadonlySet<string>): Bond {
	if (apartBecause(one, other, settings) !== null) return null;
	const alike = likeness(one, other, weight, settings);
	let bond = bias + (measureBias[one.quantity.measure] ?? 0) + strangers * alike.whoKnown * (1 - alike.who);
	for (const name of Object.keys(weights) as (keyof Likeness)[]) bond += weights[name] * alike[name];
	return bond;
}

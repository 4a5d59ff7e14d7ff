import type {AnnotatedArticle} from '../annotate/annotation.ts';
import {fates} from '../language/concepts/fates.ts';
import type {ActorIndex} from './actors.ts';
import {bondOf} from './answerBonds.ts';
import {type Answer, answersOf} from './answers.ts';
import {BondedPairs} from './bondedPairs.ts';
import {eachPairByKey, groupByBonds} from './grouping.ts';
import {answerKeys, isFate, kindOfMembers, ofWork, sidesOfToll, statedValuesMeet, valuesMeet} from './questions.ts';
import {sameQuestion} from './sameQuestion.ts';
import type {SameStory} from './stories.ts';

/** Numbers that share a key with more others than this are not compared through that key. */
const mostSharing = 120;

/** Answers of several articles to one question, in the order of the articles. */
export function groupAnswers(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	sameStory: SameStory,
): Answer[][] {
	if (annotated.length < 2) return [];
	const answers = answersOf(annotated, actors);
	const sentences = annotated.reduce((total, found) => total + found.sentences.length, 0);
	return groupByBonds(answers.length, bondsBetween(answers, sentences, sameStory))
		.map(group => group.map(index => answers[index]!))
		.filter(group => new Set(group.map(({article}) => article)).size > 1);
}

/** Bonds between all answers that share a key; `sentences` is the number of sentences of the dossier. */
function bondsBetween(answers: readonly Answer[], sentences: number, sameStory: SameStory): BondedPairs {
	const keys = answerKeys(answers, sentences);
	const mayMeet = (one: number, other: number): boolean => sameStory(answers[one]!.article, answers[other]!.article);
	const pairs = new BondedPairs();
	const compare = (one: number, other: number): void =>
		pairs.add(one, other, bondOf(answers[one]!, answers[other]!, keys[one]!, keys[other]!));
	eachPairByKey(answers.map(blockKeys), mostSharing, compare, mayMeet);
	return withoutRivals(answers, pairs);
}

/** Keys under which answers meet that may answer one question: what is counted, and for amounts what they are of. */
function blockKeys(answer: Answer): Set<string> {
	const {count, quantity, about} = answer;
	const {measure} = quantity;
	const value = answer.low;
	const keys = new Set<string>();
	if (measure === 'count') {
		if (value >= 100) keys.add(`count value ${value}`);
		for (const place of answer.scope) keys.add(`count ${count.what} in ${place}`);
		keys.add(`count ${count.what} ${count.members} about ${Math.round(Math.log2(Math.max(value, 1)))}`);
		keys.add(`count ${meetingKey(count.what)}`);
		if (count.event !== null) keys.add(`event ${count.event}`);
	} else {
		const size = Math.log2(Math.max(value, 1e-6));
		keys.add(`${measure} ${Math.floor(size)}`);
		keys.add(`${measure} between ${Math.floor(size + 0.5)}`);
		keys.add(`${measure} event ${count.event}`);
		if (answer.ageOf !== null) keys.add(`age of ${answer.ageOf}`);
		for (const key of about) keys.add(`${measure} about ${key}`);
	}
	return keys;
}

/** What is counted, as far as it decides who meets: losses of all kinds do, and work lost or held. */
function meetingKey(what: string): string {
	if (what === 'dead' || what === 'wounded' || what === 'casualties' || what === 'hospitalised') return 'loss';
	if (what === 'trapped') return 'missing';
	return ofWork.has(what) ? 'work' : what;
}

/**
 * Where an article has a number that fits an answer better than another of its numbers does, that other one answers
 * something else: its bond is taken away, unless both numbers answer one question ("25,000 by the police, 80,000 by
 * the unions").
 */
function withoutRivals(answers: readonly Answer[], pairs: BondedPairs): BondedPairs {
	const articles = answers.reduce((most, {article}) => Math.max(most, article + 1), 0);
	/** For an answer and another article the pair with the strongest bond between them. */
	const best = new Map<number, number>();
	const keep = (from: number, to: number, pair: number, bond: number): void => {
		const key = from * articles + answers[to]!.article;
		const before = best.get(key);
		if (before === undefined || bond > pairs.bond(before)) best.set(key, pair);
	};
	for (let pair = 0; pair < pairs.size; pair++) {
		const bond = pairs.bond(pair);
		if (Number.isNaN(bond)) continue;
		keep(pairs.one(pair), pairs.other(pair), pair, bond);
		keep(pairs.other(pair), pairs.one(pair), pair, bond);
	}
	const rivalled = (from: number, to: number, bond: number): boolean => {
		const winner = best.get(from * articles + answers[to]!.article);
		if (winner === undefined) return false;
		const found = pairs.one(winner) === from ? pairs.other(winner) : pairs.one(winner);
		if (pairs.bond(winner) <= bond + tieBetween(answers, from, found, to)) return false;
		if (found === to || sidesOfToll(answers[found]!, answers[to]!) || sameQuestion(answers[found]!, answers[to]!))
			return false;
		return (
			befellOthers(answers[found]!, answers[to]!) ||
			!(valuesMeet(answers[found]!, answers[from]!) && valuesMeet(answers[to]!, answers[from]!))
		);
	};
	const bonds = new Float64Array(pairs.size);
	for (let pair = 0; pair < pairs.size; pair++) {
		const one = pairs.one(pair);
		const other = pairs.other(pair);
		const bond = pairs.bond(pair);
		if (answers[one]!.article === answers[other]!.article)
			bonds[pair] = bondWithin(answers[one]!, answers[other]!, Number.isNaN(bond) ? null : bond) ?? Number.NaN;
		else if (Number.isNaN(bond)) bonds[pair] = bond;
		else bonds[pair] = rivalled(one, other, bond) || rivalled(other, one, bond) ? lost : bond;
	}
	return pairs.withBonds(bonds);
}

/** "16 dead" and "16 policemen killed" in one article may be of two attacks. */
const befellOthers = (one: Answer, other: Answer): boolean =>
	isFate(one) && isFate(other) && kindOfMembers(one) !== kindOfMembers(other);

/** Bond of two numbers of one article; such of one sentence as are no answers to one question are kept apart. */
function bondWithin(one: Answer, other: Answer, bond: number | null): number | null {
	if (sameQuestion(one, other)) return Math.max(bond ?? 0, 0.5);
	const listed = one.claim.sentence === other.claim.sentence && !valuesMeet(one, other) && !fates.has(one.count.what);
	return bond === null || listed ? null : otherQuestion;
}

/** Bond of two numbers of one article that do not plainly answer one question. */
const otherQuestion = -0.8;
/** A better partner is better by more than this. */
const tie = 0.45;
/** An amount that is told again as it is fits better than any other; counts are told anew. */
function tieBetween(answers: readonly Answer[], from: number, found: number, to: number): number {
	const mine = answers[from]!;
	const same = answers[found]!;
	const other = answers[to]!;
	const exact = mine.quantity.measure !== 'count' && statedValuesMeet(mine, same) && !statedValuesMeet(mine, other);
	return exact ? 0 : tie;
}

/** Bond of a pair of which one has a better partner. */
const lost = -1.5;

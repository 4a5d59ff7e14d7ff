import {foldWord} from '../text/fold.ts';
import {sequenceAt} from '../text/formSequences.ts';
import {flatMapPacked, mapPacked} from '../text/mapPacked.ts';
import type {Span} from '../text/span.ts';
import type {Sentence} from '../text/token.ts';
import {isVerbAmong} from '../text/wordAmong.ts';
import type {Attribution, Claim, Mention, Participant, Status, VerbGroup} from './annotation.ts';
import {attributionFor, withoutHedge} from './attributions.ts';
import {askedCounts} from './claims/askedCounts.ts';
import {lendQuestions} from './claims/borrowing.ts';
import {buildScene} from './claims/buildScene.ts';
import {carsOfTrains} from './claims/carsOfTrains.ts';
import type {Clause} from './claims/clauses.ts';
import {countedCases} from './claims/countedCases.ts';
import {countedPatients} from './claims/countedPatients.ts';
import {countedVictims} from './claims/countedVictims.ts';
import {countOf} from './claims/counts.ts';
import {echoedFates} from './claims/echoedFates.ts';
import {eventOf} from './claims/events.ts';
import type {Found, Here} from './claims/found.ts';
import {homeOf} from './claims/homeOf.ts';
import {inClause} from './claims/inClause.ts';
import {participantsOfClauses} from './claims/inheritedParticipants.ts';
import {withItemsOfTolls} from './claims/itemsOfToll.ts';
import {lemmaOf, statementKey} from './claims/meanings.ts';
import {runningCompounds} from './claims/runningCompounds.ts';
import {runningSides} from './claims/runningSides.ts';
import type {CountedScene, Scene} from './claims/scene.ts';
import {byWindow, windowsOf} from './claims/windows.ts';
import type {Context} from './context.ts';

/** Statements that can be compared with those of other articles: clauses with event, participants, time and speaker. */
export function annotateClaims(context: Context, found: Found): Claim[] {
	const {article, sentences, languages} = context;
	const windows = flatMapPacked(sentences, windowsOf);
	const here = {
		times: byWindow(windows, found.times),
		mentions: byWindow(windows, found.mentions),
		quantities: byWindow(windows, found.quantities),
	};
	const sides = runningSides(found.mentions, homeOf(article, languages));
	const compounds = runningCompounds();
	const claims = flatMapPacked(windows, ({sentence, index}, place) => {
		const inside = {times: here.times[place]!, mentions: here.mentions[place]!, quantities: here.quantities[place]!};
		if (sentence.tokens.length === 0) return [];
		const scene = buildScene(sentence, languages[sentence.language], found, inside, sides.at(index), compounds.before);
		sides.tell(scene, index);
		compounds.tell(scene);
		return claimsOf({text: article.text, scene, index, found, here: inside});
	});
	const settled = carsOfTrains(countedPatients(countedCases(countedVictims(claims, found.quantities))));
	const lent = lendQuestions(echoedFates(askedCounts(settled, context, found), context), found);
	return withItemsOfTolls(lent, found.quantities);
}

/** Rule of a clause that is only asked about. */
export const askedRule = 'asked';

/** All that the claims of a sentence are made of. */
type Told = {
	readonly text: string;
	readonly scene: CountedScene;
	/** Index of the sentence in the article. */
	readonly index: number;
	readonly found: Found;
	readonly here: Here;
};

/** A clause by its place in the scene, with what stands in it. */
type Draft = {
	readonly place: number;
	readonly quantities: readonly number[];
	readonly times: readonly number[];
	readonly participants: readonly Participant[];
};

function claimsOf(told: Told): Claim[] {
	const {scene, found, here} = told;
	const participants = participantsOfClauses(scene, found.mentions, here.mentions);
	const claims: Claim[] = [];
	for (let place = 0; place < scene.clauses.length; place++) {
		const clause = scene.clauses[place]!;
		const {quantities, times} = inClause(scene, clause, found, here);
		if (clause.link === 'aside' && quantities.length === 0) continue;
		claims.push(claimOf(told, {place, quantities, times, participants: participants[place]!}));
	}
	return claims;
}

function claimOf({text, scene, index, found, here}: Told, {place, quantities, times, participants}: Draft): Claim {
	const clause = scene.clauses[place]!;
	const {head, negated} = scene.predicates[place]!;
	const span = spanOf(scene.sentence, clause);
	const attribution = attributionFor(found.attributions, firstNumber(quantities, found) ?? span);
	return {
		start: span.start,
		end: span.end,
		rule: isAsked(scene, place) ? askedRule : clause.link,
		sentence: index,
		quantities,
		mentions: mapPacked(participants, ({mention}) => mention),
		times,
		attribution,
		status: isOfFormerVersion(scene)
			? 'denied'
			: statusToldBy(found.attributions[attribution ?? -1], statusOf(scene, place)),
		negated,
		participants,
		counts: mapPacked(quantities, quantity => countOf(scene, place, found.quantities[quantity]!, quantity)),
		event: eventOf(scene, place)?.group ?? null,
		predicate: head === null ? null : lemmaOf(scene.tokens[head]!, scene.tags[head]!),
		verbs: verbsOf(scene, place),
		asOf: asOfOf(scene, place, found, here),
		terms: termsOf(text, scene, clause, participants, found.mentions),
	};
}

function verbsOf({tokens, tags, predicates}: Scene, place: number): VerbGroup | null {
	const {head, verbs, passive} = predicates[place]!;
	if (head === null) return null;
	const first = verbs[0] ?? head;
	const {start, end} = tokens[head]!;
	return {start: tokens[first]!.start, end, head: start, finite: tags[first] === 'finite', passive};
}

const firstNumber = (quantities: readonly number[], found: Found): Span | undefined =>
	quantities.length > 0 ? withoutHedge(found.quantities[quantities[0]!]!) : undefined;

const spanOf = ({tokens}: Sentence, clause: Clause): Span => ({
	start: tokens[clause.tokens[0]!]!.start,
	end: tokens[clause.tokens.at(-1)!]!.end,
});

/** **`An earlier version`** `of this article said that 15 had died`: what a text said before it was corrected is taken back. */
const isOfFormerVersion = ({tokens, words}: Scene): boolean =>
	sequenceAt(words.formerVersions, tokens, 0) !== undefined;

/** Who denies what is said denies its numbers; who does not deny it leaves them open: `did not deny that`. */
function statusToldBy(attribution: Attribution | undefined, own: Status): Status {
	if (attribution?.stance === 'denies') return 'denied';
	return attribution?.stance === 'doubts' && own === 'denied' ? 'alleged' : own;
}

/** A clause's own standing, or what the clause above makes of it: feared, denied, planned; `the claim` **`that it cost 300m`** `is false`. */
function statusOf(scene: Scene, place: number): Status {
	const own = scene.predicates[place]!.status;
	const {parent, link} = scene.clauses[place]!;
	if (parent < 0 || link === 'adverbial') return own;
	if (own === 'asserted' && isAsked(scene, place)) return 'alleged';
	const above = scene.predicates[parent]!;
	if (link === 'relative') return above.callsFalse && above.status === 'denied' ? 'denied' : own;
	if (own !== 'asserted') return own;
	if (isCalledFalse(scene, place)) return 'denied';
	if (link === 'content') return above.ofContent ?? own;
	return scene.predicates[place]!.head === null || link === 'coordinate' ? statusOf(scene, parent) : own;
}

/** `would not say` **`which of them`** `had signed`, `on ignore` **`qui`** `a signé`: a question that somebody has, right behind the verb. */
function isAsked({tokens, words, clauses, predicates}: Scene, place: number): boolean {
	const {opener, parent} = clauses[place]!;
	if (opener <= 0 || !words.questionOpeners.has(tokens[opener]!.form)) return false;
	const before = tokens[opener - 1]!;
	const {head, verbs} = predicates[parent]!;
	if (head === opener - 1 && isVerbAmong(before, words.questionVerbs)) return true;
	return words.uncertain.has(before.form) && verbs.some(verb => isVerbAmong(tokens[verb], words.passive));
}

/** Clauses at most from what is called false up to what calls it so. */
const deepestDenial = 3;

/** `It is` **`untrue`** `that`, `il est` **`faux`** `de dire que`: the clause above calls it false, or the one above that, where it only tells. */
function isCalledFalse({clauses, predicates}: Scene, place: number): boolean {
	let at = clauses[place]!.parent;
	for (let depth = 0; at >= 0 && depth < deepestDenial; depth++, at = clauses[at]!.parent) {
		if (predicates[at]!.callsFalse) return true;
		if (clauses[at]!.link === 'relative' || clauses[at]!.link === 'adverbial') return false;
	}
	return false;
}

/** The date that the clause states, else that of the clause above (the speech), else null. */
function asOfOf(scene: Scene, place: number, found: Found, here: Here): string | null {
	if (here.times.length === 0) return null;
	for (let at = place; at >= 0; at = scene.clauses[at]!.parent) {
		const date = dateIn(scene.clauses[at]!, scene, found, here) ?? dateOfSpeech(scene, at, found, here);
		if (date !== null) return date;
	}
	return null;
}

/** `Nine died, the owner` **`said on Monday`**: the date of who says what a clause tells; not of what else is put in, as in brackets. */
function dateOfSpeech(scene: Scene, place: number, found: Found, here: Here): string | null {
	const {tokens, words, clauses, predicates} = scene;
	for (let at = place + 1; at < clauses.length; at++) {
		const {link, parent} = clauses[at]!;
		const head = predicates[at]!.head;
		if (link === 'aside' && parent === place && head !== null && isVerbAmong(tokens[head]!, words.closesSpeech))
			return dateIn(clauses[at]!, scene, found, here);
	}
	return null;
}

function dateIn(clause: Clause, scene: Scene, found: Found, here: Here): string | null {
	const {times} = inClause(scene, clause, found, here);
	const time = times
		.map(index => found.times[index]!)
		.find(({role, value, grain}) => role === 'at' && value !== null && grain !== 'time');
	return time?.value ?? null;
}

/** Keys of the clause's content words and names. */
function termsOf(
	text: string,
	scene: Scene,
	clause: Clause,
	participants: readonly Participant[],
	mentions: readonly Mention[],
): string[] {
	const {tokens, tags, meanings, named} = scene;
	const terms = new Set<string>();
	for (let at = 0; at < clause.tokens.length; at++) {
		const index = clause.tokens[at]!;
		const key = statementKey(tokens[index]!, tags[index]!, meanings[index], scene);
		if (key !== null && !named(index)) terms.add(key);
	}
	for (let place = 0; place < participants.length; place++) {
		const {mention} = participants[place]!;
		const {start, end} = mentions[mention]!;
		terms.add(foldWord(text.slice(start, end)));
	}
	return [...terms];
}

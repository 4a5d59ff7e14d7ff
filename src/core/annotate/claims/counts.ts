import {conceptById, conceptOf, isWithin} from '../../language/concepts/concepts.ts';
import {befallSubject, fates, fatesOfNouns} from '../../language/concepts/fates.ts';
import {foldWord} from '../../text/fold.ts';
import {overlaps, type Span} from '../../text/span.ts';
import type {Token} from '../../text/token.ts';
import type {Count, Quantity} from '../annotation.ts';
import {fateTokens, verbToken} from './events.ts';
import {isContentTag, isVerbTag, lemmaOf, saysLittle, termOf} from './meanings.ts';
import {type PlaceName, placesOfNumber} from './places.ts';
import type {Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Words beside a number that may say of what it is. */
const reach = 9;

/**
 * The question that a quantity answers in its clause; `others` are the token indexes of all
 * numbers of the sentence, `names` its place names.
 */
export function countOf(
	scene: Scene,
	clause: number,
	quantity: Quantity,
	index: number,
	others: readonly number[],
	names: readonly PlaceName[],
): Count {
	const at = firstToken(scene, quantity);
	const nation = quantity.measure === 'count' ? nationOf(scene, quantity) : null;
	const concept = countedConcept(scene, quantity);
	const noun =
		nation !== null && countsPeople(concept) && !fates.has(concept) && concept !== 'troop' ? 'person' : concept;
	const governor = governingEvent(scene, clause, at, quantity);
	const everywhere = isEverywhere(scene, lastToken(scene, quantity));
	const happens = governor === null ? null : scene.meanings[governor]!.group;
	const befell = quantity.measure === 'count' ? fateOf(scene, clause, at, noun, others, governor) : null;
	const what = fatesOfNouns.get(`${noun} ${happens}`) ?? befell ?? noun;
	return {
		quantity: index,
		what,
		members:
			quantity.measure === 'share'
				? wholeOf(scene, quantity)
				: nation !== null && noun === 'person'
					? nation
					: what === noun
						? null
						: noun,
		event: fates.has(what) ? what : happens,
		role: roleOf(scene, clause, at),
		phrase: phraseOf(scene, quantity),
		governor: governor === null || (fates.has(what) && happens !== what) ? null : spanOfToken(scene.tokens[governor]!),
		places: everywhere ? [] : placesOfNumber(scene, clause, at, others, names, fates.has(what)),
		everywhere,
		contrasted: isContrasted(scene, at),
		another: isOfAnother(scene, lastToken(scene, quantity)),
		about: aboutOf(scene, at, lastToken(scene, quantity), others),
	};
}

/** Key of the nationality that a counted noun has or is: `five Indians`, `53 Nepali citizens`, `15 foreign nationals`. */
function nationOf({tokens, meanings, nationality}: Scene, {noun, number}: Quantity): string | null {
	const at = noun === null ? -1 : tokens.findIndex(token => overlaps(token, noun));
	if (at < 0) return null;
	for (const index of [at, at - 1, at + 1]) {
		const token = tokens[index];
		if (token === undefined || token.start < number.end) continue;
		const code = nationality(index);
		if (code !== undefined) return `country:${code}`;
		if (meanings[index]?.id === 'foreigner') return 'foreigner';
	}
	return null;
}

/** `dans le monde`, `worldwide`, `in total` right after a number: it is limited to no place. */
function isEverywhere({tokens, words}: Scene, from: number): boolean {
	for (let index = from; index < from + 4 && index < tokens.length; index++)
		if (words.everywhere.has(tokens[index]!.form)) return true;
	return false;
}

/** `contre 32.000`, `the unions claim 80,000`: a word of contrast or a verb of counting stands right before the number. */
const isContrasted = ({tokens, meanings, words}: Scene, at: number): boolean =>
	[at - 1, at - 2].some(
		index => words.contrasts.has(tokens[index]?.form ?? '') || countingVerbs.has(meanings[index]?.group ?? ''),
	);

/** Verbs by which somebody gives a count. */
const countingVerbs: ReadonlySet<string> = new Set(['claim', 'census', 'value_estimate']);

/** `against 863 for Airbus`: the number is that of another. */
const isOfAnother = ({tokens, tags, words}: Scene, from: number): boolean =>
	words.recipientPrepositions.has(tokens[from]?.form ?? '') &&
	(tags[from + 1] === 'name' || tags[from + 1] === 'determiner');

/** Index of the first token of a quantity. */
export const firstToken = ({tokens}: Scene, {start}: Quantity): number =>
	Math.max(
		0,
		tokens.findIndex(token => token.end > start),
	);

function lastToken({tokens}: Scene, {end}: Quantity): number {
	const after = tokens.findIndex(token => token.start >= end);
	return after < 0 ? tokens.length : after;
}

/** The group of the counted noun, or the unit as it is. */
function countedConcept({sentence, tokens, tags, meanings}: Scene, quantity: Quantity): string {
	const {unit, measure, noun} = quantity;
	if (measure === 'money' || measure === 'measure' || measure === 'multiple') return unit;
	if (measure === 'share') return quantity.per === null ? '%' : 'share';
	const at = noun === null ? -1 : tokens.findIndex(token => overlaps(token, noun));
	const concept = at >= 0 && tags[at] === 'noun' ? meanings[at] : undefined;
	const group = (concept ?? conceptOfUnit(unit, sentence.language))?.group;
	return group ?? foldWord(unit);
}

/** Key of what a share is a share of; null where the text does not say. */
const wholeOf = ({sentence}: Scene, {per}: Quantity): string | null =>
	per === null ? null : (conceptOfUnit(per, sentence.language)?.group ?? foldWord(per));

const conceptOfUnit = (unit: string, language: 'fr' | 'en') => {
	const words = unit.replace(/ (?:per|par) .*$/u, '').split(/\s+/u);
	const head = language === 'fr' ? words[0] : words.at(-1);
	return conceptOf(unit, language, 'noun') ?? conceptOf(head ?? unit, language, 'noun');
};

/** What befell those who are counted: said by the noun itself, or by a verb or adjective of the clause. */
function fateOf(
	scene: Scene,
	clause: number,
	at: number,
	noun: string,
	others: readonly number[],
	governor: number | null,
): string | null {
	if (fates.has(noun)) return noun;
	if (!countsPeople(noun)) return null;
	const beside = fateBeside(scene, at);
	if (beside) return beside;
	const {clauses} = scene;
	const next = others.find(other => other > at) ?? Number.POSITIVE_INFINITY;
	const before = others.findLast(other => other < at) ?? -1;
	const after = fateTokens(scene, clauses[clause]!, at, next).filter(index => !doesIt(scene, clause, at, index));
	const found = after.length > 0 ? after : fatesBefore(scene, clause, before, at);
	const groups = new Set(found.map(index => scene.meanings[index]!.group));
	const relative = groups.size === 0 ? relativeFate(scene, clause, at) : null;
	if (relative) return relative;
	if (groups.has('dead') && groups.has('wounded')) return 'casualties';
	const governing =
		governor === null || doesIt(scene, clause, at, governor) ? undefined : scene.meanings[governor]?.group;
	if (governing !== undefined && fates.has(governing) && governor === scene.predicates[clause]!.head) return governing;
	return [...groups][0] ?? (governing !== undefined && fates.has(governing) ? governing : null);
}

/** Whether those counted do to others what the verb says: "200 officers arrested ...". */
function doesIt({predicates, meanings, tags}: Scene, clause: number, at: number, verb: number): boolean {
	const {head, passive} = predicates[clause]!;
	if (verb !== head || passive || at > verb || tags[verb] !== 'finite') return false;
	return !befallSubject.has(meanings[verb]!.id);
}

/** `killing 58 people`, `the death of 58 people`: what befell them stands right before the number. */
function fateBeside({tags, meanings}: Scene, at: number): string | null {
	for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
		const tag = tags[index];
		const group = meanings[index]?.group ?? '';
		if (fates.has(group) && (tag === 'gerund' || tag === 'finite' || tag === 'infinitive' || tag === 'noun'))
			return group;
		if (tag !== 'preposition' && tag !== 'determiner' && tag !== 'between') return null;
	}
	return null;
}

/** A verb before the number governs it: `killed 12 people`; a participle there belongs to the number before. */
function fatesBefore(scene: Scene, clause: number, from: number, to: number): number[] {
	const {tags, clauses, predicates} = scene;
	const found = fateTokens(scene, clauses[clause]!, from + 1, to).filter(
		index => isVerbTag(tags[index]) && (tags[index] !== 'participle' || predicates[clause]!.head === index),
	);
	return found.slice(-1);
}

/** The verb of a relative clause that follows the number: `12 people who died`. */
function relativeFate(scene: Scene, clause: number, at: number): string | null {
	const {clauses, predicates, meanings, tags} = scene;
	const next = clauses.findIndex(
		({parent, link, opener, tokens}) =>
			parent === clause &&
			link === 'relative' &&
			opener > at &&
			opener < at + reach &&
			!tokens.some(index => tags[index] === 'number'),
	);
	const head = next < 0 ? null : predicates[next]!.head;
	const group = head === null ? undefined : meanings[head]?.group;
	return group !== undefined && fates.has(group) ? group : null;
}

const countsPeople = (what: string): boolean => isWithin(what, 'person') || conceptById(what) === undefined;

/** The token of the event that governs a number: the verb, else a noun or participle beside it, else the nearest event. */
function governingEvent(scene: Scene, clause: number, at: number, quantity: Quantity): number | null {
	const {meanings} = scene;
	const verb = verbToken(scene, clause);
	if (verb !== null && !isSpeech(meanings[verb]!.group)) return verb;
	const beside = eventBefore(scene, at) ?? participleAfter(scene, quantity);
	return beside ?? parentEvent(scene, clause) ?? nearestEvent(scene, clause, at);
}

/** Verbs of saying, counting and attitude: what they say of a number is no event of its own. */
const tellingVerbs: ReadonlySet<string> = new Set(
	`say report_say announce value_estimate claim census believe meet join inform show consist include fear hope doubt
	want intend plan_to decide urge demand predict confirm deny admit reveal recognise accuse suspect argue suggest
	insist warn promise_say call_for criticise condemn favour offer propose recommend write read learn know`.split(
		/\s+/u,
	),
);
const isSpeech = (group: string): boolean => tellingVerbs.has(group);

/** `envoi de 1 500 soldats`, `pledge of $35m`: a noun that the number completes. */
function eventBefore({tags, meanings}: Scene, at: number): number | null {
	for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
		const tag = tags[index];
		if (tag === 'noun' && meanings[index]?.event) return index;
		if (tag !== 'preposition' && tag !== 'determiner' && tag !== 'between') return null;
	}
	return null;
}

/** `1 500 soldats envoyés`: a participle right after the counted noun. */
function participleAfter(scene: Scene, quantity: Quantity): number | null {
	const {tags, meanings} = scene;
	const to = lastToken(scene, quantity);
	for (let index = to; index < to + 3 && index < tags.length; index++) {
		if (tags[index] === 'participle' && meanings[index]?.event) return index;
		if (tags[index] !== 'modifier' && tags[index] !== 'name' && tags[index] !== 'between') return null;
	}
	return null;
}

/** An aside or a list item goes on with the event of the clause that it belongs to. */
function parentEvent(scene: Scene, clause: number): number | null {
	const {parent, link} = scene.clauses[clause]!;
	if (parent < 0 || link === 'content' || link === 'adverbial' || scene.predicates[clause]!.head !== null) return null;
	const event = verbToken(scene, parent);
	return event !== null && !isSpeech(scene.meanings[event]!.group) ? event : null;
}

/** The event word of the clause that stands nearest to the number: a little before it, or right after. */
function nearestEvent({clauses, tags, meanings}: Scene, clause: number, at: number): number | null {
	let best: number | null = null;
	let distance = Number.POSITIVE_INFINITY;
	for (const index of clauses[clause]!.tokens) {
		const meaning = meanings[index];
		const away = index < at ? at - index : 1.5 * (index - at);
		if (!meaning?.event || isSpeech(meaning.group) || away >= distance || away > reach || tags[index] === 'name')
			continue;
		best = index;
		distance = away;
	}
	return best;
}

const spanOfToken = ({start, end}: Token): Span => ({start, end});

const phraseTags: ReadonlySet<Tag | undefined> = new Set(['noun', 'modifier', 'name', 'participle']);

/** The noun phrase from the counted noun, or from what an amount is of, with its complements. */
function phraseOf({tokens, tags}: Scene, {noun, end}: Quantity): Span | null {
	const next = tokens.findIndex(token => token.start >= end);
	const from = noun === null ? next : tokens.findIndex(token => token.end > noun.start);
	const first = noun === null && tags[from] === 'preposition' ? from + 1 : from;
	if (
		first < 0 ||
		first >= tokens.length ||
		tokens[first]!.start < (noun?.start ?? 0) ||
		(tags[first] !== 'noun' && tags[first] !== 'modifier')
	)
		return null;
	let last = first;
	for (let index = first + 1; index < tokens.length && index < first + 5; index++) {
		if (phraseTags.has(tags[index])) last = index;
		else if (!/^(?:de|d'|des|du|of)$/u.test(tokens[index]!.form)) break;
	}
	return {start: tokens[first]!.start, end: tokens[last]!.end};
}

function roleOf({predicates, tags}: Scene, clause: number, at: number): Count['role'] {
	const {head, passive} = predicates[clause]!;
	if (head === null) return null;
	if (at < head) return passive ? 'patient' : 'agent';
	return tags[at - 1] === 'preposition' ? null : 'patient';
}

/** Content words beside a number, nearest first: its complements up to the next verb or number, and what precedes it. */
function aboutOf(
	{tokens, tags, meanings, named, words}: Scene,
	from: number,
	to: number,
	others: readonly number[],
): string[] {
	const near: {readonly key: string; readonly away: number}[] = [];
	const add = (index: number, away: number): void => {
		if (!isContentTag(tags[index]) || named(index) || saysLittle(lemmaOf(tokens[index]!, tags[index]!), words)) return;
		near.push({key: termOf(tokens[index]!, tags[index]!, meanings[index]), away});
	};
	for (let index = to; index < tokens.length && index < to + reach; index++) {
		if (tags[index] === 'finite' || others.includes(index)) break;
		add(index, index - to);
	}
	for (let index = from - 1; index >= 0 && index >= from - reach; index--) {
		if (others.includes(index)) break;
		add(index, from - index);
	}
	return [...new Set(near.sort((a, b) => a.away - b.away).map(({key}) => key))];
}

import {befallSubject} from '../../language/concepts/fates.ts';
import type {Token} from '../../text/token.ts';
import {isVerbAmong} from '../../text/wordAmong.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {prepositionBefore} from './participants.ts';
import type {CountedScene, Scene} from './scene.ts';
import type {Tag} from './tags.ts';

/** Whether those counted do to others what the verb says: "200 officers arrested ...". */
export function doesIt(scene: CountedScene, clause: number, at: number, verb: number): boolean {
	if (at < verb && actsOnOthers(scene, verb)) return true;
	const {predicates, meanings, tags, tokens} = scene;
	const {head, passive} = predicates[clause]!;
	if (verb !== head || passive || at > verb) return false;
	const isPerfect = endsPerfect(scene, verb);
	if (tags[verb] !== 'finite' && !isPerfect) return false;
	if (!isPerfect && isParticipleToo(tokens[verb]!) && endsClause.has(tags[verb + 1])) return false;
	return !befallSubject.has(meanings[verb]!.id);
}

/** `ont` **`tué`**, `have already` **`killed`**, `pour avoir` **`tué`**: a participle that an auxiliary before it makes active. */
function endsPerfect({tags, tokens, words}: Scene, verb: number): boolean {
	let auxiliary = verb - 1;
	while (tags[auxiliary] === 'between' && !isOfPassive(tokens[auxiliary]!, words)) auxiliary--;
	if (tags[verb] !== 'participle' || !isVerbTag(tags[auxiliary])) return false;
	const lemma = lemmaOf(tokens[auxiliary]!, tags[auxiliary]!);
	return words.auxiliaries.has(lemma) && !words.passive.has(lemma);
}

/** `have` **`been`** `killed`, `ont` **`été`** `tués`. */
const isOfPassive = (token: Token, {passive}: Scene['words']): boolean => isVerbAmong(token, passive);

/** Without an object behind it, a form that may be a participle is one: `58 people killed in Peru`. */
const isParticipleToo = ({readings}: Token): boolean => readings.some(({form}) => form === 'participle');

const endsClause: ReadonlySet<Tag | undefined> = new Set([
	undefined,
	'sign',
	'preposition',
	'time',
	'coordinator',
	'subordinator',
]);

/** Tokens at most between a verb and the number of those whom it befalls: `tuant` **`au moins`** `12 villageois`. */
const objectReach = 4;

/** `three soldiers may have` **`killed`** `twelve villagers`, `three soldiers came,` **`tuant`** `douze villageois`: a verb of doing that has those whom it befalls right behind it. */
export function actsOnOthers(scene: CountedScene, told: number): boolean {
	const {tags, tokens, meanings, numbers, words} = scene;
	// `shot` **`dead`** `twelve villagers`: the verb stands before the word that tells it.
	const verb = meanings[told] === meanings[told - 1] && isVerbTag(tags[told - 1]) ? told - 1 : told;
	if (!isActive(scene, verb, told) || befallSubject.has(meanings[verb]?.id ?? '')) return false;
	const next = numbers.find(number => number > told);
	if (next === undefined || next - told > objectReach) return false;
	return tags
		.slice(told + 1, next)
		.every((tag, index) => beforeObject.has(tag) && !words.agentPrepositions.has(tokens[told + 1 + index]!.form));
}

/** Whether a verb is no passive: a finite one, one in -ing, an infinitive, a participle of the perfect; in English any before the number of its object. */
function isActive(scene: CountedScene, verb: number, told: number): boolean {
	const {tags, headFirst} = scene;
	const tag = tags[verb];
	if (tag === 'finite' || tag === 'gerund' || tag === 'infinitive') return true;
	if (tag !== 'participle') return false;
	if (endsPerfect(scene, verb) || goesOnPerfect(scene, verb)) return true;
	return !headFirst && tags[told + 1] === 'number' && tags[verb - 1] === 'noun';
}

/** What stands between a verb and the number of its object, with the words of its hedge. */
const beforeObject: ReadonlySet<Tag> = new Set(['between', 'determiner', 'modifier', 'preposition', 'number']);

/** `ont attaqué le village` **`et tué`** `12 villageois`: one more participle of an auxiliary. */
function goesOnPerfect(scene: Scene, verb: number): boolean {
	const {tags} = scene;
	if (tags[verb - 1] !== 'coordinator') return false;
	const before = tags.findLastIndex((tag, index) => index < verb - 1 && tag === 'participle');
	return before >= 0 && endsPerfect(scene, before) && !tags.slice(before, verb).includes('finite');
}

/** `tués` **`par trois soldats`**, `killed` **`by three soldiers`**: those counted have done it. */
export function areAgents({tokens, tags, words, predicates}: Scene, clause: number, at: number): boolean {
	const preposition = prepositionBefore(tokens, tags, at, words);
	if (preposition === null || !words.agentPrepositions.has(preposition)) return false;
	const place = tags.findLastIndex((tag, index) => index < at && tag === 'preposition');
	const {head, passive} = predicates[clause]!;
	if (passive && head !== null && head < place) return true;
	let verb = place - 1;
	while (tags[verb] === 'between' || tags[verb] === 'time') verb--;
	return (tags[verb] === 'participle' || tags[verb] === 'modifier') && isParticipleToo(tokens[verb]!);
}

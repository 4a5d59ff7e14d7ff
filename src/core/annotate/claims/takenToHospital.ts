import {bringing} from '../../language/concepts/fates.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {isVerbTag, lemmaOf} from './meanings.ts';
import {plainObjectTags} from './plainObjectTags.ts';
import type {Scene} from './scene.ts';

/** Words at most from a preposition to the hospital: `to two area hospitals`. */
const towardsReach = 4;

/** `49 were transported to hospitals`, `ont été évacués vers l'hôpital`: whoever is brought there, and brings nothing, is in hospital. */
export function takenToHospital({clauses, tags, tokens, meanings, words}: Scene, clause: number, at: number): boolean {
	const place = clauses[clause]!.tokens.find(index => index > at && meanings[index]?.id === 'hospital');
	if (place === undefined) return false;
	const isTowards = tokens.slice(Math.max(0, place - towardsReach), place).some(({form}) => words.towards.has(form));
	const verb = tags.findLastIndex((tag, index) => index < place && isVerbTag(tag));
	if (!isTowards || verb <= at || plainObjectTags.has(tags[verb + 1])) return false;
	return bringing.has(meanings[verb]?.group ?? '') || words.bringingVerbs.has(lemmaOf(tokens[verb]!, tags[verb]!));
}

/** Where patients lie. */
const wards: ReadonlySet<string> = conceptSet('hospital intensive_care intensive_care_unit');

/** `eleven people` **`remain in hospital`**: where they are is said right behind a verb that says nothing else; not `in the hospital that was hit`. */
export function areInHospital(
	{clauses, predicates, tags, tokens, meanings, words, headFirst}: Scene,
	clause: number,
	at: number,
): boolean {
	const {head} = predicates[clause]!;
	if (head === null || head < at || !words.lightVerbs.has(lemmaOf(tokens[head]!, tags[head]!))) return false;
	const place = clauses[clause]!.tokens.find(
		index => index > head && tags[index] !== 'between' && tags[index] !== 'time',
	);
	if (place === undefined || tags[place] !== 'preposition') return false;
	return wards.has(meanings[headFirst && tags[place + 1] === 'determiner' ? place + 2 : place + 1]?.id ?? '');
}

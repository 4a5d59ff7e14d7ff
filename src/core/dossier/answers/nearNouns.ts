import {areApart} from '../../language/concepts/concepts.ts';
import type {Kindred} from '../../language/kindred.ts';
import {keySet} from '../grouping/keySet.ts';
import type {AnswerDraft} from './answer.ts';

/**
 * Marks with what else may be called what each counts: things alone, since the tables know better what people are called and what befalls
 * them.
 */
export function markNearNouns(answers: readonly AnswerDraft[], kindred: Kindred): void {
	const near = new Map<string, ReadonlySet<string>>();
	for (const answer of answers) {
		const {count, kind} = answer;
		if (kind.isFate || kind.isPerson) continue;
		const known = near.get(count.what) ?? keySet(kindred(count.what).filter(other => !areApart(count.what, other)));
		near.set(count.what, known);
		answer.nearNouns = known;
	}
}

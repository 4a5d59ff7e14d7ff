import {areApart} from '../language/concepts/concepts.ts';
import type {Answer} from './answers.ts';
import {comparedCount} from './comparedParts.ts';
import {countedKind} from './countedKind.ts';
import type {SameStory} from './stories.ts';

/**
 * Gives numbers of people without a fate that of the same number elsewhere in their story: where 43 are dead, "the 43 victims" and
 * "the funeral of the 43" are those. Numbers of people of whom something else is told stay as they are. Only exact numbers of two
 * digits and more tell that much, and only where all who are that many share one fate.
 */
export function withAdoptedFates(answers: readonly Answer[], sameStory: SameStory): Answer[] {
	const fates = fatesByNumber(answers);
	return answers.map(answer => {
		if (!mayAdopt(answer)) return told(answer, answer);
		const likely = (fates.get(answer.low) ?? []).filter(
			fate => sameStory(fate.article, answer.article) && mayBeOf(answer, fate),
		);
		const [first] = likely;
		if (!first || likely.some(({count}) => count.what !== first.count.what)) return told(answer, answer);
		return adopted(answer, first);
	});
}

/** Numbers of those to whom something befell, by number. */
function fatesByNumber(answers: readonly Answer[]): Map<number, Answer[]> {
	const fates = new Map<number, Answer[]>();
	for (const answer of answers) {
		if (!answer.kind.isFate || !answer.exact) continue;
		const known = fates.get(answer.low);
		if (known) known.push(answer);
		else fates.set(answer.low, [answer]);
	}
	return fates;
}

const mayAdopt = (answer: Answer): boolean =>
	answer.quantity.measure === 'count' &&
	answer.count.event === null &&
	!answer.kind.isFate &&
	!answer.kind.isCrew &&
	!answer.kind.isSharedEvent &&
	(answer.kind.mayBePeople || answer.count.what === '') &&
	answer.exact;

/** Victims may be those of anything, unless their own article tells what befell as many. */
const mayBeOf = ({article, count: {what}}: Answer, fate: Answer): boolean =>
	!areApart(what, fate.count.what) && (what !== victims || fate.article === article);
const victims = 'victim';

const adopted = (answer: Answer, {count: {what, event}}: Answer): Answer =>
	told(answer, {count: comparedCount({...answer.count, what, event}), kind: countedKind(what), members: null});

/** The same answer, of those told; copied also where they are its own, so that all answers are laid out alike in memory. */
const told = (answer: Answer, {count, kind, members}: Pick<Answer, 'count' | 'kind' | 'members'>): Answer => ({
	...answer,
	count,
	kind,
	members,
});

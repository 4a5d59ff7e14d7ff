import {areApart} from '../../language/concepts/concepts.ts';
import {conceptSet} from '../../language/wordLists.ts';
import {appendTo} from '../../text/appendTo.ts';
import type {SameStory} from '../stories/stories.ts';
import type {Answer, AnswerDraft} from './answer.ts';
import {comparedCount} from './comparedParts.ts';
import {countedKind} from './countedKind.ts';
import {isNation} from './members.ts';
import {areOnlyServed} from './tellingNumbers.ts';

/**
 * Gives numbers of people without a fate that of the same number elsewhere in their story: where 43 are dead, "the 43 victims" and
 * "the funeral of the 43" are those. Numbers of people of whom something else is told stay as they are. Only exact numbers of two
 * digits and more tell that much, and only where all who are that many share one fate.
 */
export function adoptFates(answers: readonly AnswerDraft[], sameStory: SameStory): void {
	holdArrested(answers, sameStory);
	const fates = fatesByNumber(answers);
	for (const answer of answers.filter(mayAdopt)) {
		const likely = (fates.get(answer.low) ?? []).filter(
			fate => sameStory(fate.article, answer.article) && mayBeOf(answer, fate),
		);
		const [first] = likely;
		if (first && likely.every(({count}) => count.what === first.count.what)) adopt(answer, first);
	}
}

/** Takes detainees for those arrested, where their story counts arrests, and neither prisoners of a war nor of a prison. */
function holdArrested(answers: readonly AnswerDraft[], sameStory: SameStory): void {
	const counted = (whats: ReadonlySet<string>) => answers.filter(({count}) => whats.has(count.what));
	const arrests = counted(arrested);
	const others = counted(imprisoned);
	for (const held of counted(detained)) {
		const isOfStory = ({article}: Answer): boolean => sameStory(article, held.article);
		const first = arrests.find(isOfStory);
		if (first && !others.some(isOfStory)) adopt(held, first);
	}
}
const arrested: ReadonlySet<string> = conceptSet('arrest');
const detained: ReadonlySet<string> = conceptSet('detainee');
const imprisoned: ReadonlySet<string> = conceptSet('prisoner captured hostage escaped at_large recaptured');

/** Numbers of those to whom something befell, by number. */
function fatesByNumber(answers: readonly Answer[]): Map<number, Answer[]> {
	const fates = new Map<number, Answer[]>();
	for (const answer of answers) {
		if (!answer.kind.isFate || !answer.exact) continue;
		appendTo(fates, answer.low, answer);
	}
	return fates;
}

const mayAdopt = (answer: Answer): boolean =>
	!areOnlyServed(answer) &&
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

function adopt(answer: AnswerDraft, {count: {what, event}}: Answer): void {
	const {members, nation} = answer.count;
	answer.count = comparedCount({...answer.count, what, event, nation: isNation(members) ? members : nation});
	answer.kind = countedKind(what);
	answer.members = null;
}

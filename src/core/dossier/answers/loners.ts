import {appendTo} from '../../text/appendTo.ts';
import type {Answer, AnswerDraft} from './answer.ts';

/** A number stands alone where its article has no other of its kind within this factor. */
const aloneWithin = 2;

/** Marks the numbers that no other one of their article is near to, of what is measured alike: what another article tells near them is hardly anything else. */
export function markLoners(answers: readonly AnswerDraft[]): void {
	const groups = new Map<string, AnswerDraft[]>();
	for (let place = 0; place < answers.length; place++) {
		const answer = answers[place]!;
		appendTo(groups, `${answer.article} ${scaleOf(answer)}`, answer);
	}
	for (const group of groups.values()) {
		const inOrder = group.sort((a, b) => a.low - b.low);
		for (let from = 0, to = 0; from < inOrder.length; from = to) {
			to = endOfValue(inOrder, from);
			if (isFarBelow(inOrder, from) && isFarAbove(inOrder, to))
				for (let at = from; at < to; at++) inOrder[at]!.alone = true;
		}
	}
}

/** The place behind the last of those with the same value: a text may tell one value many thousand times. */
function endOfValue(inOrder: readonly Answer[], from: number): number {
	let to = from + 1;
	while (to < inOrder.length && inOrder[to]!.low === inOrder[from]!.low) to++;
	return to;
}

/** What numbers are compared by: one currency, one dimension, one thing. */
const scaleOf = ({quantity, unit, count}: Answer): string =>
	quantity.measure === 'money'
		? `money ${unit.currency}`
		: quantity.measure === 'measure'
			? unit.dimension
			: quantity.measure === 'count'
				? `count ${count.what}`
				: quantity.measure;

/** Whether the nearest other value below those from a place on is far from them, and that above those before one. */
const isFarBelow = (inOrder: readonly Answer[], from: number): boolean =>
	from === 0 || inOrder[from - 1]!.low * aloneWithin < inOrder[from]!.low;
const isFarAbove = (inOrder: readonly Answer[], to: number): boolean =>
	to === inOrder.length || inOrder[to]!.low > inOrder[to - 1]!.low * aloneWithin;

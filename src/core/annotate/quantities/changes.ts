import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {Draft} from './draft.ts';

/** How far before a number the word may stand that tells of a change. */
const reach = 8;

/** Marks a number as the amount of a rise or fall, or as one side of it; changes the draft. */
export function markChanges(draft: Draft, {counting}: Language): void {
	const {tokens, from} = draft;
	const verb = changeBefore(tokens, from, counting.changes);
	if (!verb) return;
	const before = tokens[from - 1]?.form ?? '';
	if (counting.changeTo.has(before)) draft.change = 'to';
	else if (counting.changeBy.has(before) && (!counting.changeFrom.has(before) || isAmount(draft)))
		draft.change = verb.kind;
	else if (counting.changeFrom.has(before)) draft.change = 'from';
	else if (isAmount(draft) && from - verb.at <= 3) draft.change = verb.kind;
}

/** Shares and points are mostly amounts: `rose 3 %`. */
const isAmount = ({measure}: Draft): boolean => measure === 'share' || measure === 'multiple';

function changeBefore(
	tokens: readonly Token[],
	from: number,
	changes: ReadonlyMap<string, 'rise' | 'fall'>,
): {kind: 'rise' | 'fall'; at: number} | null {
	for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
		if (/^[;:()]$/u.test(tokens[at]!.text)) return null;
		for (const {lemma, pos} of tokens[at]!.readings) {
			const kind = pos === 'verb' || pos === 'noun' ? changes.get(lemma) : undefined;
			if (kind) return {kind, at};
		}
	}
	return null;
}

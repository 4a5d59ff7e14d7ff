import type {Language} from '../../language/language.ts';
import type {Draft} from './draft.ts';

/** `14 %` **`et 9 % des voix`**: of two shares that `and` joins, both are of what the second one names; changes the drafts. */
export function shareWholes(drafts: readonly Draft[], languageOf: (draft: Draft) => Language): void {
	for (let index = drafts.length - 2; index >= 0; index--) {
		const [draft, next] = [drafts[index]!, drafts[index + 1]!];
		const isBare = draft.measure === 'share' && draft.per === null && draft.change === undefined;
		if (isBare && next.measure === 'share' && next.per !== null && isJoined(draft, next, languageOf(draft)))
			Object.assign(draft, {per: next.per});
	}
}

const isJoined = ({tokens, to, sentence}: Draft, next: Draft, {numbers}: Language): boolean =>
	next.sentence === sentence &&
	next.from === to + 1 &&
	(tokens[to]!.form === numbers.joiner || tokens[to]!.text === ',');

import type {SaidKey} from '../../i18n/saidKey.ts';
import type {ScreenInput} from '../screen.ts';
import {mutedRow} from '../sources.ts';
import type {Row} from './row.ts';
import {run} from './runs.ts';

/** Stands around the keys of a message until it is cut there: a sign that no message has. */
const edge = '\ue000';

/** A quiet line about keys, which stand out in it: `b` and `w` are not read as words; none where there are no keys. */
export const inviteRows = ({key}: Pick<ScreenInput, 'key'>, text: (key: SaidKey) => string): readonly Row[] => {
	if (!key) return [];
	const parts = text((...asked) => `${edge}${key(...asked)}${edge}`).split(edge);
	const runs = parts.map((part, at) => run(part, at % 2 === 0 ? 'muted' : 'key'));
	return [{runs: runs.filter(({text}) => text !== '')}];
};

/** What was to be shown is gone. */
export const missingRows = (input: Pick<ScreenInput, 'key' | 'messages' | 'pending'>): Row[] =>
	input.pending
		? [mutedRow(input.messages['empty.pending'])]
		: [mutedRow(input.messages['empty.missing']), ...inviteRows(input, input.messages['empty.goBack'])];

import type {SaidKey} from '../i18n/saidKey.ts';
import type {Row} from './row.ts';
import type {ScreenInput} from './screen.ts';
import {mutedRow} from './sources.ts';

/** A quiet line about keys; none where there are no keys. */
export const inviteRows = ({key}: Pick<ScreenInput, 'key'>, text: (key: SaidKey) => string): readonly Row[] =>
	key ? [mutedRow(text(key))] : [];

/** What was to be shown is gone. */
export const missingRows = (input: Pick<ScreenInput, 'key' | 'messages' | 'pending'>): Row[] =>
	input.pending
		? [mutedRow(input.messages['empty.pending'])]
		: [mutedRow(input.messages['empty.missing']), ...inviteRows(input, input.messages['empty.goBack'])];

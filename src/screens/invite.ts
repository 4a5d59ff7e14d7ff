import type {Row} from './row.ts';
import {mutedRow} from './sources.ts';

/** Names the lines that say which keys to press: of use only where there are keys. */
export const inviteKey = 'invite';

/** A quiet line about keys. */
export const inviteRow = (text: string): Row => ({...mutedRow(text), key: inviteKey});

import {say} from '../navigation.ts';
import {remark} from '../remark.ts';
import type {State} from '../state.ts';
import {completeDraft, type Draft} from './draft.ts';

/** Notes that were begun and left, by the passage or note that they are of; kept while the program runs. */
export type NoteDrafts = Readonly<Record<string, string>>;

const isOfNote = ({kind}: Draft): boolean => kind === 'note' || kind === 'changeNote';

const nameOf = (draft: Draft): string => JSON.stringify(draft);

/** What was typed before of the note that is asked for; null when none was begun. */
export const begunNote = ({noteDrafts}: State, draft: Draft): string | null => noteDrafts[nameOf(draft)] ?? null;

/** Without what was begun: it is handed over, or was erased. */
export const forgetNote = (state: State, draft: Draft): State => {
	const {[nameOf(draft)]: _, ...noteDrafts} = state.noteDrafts;
	return {...state, noteDrafts};
};

/** Leaves what is being typed; a note that says something new is there again when one is written on the same passage. */
export const leaveNote = (state: State): State => {
	const {overlay} = state;
	const closed: State = {...state, overlay: null};
	if (overlay?.kind !== 'ask' || !isOfNote(overlay.draft)) return closed;
	if (!saysMore(overlay.draft, overlay.text)) return forgetNote(closed, overlay.draft);
	const noteDrafts = {...state.noteDrafts, [nameOf(overlay.draft)]: overlay.text};
	return say({...closed, noteDrafts}, remark(state, 'notice.noteLeft'));
};

const saysMore = (draft: Draft, text: string): boolean =>
	text.trim() !== '' && draft.kind !== 'material' && completeDraft(draft, text) !== null;

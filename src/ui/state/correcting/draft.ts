import type {ArticleId} from '../../../core/article/article.ts';
import {isoDate} from '../../../core/article/isoDate.ts';
import type {ArticleField, Correction, Quoted} from '../../../core/dossier/corrections/correction.ts';
import type {NoteText} from '../../../core/dossier/corrections/corrections.ts';
import type {LabelId} from '../../../i18n/messages.ts';

/** A decision that lacks the words which are being typed. */
export type Draft =
	| {readonly kind: 'rename'; readonly from: string}
	| {readonly kind: 'nameFact'; readonly claim: Quoted; readonly from: string}
	| {readonly kind: 'split'; readonly article: ArticleId; readonly name: string}
	| {readonly kind: 'article'; readonly article: ArticleId; readonly field: ArticleField}
	| {readonly kind: 'note'; readonly note: NoteText}
	| {readonly kind: 'changeNote'; readonly from: NoteText}
	/** No decision: where something is that is to be brought in. */
	| {readonly kind: 'material'};

/** The decision with the words that were typed; why it is none, when they will not do; null when nothing is to be decided. */
export const completeDraft = (
	draft: Exclude<Draft, {kind: 'material'}>,
	typed: string,
): Correction | {readonly problem: LabelId} | null => {
	const words = typed.trim().replaceAll(/\s+/gu, ' ');
	switch (draft.kind) {
		case 'rename':
			return words === '' || words === draft.from ? null : {kind: 'rename', from: draft.from, to: words};
		case 'nameFact':
			return words === '' || words === draft.from ? null : {...draft, to: words};
		case 'split':
			return words === '' ? null : {...draft, actor: words};
		case 'article': {
			const date = draft.field === 'published' && words !== '' ? isoDate(words) : words;
			return date === null ? {problem: 'notice.noDate'} : {...draft, value: date};
		}
		case 'note':
			return words === '' ? null : {kind: 'note', note: {...draft.note, note: words}};
		case 'changeNote': {
			const note = words === '' ? null : words;
			return note === draft.from.note ? null : {kind: 'changeNote', from: draft.from, note: {...draft.from, note}};
		}
	}
};

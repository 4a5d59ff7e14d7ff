import type {ArticleField, Correction} from '../core/dossier/corrections/correction.ts';
import type {Messages} from '../i18n/messages.ts';
import type {ScreenInput} from './screen.ts';
import {sourceName} from './sources.ts';

type CorrectionInput = Pick<ScreenInput, 'lookup' | 'locale' | 'messages'>;

/** A decision in a sentence. */
export const correctionText = (correction: Correction, input: CorrectionInput): string => {
	const words = input.messages;
	const nameOf = (id: string): string => sourceName(input, id);
	switch (correction.kind) {
		case 'merge':
			return words['correction.merge'](correction.second, correction.first);
		case 'split':
			return words['correction.split'](correction.name, correction.actor, nameOf(correction.article));
		case 'rename':
			return words['correction.rename'](correction.from, correction.to);
		case 'nameFact':
			return words['correction.nameFact'](correction.claim.quote, correction.to);
		case 'hide':
			return words['correction.hide'](correction.name);
		case 'article':
			return articleText(correction, nameOf(correction.article), words);
		case 'takeBack':
			return words['correction.takeBack'](correctionText(correction.of, input));
		case 'changeNote':
			return words['correction.changeNote'];
		case 'note':
			return correction.note.note === null ? words['correction.mark'] : words['correction.note'];
		case 'deleteNote':
			return correction.note.note === null ? words['correction.unmark'] : words['correction.deleteNote'];
		case 'same':
		case 'different':
			return words[`correction.${correction.kind}`](correction.one.quote, correction.other.quote);
	}
};

const articleText = (
	{field, value}: {readonly field: ArticleField; readonly value: string},
	name: string,
	words: Messages,
): string =>
	value === ''
		? words['correction.fieldBack'](words[`field.${field}`], name)
		: words['correction.field'](words[`field.${field}`], name, value);

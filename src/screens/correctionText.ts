import type {ArticleField, Correction} from '../core/dossier/corrections/correction.ts';
import type {Messages} from '../i18n/messages.ts';
import {truncate} from './rows/width.ts';
import type {ScreenInput} from './screen.ts';
import {sourceName} from './sources.ts';

type CorrectionInput = Pick<ScreenInput, 'lookup' | 'locale' | 'messages'>;

/** A decision in a sentence, with no more than so many columns of each name and quotation in it. */
export const correctionText = (
	correction: Correction,
	input: CorrectionInput,
	widest = Number.POSITIVE_INFINITY,
): string => {
	const words = input.messages;
	const short = (name: string): string => truncate(name, widest);
	const nameOf = (id: string): string => short(sourceName(input, id));
	switch (correction.kind) {
		case 'merge':
			return words['correction.merge'](short(correction.second), short(correction.first));
		case 'split':
			return words['correction.split'](short(correction.name), short(correction.actor), nameOf(correction.article));
		case 'rename':
			return words['correction.rename'](short(correction.from), short(correction.to));
		case 'nameFact':
			return words['correction.nameFact'](short(correction.claim.quote), short(correction.to));
		case 'hide':
			return words['correction.hide'](short(correction.name));
		case 'article':
			return articleText({...correction, value: short(correction.value)}, nameOf(correction.article), words);
		case 'takeBack':
			return words['correction.takeBack'](correctionText(correction.of, input, widest));
		case 'changeNote':
			return words['correction.changeNote'];
		case 'note':
			return correction.note.note === null ? words['correction.mark'] : words['correction.note'];
		case 'deleteNote':
			return correction.note.note === null ? words['correction.unmark'] : words['correction.deleteNote'];
		case 'same':
		case 'different':
			return words[`correction.${correction.kind}`](short(correction.one.quote), short(correction.other.quote));
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

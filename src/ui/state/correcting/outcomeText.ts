import type {Correction} from '../../../core/dossier/corrections/correction.ts';
import {correctionsFile} from '../../../core/dossier/corrections/corrections.ts';
import {issueText, reasonText} from '../../../i18n/issues.ts';
import {messages} from '../../../i18n/messages.ts';
import type {CorrectionOutcome} from '../../../library/corrections/correctionKeeper.ts';
import {correctionText} from '../../../screens/correctionText.ts';
import {widthOf} from '../../../screens/rows/width.ts';
import {saidKeyOf} from '../../bindings/saidKey.ts';
import type {State} from '../state.ts';
import type {World} from '../world.ts';

/** What became of a decision, in a line: what was written, and where. */
export const outcomeText = (outcome: CorrectionOutcome, world: World, state: State): string => {
	const {locale} = state.settings;
	const words = messages(locale);
	const input = {lookup: world.lookup, locale, messages: words};
	switch (outcome.kind) {
		case 'written':
			return inOneLine(state, widest =>
				words['notice.written'](correctionText(outcome.correction, input, widest), correctionsFile, saidKeyOf(state)),
			);
		case 'undone':
			return inOneLine(state, widest =>
				words['notice.undone'](correctionText(outcome.correction, input, widest), correctionsFile),
			);
		case 'unchanged':
			return isEmptyField(outcome.correction)
				? words['notice.emptyField'](words[`field.${outcome.correction.field}`])
				: words['notice.unchanged'](correctionsFile);
		case 'changedSince':
			return words['notice.changedSince'](correctionsFile);
		case 'nothingToUndo':
			return words['notice.nothingToUndo'];
		case 'refused': {
			const {issue} = outcome;
			if (issue.code === 'unreadable')
				return words['notice.notWritten'](issue.path, reasonText(issue.detail ?? '', locale));
			const place = [issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':');
			return words['notice.notChanged'](place, issueText(issue, locale));
		}
	}
};

/** Columns of a name by which it is still known. */
const leastName = 8;

/** A line with names in it, these as long as the line leaves them room: how it is taken back stands at its end and is read before their ends. */
export const inOneLine = ({size}: State, say: (widest: number) => string): string => {
	let line = say(Number.POSITIVE_INFINITY);
	for (let widest = size.columns; widest >= leastName && widthOf(line) >= size.columns; widest--)
		line = say(widest).replace('….', '…');
	return line;
};

/** Whether a field of an article was left empty: that takes back what was decided of it, and here nothing was. */
const isEmptyField = (correction: Correction): correction is Extract<Correction, {kind: 'article'}> =>
	correction.kind === 'article' && correction.value === '';

import type {ArticleField, Correction} from '../../core/dossier/corrections/correction.ts';
import {correctionsFile} from '../../core/dossier/corrections/corrections.ts';
import {issueText} from '../../i18n/issues.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import type {CorrectionOutcome} from '../../library/correctionKeeper.ts';
import {sourceName} from '../../screens/sources.ts';
import type {State} from './state.ts';
import type {World} from './world.ts';

/** What became of a decision, in a line: what was written, and where. */
export const outcomeText = (outcome: CorrectionOutcome, world: World, state: State): string => {
	const {locale} = state.settings;
	const words = messages(locale);
	switch (outcome.kind) {
		case 'written':
			return words['notice.written'](correctionText(outcome.correction, world, state), correctionsFile);
		case 'undone':
			return words['notice.undone'](correctionText(outcome.correction, world, state), correctionsFile);
		case 'unchanged':
			return words['notice.unchanged'](correctionsFile);
		case 'changedSince':
			return words['notice.changedSince'](correctionsFile);
		case 'nothingToUndo':
			return words['notice.nothingToUndo'];
		case 'refused': {
			const {issue} = outcome;
			if (issue.code === 'unreadable') return words['notice.notWritten'](issue.path, issue.detail ?? '');
			const place = [issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':');
			return words['notice.notChanged'](place, issueText(issue, locale));
		}
	}
};

/** A decision in a sentence. */
export const correctionText = (correction: Correction, world: World, state: State): string => {
	const words = messages(state.settings.locale);
	const nameOf = (id: string): string => sourceName({lookup: world.lookup, locale: state.settings.locale}, id);
	switch (correction.kind) {
		case 'merge':
			return words['correction.merge'](correction.second, correction.first);
		case 'split':
			return words['correction.split'](correction.name, correction.actor, nameOf(correction.article));
		case 'rename':
			return words['correction.rename'](correction.from, correction.to);
		case 'hide':
			return words['correction.hide'](correction.name);
		case 'article':
			return articleText(correction, nameOf(correction.article), words);
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

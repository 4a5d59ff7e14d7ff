import type {DossierArticle} from '../core/dossier/dossier.ts';
import {wordCount} from '../core/dossier/wordCount.ts';
import {missingRows} from './invite.ts';
import type {Row} from './row.ts';
import {run} from './runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {mutedRow, publishedDate, sourceNames} from './sources.ts';

/** What is known of an article, above its text: outlet, date, author, length, shared copy, a note on damage. */
export const articleHeader = (article: DossierArticle, input: ScreenInput): Row[] => {
	const {messages, signs, lookup} = input;
	const date = publishedDate(article, input) + (isInferred(article) ? ` (${messages['article.dateInferred']})` : '');
	const facts = [
		article.source ?? messages['source.unknown'],
		date,
		article.author ? messages['article.by'](article.author) : '',
		messages['count.words'](wordCount(article)),
	].filter(part => part !== '');
	const siblings = lookup.dossier.articles.filter(({id, origin}) => id !== article.id && origin === article.origin);
	return [
		{
			runs: facts.flatMap((part, at) => [
				...(at > 0 ? [run(` ${signs.separator} `, 'muted')] : []),
				run(part, at === 0 && article.source !== null ? 'source' : 'muted'),
			]),
		},
		...(siblings.length > 0
			? [
					mutedRow(
						messages['article.sharedOrigin'](
							sourceNames(
								input,
								siblings.map(({id}) => id),
							),
						),
					),
				]
			: []),
		...(article.note ? [mutedRow(messages['article.note'](article.note))] : []),
	];
};

/** A date that the file itself does not state. */
const isInferred = ({publishedFrom}: DossierArticle): boolean =>
	publishedFrom === 'dateline' || publishedFrom === 'filename';

/** The reader: these rows are its header, the text is laid out under them by the reader's own view. */
export const article: Screen = {
	id: 'article',
	title: 'screen.article',
	detail: true,
	rows: input => {
		const found = input.subject?.kind === 'article' ? input.lookup.article(input.subject.id) : undefined;
		return found ? articleHeader(found, input) : missingRows(input);
	},
};

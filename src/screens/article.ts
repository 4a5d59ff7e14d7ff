import type {DossierArticle} from '../core/dossier/dossier.ts';
import {wordCount} from '../core/dossier/wordCount.ts';
import {missingRows} from './rows/invite.ts';
import type {Row, Run} from './rows/row.ts';
import {run} from './rows/runs.ts';
import type {Screen, ScreenInput} from './screen.ts';
import {mutedRow, publishedDate, sourceNames} from './sources.ts';

/** What is known of an article, above its text: outlet, date, author, length, shared copy, a note on damage. */
export const articleHeader = (article: DossierArticle, input: ScreenInput): Row[] => [
	{runs: knownRuns(article, input)},
	...(input.lookup.isUncompared(article.id)
		? [{runs: [run(input.messages['article.uncompared'], 'key')]} satisfies Row]
		: []),
	...sharedCopyRows(article, input),
	...(article.note ? [mutedRow(input.messages['article.note'](article.note))] : []),
];

function knownRuns(article: DossierArticle, input: ScreenInput): Run[] {
	const {messages, signs} = input;
	const date = publishedDate(article, input) + (isInferred(article) ? ` (${messages['article.dateInferred']})` : '');
	const facts = [
		article.source ?? messages['source.unknown'],
		date,
		article.author ? messages['article.by'](article.author) : '',
		messages['count.words'](wordCount(article)),
	].filter(part => part !== '');
	return facts.flatMap((part, at) => [
		...(at > 0 ? [run(` ${signs.separator} `, 'muted')] : []),
		run(part, at === 0 && article.source !== null ? 'source' : 'muted'),
	]);
}

/** The other articles of the same origin, where there are some. */
function sharedCopyRows(article: DossierArticle, input: ScreenInput): Row[] {
	const siblings = input.lookup.sharingCopyWith(article);
	if (siblings.length === 0) return [];
	const names = sourceNames(
		input,
		siblings.map(({id}) => id),
	);
	return [mutedRow(input.messages['article.sharedOrigin'](names))];
}

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

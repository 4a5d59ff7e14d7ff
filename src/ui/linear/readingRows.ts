import type {DossierArticle, Location} from '../../core/dossier/dossier.ts';
import {overlaps} from '../../core/text/span.ts';
import {comparisonRows} from '../../screens/comparison/comparisonRows.ts';
import type {Row} from '../../screens/rows/row.ts';
import {run} from '../../screens/rows/runs.ts';
import type {ScreenInput} from '../../screens/screen.ts';
import {headingRow, publishedDate, wordsOf} from '../../screens/sources.ts';
import {shownComparison} from '../state/panes/panes.ts';
import {openArticle, type Selected, type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';

/** The one sentence that is read, what is chosen in it, what was noted of it, and what the others say; null when none was chosen. */
export const readingRows = (world: World, state: State, input: ScreenInput): Row[] | null => {
	const {selected} = visitOf(state).reader;
	const article = world.lookup.article(openArticle(state) ?? '');
	if (!article || !selected) return null;
	const comparison = shownComparison(world, state);
	const sentence = world.lookup.sentenceAt(article.id, selected.start) ?? {...selected, article: article.id};
	return [
		{
			runs: [
				run([article.title, article.source, publishedDate(article, input)].filter(part => part !== null).join(', ')),
			],
		},
		sentenceRow(article, sentence, input),
		...chosenRows(article, selected, input),
		...noteRows(world, sentence, input),
		headingRow(input.messages['linear.others']),
		...(comparison ? comparisonRows(comparison, input) : []),
	];
};

const sentenceRow = (article: DossierArticle, sentence: Location, {lookup, messages}: ScreenInput): Row => {
	const sentences = lookup.sentencesOf(article.id);
	const at = sentences.findIndex(({start}) => start === sentence.start);
	const place = at < 0 ? '' : `${messages['linear.sentence'](at + 1, sentences.length)} `;
	return {runs: [run(place + wordsOf(article, sentence))]};
};

/** The name, figure or link that was chosen, and where it leads. */
const chosenRows = (article: DossierArticle, selected: Selected, {messages}: ScreenInput): Row[] => {
	const {kind, id} = selected;
	const words = wordsOf(article, selected);
	if (kind === 'actor' || kind === 'figure')
		return [
			{
				runs: [run(messages['list.said'](messages[`screen.${kind}`], words))],
				opens: kind === 'actor' ? {screen: kind, subject: {kind, id}} : {screen: kind, subject: {kind, id}},
			},
		];
	if (kind === 'passage') return [{runs: [run(messages['linear.chosen'](words))]}];
	return kind === 'link' ? [{runs: [run(messages['list.said'](words, id))]}] : [];
};

const noteRows = ({notes}: World, sentence: Location, {messages}: ScreenInput): Row[] =>
	notes
		.filter(({place}) => place?.article === sentence.article && overlaps(place, sentence))
		.map(
			({text}): Row => ({
				runs: [
					run(text.note === null ? messages['notes.marked'] : messages['list.said'](messages['ask.note'], text.note)),
				],
			}),
		);

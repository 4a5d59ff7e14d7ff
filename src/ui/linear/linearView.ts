import type {Block} from '../../core/article/article.ts';
import type {DossierArticle} from '../../core/dossier/dossier.ts';
import {type Messages, messages} from '../../i18n/messages.ts';
import {factReason} from '../../screens/comparison/causeText.ts';
import {factLabel} from '../../screens/comparison/claimValues.ts';
import {isShared, verdictRuns} from '../../screens/comparison/verdicts.ts';
import type {Place, Row} from '../../screens/rows/row.ts';
import {run, textOfRuns} from '../../screens/rows/runs.ts';
import type {Screen, ScreenInput} from '../../screens/screen.ts';
import {screens} from '../../screens/screens.ts';
import {headingRow, wordsOf} from '../../screens/sources.ts';
import {referencesOf} from '../../screens/text/references.ts';
import {filterRows} from '../state/panes/filterRows.ts';
import {endless, inputFor, wantedBy} from '../state/panes/screenRows.ts';
import {type State, visitOf} from '../state/state.ts';
import type {World} from '../state/world.ts';
import {factRows} from './factRows.ts';
import {questionView} from './questionView.ts';
import {readingRows} from './readingRows.ts';
import {signsInWords} from './signsInWords.ts';

/** What a number of a view opens, and which line of which list it is, so that it can be chosen without opening it. */
export type LinearTarget = {readonly place: Place; readonly pane: 'list' | 'panel'; readonly key: string | undefined};

/** A view as plain sentences, for a screen reader: what it says, and what its numbers open. */
export type LinearView = {readonly lines: readonly string[]; readonly targets: readonly LinearTarget[]};

/** What is asked, else what is read, else the view on the screen, in plain sentences. */
export const linearView = (world: World, state: State): LinearView => {
	if (state.overlay) return {lines: questionView(world, state), targets: []};
	const {place, filter} = visitOf(state);
	const words = messages(state.settings.locale);
	const input: ScreenInput = {
		...inputFor(world, state, place, endless),
		...(filter === '' ? {} : {isWanted: wantedBy(world, state, place, filter)}),
		...{signs: signsInWords(words), key: null},
	};
	const {rows, title} = screens[place.screen];
	const read = readingRows(world, state, input);
	const shown = read ?? placeRows(world, place, input, rows);
	const targets: LinearTarget[] = [];
	const pane = read ? 'panel' : 'list';
	const lines = filterRows(shown, filter, state)
		.map(row => lineOf(row, pane, targets, words))
		.filter(line => line !== '');
	return {lines: [`${words[title]}, ${words['linear.open'](targets.length)}.`, ...lines], targets};
};

/** The rows of the screen; an article whole, and facts without their matrix. */
const placeRows = (world: World, {screen}: Place, input: ScreenInput, rows: Screen['rows']): Row[] => {
	if (screen === 'article') return [...rows(input), ...articleRows(world, input)];
	return screen === 'facts' && input.lookup.dossier.facts.length > 0 ? factRows(input) : rows(input);
};

/** Columns become a list of words; what opens something has its number in front. */
const lineOf = (
	{runs, opens, key}: Row,
	pane: LinearTarget['pane'],
	targets: LinearTarget[],
	words: Messages,
): string => {
	const text = textOfRuns(runs)
		.trim()
		// From one date to another.
		.replaceAll(/(?<=[\d.]) – (?=\d)/g, ` ${words['value.to']} `)
		.replaceAll(/ {2,}/g, ', ')
		.replaceAll(/(?:, )+ ?,/g, ',')
		.replaceAll(' ,', ',');
	if (!opens || text === '') return text;
	targets.push({place: opens, pane, key});
	return `${targets.length}. ${text}`;
};

/** The text of an article, whom it names, and the facts that it shares with other sources. */
const articleRows = (world: World, input: ScreenInput): Row[] => {
	const article = input.subject?.kind === 'article' ? world.lookup.article(input.subject.id) : undefined;
	if (!article) return [];
	const {messages: words} = input;
	return [
		...article.blocks.map((block): Row => ({runs: [run(blockText(article, block, words))]})),
		headingRow(words['linear.named']),
		...namedRows(world, article),
		headingRow(words['linear.compared']),
		...sharedRows(article, input),
	];
};

const blockText = (article: DossierArticle, block: Block, words: Messages): string => {
	const text = wordsOf(article, block);
	switch (block.kind) {
		case 'heading':
			return words['linear.section'](text);
		case 'quote':
			return words['linear.quote'](text);
		case 'caption':
			return words['linear.caption'](text);
		case 'item':
			return `${block.marker ?? ''} ${text}`;
		case 'table':
			return (block.rows ?? []).map(cells => cells.map(cell => wordsOf(article, cell)).join(', ')).join('. ');
		case 'rule':
			return '';
		default:
			return text;
	}
};

/** Everyone named, once, in the order of the text. */
const namedRows = (world: World, {id}: DossierArticle): Row[] => {
	const named = new Set(
		referencesOf(world.lookup, id).flatMap(({kind, id: actor}) => (kind === 'actor' ? [actor] : [])),
	);
	return [...named].flatMap((actor): Row[] => {
		const name = world.lookup.actor(actor)?.name;
		return name ? [{runs: [run(name)], opens: {screen: 'actor', subject: {kind: 'actor', id: actor}}}] : [];
	});
};

const sharedRows = ({id}: DossierArticle, input: ScreenInput): Row[] => {
	const facts = new Set(input.lookup.claimsOf(id).map(({fact}) => fact));
	return [...facts].filter(isShared).map(
		(fact): Row => ({
			runs: [run(factLabel(fact, input)), run('  '), ...verdictRuns(fact, input), run(`  ${factReason(fact, input)}`)],
			opens: {screen: 'fact', subject: {kind: 'fact', id: fact.id}},
		}),
	);
};

import type {ArticleId} from '../../core/article/article.ts';
import type {FactCause, Figure} from '../../core/dossier/dossier.ts';
import {excerptRuns} from '../rows/excerpt.ts';
import type {Row, Run} from '../rows/row.ts';
import {fitRuns, joinRuns, run, truncateRuns, withEnd} from '../rows/runs.ts';
import type {ScreenInput} from '../screen.ts';
import {blankRow, placeOf, quoted, quoteRow, sourceName, speakerName} from '../sources.ts';
import {causeText, unbrokenDate} from './causeText.ts';
import {claimValue, figuresOfClaim} from './claimValues.ts';
import {type SourceStatements, type Statement, statementKey} from './comparison.ts';
import {dateTold, publishedRuns} from './dateTold.ts';
import {type FoldedStatement, foldRepeated} from './foldRepeated.ts';
import {lineWidth} from './rangePlot.ts';
import {verdictRole, verdictWord} from './verdicts.ts';

/**
 * What a source says of the same: each statement with its value, its sentence and what is remarked of it. Where there are many, of
 * what agrees only the words that matter.
 */
export const sourceRows = (
	{statements}: SourceStatements,
	areMany: boolean,
	input: ScreenInput,
	isQuoted: (statement: Statement) => boolean = () => false,
): Row[] =>
	folded(statements, input).flatMap(({first, again}, at) => [
		...statementRows(first, areMany, at > 0, input).filter((_, line) => line !== quoteLine || !isQuoted(first)),
		...again.map(statement => againRow(statement, input)),
		blankRow,
	]);

/** Printed and read aloud nothing is left short: there it cannot be opened at its place. */
const folded = (statements: readonly Statement[], input: ScreenInput): readonly FoldedStatement[] =>
	input.key && !input.signs.aloud ? foldRepeated(statements, input) : statements.map(first => ({first, again: []}));

/** `also  … killed 63 people …`: where a source says the same again, on one line. */
const againRow = (statement: Statement, input: ScreenInput): Row => {
	const {article, start, sentence, claim} = statement;
	const figures = claim ? figuresOfClaim(claim, input) : [];
	const words = excerptRuns(sentence, figures[0] ?? sentence, figures, input, 'muted');
	const room = Math.max(0, input.width - againIndent);
	return {
		runs: truncateRuns([run(`${input.messages['comparison.again']}  `, 'muted'), ...words], room),
		opens: placeOf(figures[0] ?? {article, start}),
		sources: [sentence],
		indent: againIndent,
		key: statementKey(statement),
	};
};

const againIndent = 2;

/** Where the sentence stands in the rows of a statement. */
const quoteLine = 1;

const statementRows = (statement: Statement, areMany: boolean, goesOn: boolean, input: ScreenInput): Row[] => {
	const {sentence, claim} = statement;
	const figures = claim ? figuresOfClaim(claim, input) : [];
	const opens = placeOf(figures[0] ?? statement);
	return [
		{
			runs: statementHead(statement, goesOn, input),
			opens,
			sources: [sentence],
			key: statementKey(statement),
		},
		quoteOf(statement, figures, areMany, input),
		...remarkRow(remarkParts(statement, input), input),
	];
};

/** What is near is told from the same at a glance by a quieter sentence, and many that agree take little room beside a text. */
const quoteOf = (statement: Statement, figures: readonly Figure[], areMany: boolean, input: ScreenInput): Row => {
	const {level, verdict, sentence} = statement;
	if (level === 'closest') return quoteRow(input, sentence, figures, {}, 'muted');
	const isBrief =
		areMany && verdict === 'agree' && input.key !== null && !input.signs.aloud && input.width < roomyWidth;
	return isBrief ? briefQuote(statement, figures, input) : quoteRow(input, sentence, figures);
};

/** Columns from which a sentence takes few lines anyway. */
const roomyWidth = 60;
/** Lines of a sentence that only agrees; it is whole where it opens. */
const briefLines = 2;
const quoteIndent = 2;
/** Columns of a line that wrapping leaves empty, about. */
const ragged = 4;

/** What matters in a sentence and a few words around it. */
const briefQuote = (statement: Statement, figures: readonly Figure[], input: ScreenInput): Row => {
	const {sentence} = statement;
	const room = Math.max(1, briefLines * (input.width - quoteIndent - ragged));
	const words = excerptRuns(sentence, figures[0] ?? statement, figures, {...input, width: 2 * room}, 'quote');
	return {runs: quoted(cutAtWord(truncateRuns(words, room)), input), sources: [sentence], indent: quoteIndent};
};

/** No word is cut in two, and none ends on a comma: where something was left out, whole words stand before it. */
const cutAtWord = (words: readonly Run[]): Run[] => {
	const last = words.at(-1);
	return last ? [...words.slice(0, -1), {...last, text: last.text.replace(/[\s,;:–-]+\S*…$/u, ' …')}] : [];
};

const statementHead = ({level, verdict, claim, article}: Statement, goesOn: boolean, input: ScreenInput): Run[] => {
	const isNear = level === 'closest';
	const known = verdict ? [run(input.signs.verdict[verdict], verdictRole(verdict))] : [];
	const value = claim ? claimValue(claim, input) : '';
	return headRuns(
		isNear ? [run(input.signs.near, 'muted')] : known,
		sourceHead(article, goesOn, input),
		run(value, isNear ? 'muted' : 'figure'),
		input.width,
	);
};

/** What a source is called above what it says; what it says besides stands under the same name. Read aloud each line names it. */
export const sourceHead = (article: ArticleId, goesOn: boolean, input: ScreenInput): Run[] =>
	goesOn && !input.signs.aloud
		? [run(input.messages['comparison.again'], 'muted')]
		: [run(sourceName(input, article, input.width), 'source')];

/** The sign of the kind of difference, and the gap after it. */
const signWidth = 3;

/** Sign, name, and the value at the end of the line. */
export const headRuns = (sign: readonly Run[], name: readonly Run[], value: Run, width: number): Run[] => [
	...fitRuns(sign, signWidth),
	...withEnd(name, value.text === '' ? [] : [value], lineWidth(width) - signWidth),
];

/** Why sources agree is seen where the same words or the same value stand: it is said of the whole fact alone. */
const saysItself: ReadonlySet<FactCause['kind']> = new Set(['same', 'statement', 'joined']);

/** Whether the reason of a difference is told beside the sentence. */
export const tellsWhy = ({level, verdict, cause}: Statement): boolean =>
	level === 'same' && verdict !== null && cause !== null && !saysItself.has(cause.kind);

/** `conflict  another value for the same day · the general staff · 4 Mar 2031`: kind of difference, its reason, the speaker, the date; that of the article where a later date is all that explains it. */
const remarkParts = (statement: Statement, input: ScreenInput): Run[][] => {
	const {level, verdict, cause, claim, article, fact} = statement;
	const known = level === 'same' && verdict !== null;
	const word = known
		? [run(verdictWord({verdict, cause, unsure: fact?.unsure === true}, input.messages), verdictRole(verdict))]
		: [];
	const why = cause && tellsWhy(statement) ? [run(causeText(cause, input, unbrokenDate), 'muted')] : [];
	const said = claim ? [run(speakerName(claim.attribution, input), 'muted')] : [];
	const isLater = known && verdict === 'updated' && claim !== null;
	const date = claim?.asOf || !isLater ? dateRuns(claim?.asOf ?? null, input) : publishedRuns(article, input);
	const day = claim && dateTold({article, asOf: claim.asOf}, input.lookup);
	const isTold = day !== null && why.some(({text}) => text.includes(unbrokenDate(day, input.locale)));
	return [joinRuns([word, why], run('  ')), said, isTold ? [] : date];
};

/** A date in words; nothing where none is known. */
export const dateRuns = (asOf: string | null, {locale}: ScreenInput): Run[] =>
	asOf ? [run(unbrokenDate(asOf, locale), 'time')] : [];

/** What is remarked under a sentence, part after part; nothing where there is nothing to remark. */
export const remarkRow = (parts: readonly Run[][], {signs}: ScreenInput): Row[] => {
	const runs = joinRuns(parts, run(` ${signs.separator} `, 'muted'));
	return runs.length > 0 ? [{runs, indent: 2}] : [];
};

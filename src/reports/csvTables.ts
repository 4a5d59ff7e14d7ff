import type {Actor, Dossier, DossierArticle, Fact, FactClaim, Figure, Location} from '../core/dossier/dossier.ts';
import {unitOf} from '../core/dossier/exportJson.ts';
import {appendTo} from '../core/text/appendTo.ts';
import type {Locale} from '../i18n/locale.ts';
import {factReason} from '../screens/comparison/causeText.ts';
import {factWords} from '../screens/comparison/claimValues.ts';
import {type ScreenInput, screenInput} from '../screens/screen.ts';
import {sentenceOf} from '../screens/sources.ts';
import type {CsvCell, CsvTable} from './csv.ts';
import type {CsvTableName} from './csvTableNames.ts';

/** One table of a dossier; its columns are named as in the JSON export, in every language of the interface. Every row has its words, byte for byte, and their place in the article's text (UTF-16, end excluded). */
export function csvTable(name: CsvTableName, dossier: Dossier, locale: Locale): CsvTable {
	const input = screenInput(dossier, locale, 0);
	return tables[name](input);
}

const tables: Readonly<Record<CsvTableName, (input: ScreenInput) => CsvTable>> = {
	facts: input =>
		tableOf(
			factColumns,
			input.lookup.dossier.facts.flatMap(fact => factRows(fact, input)),
			input,
		),
	figures: input => tableOf(figureColumns, input.lookup.dossier.figures, input),
	actors: input => tableOf(actorColumns, input.lookup.dossier.actors.flatMap(actorRows), input),
};

/** A column: its name and how a row fills it. */
type Column<Row> = readonly [name: string, cell: (row: Row, input: ScreenInput) => CsvCell];

const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], input: ScreenInput): CsvTable => ({
	columns: columns.map(([name]) => name),
	rows: rows.map(row => columns.map(([, cell]) => cell(row, input))),
});

const articleOf = ({article}: Location, {lookup}: ScreenInput): DossierArticle => lookup.article(article)!;

const wordsAt = (place: Location, input: ScreenInput): string =>
	articleOf(place, input).text.slice(place.start, place.end);

/** Where a row's words come from. */
const sourceColumns: readonly Column<Location>[] = [
	['article', ({article}) => article],
	['source', (place, input) => articleOf(place, input).source],
	['title', (place, input) => articleOf(place, input).title],
	['author', (place, input) => articleOf(place, input).author],
	['published', (place, input) => articleOf(place, input).published],
	['url', (place, input) => articleOf(place, input).url],
];

/** The sentence, and where it stands. */
const quoteColumns: readonly Column<Location>[] = [
	['quote', (place, input) => wordsAt(sentenceOf(input.lookup, place), input)],
	['quote_start', (place, input) => sentenceOf(input.lookup, place).start],
	['quote_end', (place, input) => sentenceOf(input.lookup, place).end],
];

const ofPlace = <Row>(columns: readonly Column<Location>[], placeOf: (row: Row) => Location): readonly Column<Row>[] =>
	columns.map(([name, cell]) => [name, (row, input) => cell(placeOf(row), input)]);

const valueColumns: readonly Column<Figure>[] = [
	['text', wordsAt],
	['min', ({min}) => min],
	['max', ({max}) => max],
	['relation', ({relation}) => relation],
	['measure', ({measure}) => measure],
	['unit', (figure, input) => unitOf(figure, articleOf(figure, input))],
	['event', ({event}) => event],
];

const figureColumns: readonly Column<Figure>[] = [
	['figure', ({id}) => id],
	...ofPlace<Figure>(sourceColumns, figure => figure),
	...valueColumns,
	['as_of', ({asOf}) => asOf],
	['status', ({status}) => status],
	['speaker', ({attribution}) => attribution?.text ?? null],
	['via', ({attribution}) => attribution?.via ?? null],
	[
		'facts',
		({id}, {lookup}) =>
			lookup
				.factsOfFigure(id)
				.map(fact => fact.id)
				.join(' '),
	],
	['start', ({start}) => start],
	['end', ({end}) => end],
	...ofPlace<Figure>(quoteColumns, figure => figure),
];

/** One claim of a fact with one of its figures, if it has any. */
type FactRow = {readonly fact: Fact; readonly claim: FactClaim; readonly figure: Figure | null};

function factRows(fact: Fact, {lookup}: ScreenInput): FactRow[] {
	return fact.claims.flatMap((claim): FactRow[] => {
		const figures = claim.figures.map(id => lookup.figure(id)).filter(figure => figure !== undefined);
		return figures.length > 0 ? figures.map(figure => ({fact, claim, figure})) : [{fact, claim, figure: null}];
	});
}

const factColumns: readonly Column<FactRow>[] = [
	['fact', ({fact}) => fact.id],
	['label', ({fact}, input) => factWords(fact, input)],
	['kind', ({fact}) => fact.kind],
	['verdict', ({fact}) => fact.verdict],
	['unsure', ({fact}) => (fact.unsure ? 'true' : '')],
	['reason', ({fact}, input) => factReason(fact, input)],
	['origins', ({fact}) => fact.origins],
	['silent', ({fact}) => fact.silent.join(' ')],
	...ofPlace<FactRow>(sourceColumns, ({claim}) => claim),
	['figure', ({figure}) => figure?.id ?? null],
	...valueColumns.map(
		([name, cell]): Column<FactRow> => [name, ({figure}, input) => (figure ? cell(figure, input) : null)],
	),
	['as_of', ({claim}) => claim.asOf],
	['status', ({claim}) => claim.status],
	['speaker', ({claim}) => claim.attribution?.text ?? null],
	['via', ({claim}) => claim.attribution?.via ?? null],
	['start', ({figure, claim}) => (figure ?? claim).start],
	['end', ({figure, claim}) => (figure ?? claim).end],
	...ofPlace<FactRow>(quoteColumns, ({figure, claim}) => figure ?? claim),
];

/** An actor in one article: its mentions there, in text order. */
type ActorRow = {readonly actor: Actor; readonly mentions: readonly Location[]};

function actorRows(actor: Actor): ActorRow[] {
	const byArticle = new Map<string, Location[]>();
	for (const mention of actor.mentions) {
		appendTo(byArticle, mention.article, mention);
	}
	return [...byArticle.values()].map(mentions => ({actor, mentions}));
}

const firstOf = ({mentions}: ActorRow): Location => mentions[0]!;

const actorColumns: readonly Column<ActorRow>[] = [
	['actor', ({actor}) => actor.id],
	['name', ({actor}) => actor.name],
	['kind', ({actor}) => actor.kind],
	['aliases', ({actor}) => actor.aliases.join(' | ')],
	...ofPlace(sourceColumns, firstOf),
	['mentions', ({mentions}) => mentions.length],
	['text', (row, input) => wordsAt(firstOf(row), input)],
	['start', row => firstOf(row).start],
	['end', row => firstOf(row).end],
	...ofPlace(quoteColumns, firstOf),
];

import type {ArticleId} from '../../article/article.ts';
import {type NumberColumn, numberColumn} from '../../text/numberColumn.ts';
import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import {createWordTable, wordReader} from '../../text/wordTable.ts';
import type {Fact, FactCause, FactClaim, FigureId} from '../dossier.ts';
import {silentOn} from '../silence.ts';
import type {ArticleNumbers} from './articleNumbers.ts';
import {createSpeakerNumbers, speakerAt} from './packedSpeakers.ts';

/** Facts and their claims as columns: a number in each for each fact, or for each claim. */
export type PackedFacts = {
	readonly ids: StringTable;
	readonly labels: StringTable;
	/** Numbers of words. */
	readonly kinds: NumberColumn;
	readonly verdicts: NumberColumn;
	readonly reasons: NumberColumn;
	/** In JSON. */
	readonly causes: NumberColumn;
	readonly origins: NumberColumn;
	/** 1 for a fact that is unsure. */
	readonly unsure: NumberColumn;
	/** Where the claims of each fact begin; one entry more than there are facts. */
	readonly firstClaims: NumberColumn;
	readonly claims: {
		readonly articles: NumberColumn;
		readonly starts: NumberColumn;
		readonly ends: NumberColumn;
		readonly asOfs: NumberColumn;
		readonly statuses: NumberColumn;
		readonly attributions: NumberColumn;
		/** Where the figures of each claim begin; one entry more than there are claims. */
		readonly firstFigures: NumberColumn;
		/** Rows of the figures. */
		readonly figures: NumberColumn;
	};
	readonly words: StringTable;
	readonly speakers: StringTable;
};

/** Packs facts; `rowOf` tells the row of a figure. */
export function packFacts(
	facts: readonly Fact[],
	{numberOf}: ArticleNumbers,
	rowOf: (figure: FigureId) => number,
): PackedFacts {
	const words = createWordTable();
	const column = (value: (fact: Fact) => number): NumberColumn => numberColumn(facts.map(value));
	const causeOf = ({cause}: Fact): string | null => (cause === undefined ? null : JSON.stringify(cause));
	const {speakers, columns} = packClaims(
		facts.flatMap(({claims}) => claims),
		words,
		numberOf,
		rowOf,
	);
	return {
		ids: stringTable(facts.map(({id}) => id)),
		labels: stringTable(facts.map(({label}) => label)),
		kinds: column(({kind}) => words.numberOf(kind)),
		verdicts: column(({verdict}) => words.numberOf(verdict)),
		reasons: column(({reason}) => words.numberOf(reason)),
		causes: column(fact => words.numberOf(causeOf(fact))),
		origins: column(({origins}) => origins),
		unsure: column(({unsure}) => (unsure ? 1 : 0)),
		firstClaims: firstsOf(facts.map(({claims}) => claims.length)),
		claims: columns,
		words: words.table(),
		speakers,
	};
}

function packClaims(
	claims: readonly FactClaim[],
	words: ReturnType<typeof createWordTable>,
	numberOf: ArticleNumbers['numberOf'],
	rowOf: (figure: FigureId) => number,
): {readonly speakers: StringTable; readonly columns: PackedFacts['claims']} {
	const speakers = createSpeakerNumbers();
	const column = (value: (claim: FactClaim) => number): NumberColumn => numberColumn(claims.map(value));
	const columns = {
		articles: column(({article}) => numberOf(article)),
		starts: column(({start}) => start),
		ends: column(({end}) => end),
		asOfs: column(({asOf}) => words.numberOf(asOf)),
		statuses: column(({status}) => words.numberOf(status)),
		attributions: column(({attribution}) => speakers.numberOf(attribution)),
		firstFigures: firstsOf(claims.map(({figures}) => figures.length)),
		figures: numberColumn(claims.flatMap(({figures}) => figures.map(rowOf))),
	};
	return {speakers: speakers.table(), columns};
}

function firstsOf(lengths: readonly number[]): NumberColumn {
	const firsts = [0];
	for (const [at, length] of lengths.entries()) firsts.push(firsts[at]! + length);
	return numberColumn(firsts);
}

/** Answers what is asked of a fact, by its row. */
export type FactReader = {
	readonly columns: PackedFacts;
	wordAt(number: number): string | null;
	articleAt(number: number): ArticleId;
	figureIdAt(row: number): FigureId;
	/** The articles that are compared: those of them that report no fact are silent on it. */
	readonly compared: readonly ArticleId[];
};

/** What reads facts from their columns: articles by their numbers, figures by their rows. */
export const factReader = (
	columns: PackedFacts,
	articles: readonly {readonly id: ArticleId}[],
	figureIdAt: (row: number) => FigureId,
	compared: readonly ArticleId[] = articles.map(({id}) => id),
): FactReader => ({
	columns,
	wordAt: wordReader(columns.words),
	articleAt: number => articles[number]!.id,
	figureIdAt,
	compared,
});

/** A fact of which nothing is decoded before somebody asks for it: its fields are asked for by name, since spreading finds none. */
export class PackedFact implements Fact {
	readonly #reader: FactReader;
	readonly #row: number;

	constructor(reader: FactReader, row: number) {
		this.#reader = reader;
		this.#row = row;
	}

	#word(column: NumberColumn): string | null {
		return this.#reader.wordAt(column[this.#row]!);
	}

	get id() {
		return stringAt(this.#reader.columns.ids, this.#row);
	}
	get label() {
		return stringAt(this.#reader.columns.labels, this.#row);
	}
	get kind() {
		return this.#word(this.#reader.columns.kinds) as Fact['kind'];
	}
	get claims(): FactClaim[] {
		const {firstClaims} = this.#reader.columns;
		const found: FactClaim[] = [];
		for (let claim = firstClaims[this.#row]!; claim < firstClaims[this.#row + 1]!; claim++)
			found.push(new PackedClaim(this.#reader, claim));
		return found;
	}
	get silent() {
		return silentOn(this, this.#reader.compared);
	}
	get verdict() {
		return this.#word(this.#reader.columns.verdicts) as Fact['verdict'];
	}
	get reason() {
		return this.#word(this.#reader.columns.reasons)!;
	}
	get cause(): FactCause {
		const cause = this.#word(this.#reader.columns.causes);
		return (cause === null ? undefined : JSON.parse(cause)) as FactCause;
	}
	get origins() {
		return this.#reader.columns.origins[this.#row]!;
	}
	get unsure() {
		return this.#reader.columns.unsure[this.#row] === 1;
	}
}

/** A claim of which nothing is decoded before somebody asks for it. */
class PackedClaim implements FactClaim {
	readonly #reader: FactReader;
	readonly #row: number;

	constructor(reader: FactReader, row: number) {
		this.#reader = reader;
		this.#row = row;
	}

	get #columns() {
		return this.#reader.columns.claims;
	}

	get article() {
		return this.#reader.articleAt(this.#columns.articles[this.#row]!);
	}
	get start() {
		return this.#columns.starts[this.#row]!;
	}
	get end() {
		return this.#columns.ends[this.#row]!;
	}
	get asOf() {
		return this.#reader.wordAt(this.#columns.asOfs[this.#row]!);
	}
	get status() {
		return this.#reader.wordAt(this.#columns.statuses[this.#row]!) as FactClaim['status'];
	}
	get figures(): FigureId[] {
		const {firstFigures, figures} = this.#columns;
		const found: FigureId[] = [];
		for (let at = firstFigures[this.#row]!; at < firstFigures[this.#row + 1]!; at++)
			found.push(this.#reader.figureIdAt(figures[at]!));
		return found;
	}
	get attribution() {
		return speakerAt(this.#reader.columns.speakers, this.#columns.attributions[this.#row]!);
	}
}

/** A claim as plain data, in the order that the export has. */
export const plainClaim = ({article, start, end, asOf, status, figures, attribution}: FactClaim): FactClaim => ({
	...{article, start, end, asOf, status, figures, attribution},
});

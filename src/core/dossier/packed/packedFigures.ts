import {type NumberColumn, numberColumn} from '../../text/numberColumn.ts';
import type {StringTable} from '../../text/stringTable.ts';
import {createWordTable, wordReader} from '../../text/wordTable.ts';
import type {Figure, FigureId} from '../dossier.ts';
import {type FigureIds, figureIdAt, figureIds} from '../figureIds.ts';
import type {ArticleNumbers} from './articleNumbers.ts';
import {createSpeakerNumbers, speakerAt} from './packedSpeakers.ts';

/** Figures as columns: a number in each for each figure. */
export type PackedFigures = FigureIds & {
	readonly articles: NumberColumn;
	readonly starts: NumberColumn;
	readonly ends: NumberColumn;
	/** What is not known is not a number. */
	readonly mins: Float64Array;
	readonly maxs: Float64Array;
	/** Bits: ambiguous, vague. */
	readonly flags: NumberColumn;
	/** Numbers of words. */
	readonly relations: NumberColumn;
	readonly measures: NumberColumn;
	readonly units: NumberColumn;
	readonly nouns: NumberColumn;
	readonly events: NumberColumn;
	readonly asOfs: NumberColumn;
	readonly statuses: NumberColumn;
	readonly words: StringTable;
	readonly attributions: NumberColumn;
	readonly speakers: StringTable;
};

const ambiguousBit = 1;
const vagueBit = 2;

/** Packs the figures of a dossier, in its order. */
export function packFigures(figures: readonly Figure[], {numberOf}: ArticleNumbers): PackedFigures {
	const words = createWordTable();
	const speakers = createSpeakerNumbers();
	const column = (value: (figure: Figure) => number): NumberColumn => numberColumn(figures.map(value));
	const worded = (word: (figure: Figure) => string | null): NumberColumn =>
		column(figure => words.numberOf(word(figure)));
	return {
		...figureIds(figures),
		articles: column(({article}) => numberOf(article)),
		starts: column(({start}) => start),
		ends: column(({end}) => end),
		mins: Float64Array.from(figures, ({min}) => min ?? Number.NaN),
		maxs: Float64Array.from(figures, ({max}) => max ?? Number.NaN),
		flags: column(({ambiguous, vague}) => (ambiguous ? ambiguousBit : 0) + (vague ? vagueBit : 0)),
		relations: worded(({relation}) => relation),
		measures: worded(({measure}) => measure),
		units: worded(({unit}) => unit),
		nouns: worded(({noun}) => noun),
		events: worded(({event}) => event),
		asOfs: worded(({asOf}) => asOf),
		statuses: worded(({status}) => status),
		attributions: column(({attribution}) => speakers.numberOf(attribution)),
		words: words.table(),
		speakers: speakers.table(),
	};
}

/** Answers what is asked of a figure, by its row. */
export type FigureReader = {
	readonly columns: PackedFigures;
	idAt(row: number): FigureId;
	articleAt(row: number): string;
	wordAt(number: number): string | null;
};

/** What reads figures from their columns. */
export const figureReader = (columns: PackedFigures, {idOf}: ArticleNumbers): FigureReader => ({
	columns,
	idAt: row => figureIdAt(columns, row, idOf(columns.articles[row]!)),
	articleAt: row => idOf(columns.articles[row]!),
	wordAt: wordReader(columns.words),
});

const bound = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** A figure of which nothing is decoded before somebody asks for it: its fields are asked for by name, since spreading finds none. */
export class PackedFigure implements Figure {
	readonly #reader: FigureReader;
	readonly #row: number;

	constructor(reader: FigureReader, row: number) {
		this.#reader = reader;
		this.#row = row;
	}

	#word(column: NumberColumn): string | null {
		return this.#reader.wordAt(column[this.#row]!);
	}

	#flag(bit: number): boolean {
		return (this.#reader.columns.flags[this.#row]! & bit) !== 0;
	}

	get id() {
		return this.#reader.idAt(this.#row);
	}
	get article() {
		return this.#reader.articleAt(this.#row);
	}
	get start() {
		return this.#reader.columns.starts[this.#row]!;
	}
	get end() {
		return this.#reader.columns.ends[this.#row]!;
	}
	get min() {
		return bound(this.#reader.columns.mins[this.#row]!);
	}
	get max() {
		return bound(this.#reader.columns.maxs[this.#row]!);
	}
	get relation() {
		return this.#word(this.#reader.columns.relations) as Figure['relation'];
	}
	get measure() {
		return this.#word(this.#reader.columns.measures) as Figure['measure'];
	}
	get unit() {
		return this.#word(this.#reader.columns.units)!;
	}
	get ambiguous() {
		return this.#flag(ambiguousBit);
	}
	get vague() {
		return this.#flag(vagueBit);
	}
	get noun() {
		return this.#word(this.#reader.columns.nouns);
	}
	get event() {
		return this.#word(this.#reader.columns.events);
	}
	get attribution() {
		const {attributions, speakers} = this.#reader.columns;
		return speakerAt(speakers, attributions[this.#row]!);
	}
	get asOf() {
		return this.#word(this.#reader.columns.asOfs);
	}
	get status() {
		return this.#word(this.#reader.columns.statuses) as Figure['status'];
	}
}

/** The same as plain data, in the order that the export has. */
export const plainFigure = (figure: Figure): Figure => {
	const {id, article, start, end, min, max, relation, measure, unit, ambiguous, vague} = figure;
	const {noun, event, attribution, asOf, status} = figure;
	return {
		...{id, article, start, end, min, max, relation, measure, unit, ambiguous, vague},
		...{noun, event, attribution, asOf, status},
	};
};

import {readFileSync} from 'node:fs';
import {differenceBetween} from '../../src/core/dossier/differences/differences.ts';
import {weightiest} from '../../src/core/dossier/differences/verdicts.ts';
import type {Verdict} from '../../src/core/dossier/dossier.ts';
import {compareFacts} from '../../src/core/dossier/facts.ts';
import {figureId} from '../../src/core/dossier/figureId.ts';
import {quotable, quotedPlaces} from '../../src/core/text/quotedPlaces.ts';
import {overlaps} from '../../src/core/text/span.ts';
import {type GoldDossier, readGoldDossier} from './goldDossier.ts';

/** What the program calls the difference between two sources on one numeric fact, and what a person's notes allow. */
export type ComparedSources = {
	readonly fact: string;
	readonly files: readonly string[];
	/** `missing` where the program does not bring the numbers together. */
	readonly word: Verdict | 'missing';
	readonly allowed: readonly Verdict[];
};

type Figure = {
	readonly id: string;
	readonly quote: string;
	readonly start: number;
	readonly min: number | null;
	readonly max: number | null;
};
type Gold = {
	readonly articles: readonly {readonly file: string; readonly figures: readonly Figure[]}[];
	readonly facts: readonly {
		readonly id: string;
		readonly type: string;
		readonly claims: readonly {readonly file: string; readonly match: string; readonly figures?: readonly string[]}[];
	}[];
	readonly discrepancies: readonly {
		readonly type: string;
		readonly level: string;
		readonly facts: readonly string[];
		readonly files: readonly string[];
	}[];
};

/** The words of the gold file's notes for kinds of difference; other notes (of naming, of translation) ask for none. */
const wordOf: ReadonlyMap<string, Verdict> = new Map([
	['contradiction', 'conflict'],
	['different date', 'updated'],
	['different scope', 'scope'],
	['different measure', 'measure'],
	['different status', 'measure'],
]);

/** Every two sources of a numeric fact, and every numeric fact of one source alone, with the word that the program gives. */
export function compareWithGold(folder: string, goldPath: string): ComparedSources[] {
	const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as Gold;
	const numeric = gold.facts.filter(({type}) => type === 'quantity');
	const figures = new Map(
		gold.articles.flatMap(article => article.figures.map(figure => [figure.id, figure] as const)),
	);
	const wordBetween = namer(readGoldDossier(folder, goldPath), gold);
	return numeric.flatMap((fact): ComparedSources[] => {
		const byFile = new Map<string, string[]>();
		for (const {file, match, figures: ids = []} of fact.claims)
			if (match === 'same' && ids.length > 0) byFile.set(file, [...(byFile.get(file) ?? []), ...ids]);
		const files = [...byFile.keys()];
		if (files.length === 1) {
			const own = byFile.get(files[0]!)!;
			const elsewhere = numeric.some(
				other => other !== fact && other.claims.some(({figures: ids}) => ids?.some(id => own.includes(id))),
			);
			return elsewhere ? [] : [{fact: fact.id, files, word: wordBetween(own, null), allowed: ['single']}];
		}
		return files.flatMap((one, index) =>
			files.slice(index + 1).map(other => {
				const [mine, theirs] = [byFile.get(one)!, byFile.get(other)!];
				const allowed = [...notedWords(gold, fact.id, [one, other]), ...valueWords(mine, theirs, figures)];
				return {fact: fact.id, files: [one, other], word: wordBetween(mine, theirs), allowed};
			}),
		);
	});
}

/** What the notes say of two sources of a fact. */
const notedWords = ({discrepancies}: Gold, fact: string, files: readonly string[]): Verdict[] =>
	discrepancies
		.filter(note => note.level !== 'inside one source' && note.facts.includes(fact))
		.filter(note => files.every(file => note.files.includes(file)))
		.flatMap(({type}) => wordOf.get(type) ?? []);

/** What the values say by themselves: the same, or one within the other. */
function valueWords(
	mine: readonly string[],
	theirs: readonly string[],
	figures: ReadonlyMap<string, Figure>,
): Verdict[] {
	const words = new Set<Verdict>();
	for (const one of mine.map(id => figures.get(id)!))
		for (const other of theirs.map(id => figures.get(id)!)) {
			const [low, high] = [one.min ?? one.max!, one.max ?? one.min!];
			const [from, to] = [other.min ?? other.max!, other.max ?? other.min!];
			if (low === from && high === to) words.add('agree');
			else if ((low <= from && to <= high) || (from <= low && high <= to)) words.add('range');
		}
	return [...words];
}

/** Names the difference between two sources as the panel does: the weightiest of their numbers in one fact. */
function namer(
	{input}: GoldDossier,
	gold: Gold,
): (mine: readonly string[], theirs: readonly string[] | null) => Verdict | 'missing' {
	const {facts, readings} = compareFacts(input);
	const places = figurePlaces(input, gold);
	const claimsOf = (id: string) =>
		facts.flatMap(fact =>
			fact.claims.flatMap(({figures}, claim) =>
				places.get(id) !== undefined && figures.includes(places.get(id)!) ? [{fact, claim}] : [],
			),
		);
	return (mine, theirs) => {
		const own = mine.flatMap(claimsOf);
		if (theirs === null) return own.length === 0 ? 'single' : own[0]!.fact.verdict;
		const found = own.flatMap(({fact, claim}) =>
			theirs
				.flatMap(claimsOf)
				.filter(other => other.fact === fact)
				.map(other => differenceBetween(readings.get(fact.id)![claim]!, readings.get(fact.id)![other.claim]!).verdict),
		);
		return found.sort((a, b) => weightiest.indexOf(a) - weightiest.indexOf(b))[0] ?? 'missing';
	};
}

/** The program's figure for each of the gold file's. */
function figurePlaces({annotated}: GoldDossier['input'], gold: Gold): Map<string, string> {
	const places = new Map<string, string>();
	for (const {file, figures} of gold.articles) {
		const found = annotated.find(({article}) => article.path === file);
		for (const {id, quote, start} of found ? figures : []) {
			const spans = quotedPlaces(quotable(found!.article.text), quote);
			const span = spans.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
			const index = found!.quantities.findIndex(quantity => span !== undefined && overlaps(span, quantity));
			if (index >= 0) places.set(id, figureId(found!.article.id, index));
		}
	}
	return places;
}

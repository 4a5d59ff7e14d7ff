import {readFileSync} from 'node:fs';

/** The glossary as it is written: English words with their French equivalents, best first. */
const entry = /^([a-z-]+): (.+)$/u;

/** The French equivalents of an English word, best first, each with its part of speech. */
type Equivalents = {
	readonly english: string;
	readonly french: readonly {readonly lemma: string; readonly part: string}[];
};

/** The glossary's entries, in its order. */
export function* equivalentsIn(glossary: string): Generator<Equivalents> {
	for (const line of glossary.split('\n')) {
		const [, english, equivalents] = entry.exec(line) ?? [];
		if (english === undefined || equivalents === undefined) continue;
		const french = equivalents.split(', ').map(equivalent => {
			const [lemma = '', part = ''] = equivalent.split(' ');
			return {lemma, part};
		});
		yield {english, french};
	}
}

/**
 * Turns the glossary round: sorted lines `French lemma/part of speech|English words`, those first that have the French
 * word among their first equivalents. The glossary (src/lexicons/glossary.txt) is our own.
 */
export function glossaryLines(path: string): string {
	const found = new Map<string, {english: string; rank: number}[]>();
	for (const {english, french} of equivalentsIn(readFileSync(path, 'utf8'))) {
		for (const [rank, {lemma, part}] of french.entries()) {
			const key = `${lemma}/${part}`;
			found.set(key, [...(found.get(key) ?? []), {english, rank}]);
		}
	}
	const lines = [...found].map(([key, words]) => {
		const best = words.sort((a, b) => a.rank - b.rank).slice(0, mostMeanings);
		return `${key}|${best.map(({english}) => english).join(' ')}\n`;
	});
	return lines.sort((a, b) => (a < b ? -1 : 1)).join('');
}

/** English words kept for a French one: further ones are far senses. */
const mostMeanings = 6;

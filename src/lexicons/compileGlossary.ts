import {readFileSync} from 'node:fs';

/** The glossary as it is written: English words with their French equivalents, best first. */
const entry = /^([a-z-]+): (.+)$/u;

/**
 * Turns the glossary round: sorted lines `French lemma/part of speech|English words`, those first that have the French
 * word among their first equivalents. The glossary (src/lexicons/glossary.txt) is our own.
 */
export function glossaryLines(path: string): string {
	const found = new Map<string, {english: string; rank: number}[]>();
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		const [, english, equivalents] = entry.exec(line) ?? [];
		if (english === undefined || equivalents === undefined) continue;
		for (const [rank, equivalent] of equivalents.split(', ').entries()) {
			const [lemma = '', part = ''] = equivalent.split(' ');
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

import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';

/** The subject of a ministry that is named from a token on, the longest: `Affaires étrangères`. */
export function portfolioAt(
	tokens: readonly Token[],
	at: number,
	{bodies}: Language,
): {name: string; end: number} | undefined {
	let phrase = '';
	let found: {name: string; end: number} | undefined;
	for (let end = at; end < at + 5 && tokens[end]?.kind === 'word'; end++) {
		const {form} = tokens[end]!;
		phrase = phrase === '' || phrase.endsWith("'") ? phrase + form : `${phrase} ${form}`;
		const name =
			bodies.portfolios.get(phrase) ?? (phrase[0] === 'e' ? bodies.portfolios.get(`é${phrase.slice(1)}`) : undefined);
		if (name) found = {name, end: end + 1};
	}
	return found;
}

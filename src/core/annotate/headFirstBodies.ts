import type {Token} from '../text/token.ts';
import {type BodyPhrase, headAt, isComplete} from './bodies.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** The body whose head stands at a token, in a language that puts the head first: "ministère russe des Affaires étrangères". */
export function findHeadFirstBody(scan: ScannedSentence, at: number): BodyPhrase | undefined {
	const found = headAt(scan, at);
	if (!found || (scan.known[at] && scan.known[at].end > found.end)) return undefined;
	if (scan.tokens[at]!.capital && scan.headline) return undefined;
	let phrase: BodyPhrase = {
		head: found.head,
		start: at,
		end: found.end,
		owned: false,
		complement: [],
		class: found.head.class,
	};
	for (let longer = extend(scan, phrase); longer; longer = extend(scan, phrase)) phrase = longer;
	if (!isComplete(phrase)) return undefined;
	if (phrase.end === found.end && !standsAlone(scan, at)) return undefined;
	return phrase;
}

/** A head without anything beside it counts with a definite article, or with a capital inside a sentence. */
function standsAlone({tokens}: ScannedSentence, at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && /^(?:le|la|l'|du|au|les|aux|des|ses|vos|leurs|d'|de)$/u.test(before.form);
}

/** The phrase with one more part, or undefined when it goes no further. */
const extend = (scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined =>
	withAdjective(scan, phrase) ?? withComplement(scan, phrase) ?? withCoordination(scan, phrase);

/** "armée sud-coréenne", "service national", "état-major interarmées". */
function withAdjective(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const token = scan.tokens[phrase.end];
	if (token?.kind !== 'word') return undefined;
	const {bodies} = scan.language;
	const country = nationality(scan, token);
	if (country) return {...phrase, end: phrase.end + 1, country, owned: true};
	if (!token.readings.some(({pos}) => pos === 'adjective') || (token.capital && !scan.tokens[phrase.start]!.capital))
		return undefined;
	if (!bodies.relational.test(token.form) || bodies.notRelational.has(token.form)) return undefined;
	return {
		...phrase,
		end: phrase.end + 1,
		class: bodies.classWords.get(token.form) ?? phrase.class,
		complement: [...phrase.complement, lemmaOf(token, 'adjective')],
	};
}

/** "de renseignement", "des Affaires étrangères", "de la Corée du Sud", "de Paris". */
function withComplement(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, known, nameLike, language} = scan;
	const preposition = tokens[phrase.end];
	if (!preposition || !/^(?:de|du|des|d'|à|pour|en)$/u.test(preposition.form)) return undefined;
	const genitive = !/^(?:à|pour|en)$/u.test(preposition.form);
	let at = phrase.end + 1;
	if (tokens[at] && /^(?:la|l'|les)$/u.test(tokens[at]!.form)) at++;
	const noun = tokens[at];
	if (noun?.kind !== 'word') return undefined;
	const place = known[at];
	if (place && (place.name.kind === 'country' || place.name.kind === 'place') && genitive) {
		const country = place.name.kind === 'country' ? place.name.country : undefined;
		return {...phrase, end: place.end, owned: true, ...(country && {country})};
	}
	const portfolio = portfolioAt(scan, at);
	if (phrase.head.class === 'ministry' && portfolio)
		return {...phrase, end: portfolio.end, complement: [...phrase.complement, portfolio.name]};
	if (!genitive || phrase.head.needs === 'nothing') {
		if (genitive && nameLike[at] && !place) return withName(scan, phrase, at);
		return undefined;
	}
	if (headAt(scan, at)?.head.needs === 'complement' || (place && place.name.kind !== 'person')) return undefined;
	if (nameLike[at] && noun.capital && phrase.head.class !== 'ministry') return withName(scan, phrase, at);
	if (!noun.readings.some(({pos}) => pos === 'noun')) return undefined;
	if (phrase.head.needs === 'owner' && !language.bodies.classWords.has(noun.form) && noun.form !== 'état')
		return undefined;
	return {
		...phrase,
		end: at + 1,
		class: language.bodies.classWords.get(noun.form) ?? phrase.class,
		complement: [...phrase.complement, lemmaOf(noun, 'noun')],
	};
}

/** "parquet de Nanterre", "mairie de Lyon". */
function withName({nameLike, tokens}: ScannedSentence, phrase: BodyPhrase, at: number): BodyPhrase {
	let end = at + 1;
	while (nameLike[end] && tokens[end]!.capital) end++;
	return {...phrase, end, owned: true};
}

/** "américain et sud-coréen", "militaires et du renseignement", "Économie et des Finances". */
function withCoordination(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens} = scan;
	if (tokens[phrase.end]?.form !== 'et' || phrase.complement.length === 0) return undefined;
	const skipped = {...phrase, end: phrase.end + 1};
	const next = tokens[phrase.end + 1];
	if (!next || !/^(?:de|du|des|d')$/u.test(next.form)) return undefined;
	const longer = withComplement(scan, skipped);
	return longer && longer.complement.length > phrase.complement.length ? longer : undefined;
}

function portfolioAt({tokens, language}: ScannedSentence, at: number): {name: string; end: number} | undefined {
	let phrase = '';
	let found: {name: string; end: number} | undefined;
	for (let end = at; end < at + 5 && tokens[end]?.kind === 'word'; end++) {
		phrase = phrase
			? `${phrase}${/'$/u.test(tokens[end - 1]!.form) ? '' : ' '}${tokens[end]!.form}`
			: tokens[end]!.form;
		const name = language.bodies.portfolios.get(phrase);
		if (name) found = {name, end: end + 1};
	}
	return found;
}

/** The country of an adjective: `sud-coréenne` → KR. */
function nationality({language}: ScannedSentence, token: Token): string | undefined {
	if (token.capital) return undefined;
	for (const {pos, lemma} of token.readings) {
		const country = pos === 'adjective' || pos === 'noun' ? language.gazetteer.demonym(lemma, 'fr') : undefined;
		if (country) return country;
	}
	return language.gazetteer.demonym(token.form, 'fr');
}

const lemmaOf = (token: Token, pos: string): string =>
	token.readings.find(reading => reading.pos === pos)?.lemma ?? token.form;

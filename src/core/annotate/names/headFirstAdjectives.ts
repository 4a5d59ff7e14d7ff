import type {Token} from '../../text/token.ts';
import {adjectiveClass, hasClass} from '../../text/wordClass.ts';
import {nationalityOf} from '../nationality.ts';
import type {BodyPhrase} from './bodyPhrase.ts';
import {classesWithWords, withPlace} from './headFirstComplements.ts';
import {beginsSentence} from './nameEvidence.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** "armée sud-coréenne", "service national", "état-major interarmées". */
export function withAdjective(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const token = scan.tokens[phrase.end];
	if (token?.kind !== 'word') return undefined;
	if (phrase.class === 'site' && (!scan.tokens[phrase.start]!.capital || phrase.owned)) return undefined;
	const {bodies} = scan.language;
	if (phrase.class === 'party' && isInPower(scan, phrase.end)) return inPower(scan, phrase);
	const country = nationality(scan, token);
	if (country && phrase.class === 'region') return undefined;
	if (country) return {...phrase, end: phrase.end + 1, country, owned: true};
	const known = token.readings.find(({pos}) => pos === 'adjective')?.lemma;
	const adjective = known ?? (token.readings.length === 0 ? token.form : undefined);
	if (adjective === undefined || (token.capital && !scan.tokens[phrase.start]!.capital)) return undefined;
	if (bodies.regionalAdjectives.has(adjective)) return {...phrase, end: phrase.end + 1, owned: true};
	const relational = bodies.relational.test(token.form) && !bodies.notRelational.has(token.form);
	if (!relational && !endsBeforeAcronym(scan, phrase) && !isAdjectiveOfName(scan, phrase)) return undefined;
	return {
		...phrase,
		end: phrase.end + 1,
		owned: phrase.owned || phrase.class === 'site',
		class: (classesWithWords.has(phrase.head.class) && bodies.classWords.get(token.form)) || phrase.class,
		complement: [...phrase.complement, adjective],
	};
}

/** "Confédération paysanne", "Fédération protestante": right behind an association's noun with a capital, what is only an adjective. */
function isAdjectiveOfName({tokens, language}: ScannedSentence, {start, end, headEnd, head}: BodyPhrase): boolean {
	if (end === headEnd && !/^(?:association|party|organization)$/u.test(head.class)) return false;
	if (!tokens[start]!.capital || (end > headEnd && tokens[end - 1]!.capital) || tokens[end]!.capital) return false;
	const {form, readings} = tokens[end]!;
	if (language.bodies.notRelational.has(form) || beginsSentence(tokens, start)) return false;
	return readings.length > 0 && readings.every(({pos}) => pos === 'adjective' || pos === 'noun');
}

/** "comité social et économique": an adjective joined to another. */
export function withFurtherAdjective(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, language} = scan;
	const isRelational = (at: number): boolean =>
		hasClass(tokens[at], adjectiveClass) &&
		language.bodies.relational.test(tokens[at]!.form) &&
		tokens[at + 1]?.capital !== true;
	if (phrase.complement.length === 0 || phrase.end !== phrase.headEnd + 1 || !isRelational(phrase.end - 1))
		return undefined;
	let end = phrase.end;
	while (tokens[end]?.text === ',' && isRelational(end + 1)) end += 2;
	if (!language.names.coordinators.has(tokens[end]?.form ?? '') || !isRelational(end + 1)) return undefined;
	return {...phrase, end: end + 2, complement: [...phrase.complement, tokens[end + 1]!.form]};
}

/** "Bureau des enquêtes indépendantes (BEI)": the acronym shows where the name ends. */
const endsBeforeAcronym = ({tokens}: ScannedSentence, {start, end}: BodyPhrase): boolean =>
	tokens[start]!.capital && tokens[end + 1]?.text === '(' && /^\p{Lu}{2,}$/u.test(tokens[end + 2]?.text ?? '');

const isInPower = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.bodies.inPower.every((word, index) => tokens[at + index]?.form === word);

/** "parti au pouvoir", "parti au pouvoir au Chili". */
function inPower({known, tokens, language}: ScannedSentence, phrase: BodyPhrase): BodyPhrase {
	const ruling = {...phrase, end: phrase.end + 2, complement: ['ruling']};
	const place = language.bodies.inCountry.has(tokens[ruling.end]?.form ?? '') ? known[ruling.end + 1] : undefined;
	return place?.name.kind === 'country' ? withPlace(ruling, place) : ruling;
}

/** The country of an adjective of nationality, or of a country's name in lower case as machine translation leaves it. */
export function nationalityAt(scan: ScannedSentence, at: number): string | undefined {
	const token = scan.tokens[at];
	if (token?.kind !== 'word' || token.capital) return undefined;
	const name = scan.language.gazetteer.find(token.form);
	return nationality(scan, token) ?? (name?.kind === 'country' ? name.country : undefined);
}

/** The country of an adjective: `sud-coréenne` → KR. With a capital it is a name of its own. */
const nationality = ({language}: ScannedSentence, token: Token): string | undefined =>
	token.capital ? undefined : (nationalityOf(token, language) ?? undefined);

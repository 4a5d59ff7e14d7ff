import type {BodyWords} from '../../language/bodies.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {type BodyPhrase, headAt, isPlural} from './bodyPhrase.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isGiven} from './wordClasses.ts';

/** Classes of heads whose modifiers may change the class: a service, a force. */
export const classesWithWords: ReadonlySet<string> = new Set(['agency', 'army']);

/** "police de Lyon": a known place is whose the body is. */
export function withPlace(phrase: BodyPhrase, {name, end}: NonNullable<ScannedSentence['known'][number]>): BodyPhrase {
	const country = name.kind === 'country' ? name.country : undefined;
	return {...phrase, end, owned: true, ...(country !== undefined && {country})};
}

/** "place de la République", "gare de Lyon": streets and stations are named after anything with a capital. */
export function withSite(scan: ScannedSentence, phrase: BodyPhrase, at: number): BodyPhrase | undefined {
	const {tokens, known, language} = scan;
	const ofCountry = known[at]?.name.kind === 'country' && at > phrase.end + 1;
	if (phrase.owned || !tokens[at]!.capital || ofCountry) return undefined;
	let end = at + 1;
	while (tokens[end]?.capital && tokens[end]!.start === tokens[end - 1]!.end + 1) end++;
	const body = language.bodies.bodyNouns.has(tokens[end - 1]!.form) ? withNounAfter(scan, end) : end;
	return {...phrase, end: body, owned: true};
}

/** The end of "de la culture" after "Maison", or where it would begin. */
function withNounAfter({tokens, language}: ScannedSentence, at: number): number {
	if (!language.grammar.genitives.has(tokens[at]?.form ?? '')) return at;
	const noun = language.names.determiners.has(tokens[at + 1]?.form ?? '') ? at + 2 : at + 1;
	return hasClass(tokens[noun], nounClass) ? noun + 1 : at;
}

/** "parquet de Nanterre", "mairie de Lyon"; a person is no part of a body's name. */
export function withName(
	{nameLike, tokens, language}: ScannedSentence,
	phrase: BodyPhrase,
	at: number,
): BodyPhrase | undefined {
	if (isGiven(tokens[at]!, language) && tokens[at + 1]?.capital) return undefined;
	if (language.bodies.heads.has(tokens[at]!.form) || language.bodies.bodyNouns.has(tokens[at]!.form)) return undefined;
	let end = at + 1;
	while (nameLike[end] && tokens[end]!.capital) end++;
	if (hasClass(tokens[end - 1], nounClass) && isRelational(tokens[end], language)) end++;
	return {...phrase, end, owned: true};
}

/** "Direction des Affaires intérieures": the adjective of a noun with a capital. */
const isRelational = (token: Token | undefined, {bodies}: Language): boolean =>
	token?.kind === 'word' &&
	!token.capital &&
	hasClass(token, adjectiveClass) &&
	bodies.relational.test(token.form) &&
	!bodies.notRelational.has(token.form);

/** "service de renseignement", "comité des finances", "bureau du premier ministre". */
export function withNoun(scan: ScannedSentence, phrase: BodyPhrase, at: number): BodyPhrase | undefined {
	const {tokens, language} = scan;
	const {bodies} = language;
	const noun = tokens[at]!;
	if (bodies.notAgency.has(noun.form) && phrase.head.class === 'agency') return undefined;
	const classWord = classesWithWords.has(phrase.head.class) ? bodies.classWords.get(noun.form) : undefined;
	const inName = tokens[phrase.start]!.capital && !noun.capital;
	const generic = bodies.genericComplements.has(noun.form) && (!inName || isPlural(tokens[phrase.start]!));
	if (!hasClass(noun, nounClass) || generic) return undefined;
	if (
		isOwnerHead(phrase.head) &&
		classWord === undefined &&
		!bodies.stateNouns.has(noun.form) &&
		!isOfficials(phrase, noun.form, bodies)
	)
		return undefined;
	if (
		classWord === undefined &&
		!inName &&
		headAt(scan, at) &&
		!bodies.stateNouns.has(noun.form) &&
		!isOfficials(phrase, noun.form, bodies)
	)
		return undefined;
	const title = bodies.prenominal.has(noun.form) && hasClass(tokens[at + 1], nounClass);
	return {
		...phrase,
		owned: phrase.owned || bodies.stateNouns.has(noun.form),
		end: title ? at + 2 : at + 1,
		class: classWord ?? phrase.class,
		complement: [...phrase.complement, noun.readings.find(({pos}) => pos === 'noun')?.lemma ?? noun.form],
	};
}

/** Whether a head is a body only with the one that it belongs to. */
export const isOwnerHead = ({needs}: BodyPhrase['head']): boolean => needs === 'owner' || needs === 'group';

/** "responsables du renseignement": officials may be those of a body that is named with them. */
const isOfficials = ({head}: BodyPhrase, noun: string, {officialsOf}: BodyWords): boolean =>
	head.class === 'officials' && officialsOf.has(noun);

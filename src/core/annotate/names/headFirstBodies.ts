import type {BodyHead} from '../../language/bodies.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, functionClass, hasClass, nounClass} from '../../text/wordClass.ts';
import {nationalityOf} from '../nationality.ts';
import {spells} from './acronyms.ts';
import {type BodyPhrase, headAt, isComplete, isPlural, isSingular} from './bodyPhrase.ts';
import {hasClassWords, isOwnerHead, withName, withNoun, withPlace, withSite} from './headFirstComplements.ts';
import {speaks} from './nameContext.ts';
import {beginsSentence} from './nameEvidence.ts';
import {portfolioAt} from './portfolios.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {isGiven} from './wordClasses.ts';

/** The body whose head stands at a token, in a language that puts the head first: "ministère chilien des Affaires étrangères". */
export function findHeadFirstBody(scan: ScannedSentence, at: number): BodyPhrase | undefined {
	const found = headAt(scan, at);
	const token = scan.tokens[at]!;
	if (!found || (scan.known[at] && scan.known[at].end > found.end)) return undefined;
	if (token.capital && (scan.headline || (isOwnerHead(found.head) && at > 0 && !scan.nameLike[at]))) return undefined;
	if (isManagement(scan, at) || isParticipleHere(scan, at)) return undefined;
	const small = found.head.needs === 'name' && !token.capital;
	if (small && scan.tokens[at + 1]?.capital) return withDirectName(scan, found.head, at);
	if (isOfBuilding(scan, at) || isOneOfSeveral(found.head, token) || isTerritory(scan, found.head, at))
		return undefined;
	if (isAdjectiveHere(scan, at) || (found.head.needs === 'group' && isSingular(token))) return undefined;
	let phrase: BodyPhrase = {
		head: found.head,
		headEnd: found.end,
		start: at,
		end: found.end,
		owned: false,
		complement: [],
		class: found.head.class,
	};
	for (let longer = extend(scan, phrase); longer; longer = extend(scan, phrase)) phrase = longer;
	if (isApposition(scan, phrase)) return undefined;
	const isDefined = phrase.complement.length > 0 && !isPlural(token) && hasAcronymBehind(scan, phrase);
	if (small) return isDefined ? phrase : undefined;
	if (!isComplete(phrase) || (isAnyAgency(phrase, token) && !isDefined))
		return isSpeakingArmy(scan, phrase) || isNamedArmy(scan, phrase) ? phrase : undefined;
	return phrase.end === found.end && !standsAlone(scan, phrase) ? undefined : phrase;
}

/** "le feu est parti de Nantes": a participle behind its auxiliary. */
const isParticipleHere = ({tokens, language}: ScannedSentence, at: number): boolean =>
	!tokens[at]!.capital &&
	tokens[at]!.readings.some(({pos, form}) => pos === 'verb' && form === 'participle') &&
	(tokens[at - 1]?.readings.some(({pos, lemma}) => pos === 'verb' && language.grammar.passiveAuxiliaries.has(lemma)) ??
		false);

/** "la direction de Norvent": the company; but "direction générale des finances". */
const isManagement = ({tokens, language}: ScannedSentence, at: number): boolean =>
	language.bodies.managements.has(tokens[at]!.form) &&
	!tokens[at]!.capital &&
	language.names.genitives.has(tokens[at + 1]?.form ?? '');

/** "l'hôpital Saint-Antoine", "le lycée Voltaire": what is built in a town, with its own name right behind the noun. */
function withDirectName(
	{tokens, nameLike, language}: ScannedSentence,
	head: BodyHead,
	at: number,
): BodyPhrase | undefined {
	const {names} = language;
	if (!names.facilities.has(tokens[at]!.form) || !names.definiteSingular.has(tokens[at - 1]?.form ?? ''))
		return undefined;
	let end = at + 1;
	while (nameLike[end] && tokens[end]!.capital && tokens[end]!.start === tokens[end - 1]!.end + 1) end++;
	if (end === at + 1) return undefined;
	return {head, headEnd: at + 1, start: at, end, owned: true, complement: [], class: head.class};
}

/** "palais de justice": the complement of what is built is no body. */
function isOfBuilding({tokens, language}: ScannedSentence, at: number): boolean {
	const {genitives, facilities} = language.names;
	return genitives.has(tokens[at - 1]?.form ?? '') && facilities.has(tokens[at - 2]?.form ?? '');
}

/** "les rues de Tours", "les préfectures de Nara et d'Osaka": in the plural only the towns are named. */
const isOneOfSeveral = ({class: name}: BodyHead, token: Token): boolean =>
	(name === 'site' || name === 'prefecture') && !token.capital && isPlural(token);

/** "dans la préfecture de Nara": behind a preposition of place, a territory and not its authority. */
function isTerritory({tokens, language}: ScannedSentence, head: BodyHead, at: number): boolean {
	if (head.class !== 'prefecture' || !language.names.definite.has(tokens[at - 1]?.form ?? '')) return false;
	return language.names.placePrepositions.has(tokens[at - 2]?.form ?? '');
}

/** "agence humanitaire", "service des urgences": without owner and capital, one of many. */
const isAnyAgency = ({owned, class: name}: BodyPhrase, head: Token): boolean =>
	name === 'agency' && !owned && !head.capital;

/** "agence régionale de santé (ARS)": the acronym in brackets tells that the common nouns are a name. */
function hasAcronymBehind({tokens}: ScannedSentence, {start, end}: BodyPhrase): boolean {
	const acronym = tokens[end + 1]?.text ?? '';
	if (tokens[end]?.text !== '(' || tokens[end + 2]?.text !== ')' || !/^\p{Lu}{2,8}$/u.test(acronym)) return false;
	return spells(tokens.slice(start, end), foldName(acronym));
}

/** "l'armée a annoncé": without a country, an army is an actor when it speaks. */
const isSpeakingArmy = (scan: ScannedSentence, {head, start, end, class: name}: BodyPhrase): boolean =>
	name === 'army' &&
	head.needs === 'owner' &&
	scan.language.names.definiteSingular.has(scan.tokens[start - 1]?.form ?? '') &&
	speaks(scan, end);

/** "les Forces armées royales": a capital and an adjective name an army. */
const isNamedArmy = ({tokens}: ScannedSentence, {start, class: name, complement}: BodyPhrase): boolean =>
	name === 'army' && complement.length > 0 && tokens[start]!.capital && !beginsSentence(tokens, start);

/** "Fédération militaire": a head that is also an adjective, after a noun. */
function isAdjectiveHere({tokens}: ScannedSentence, at: number): boolean {
	const token = tokens[at]!;
	const before = tokens[at - 1];
	if (!before || !hasClass(token, adjectiveClass)) return false;
	return hasClass(before, nounClass) && !hasClass(before, functionClass);
}

/** "l'agence de presse Lusa": the name follows, and the common nouns only say what it is. */
function isApposition({tokens, nameLike, language}: ScannedSentence, {end, class: name}: BodyPhrase): boolean {
	const next = tokens[end];
	if (!next?.capital || !nameLike[end] || next.start !== tokens[end - 1]!.end + 1) return false;
	return ['agency', 'association', 'organization', 'media', 'party'].includes(name) || isGiven(next, language);
}

/** A head without anything beside it counts with a definite article. */
function standsAlone({tokens, language}: ScannedSentence, {start, class: name}: BodyPhrase): boolean {
	const before = tokens[start - 1];
	if (!before) return false;
	if (language.names.definiteSingular.has(before.form)) return true;
	return (
		['special-forces', 'services', 'intelligence'].includes(name) && language.names.definitePlural.has(before.form)
	);
}

/** The phrase with one more part, or undefined when it goes no further. */
const extend = (scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined =>
	withAdjective(scan, phrase) ??
	withComplement(scan, phrase) ??
	withFurtherAdjective(scan, phrase) ??
	withCoordination(scan, phrase);

/** "armée sud-coréenne", "service national", "état-major interarmées". */
function withAdjective(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
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
		class: (hasClassWords.has(phrase.head.class) && bodies.classWords.get(token.form)) || phrase.class,
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
function withFurtherAdjective(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
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

/** "Fondation pour la recherche": a purpose follows a body's capital noun at once. */
const mayServe = ({tokens}: ScannedSentence, {start, end, headEnd}: BodyPhrase): boolean =>
	tokens[start]!.capital && end === headEnd && start > 0;

/** "de renseignement", "des Affaires étrangères", "de la Norvège", "de Paris". */
function withComplement(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, known, nameLike, language} = scan;
	const preposition = tokens[phrase.end];
	if (!preposition || phrase.class === 'region') return undefined;
	const serves = language.bodies.purposes.has(preposition.form) && mayServe(scan, phrase);
	if (!serves && !language.names.genitives.has(preposition.form)) return undefined;
	let at = phrase.end + 1;
	if (tokens[at] && language.names.determiners.has(tokens[at]!.form)) at++;
	const noun = tokens[at];
	if (noun?.kind !== 'word') return undefined;
	const place = known[at];
	if (phrase.class === 'site') return withSite(scan, phrase, at);
	if (place?.name.kind === 'country' || place?.name.kind === 'place') return withPlace(phrase, place);
	const portfolio = portfolioAt(tokens, at, language);
	if (phrase.head.class === 'ministry' && portfolio)
		return {...phrase, end: portfolio.end, complement: [...phrase.complement, portfolio.name]};
	if (place) return undefined;
	if (phrase.class === 'agency' && phrase.complement.length > 0) {
		const served = findHeadFirstBody(scan, at);
		if (served?.head.class === 'police')
			return {...phrase, end: served.end, owned: true, complement: [...phrase.complement, 'police']};
	}
	if (phrase.class === 'staff') return withForces(scan, phrase, at);
	if (noun.capital && nameLike[at] && phrase.head.class !== 'ministry') return withName(scan, phrase, at);
	return phrase.head.needs === 'nothing' ? undefined : withNoun(scan, phrase, at);
}

/** "état-major des forces armées portugaises": a staff with the forces that it leads. */
function withForces(scan: ScannedSentence, phrase: BodyPhrase, at: number): BodyPhrase | undefined {
	const forces = findHeadFirstBody(scan, at) ?? headAt(scan, at);
	if (forces?.head.kind !== 'military') return undefined;
	const country = 'country' in forces ? forces.country : undefined;
	return {...phrase, end: forces.end, owned: true, complement: ['forces'], ...(country !== undefined && {country})};
}

/** "services américains, sud-coréens et ukrainiens": one phrase for the bodies of several countries. */
function withCountries(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, language} = scan;
	let end = phrase.end;
	while (tokens[end]?.text === ',' && isNationality(scan, end + 1)) end += 2;
	if (!language.names.coordinators.has(tokens[end]?.form ?? '') || !isNationality(scan, end + 1)) return undefined;
	const {country: _, ...rest} = phrase;
	return {...rest, end: end + 2, complement: [...phrase.complement, 'several countries']};
}

/** An adjective of nationality, or a country's name in lower case as machine translation leaves it. */
function isNationality(scan: ScannedSentence, at: number): boolean {
	const token = scan.tokens[at];
	if (token?.kind !== 'word' || token.capital) return false;
	return nationality(scan, token) !== undefined || scan.language.gazetteer.find(token.form)?.kind === 'country';
}

/** "militaires et du renseignement", "de renseignement et de sécurité". */
function withCoordination(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, language} = scan;
	const countries = phrase.country === undefined ? undefined : withCountries(scan, phrase);
	if (countries) return countries;
	if (phrase.country !== undefined && phrase.end === phrase.headEnd + 1) return undefined;
	if (!language.names.coordinators.has(tokens[phrase.end]?.form ?? '') || phrase.complement.length === 0)
		return undefined;
	const longer = withComplement(scan, {...phrase, end: phrase.end + 1});
	if (longer && longer.complement.length > phrase.complement.length) return longer;
	return isSecondNoun(scan, phrase) ? {...phrase, end: phrase.end + 2} : undefined;
}

/** "Office chilien de protection des forêts et rivières": a second plural, where the name ends. */
function isSecondNoun({tokens}: ScannedSentence, {start, end}: BodyPhrase): boolean {
	const noun = tokens[end + 1];
	const next = tokens[end + 2];
	if (!tokens[start]!.capital || !isPlural(tokens[end - 1]!) || !noun || noun.capital || !isPlural(noun)) return false;
	return next === undefined || next.kind === 'sign';
}

/** The country of an adjective: `sud-coréenne` → KR. With a capital it is a name of its own. */
const nationality = ({language}: ScannedSentence, token: Token): string | undefined =>
	token.capital ? undefined : (nationalityOf(token, language) ?? undefined);

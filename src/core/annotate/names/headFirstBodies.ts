import type {BodyHead} from '../../language/bodies.ts';
import {withNationsBehind} from './bodiesOfNations.ts';
import {type BodyPhrase, headAt, isComplete, isPlural, isSingular} from './bodyPhrase.ts';
import {withAdjective, withFurtherAdjective} from './headFirstAdjectives.ts';
import {isOwnerHead, withName, withNoun, withPlace, withSite} from './headFirstComplements.ts';
import {
	hasAcronymBehind,
	isAdjectiveHere,
	isAnyAgency,
	isApposition,
	isManagement,
	isNamedArmy,
	isOfBuilding,
	isOneOfSeveral,
	isParticipleHere,
	isSpeakingArmy,
	isTerritory,
	standsAlone,
} from './headFirstGuards.ts';
import {withSubjectList} from './headFirstLists.ts';
import {portfolioAt} from './portfolios.ts';
import type {ScannedSentence} from './scannedSentence.ts';

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

/** The phrase with one more part, or undefined when it goes no further. */
const extend = (scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined =>
	withAdjective(scan, phrase) ??
	withComplement(scan, phrase) ??
	withFurtherAdjective(scan, phrase) ??
	withSubjectList(scan, phrase) ??
	withCoordination(scan, phrase);

/** "Fondation pour la recherche", "Centre national pour l'emploi": a purpose follows a body's capital noun, or the adjective of its country. */
const mayServe = (
	{tokens, language: {bodies}}: ScannedSentence,
	{start, end, headEnd, country}: BodyPhrase,
): boolean => {
	if (!tokens[start]!.capital || start === 0) return false;
	return (
		end === headEnd || (end === headEnd + 1 && (country !== undefined || bodies.nationwide.has(tokens[headEnd]!.form)))
	);
};

/** "de renseignement", "des Affaires étrangères", "de la Norvège", "de Paris". */
function withComplement(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, known, nameLike, language} = scan;
	const preposition = tokens[phrase.end];
	if (!preposition || phrase.class === 'region') return undefined;
	const serves = language.bodies.purposes.has(preposition.form) && mayServe(scan, phrase);
	if (!serves && !language.grammar.genitives.has(preposition.form)) return undefined;
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

/** "militaires et du renseignement", "de renseignement et de sécurité". */
function withCoordination(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase | undefined {
	const {tokens, language} = scan;
	if (phrase.nations) return undefined;
	const several = phrase.country === undefined ? undefined : withNationsBehind(scan, phrase, phrase.country);
	if (several) return several;
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

import {conceptOf} from '../../language/concepts/concepts.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {givenClass, hasClass, hasOnlyClass, nounClass, properClass, surnameClass} from '../../text/wordClass.ts';
import {isTitleNoun} from './nameLinks.ts';
import type {Scan} from './scannedSentence.ts';
import {isCommonWord, isFunctionWord, isGiven} from './wordClasses.ts';

/** A capital at the start of a sentence is a name's when the word is none, is used as a name elsewhere, or a name goes on. */
export function trustAtStart(scan: Scan, index: number): boolean {
	const {tokens, language, evidence, known} = scan;
	const token = tokens[index]!;
	const next = tokens[index + 1];
	const particle = isGiven(token, language) && language.names.surnameParticles.has(next?.form ?? '');
	const goesOn =
		(next?.capital === true || particle) && next?.start === token.end + 1 && !isApartFromAll(next, language);
	if (isFunctionWord(language, token.form)) return goesOn && isGiven(token, language);
	const inside = evidence.inside.get(token.text) ?? 0;
	const lower = evidence.lower.get(token.form) ?? 0;
	if (!isCommonWord(language, token.form) && !(inside === 0 && lostAccent(token.form, language)))
		return (
			inside >= lower &&
			(goesOn || inside > 0 || !(language.names.agentPlural?.test(token.form) ?? false) || known[index] !== undefined)
		);
	if (inside > 0 && inside >= lower) return true;
	if (goesOn && isApart(scan, index)) return false;
	const beforeLink = language.names.roles.has(token.form) || beginsBody(token.form, language);
	if (!goesOn && beforeLink && next && language.names.links.has(next.form)) return tokens[index + 2]?.capital ?? false;
	if (!goesOn && beginsTitle(scan, index)) return true;
	if (!goesOn) return hasClass(token, properNames) && !describes(token, next, language);
	if (language.bodies.bodyNouns.has(token.form) || language.names.roles.has(token.form)) return true;
	if (isGiven(token, language) || !language.headFirst) return true;
	// "Air France a annoncé": a noun without an article before another capital; but "Procès Norvik : le procès".
	if (lower > 0 || isHappening(token, language)) return false;
	return hasOnlyClass(token, nounClass) && !isFunctionWord(language, next.form);
}

/** "Procès Norvik : la cour tranche", "Incendie Norvik": what happens is no part of the name behind it. */
const isHappening = ({form}: Token, {code}: Language): boolean => conceptOf(form, code, 'noun')?.event === true;

const properNames = givenClass | surnameClass | properClass;

/** "Lourdes peines": an adjective before its noun, though it is a name as well. */
const describes = ({form}: Token, next: Token | undefined, {lexicon}: Language): boolean =>
	next?.kind === 'word' &&
	!next.capital &&
	next.readings[0]?.pos === 'noun' &&
	lexicon.readings(form).some(({pos, frequency}) => pos === 'adjective' && frequency > 2);

/** "Agé de 35 ans", "Ecole fermée": the capital of a French word is often written without its accent. */
const lostAccent = (form: string, language: Language): boolean =>
	(language.names.lostAccents.get(form[0]!) ?? []).some(letter => isCommonWord(language, letter + form.slice(1)));

/** "Action on Hearing Loss": a noun that the article never has in lower case, joined to another with a capital. */
function beginsTitle(scan: Scan, index: number): boolean {
	const {tokens, language, evidence} = scan;
	const {titleLinks, links} = language.names;
	const link = tokens[index + 1]?.form ?? '';
	if (!titleLinks.has(link) || links.has(link) || !tokens[index + 2]?.capital) return false;
	const after = tokens[index + 3];
	const further = tokens[index + 4];
	const isLong = after?.capital || (titleLinks.has(after?.form ?? '') && further?.capital);
	if (!isLong && (evidence.lower.get(tokens[index]!.form) ?? 0) > 0) return false;
	return isTitleNoun(scan, index) && isTitleNoun(scan, index + 2);
}

/** "Beginning July 4", "Asked Mrs. Peck": a day, a month or a form of address never goes on with a common word. */
const isApartFromAll = ({form}: Token, {names}: Language): boolean =>
	names.calendar.has(form) || names.address.has(form);

/** "Several Nokia employees", "Disgraced Enron", "Blaming Norway": a quantifier, participle or gerund at the start, before a word that is only a name. */
function isApart({tokens, language, known}: Scan, index: number): boolean {
	const {readings, form} = tokens[index]!;
	const quantifies = language.names.quantifiers.has(form);
	const participle =
		language.names.leadingParticiple?.test(form) === true &&
		readings.some(({pos, form: verbForm}) => pos === 'verb' && verbForm !== 'gerund');
	const gerund =
		known[index] === undefined && language.names.leadingGerund?.test(form) === true && isOnlyGerund(readings);
	if (!quantifies && !participle && !gerund) return false;
	const next = tokens[index + 1]!;
	if (gerund && known[index + 1] === undefined) return false;
	if (quantifies && language.gazetteer.demonym(next.text, language.code)) return true;
	return known[index + 1] !== undefined || !isCommonWord(language, next.form);
}

/** "Blaming", not "Building": a verb, and at most a noun of doing. */
const isOnlyGerund = (readings: Token['readings']): boolean =>
	readings.some(({pos, form}) => pos === 'verb' && form === 'gerund') &&
	!readings.some(({pos, frequency}) => (pos === 'noun' || pos === 'adjective') && frequency > 2);

/** "Bank of New York Mellon": in a language that puts such nouns last, one that a link follows begins a name. */
const beginsBody = (form: string, {bodies, headFirst}: Language): boolean => !headFirst && bodies.bodyNouns.has(form);

import {isGenitiveS} from '../../language/genitiveMark.ts';
import {moneyCodes} from '../../language/unitSymbols.ts';
import {isInCapitals} from '../../text/isInCapitals.ts';
import {foldName} from '../../text/nameKey.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, hasClass, verbClass} from '../../text/wordClass.ts';
import {properNames} from './derivedWords.ts';
import type {ScannedSentence} from './scannedSentence.ts';
import {wordsOf} from './thingNames.ts';
import {isCommonWord, isGiven} from './wordClasses.ts';

/** Events, laws, prizes, works and single letters are no actors; nationalities alone neither. */
export function isNoActor(scan: ScannedSentence, start: number, end: number): boolean {
	const {tokens, language, evidence} = scan;
	const {names, gazetteer} = language;
	const first = tokens[start]!;
	const last = tokens[end - 1]!;
	const before = tokens[start - 1]?.form ?? '';
	if (namesThing(scan, start, end) || evidence.things.has(wordsOf(tokens, start, end))) return true;
	if (isPairOfNames(scan, start, end)) return true;
	if (end - start > 1 && names.noActors.has(wordsOf(tokens, start, end).toLowerCase())) return true;
	if (!language.headFirst && names.noActorHeads.has(last.form)) return true;
	if (names.namedThings.has(before)) return true;
	const behind = isGenitiveS(tokens[end]) ? tokens[end + 1] : tokens[end];
	if (behind && !behind.capital && names.measures.has(behind.form)) return true;
	if (isNamedDay(scan, start, end) || isShortenedState(scan, start, end)) return true;
	const isBody = end - start > 1 && language.bodies.bodyNouns.has(last.form);
	if (!isBody && isFurniture(tokens, start, end, names.noActors)) return true;
	if (tokens[end]?.kind === 'number' && tokens[end]!.start === last.end) return true;
	if (tokens[end]?.kind === 'number' && isIndex(tokens, start, end)) return true;
	if (end - start > 1 && isMake(tokens, end)) return true;
	if (end - start > 1) return gazetteer.demonymOfTwo(first.text, last.text, language.code) !== undefined;
	if (isModel(tokens, end) || isRubric(tokens, start, end)) return true;
	if (!language.headFirst && isSubject(first.form, tokens[end], language)) return true;
	if (first.text.length < 2 || /^[IVX]+$/u.test(first.text)) return true;
	if (isMoneyCode(tokens, start, language)) return true;
	if (names.noActors.has(first.form) || names.roles.has(first.form) || isPluralOfNone(first, language)) return true;
	const known = gazetteer.find(foldName(first.text))?.kind;
	// `Boeing 737` is a thing; in `Marseille 12 et Lille 4` both have so many.
	const isPlace = known === 'place' || known === 'country' || gazetteer.isPlaceName(first.text);
	if (tokens[end]?.kind === 'number' && tokens[end]!.start === first.end + 1 && !isPlace) return true;
	if (tokens[start - 1]?.kind === 'number' && isInCapitals(first)) return true;
	if (language.headFirst && isTitleWord(tokens[start]!, tokens[end], language.grammar.genitives)) return true;
	if (describesNext(first, tokens[end], names.definite.has(before)) && (evidence.inside.get(first.text) ?? 0) < 2)
		return true;
	if (isInhabitant(first, before, language)) return true;
	if (isMake(tokens, end) || language.bodies.regionalAdjectives.has(first.form)) return true;
	if (gazetteer.demonym(first.text, language.code) !== undefined) return true;
	return known !== 'country' && isDemonymForm(first.readings, language);
}

/** "11 millions FCFA": the code of a currency behind its amount. */
const isMoneyCode = (tokens: ScannedSentence['tokens'], at: number, {numbers}: ScannedSentence['language']): boolean =>
	moneyCodes.has(tokens[at]!.text) &&
	(tokens[at - 1]?.kind === 'number' || numbers.scales.has(tokens[at - 1]?.form ?? ''));

/** "les Réunionnais", "a Londoner": one needs an article, for without it `Breton` is a surname. */
const isInhabitant = ({form}: Token, before: string, {names}: ScannedSentence['language']): boolean =>
	names.inhabitants.has(form) && (form.endsWith('s') || names.definite.has(before) || names.indefinite.has(before));

/** "Guerre froide", "Treaty of Lisbon", "Hurricane Milton": what is named by its first word; but "Age UK" where nouns come last. */
function namesThing({tokens, language}: ScannedSentence, start: number, end: number): boolean {
	const {names, bodies} = language;
	const first = tokens[start]!;
	if (isGiven(first, language) || bodies.bodyNouns.has(tokens[end - 1]!.form)) return false;
	if (names.namedThings.has(first.form) && end - start > 1) return true;
	if (!names.noActorHeads.has(first.form)) return false;
	return language.headFirst || end === start + 1 || names.titleLinks.has(tokens[start + 1]!.form);
}

/** "Black Friday": a word that goes on with a day. */
const isNamedDay = ({tokens, language}: ScannedSentence, start: number, end: number): boolean =>
	end === start + 1 &&
	!language.headFirst &&
	tokens[end]?.capital === true &&
	tokens[end]!.start === tokens[end - 1]!.end + 1 &&
	language.names.calendar.has(tokens[end]!.form) &&
	isCommonWord(language, tokens[start]!.form);

/** "Salem, Ore.": a state that only tells where the town before it lies. */
const isShortenedState = ({tokens, language}: ScannedSentence, start: number, end: number): boolean =>
	end === start + 1 &&
	tokens[end]?.text === '.' &&
	tokens[start - 1]?.text === ',' &&
	language.names.shortenedStates.has(tokens[start]!.form);

/** "Norvik-Sundby", "OM-Stade Rennais": two that the article names apart as well, joined for a match, a merger or a journey. */
function isPairOfNames({tokens, evidence, language}: ScannedSentence, start: number, end: number): boolean {
	if (end > start + 2 || !/[-–—]/u.test(tokens[start]!.text)) return false;
	const [first = '', second = '', ...more] = tokens[start]!.text.split(/[-–—]/u);
	if (second === '' || more.length > 0 || language.gazetteer.isGivenName(first)) return false;
	return evidence.inside.has(first) && evidence.inside.has(second);
}

/** "Marché intérieur", "Sécurité globale": a common noun with a capital that goes on in lower case names a field or a law. */
function isTitleWord({readings, text}: Token, next: Token | undefined, genitives: ReadonlySet<string>): boolean {
	if (/\p{Ll}\p{Lu}/u.test(text)) return false;
	if (next?.kind !== 'word' || next.capital || readings.some(({pos}) => properNames.has(pos))) return false;
	if (!readings.some(({pos}) => pos === 'noun')) return false;
	const [reading] = next.readings;
	return genitives.has(next.form) || (reading?.pos === 'adjective' && !hasClass(next, verbClass));
}

/** "Current figures" where a full stop was lost, "The Constitutional monarch": an adjective with a capital before its noun. */
function describesNext({readings}: Token, next: Token | undefined, definite: boolean): boolean {
	if (next?.kind !== 'word' || next.capital || next.readings[0]?.pos !== 'noun') return false;
	if (!definite && readings.some(({pos}) => pos === 'noun')) return false;
	const frequency = Math.max(...readings.map(({pos, frequency}) => (pos === 'noun' ? frequency : -1)), -1);
	return readings.some(({pos, frequency: own}) => (pos === 'adjective' || pos === 'adverb') && own > frequency);
}

/** "Bolkan helicopters", "Boeing planes": the name of a make. */
const isMake = (tokens: ScannedSentence['tokens'], end: number): boolean =>
	tokens[end]?.capital === false &&
	tokens[end]!.readings[0]?.category === 'artifact' &&
	tokens[end]!.readings[0]?.number === 'plural';

const isDemonymForm = (readings: readonly {lemma: string}[], {gazetteer, code}: ScannedSentence['language']): boolean =>
	readings.some(({lemma}) => gazetteer.demonym(lemma, code) !== undefined);

/** "Image Credit": a label of the page's own words. */
function isFurniture(
	tokens: ScannedSentence['tokens'],
	start: number,
	end: number,
	words: ReadonlySet<string>,
): boolean {
	for (let at = start; at < end; at++) if (!words.has(tokens[at]!.form)) return false;
	return true;
}

/** `ATR-72`: letters and a number are a model. */
const isModel = (tokens: ScannedSentence['tokens'], end: number): boolean =>
	tokens[end]?.text === '-' &&
	tokens[end]!.start === tokens[end - 1]!.end &&
	tokens[end + 1]?.kind === 'number' &&
	tokens[end + 1]!.start === tokens[end]!.end;

/** `ONGs`, `Africans`: the plural of an abbreviation or of an adjective of a region. */
function isPluralOfNone({text, form}: Token, {names, bodies, headFirst}: ScannedSentence['language']): boolean {
	if (!form.endsWith('s')) return false;
	if (/^\p{Lu}{2,}s$/u.test(text)) return names.noActors.has(form.slice(0, -1));
	return !headFirst && bodies.regionalAdjectives.has(form.slice(0, -1));
}

/** `S&P 500`, `CAC 40`: letters before a number are an index or a model. */
function isIndex(tokens: ScannedSentence['tokens'], start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!/^[\p{Lu}&]+$/u.test(tokens[at]!.text)) return false;
	return tokens[end]!.start <= tokens[end - 1]!.end + 1;
}

/** "Desk/National/Kathmandu": an adjective alone between slashes tells the page's section. */
function isRubric(tokens: ScannedSentence['tokens'], start: number, end: number): boolean {
	if (tokens[start - 1]?.text !== '/' && tokens[end]?.text !== '/') return false;
	return hasClass(tokens[start], adjectiveClass);
}

/** "Education workers", "Health officials": a subject of ministries before a noun; but "Labour said". */
const isSubject = (form: string, next: Token | undefined, {bodies, names}: ScannedSentence['language']): boolean =>
	bodies.portfolios.has(form) &&
	!bodies.bodyNouns.has(form) &&
	!names.placeNouns.has(form) &&
	next?.kind === 'word' &&
	!next.capital &&
	next.readings[0]?.pos === 'noun' &&
	!next.readings.some(({form: verbForm}) => verbForm === 'finite' || verbForm === 'participle');

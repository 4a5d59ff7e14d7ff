import type {KnownName} from '../language/gazetteer.ts';
import type {Language} from '../language/language.ts';
import {foldName} from '../text/nameKey.ts';
import type {Sentence, Token} from '../text/token.ts';
import {beginsSentence, isHeadline, type NameEvidence} from './nameEvidence.ts';

/** A known name that begins at a token; `end` is the index after its last token. */
export type KnownMatch = {readonly end: number; readonly name: KnownName};

/** A sentence prepared for finding names: what every extractor of actors looks at. */
export type ScannedSentence = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly language: Language;
	readonly evidence: NameEvidence;
	readonly headline: boolean;
	/** Longest known name that begins at each token. */
	readonly known: readonly (KnownMatch | undefined)[];
	/** Whether the token's capital is that of a name. */
	readonly nameLike: readonly boolean[];
};

/** Looks up known names and decides which capitals to trust. */
export function scanSentence(
	text: string,
	sentence: Sentence,
	language: Language,
	evidence: NameEvidence,
): ScannedSentence {
	const {tokens} = sentence;
	const headline = isHeadline(tokens);
	const found = knownNames({tokens, language});
	const masked = maskedTokens(tokens, language, found);
	const known = found.map((match, index) => (masked[index] ? undefined : match));
	const scan = {tokens, language, evidence, headline, known};
	const nameLike = tokens.map((token, index) => !masked[index] && token.kind === 'word' && isNameLike(scan, index));
	return {text, ...scan, nameLike};
}

/** Capitals that belong to no actor: "ministre des Affaires étrangères", "guerre de Corée". */
function maskedTokens(
	tokens: readonly Token[],
	language: Language,
	known: readonly (KnownMatch | undefined)[],
): boolean[] {
	const masked = tokens.map(() => false);
	if (language.bodies.order !== 'headFirst') return masked;
	for (const [index, token] of tokens.entries()) {
		if (!token.capital || index < 2 || (known[index]?.end ?? 0) > index + 1) continue;
		const noun = nounBefore(tokens, index, language);
		if (noun === undefined) continue;
		if (language.names.events.has(noun) || isStateTitle(tokens, index, noun, language)) masked[index] = true;
		else masked.fill(true, index, portfolioAt(tokens, index, language)?.end ?? index);
	}
	return masked;
}

/** "procureur de la République", "garde des Sceaux": a common noun with a capital inside a function. */
function isStateTitle(tokens: readonly Token[], index: number, noun: string, language: Language): boolean {
	const {form} = tokens[index]!;
	if (!language.names.roles.has(noun) || language.bodies.bodyNouns.has(form)) return false;
	return isCommonWord(language, form) && !tokens[index + 1]?.capital;
}

/** The noun that a genitive depends on: `ministre` in "ministre russe des". */
function nounBefore(tokens: readonly Token[], index: number, {names}: Language): string | undefined {
	let at = index - 1;
	while (at > 0 && names.determiners.has(tokens[at]!.form)) at--;
	if (!/^(?:de|du|des|d'|aux|à)$/u.test(tokens[at]!.form)) return undefined;
	return tokens[at - 1]?.form;
}

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
		const name = bodies.portfolios.get(phrase);
		if (name) found = {name, end: end + 1};
	}
	return found;
}

type Scan = Pick<ScannedSentence, 'tokens' | 'language' | 'evidence' | 'headline' | 'known'>;

function knownNames(scan: Pick<Scan, 'tokens' | 'language'>): (KnownMatch | undefined)[] {
	const {tokens, language} = scan;
	const folded = tokens.map(token => (token.kind === 'sign' ? '' : foldName(token.text)));
	return tokens.map((token, start) => {
		if (token.kind !== 'word' || (!token.capital && !language.gazetteer.beginsSmall(folded[start]!))) return undefined;
		let best: KnownMatch | undefined;
		let key = '';
		for (let end = start; end < tokens.length && end < start + 12; end++) {
			const isComma = tokens[end]!.text === ',' && end > start;
			if (tokens[end]!.kind === 'sign' && !isComma) break;
			if (isComma) continue;
			key = key ? `${key} ${folded[end]}` : folded[end]!;
			const name = language.gazetteer.find(key);
			if (name && spelledAsName(scan, start, end + 1, name)) best = {end: end + 1, name};
			if (!language.gazetteer.isPrefix(key)) break;
		}
		return best;
	});
}

/** Known names count with a capital: acronyms in capitals, longer names with one somewhere, single words in front. */
function spelledAsName(
	{tokens, language}: Pick<Scan, 'tokens' | 'language'>,
	start: number,
	end: number,
	name: KnownName,
): boolean {
	if (name.lower) return true;
	if (end === start + 1) {
		const {text, capital, form} = tokens[start]!;
		if (name.minor && isCommonWord(language, form)) return false;
		if (text.length === 1) return /^(?:sur|on|dans|via)$/u.test(tokens[start - 1]?.form ?? '');
		return name.acronym ? text === text.toUpperCase() : capital;
	}
	for (let at = start; at < end; at++)
		if (tokens[at]!.capital && (tokens[at]!.text.length > 1 || tokens[at + 1]?.start === tokens[at]!.end)) return true;
	return false;
}

function isNameLike(scan: Scan, index: number): boolean {
	const {tokens, language} = scan;
	const token = tokens[index]!;
	if (!token.capital) return isArabicArticle(token);
	const {names} = language;
	if (names.address.has(token.form) || isCalendarWord(scan, index)) return false;
	if (isShouted(scan, index)) return scan.known[index] !== undefined || !isCommonWord(language, token.form);
	if (scan.known[index]) return !beginsSentence(tokens, index) || !isFunctionWord(language, token.form);
	if (isTicker(tokens, index)) return false;
	if (isOriginAdjective(scan, index) || isCompoundAdjective(token, language)) return false;
	if (scan.headline) return isKnownAsName(scan, token) || !isCommonWord(language, token.form);
	if (!beginsSentence(tokens, index)) return !isFunctionWord(language, token.form) || isInsideName(scan, index);
	return trustAtStart(scan, index);
}

/** `al-Assad`: the Arabic article is written small. */
const isArabicArticle = (token: Token): boolean => /^(?:al|el|as|ar|an|ad|ul)[-’']\p{Lu}/u.test(token.text);

/** Days and months, unless a given name says otherwise: "Theresa May". */
function isCalendarWord({tokens, language}: Scan, index: number): boolean {
	if (!language.names.calendar.has(tokens[index]!.form)) return false;
	const [before, next] = [tokens[index - 1], tokens[index + 1]];
	if (next?.capital && next.start === tokens[index]!.end + 1 && isGiven(tokens[index]!, language)) return false;
	return !(before?.capital && isGiven(before, language) && before.end + 1 === tokens[index]!.start);
}

const isAllCapitals = (token: Token | undefined): boolean =>
	token !== undefined && token.text.length > 2 && /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);

/** A word among others in capitals: `KEY FACTS`. An acronym stands alone. */
const isShouted = ({tokens}: Scan, index: number): boolean =>
	tokens[index]!.text.length > 2 &&
	isAllCapitals(tokens[index]) &&
	(isAllCapitals(tokens[index - 1]) || isAllCapitals(tokens[index + 1]));

/** "Acehnese victims": an adjective of origin that no table knows. */
function isOriginAdjective({tokens, language, known}: Scan, index: number): boolean {
	const [token, next] = [tokens[index]!, tokens[index + 1]];
	if (!language.names.originAdjective?.test(token.form) || isGiven(token, language)) return false;
	if (next?.kind !== 'word' || next.capital || known[index]) return false;
	return !next.readings.some(({pos, form}) => pos === 'function' || (pos === 'verb' && form === 'finite'));
}

/** `NYSE:PFE`: a stock exchange and the letters of a share. */
const isTicker = (tokens: readonly Token[], index: number): boolean =>
	(tokens[index + 1]?.text === ':' && tokens[index + 2]?.start === tokens[index]!.end + 1) ||
	(tokens[index - 1]?.text === ':' && tokens[index - 2]?.end === tokens[index]!.start - 1);

/** `US-led`, `London-listed`, `Year-long`: the part behind the hyphen is a participle or adjective. */
function isCompoundAdjective({text}: Token, language: Language): boolean {
	const part = /-(\p{Ll}{3,})$/u.exec(text)?.[1];
	if (part === undefined || language.code !== 'en') return false;
	return language.lexicon
		.readings(part)
		.some(({pos, form, frequency}) => frequency > 1 && (form === 'participle' || pos === 'adjective'));
}

/** Small words, and adverbs that are nothing else: `Selon`, `Alors`. */
function isFunctionWord(language: Language, form: string): boolean {
	const readings = language.lexicon.readings(form);
	return (
		readings.some(({pos}) => pos === 'function') || (readings.length > 0 && readings.every(({pos}) => pos === 'adverb'))
	);
}

/** Whether a form is a word of the language and not only a name. */
export function isCommonWord(language: Language, form: string): boolean {
	return language.lexicon
		.readings(form)
		.some(
			({pos, category, frequency}) =>
				pos === 'verb' ||
				pos === 'adjective' ||
				pos === 'adverb' ||
				pos === 'function' ||
				(pos === 'noun' && !(category === 'location' || (category === 'person' && frequency === 0))),
		);
}

const isKnownAsName = ({evidence}: Scan, token: Token): boolean => (evidence.inside.get(token.text) ?? 0) > 0;

/** A small word with a capital inside a name: `Le` in "Marine Le Pen", "Will Smith". */
function isInsideName({tokens, language, evidence, known}: Scan, index: number): boolean {
	const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
	if (
		next?.capital &&
		((language.names.determiners.has(token.form) && known[index + 1] === undefined) ||
			isGiven(token, language) ||
			(before?.capital && isGiven(before, language)))
	)
		return true;
	if (before?.capital && before.end + 1 === token.start && isGiven(before, language)) return true;
	return (evidence.inside.get(token.text) ?? 0) > (evidence.lower.get(token.form) ?? 0) + 1;
}

/** A capital at the start of a sentence is a name's when the word is none, is used as a name elsewhere, or a name goes on. */
function trustAtStart(scan: Scan, index: number): boolean {
	const {tokens, language, evidence, known} = scan;
	const token = tokens[index]!;
	const next = tokens[index + 1];
	const goesOn = next?.capital === true && next.start === token.end + 1;
	if (isFunctionWord(language, token.form)) return goesOn && isGiven(token, language);
	const inside = evidence.inside.get(token.text) ?? 0;
	const lower = evidence.lower.get(token.form) ?? 0;
	if (!isCommonWord(language, token.form))
		return (
			inside >= lower &&
			(goesOn || inside > 0 || !(language.names.agentPlural?.test(token.form) ?? false) || known[index] !== undefined)
		);
	if (inside > 0 && inside >= lower) return true;
	if (!goesOn && language.names.roles.has(token.form) && next && language.names.links.has(next.form))
		return tokens[index + 2]?.capital ?? false;
	if (!goesOn) return token.readings.some(({pos}) => pos === 'given' || pos === 'surname' || pos === 'proper');
	if (language.bodies.bodyNouns.has(token.form) || language.names.roles.has(token.form)) return true;
	if (isGiven(token, language) || language.code === 'en') return true;
	// "Air France a annoncé": a noun without an article before another capital.
	return token.readings.every(({pos}) => pos === 'noun') && !isFunctionWord(language, next.form);
}

/** Whether the word is a given name, by the dictionary or the list of names; of a double name, the first part. */
export const isGiven = ({capital, text}: Token, {gazetteer}: Language): boolean =>
	capital &&
	(gazetteer.isGivenName(text) || (text.includes('-') && gazetteer.isGivenName(text.slice(0, text.indexOf('-')))));

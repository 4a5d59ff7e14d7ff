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
	const known = knownNames(tokens, language);
	const headline = isHeadline(tokens);
	const nameLike = tokens.map((_, index) => isNameLike({tokens, language, evidence, headline, known}, index));
	return {text, tokens, language, evidence, headline, known, nameLike};
}

function knownNames(tokens: readonly Token[], {gazetteer}: Language): (KnownMatch | undefined)[] {
	const folded = tokens.map(token => (token.kind === 'sign' ? '' : foldName(token.text)));
	return tokens.map((token, start) => {
		if (token.kind !== 'word') return undefined;
		let best: KnownMatch | undefined;
		let key = '';
		for (let end = start; end < tokens.length && end < start + 12; end++) {
			if (tokens[end]!.text === ',' && end > start) continue;
			if (tokens[end]!.kind === 'sign') break;
			key = key ? `${key} ${folded[end]}` : folded[end]!;
			const name = gazetteer.find(key);
			if (name && spelledAsName(tokens, start, end + 1, name)) best = {end: end + 1, name};
			if (!gazetteer.isPrefix(key)) break;
		}
		return best;
	});
}

/** Known names count only with a capital: acronyms in capitals, longer names with one somewhere, words with one in front. */
function spelledAsName(tokens: readonly Token[], start: number, end: number, name: KnownName): boolean {
	if (end === start + 1) {
		const {text} = tokens[start]!;
		return name.acronym ? text === text.toUpperCase() : tokens[start]!.capital;
	}
	for (let at = start; at < end; at++) if (tokens[at]!.capital && tokens[at]!.text.length > 1) return true;
	return false;
}

type Scan = Pick<ScannedSentence, 'tokens' | 'language' | 'evidence' | 'headline' | 'known'>;

function isNameLike(scan: Scan, index: number): boolean {
	const {tokens, language} = scan;
	const token = tokens[index]!;
	if (!token.capital) return isArabicArticle(token);
	if (language.names.noActors.has(token.form)) return false;
	if (language.names.address.has(token.form)) return false;
	if (isShouted(token)) return !isCommonWord(language, token.form) && !isCalendarWord(token, language);
	if (scan.known[index]) return !beginsSentence(tokens, index) || !isFunctionWord(language, token.form);
	if (scan.headline) return isKnownAsName(scan, token) || !isCommonWord(language, token.form);
	if (!beginsSentence(tokens, index)) return !isFunctionWord(language, token.form) || isNamedElsewhere(scan, token);
	return trustAtStart(scan, index);
}

/** `al-Assad`: the Arabic article is written small. */
const isArabicArticle = (token: Token): boolean => /^(?:al|el|as|ar|an|ad|ul)[-’']\p{Lu}/u.test(token.text);

/** Whole words in capitals, longer than acronyms of one language are: `KEY FACTS`. */
const isShouted = (token: Token): boolean => token.text.length > 3 && /^\p{Lu}[\p{Lu}-]+$/u.test(token.text);

const isCalendarWord = (token: Token, language: Language): boolean => language.names.noActors.has(token.form);

const isFunctionWord = (language: Language, form: string): boolean =>
	language.lexicon.readings(form).some(reading => reading.pos === 'function');

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

const isNamedElsewhere = ({evidence}: Scan, token: Token): boolean =>
	(evidence.inside.get(token.text) ?? 0) > (evidence.lower.get(token.form) ?? 0) + 1;

/** A capital at the start of a sentence is a name's when the word is none, is used as a name elsewhere, or a name goes on. */
function trustAtStart(scan: Scan, index: number): boolean {
	const {tokens, language, evidence} = scan;
	const token = tokens[index]!;
	if (isFunctionWord(language, token.form)) return false;
	if (!isCommonWord(language, token.form)) return true;
	const inside = evidence.inside.get(token.text) ?? 0;
	if (inside > 0 && inside >= (evidence.lower.get(token.form) ?? 0)) return true;
	const next = tokens[index + 1];
	if (!next?.capital || next.start !== token.end + 1) return false;
	if (language.bodies.bodyNouns.has(token.form) || language.names.roles.has(token.form)) return true;
	return isGiven(token, language) || language.code === 'en';
}

/** Whether the word is a given name, by the dictionary or the list of names; of a double name, the first part. */
export const isGiven = ({capital, text}: Token, {gazetteer}: Language): boolean =>
	capital &&
	(gazetteer.isGivenName(text) || (text.includes('-') && gazetteer.isGivenName(text.slice(0, text.indexOf('-')))));

import type {BodyHead} from '../../language/bodies.ts';
import {isGenitiveMark} from '../../language/genitiveMark.ts';
import type {Token} from '../../text/token.ts';
import {adjectiveClass, hasClass, pluralNounClass} from '../../text/wordClass.ts';
import {isOfWiderPeople} from '../nationality.ts';
import {withNationsBefore} from './bodiesOfNations.ts';
import {type BodyPhrase, headAt, isComplete, isSingular} from './bodyPhrase.ts';
import {speaks} from './nameContext.ts';
import {beginsSentence} from './nameEvidence.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** The body whose head stands at a token, in a language that puts the head last: "the South Korean defence ministry". */
export function findHeadLastBody(scan: ScannedSentence, at: number): BodyPhrase | undefined {
	const {tokens} = scan;
	if (tokens[at]!.capital && !beginsSentence(tokens, at)) return undefined;
	const found = headAt(scan, at);
	if (!found) return undefined;
	const bare: BodyPhrase = {
		head: found.head,
		headEnd: found.end,
		start: at,
		end: found.end,
		owned: false,
		complement: [],
		class: found.head.class,
	};
	const phrase = withComplementAfter(scan, withModifiers(scan, bare));
	if (!phrase.nations && isPluralOfOne(found.head, tokens[at]!)) return undefined;
	if (!isComplete(phrase)) return isSpeakingArmy(scan, phrase) ? phrase : undefined;
	if (!phrase.owned && phrase.complement.length === 0 && !standsAlone(scan, phrase)) return undefined;
	return isModifier(scan, phrase) || isBranch(phrase) || saysWhatIsNamed(scan, phrase) ? undefined : phrase;
}

/** "the AFP news agency": behind the name of an agency the noun only says what it is. */
function saysWhatIsNamed({known}: ScannedSentence, {start, owned}: BodyPhrase): boolean {
	if (owned) return false;
	for (let at = Math.max(0, start - longestPlace); at < start; at++)
		if (known[at]?.end === start && known[at]?.name.kind === 'agency') return true;
	return false;
}

/** "San Francisco office": a company's rooms in a town; only the town has a name. */
const isBranch = ({class: name, country, complement}: BodyPhrase): boolean =>
	name === 'agency' && country === undefined && complement.length === 0;

/** "aid agencies", "governments": several bodies that are not named. */
const isPluralOfOne = ({needs, class: name}: BodyHead, token: Token): boolean =>
	needs === 'complement' || name === 'government'
		? hasClass(token, pluralNounClass)
		: needs === 'group' && isSingular(token);

/** "the army said": without a country, an army is an actor when it speaks. */
const isSpeakingArmy = (scan: ScannedSentence, {head, start, end, class: name}: BodyPhrase): boolean =>
	name === 'army' &&
	head.needs === 'owner' &&
	scan.language.names.definite.has(scan.tokens[start - 1]?.form ?? '') &&
	speaks(scan, end);

/** Takes in the words before the head: nationality, owner, what it deals with. */
function withModifiers(scan: ScannedSentence, bare: BodyPhrase): BodyPhrase {
	const {tokens, language, known} = scan;
	let phrase = bare;
	for (let at = bare.start - 1; at >= 0; at--) {
		const token = tokens[at]!;
		if (token.kind !== 'word') break;
		if (isMeasure(scan, at)) return bare;
		const two =
			tokens[at - 1]?.kind === 'word'
				? language.gazetteer.demonymOfTwo(tokens[at - 1]!.text, token.text, language.code)
				: undefined;
		if (isOfWiderPeople(tokens[at - 1], token, language)) break;
		const country = two ?? (token.capital ? language.gazetteer.demonym(token.text, language.code) : undefined);
		if (country) {
			const start = two ? at - 1 : at;
			const end = at + 1;
			return withNationsBefore(scan, {...phrase, start, country, owned: true}, {country, start, end});
		}
		const place = placeEndingAt(scan, isGenitiveMark(token) ? at : at + 1);
		if (place !== undefined) {
			const name = known[place]!.name;
			return {
				...phrase,
				start: place,
				owned: true,
				...(name.kind === 'country' && name.country && {country: name.country}),
			};
		}
		if (token.capital || !isModifierWord(scan, token)) break;
		if (language.bodies.notAgency.has(token.form) && phrase.head.class === 'agency' && phrase.complement.length === 0)
			return bare;
		phrase = {
			...phrase,
			start: at,
			class: language.bodies.classWords.get(token.form) ?? phrase.class,
			complement: [language.bodies.portfolios.get(token.form) ?? token.form, ...phrase.complement],
		};
	}
	return phrase;
}

/** `the 20-year` **`term`** `prosecutors wanted`: what is measured is another noun phrase, with nothing between the two. */
const isMeasure = ({tokens}: ScannedSentence, at: number): boolean =>
	tokens[at - 1]?.text === '-' && tokens[at - 2]?.kind === 'number';

/** More tokens than the name of a country has: "Democratic Republic of the Congo". */
const longestPlace = 6;

/** Start of the known country or place that ends before a token; of the longest. */
function placeEndingAt({known}: ScannedSentence, end: number): number | undefined {
	for (let at = Math.max(0, end - longestPlace); at < end; at++) {
		const match = known[at];
		if (match?.end === end && (match.name.kind === 'country' || match.name.kind === 'place')) return at;
	}
	return undefined;
}

function isModifierWord({language}: ScannedSentence, token: Token): boolean {
	const {bodies} = language;
	if (bodies.portfolios.has(token.form) || bodies.classWords.has(token.form)) return true;
	if (bodies.notRelational.has(token.form)) return false;
	const [reading] = token.readings;
	const noun = reading?.pos === 'noun' && reading.number === 'singular' && reading.category !== 'quantity';
	return noun || (hasClass(token, adjectiveClass) && bodies.relational.test(token.form));
}

/** "ministry of health", "police in Thailand" is not one name but "department of justice" is. */
function withComplementAfter(scan: ScannedSentence, phrase: BodyPhrase): BodyPhrase {
	const {tokens, language} = scan;
	if (phrase.head.needs !== 'complement' || !language.grammar.genitives.has(tokens[phrase.end]?.form ?? ''))
		return phrase;
	const name = language.bodies.portfolios.get(tokens[phrase.end + 1]?.form ?? '');
	return name ? {...phrase, end: phrase.end + 2, complement: [...phrase.complement, name]} : phrase;
}

/** "the police said", "Police say": a bare head counts as the subject of speech only. */
function standsAlone({tokens, language}: ScannedSentence, {start, end, class: name}: BodyPhrase): boolean {
	const before = tokens[start - 1]?.form;
	const speaks = language.names.speechVerbs.has(verbLemma(tokens[end]) ?? '');
	if (before !== undefined && language.names.definite.has(before)) return speaks || name !== 'prosecution';
	return speaks && (start === 0 || tokens[start - 1]!.kind === 'sign');
}

const verbLemma = (token: Token | undefined): string | undefined =>
	token?.readings.find(({pos}) => pos === 'verb')?.lemma;

/** "a police official", "government offices", "police shooting": the head only modifies another noun. */
function isModifier({tokens, language}: ScannedSentence, {end}: BodyPhrase): boolean {
	const next = tokens[end];
	if (next?.kind !== 'word' || next.capital) return false;
	if (language.names.speechVerbs.has(verbLemma(next) ?? '')) return false;
	let noun = -1;
	let verb = -1;
	for (const {pos, frequency, form} of next.readings) {
		if (pos === 'function' || pos === 'adverb') return false;
		if (pos === 'noun') noun = Math.max(noun, frequency);
		if (pos === 'verb' && form !== 'gerund') verb = Math.max(verb, frequency);
	}
	return noun > verb || next.readings.some(({form}) => form === 'gerund');
}

import {sequenceAt} from '../../text/formSequences.ts';
import {adjectiveClass, adverbClass, hasClass, hasOnlyClass} from '../../text/wordClass.ts';
import type {Cue} from './cues.ts';
import {asideBefore, formOf, hasNounReading, type SpeechScan, standsAsNoun, verbReading} from './speechScan.ts';
import {isAttribute, isNoun} from './verbOrNoun.ts';

/** `s'` or `se` stands before the verb. */
export const isReflexive = (scan: SpeechScan, from: number): boolean => {
	const before = formOf(scan, from - 1);
	return scan.grammar.reflexives.has(before);
};

type Group = Omit<Cue, 'verb' | 'lemma'>;

/** A verb group as a cue. Written out: all cues are of one kind for the engine then, and quickly made and read. */
export const cueOf = (
	{from, form, stance: ofGroup, pronoun, hearsay}: Group,
	to: number,
	verb: Cue['verb'],
	lemma: string,
	stance: Cue['stance'] = ofGroup,
): Cue => ({from, to, verb, lemma, form, stance, pronoun, hearsay});

/** Auxiliaries, adverbs and negation around a verb; null when it is a noun or part of a noun phrase. */
export function groupOf(scan: SpeechScan, index: number, lemma: string): Group | null {
	const token = scan.tokens[index]!;
	const before = skipBack(scan, index - 1);
	const auxiliary = auxiliaryBefore(scan, before.at);
	const participle = verbReading(token, 'participle')?.lemma === lemma;
	if (participle && auxiliary) return perfectGroup(scan, index, auxiliary, before.negated);
	const gerund = verbReading(token, 'gerund')?.lemma === lemma;
	if (gerund) return gerundGroup(scan, index, before.at, auxiliary);
	const infinitive = verbReading(token, 'infinitive')?.lemma === lemma;
	if (infinitive && !isPlainPresent(scan, index)) return infinitiveGroup(scan, index);
	const finite = verbReading(token, 'finite')?.lemma === lemma || (infinitive && !scan.headFirst);
	if (participle && (scan.headFirst ? !finite : followedByAgent(scan, index))) return passiveGroup(index);
	if (!finite || isNoun(scan, index) || isPluralAdjective(scan, index) || (participle && isAttribute(scan, before.at)))
		return null;
	const negated = before.negated || negationAfter(scan, index);
	return {
		from: index,
		to: afterNegation(scan, index + 1),
		form: 'finite',
		stance: negated ? 'doubts' : 'asserts',
		pronoun: pronounAfter(scan, index),
		hearsay: scan.grammar.isConditional(token.form, lemma),
	};
}

/** `des études` **`précises`**: in French no verb of the third person ends so, but adjectives in the plural do. */
const isPluralAdjective = ({tokens, headFirst}: SpeechScan, index: number): boolean =>
	headFirst && tokens[index]!.form.endsWith('s') && hasClass(tokens[index], adjectiveClass);

/** English base forms are the present of plural subjects unless `to` or a modal stands before them. */
function isPlainPresent(scan: SpeechScan, index: number): boolean {
	const {grammar} = scan;
	if (scan.headFirst) return false;
	const before = formOf(scan, skipBack(scan, index - 1).at);
	return (
		before !== grammar.infinitiveMark && !grammar.modals.has(before) && !isTenseVerb(scan, skipBack(scan, index - 1).at)
	);
}

const isTenseVerb = ({tokens, grammar: {tenseVerb}}: SpeechScan, index: number): boolean =>
	tenseVerb !== null &&
	(tokens[index]?.readings.some(({lemma, pos}) => pos === 'verb' && lemma === tenseVerb) ?? false);

/** Steps back over adverbs, times and negations; gives the first token that is none. */
function skipBack(scan: SpeechScan, index: number): {at: number; negated: boolean} {
	const {grammar} = scan;
	let negated = false;
	let at = index;
	for (; at >= 0; at--) {
		const form = formOf(scan, at);
		const aside = asideBefore(scan, at + 1);
		if (aside > 0) at -= aside - 1;
		else if (isBetweenCommas(scan, at)) at -= 2;
		else if (at === index && isEmphatic(scan, at)) continue;
		else if (form === ',' && (asideBefore(scan, at) > 0 || (at < index && isAsideBehind(scan, at)))) continue;
		else if (negates(grammar, form)) negated = true;
		else if (grammar.negations.has(form)) continue;
		else if (!grammar.adverbs.has(form) && !isManner(scan, at)) break;
		if (grammar.coordinators.has(form)) break;
	}
	return {at, negated};
}

/** `a`**`, lui,`** `évoqué`: ends a pronoun between two commas. */
const isBetweenCommas = (scan: SpeechScan, at: number): boolean =>
	formOf(scan, at) === ',' && scan.grammar.obliques.has(formOf(scan, at - 1)) && formOf(scan, at - 2) === ',';

/** `a` **`elle`** `évoqué`: a pronoun without its commas, behind the auxiliary. */
const isEmphatic = (scan: SpeechScan, at: number): boolean =>
	scan.headFirst && scan.grammar.obliques.has(formOf(scan, at)) && auxiliaryBefore(scan, at - 1)?.kind === 'perfect';

/** `a` **`,`** `de son côté, estimé`: the comma that opens an aside. */
const isAsideBehind = (scan: SpeechScan, comma: number): boolean => {
	const aside = sequenceAt(scan.grammar.asides, scan.tokens, comma + 1);
	return aside !== undefined && formOf(scan, comma + 1 + aside.length) === ',';
};

/** French `ne` negates only with `pas` or its like: `ne prévoit que` does not. */
const negates = (grammar: SpeechScan['grammar'], form: string): boolean =>
	grammar.negationsAfter.has(form) || (grammar.negationsAfter.size === 0 && grammar.negations.has(form));

/** Adverbs of manner, and pronouns between auxiliary and verb. */
const isManner = ({tokens, grammar}: SpeechScan, index: number): boolean => {
	const token = tokens[index];
	if (token?.kind !== 'word') return false;
	return grammar.manner.test(token.form) && hasOnlyClass(token, adverbClass);
};

type Auxiliary = {readonly at: number; readonly kind: 'perfect' | 'passive'; readonly pronoun: string | null};

/** The auxiliary at a token, or before a pronoun glued behind it ("a-t-il"). */
function auxiliaryBefore(scan: SpeechScan, index: number): Auxiliary | null {
	const glued = gluedPronoun(scan, index);
	const at = glued === null ? index : index - 1;
	const reading = scan.tokens[at]?.readings.find(
		({pos, lemma}) =>
			pos === 'verb' && (scan.grammar.perfectAuxiliaries.has(lemma) || scan.grammar.passiveAuxiliaries.has(lemma)),
	);
	if (!reading) return null;
	return {at, kind: scan.grammar.perfectAuxiliaries.has(reading.lemma) ? 'perfect' : 'passive', pronoun: glued};
}

/** `-t-il`, `-elle`: the pronoun alone. */
function gluedPronoun(scan: SpeechScan, index: number): string | null {
	const form = formOf(scan, index);
	if (!form.startsWith('-')) return null;
	const linking = `-${scan.grammar.linkingConsonant}-`;
	const pronoun = form.slice(form.startsWith(linking) ? linking.length : 1);
	return scan.grammar.pronouns.has(pronoun) || pronoun === scan.grammar.impersonal ? pronoun : null;
}

const pronounAfter = (scan: SpeechScan, index: number): string | null =>
	gluedPronoun(scan, index + (lostHyphen(scan, index + 1) ? 2 : 1));

/** `explique` **`t`**`-il`: the hyphen before the `t` was left out. */
const lostHyphen = (scan: SpeechScan, index: number): boolean =>
	formOf(scan, index) === scan.grammar.linkingConsonant && gluedPronoun(scan, index + 1) !== null;

function perfectGroup(scan: SpeechScan, index: number, auxiliary: Auxiliary, negatedInside: boolean): Group | null {
	const before = skipBack(scan, auxiliary.at - 1);
	const first = scan.tokens[auxiliary.at]!;
	const infinitive =
		verbReading(first, 'infinitive') && !verbReading(first, 'finite') && !isPlainPresent(scan, auxiliary.at);
	const been = verbReading(first, 'participle') && !verbReading(first, 'finite');
	const reflexive = isReflexive(scan, auxiliary.at);
	if (auxiliary.kind === 'passive' && !reflexive) return passiveGroup(index);
	const afterwards = infinitive && scan.grammar.afterwards.has(formOf(scan, auxiliary.at - 1));
	if ((infinitive && !afterwards) || been || formOf(scan, auxiliary.at - 1) === scan.grammar.infinitiveMark)
		return null;
	const conditional = verbReading(first, 'finite');
	return {
		from: auxiliary.at,
		to: index + 1,
		form: verbReading(first, 'gerund') || afterwards ? 'gerund' : 'finite',
		stance: negatedInside || before.negated || negatesBehind(scan, auxiliary.at, index) ? 'doubts' : 'asserts',
		pronoun: auxiliary.pronoun,
		hearsay: conditional !== undefined && scan.grammar.isConditional(first.form, conditional.lemma),
	};
}

/** `n'avait confirmé ni nié`. */
const negatesBehind = (scan: SpeechScan, auxiliary: number, index: number): boolean =>
	scan.grammar.negations.has(formOf(scan, auxiliary - 1)) && scan.grammar.negationsAfter.has(formOf(scan, index + 1));

function gerundGroup(scan: SpeechScan, index: number, before: number, auxiliary: Auxiliary | null): Group | null {
	if (auxiliary?.kind === 'passive' && !scan.headFirst)
		return {from: auxiliary.at, to: index + 1, form: 'finite', stance: 'asserts', pronoun: null, hearsay: false};
	if (hasNounReading(scan.tokens[index]) && standsAsNoun(scan, index)) return null;
	const from = formOf(scan, before) === scan.grammar.gerundMark ? before : index;
	return {from, to: index + 1, form: 'gerund', stance: 'asserts', pronoun: null, hearsay: false};
}

/** `tient à souligner`, `vient d'annoncer`, `a-t-il fait valoir`, `declined to comment`, `did not say`: the carrier is the finite verb. */
function infinitiveGroup(scan: SpeechScan, index: number): Group | null {
	const at = linkStart(scan, index);
	const back = skipBack(scan, at);
	const glued = gluedPronoun(scan, back.at);
	const verb = glued === null ? back.at : back.at - 1;
	const carrier = carrierOf(scan, verb) ?? readyBefore(scan, verb) ?? readOn(scan, glued);
	if (!carrier) return null;
	const group = carrier.auxiliary?.at ?? verb;
	const turned = carrier.refuses || (!carrier.delays && (back.negated || negatesBehind(scan, group, verb)));
	return {
		from: group,
		to: index + 1,
		form: 'finite',
		stance: turned ? 'doubts' : 'asserts',
		pronoun: glued ?? carrier.auxiliary?.pronoun ?? null,
		hearsay: false,
	};
}

/** `peut-on` **`lire`** `dans un communiqué`: whatever carries it, the impersonal pronoun tells that it is said somewhere. */
const readOn = ({grammar}: SpeechScan, glued: string | null): Carrier | null =>
	glued !== null && glued === grammar.impersonal ? plainCarrier : null;

/** Back over pronouns and links before an infinitive: `a fini` **`par le`** `reconnaître`. */
function linkStart(scan: SpeechScan, index: number): number {
	const {clitics, infinitiveLinks, agentPreposition} = scan.grammar;
	let at = index - 1;
	while (
		at >= 0 &&
		(clitics.has(formOf(scan, at)) ||
			infinitiveLinks.has(formOf(scan, at)) ||
			formOf(scan, at) === agentPreposition ||
			isManner(scan, at))
	)
		at--;
	return at;
}

/** A verb that carries the infinitive of a verb of speech. */
type Carrier = {
	readonly refuses: boolean;
	/** Negated, it says the same. */
	readonly delays: boolean;
	readonly auxiliary: Pick<Auxiliary, 'at' | 'pronoun'> | null;
};

const plainCarrier: Carrier = {refuses: false, delays: false, auxiliary: null};

function carrierOf(scan: SpeechScan, index: number): Carrier | null {
	if (isTenseVerb(scan, index)) return plainCarrier;
	const token = scan.tokens[index];
	const auxiliary = verbReading(token, 'participle') ? auxiliaryBefore(scan, skipBack(scan, index - 1).at) : null;
	const {carriers, perfectCarriers, refusals, delays} = scan.speech;
	const reflexive = isReflexive(scan, auxiliary?.at ?? index) ? 'se-' : '';
	const carried = token?.readings.find(
		({pos, lemma}) =>
			pos === 'verb' &&
			(carriers.has(reflexive + lemma) ||
				refusals.has(reflexive + lemma) ||
				(auxiliary !== null && perfectCarriers.has(reflexive + lemma))),
	);
	if (!carried || (!auxiliary && !verbReading(token, 'finite') && scan.headFirst)) return null;
	const lemma = reflexive + carried.lemma;
	return {refuses: refusals.has(lemma), delays: delays.has(lemma), auxiliary};
}

/** `was` **`quick`** `to say`, `a été` **`contraint`** `de reconnaître`: with its auxiliaries. */
function readyBefore(scan: SpeechScan, index: number): Carrier | null {
	const token = scan.tokens[index];
	const ready = token?.readings.some(({lemma}) => scan.speech.readiness.has(lemma));
	const auxiliary = ready ? auxiliaryBefore(scan, skipBack(scan, index - 1).at) : null;
	if (auxiliary?.kind !== 'passive') return null;
	const perfect = verbReading(scan.tokens[auxiliary.at], 'participle') && auxiliaryBefore(scan, auxiliary.at - 1);
	return {...plainCarrier, auxiliary: perfect || auxiliary};
}

/** A participle alone, of what is done by somebody. */
export const passiveGroup = (index: number): Group => ({
	from: index,
	to: index + 1,
	form: 'passive',
	stance: 'asserts',
	pronoun: null,
	hearsay: false,
});

/** Tokens at most from an English participle over its number to the agent: `measured` **`at 6.3 by`**. */
const agentReach = 6;

/** `recorded` **`by`**, `reported` **`missing by`**, `measured` **`at 6.3 by`**. */
function followedByAgent(scan: SpeechScan, index: number): boolean {
	const {grammar, speech} = scan;
	const first = index + 1;
	let by = first;
	if (speech.reportedWords.has(formOf(scan, first))) by++;
	else if (grammar.prepositions.has(formOf(scan, first)) && scan.counted[first + 1])
		while (by < first + agentReach && (by === first || scan.counted[by])) by++;
	return formOf(scan, by) === grammar.agentPreposition && !speech.means.has(formOf(scan, by + 1));
}

/** `ne confirme pas`: French negates around the verb. */
const negationAfter = (scan: SpeechScan, index: number): boolean =>
	scan.grammar.negationsAfter.has(formOf(scan, index + 1)) && scan.grammar.negations.has(formOf(scan, index - 1));

const afterNegation = (scan: SpeechScan, index: number): number => {
	const form = formOf(scan, index);
	if (lostHyphen(scan, index)) return index + 2;
	return scan.grammar.negationsAfter.has(form) || gluedPronoun(scan, index) !== null ? index + 1 : index;
};

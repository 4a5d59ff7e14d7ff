import type {PartOfSpeech, Reading} from '../language/lexicon.ts';
import type {Token} from './token.ts';

// One bit each, for all readings of a word together: asked for every word many times, and answered without looking at the readings.
/** A common noun. */
export const nounClass = 1;
/** A verb in any form. */
export const verbClass = 2;
/** An adjective. */
export const adjectiveClass = 4;
/** An adverb. */
export const adverbClass = 8;
/** A word of a closed class: determiner, pronoun, preposition, conjunction. */
export const functionClass = 16;
/** A given name. */
export const givenClass = 32;
/** A surname. */
export const surnameClass = 64;
/** Another proper noun: places, mostly. */
export const properClass = 128;
/** A finite form of a verb. */
export const finiteClass = 256;
/** A participle, by its reading as a verb. */
export const participleClass = 512;
/** A gerund or present participle. */
export const gerundClass = 1024;
/** An infinitive. */
export const infinitiveClass = 2048;
/** A noun in the singular, where the lexicon tells. */
export const singularNounClass = 4096;
/** A noun in the plural. */
export const pluralNounClass = 8192;

const partClasses: Readonly<Record<PartOfSpeech, number>> = {
	noun: nounClass,
	verb: verbClass,
	adjective: adjectiveClass,
	adverb: adverbClass,
	function: functionClass,
	given: givenClass,
	surname: surnameClass,
	proper: properClass,
};

const formClasses: Readonly<Record<NonNullable<Reading['form']>, number>> = {
	finite: finiteClass,
	participle: participleClass,
	gerund: gerundClass,
	infinitive: infinitiveClass,
};

const anyPart = Object.values(partClasses).reduce((all, part) => all | part);

/** The classes that the readings of a word belong to, together. */
export function classesOf(readings: readonly Reading[]): number {
	let classes = 0;
	for (const {pos, form, number} of readings) {
		classes |= partClasses[pos];
		if (pos === 'verb' && form !== undefined) classes |= formClasses[form];
		if (pos === 'noun' && number !== undefined) classes |= number === 'singular' ? singularNounClass : pluralNounClass;
	}
	return classes;
}

/** Whether a word has a reading of one of these classes. */
export const hasClass = (token: Token | undefined, classes: number): boolean =>
	token !== undefined && (token.classes & classes) !== 0;

/** Whether no reading of a word is of another part of speech than these; true for words without readings. */
export const hasOnlyClass = (token: Pick<Token, 'classes'>, classes: number): boolean =>
	(token.classes & anyPart & ~classes) === 0;

/** Whether a word can be nothing but a verb; false for words without readings. */
export const isVerbOnly = (token: Token): boolean => hasClass(token, verbClass) && hasOnlyClass(token, verbClass);

import {partAfter} from './clauseParts.ts';
import {overPronouns} from './overPronouns.ts';
import {isPastVerb} from './pastVerbs.ts';
import {formOf, isBreak, isFiniteVerb, type SpeechScan, verbReading} from './speechScan.ts';
import {isAdverb} from './subjectPhrases.ts';

/** `promet un plan`**`, avec 30 milliards pour le rail`**`, la ville attend`, `, dont 300 ici`: a number that belongs to the object. */
export const isAddition = (scan: SpeechScan, at: number): boolean =>
	(scan.grammar.accompanying.has(formOf(scan, at)) && scan.counted[at + 1] === true) ||
	takesPart(scan, at) ||
	leadsToCount(scan, at) ||
	tellsOfOthers(scan, at);

/** `Oil ran out, he said,` **`from five tanks`**, `, contre 30 la veille`, `, accompagnés de quatre adultes`, `, up from 29`: a preposition right before a number. */
function leadsToCount(scan: SpeechScan, from: number): boolean {
	const {prepositions, nounPrepositions, subordinators} = scan.grammar;
	const dependent =
		verbReading(scan.tokens[from], 'participle') !== undefined ||
		isAdverb(scan, from) ||
		scan.speech.particles.has(formOf(scan, from));
	const at = dependent && !prepositions.has(formOf(scan, from)) ? from + 1 : from;
	const form = formOf(scan, at);
	if (subordinators.has(form) || !(prepositions.has(form) || nounPrepositions.has(form))) return false;
	const number = at < scan.tokens.length - 1 && isAdverb(scan, at + 1) ? at + 2 : at + 1;
	return scan.counted[number] === true && !scan.timed[number];
}

/** Words at most of those whom such a part is about: `les deux plus jeunes`. */
const othersReach = 5;

/** `Ten were hurt, he said,` **`the others being treated in four clinics`**, `la dernière durant 9 minutes`: an article, those meant, and a verb in -ing before a number. */
function tellsOfOthers(scan: SpeechScan, from: number): boolean {
	if (!scan.grammar.definites.has(formOf(scan, from))) return false;
	for (let at = from + 2; at <= from + othersReach; at++) {
		if (isBreak(scan, at) || isFiniteVerb(scan, at)) return false;
		if (verbReading(scan.tokens[at], 'gerund')) return scan.counted.slice(at + 1, partAfter(scan, at)).includes(true);
	}
	return false;
}

/** How far a number may stand behind `of whom`, and `of them` behind a number, in tokens. */
const partReach = 4;

/** `Forty were hurt, he said,` **`12 of whom are children`**, `, among them 12`, `, parmi lesquels 12`: a part of those counted before. */
function takesPart(scan: SpeechScan, at: number): boolean {
	if (isOfThose(scan, at)) return scan.counted.slice(at + 2, at + partReach).includes(true);
	if (!scan.counted[at]) return false;
	for (let next = at + 1; next <= at + partReach && !isBreak(scan, next); next++)
		if (isOfThose(scan, next)) return true;
	return false;
}

/** `of whom`, `among them`, `d'entre elles`, `parmi lesquels`. */
const isOfThose = ({grammar, tokens}: SpeechScan, at: number): boolean => {
	const pronoun = tokens[at + 1]?.form ?? '';
	const takenUp = grammar.relatives.has(pronoun) || grammar.obliques.has(pronoun);
	return takenUp && (grammar.prepositions.has(tokens[at]!.form) || grammar.nounPrepositions.has(tokens[at]!.form));
};

/** How many tokens behind the conjunction the number may stand: `and` **`so far 363`** `had been rescued`. */
const countReach = 4;

/** `The mine exploded, the minister said,` **`and 363 had been rescued`**, `, and four crew`: behind the speaker another number goes on; not `and the 12 aides left`, who are known. */
export function joinsCount(scan: SpeechScan, at: number): boolean {
	if (!scan.grammar.and.has(formOf(scan, at))) return false;
	if (scan.grammar.definites.has(formOf(scan, at + 1))) return false;
	let number = at + 1;
	while (number < at + countReach && !scan.counted[number] && !isFiniteVerb(scan, number)) number++;
	return scan.counted[number] === true;
}

/** `The ship is safe, the guard said,` **`but was expected`** `to stay nine days`: the subject before the inserted speaker goes on to another verb. */
export function joinsVerb(scan: SpeechScan, at: number): boolean {
	if (!scan.grammar.coordinators.has(formOf(scan, at))) return false;
	const verb = overPronouns(scan, at + 1);
	return isFiniteVerb(scan, verb) || isPastVerb(scan, verb);
}

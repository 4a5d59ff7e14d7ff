import type {LanguageRules} from '../language.ts';
import {frenchBodies} from './bodies.ts';
import {frenchClauses} from './clauses.ts';
import {frenchComparing} from './comparing.ts';
import {frenchCounting} from './counting.ts';
import {frenchGrammar} from './grammar.ts';
import {frenchHedges} from './hedges.ts';
import {frenchNames} from './names.ts';
import {frenchNumbers} from './numbers.ts';
import {frenchOtherSpellings} from './otherSpellings.ts';
import {frenchSpeech} from './speech.ts';
import {frenchTimes} from './times.ts';
import {frenchUnits} from './units.ts';
import {frenchSentences, frenchWords} from './words.ts';

/** All that we know of French besides its lexicon. */
export const french: LanguageRules = {
	code: 'fr',
	headFirst: true,
	words: frenchWords,
	sentences: frenchSentences,
	otherSpellings: frenchOtherSpellings,
	grammar: frenchGrammar,
	speech: frenchSpeech,
	numbers: frenchNumbers,
	hedges: frenchHedges,
	units: frenchUnits,
	counting: frenchCounting,
	times: frenchTimes,
	clauses: frenchClauses,
	names: frenchNames,
	bodies: frenchBodies,
	comparing: frenchComparing,
};

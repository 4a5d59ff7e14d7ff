import type {LanguageRules} from '../language.ts';
import {englishBodies} from './bodies.ts';
import {englishClauses} from './clauses.ts';
import {englishComparing} from './comparing.ts';
import {englishCounting} from './counting.ts';
import {englishGrammar} from './grammar.ts';
import {englishHedges} from './hedges.ts';
import {englishNames} from './names.ts';
import {englishNumbers} from './numbers.ts';
import {englishSpeech} from './speech.ts';
import {englishTimes} from './times.ts';
import {englishUnits} from './units.ts';
import {englishSentences, englishWords} from './words.ts';

/** All that we know of English besides its lexicon. */
export const english: LanguageRules = {
	code: 'en',
	headFirst: false,
	words: englishWords,
	sentences: englishSentences,
	otherSpellings: () => [],
	grammar: englishGrammar,
	speech: englishSpeech,
	numbers: englishNumbers,
	hedges: englishHedges,
	units: englishUnits,
	counting: englishCounting,
	times: englishTimes,
	clauses: englishClauses,
	names: englishNames,
	bodies: englishBodies,
	comparing: englishComparing,
};

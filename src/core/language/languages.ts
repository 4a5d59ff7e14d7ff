import type {LanguageCode} from '../text/token.ts';
import {englishBodies} from './english/bodies.ts';
import {englishClauses} from './english/clauses.ts';
import {englishCounting} from './english/counting.ts';
import {englishGrammar} from './english/grammar.ts';
import {englishHedges} from './english/hedges.ts';
import {englishNames} from './english/names.ts';
import {englishNumbers} from './english/numbers.ts';
import {englishSpeech} from './english/speech.ts';
import {englishTimes} from './english/times.ts';
import {englishUnits} from './english/units.ts';
import {englishSentences, englishWords} from './english/words.ts';
import {frenchBodies} from './french/bodies.ts';
import {frenchClauses} from './french/clauses.ts';
import {frenchCounting} from './french/counting.ts';
import {frenchGrammar} from './french/grammar.ts';
import {frenchHedges} from './french/hedges.ts';
import {frenchNames} from './french/names.ts';
import {frenchNumbers} from './french/numbers.ts';
import {frenchSpeech} from './french/speech.ts';
import {frenchTimes} from './french/times.ts';
import {frenchUnits} from './french/units.ts';
import {frenchSentences, frenchWords} from './french/words.ts';
import {gazetteerWith, type PlaceIndex} from './gazetteer.ts';
import type {Glossary} from './glossary.ts';
import type {Languages} from './language.ts';
import type {Lexicon} from './lexicon.ts';

/** The languages we have, with their lexicons. A new language is one folder of data and one line here. */
export function languagesWith(
	lexicons: Readonly<Record<LanguageCode, Lexicon>>,
	places: PlaceIndex,
	french: Glossary,
): Languages {
	const gazetteer = gazetteerWith(places, lexicons.fr, lexicons.en);
	return {
		fr: {
			code: 'fr',
			lexicon: lexicons.fr,
			words: frenchWords,
			sentences: frenchSentences,
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
			glossary: french,
			gazetteer,
		},
		en: {
			code: 'en',
			lexicon: lexicons.en,
			words: englishWords,
			sentences: englishSentences,
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
			gazetteer,
		},
	};
}

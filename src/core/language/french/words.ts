import type {SentenceRules} from '../../text/sentences.ts';
import type {WordRules} from '../../text/tokens.ts';
import {words} from '../wordLists.ts';

/** How French cuts words. */
export const frenchWords: WordRules = {
	elided: new Set([
		'l',
		'd',
		'j',
		'm',
		't',
		's',
		'n',
		'c',
		'qu',
		'jusqu',
		'lorsqu',
		'puisqu',
		'quoiqu',
		'quelqu',
		'presqu',
	]),
	whole: new Set([
		"aujourd'hui",
		"quelqu'un",
		"quelqu'une",
		"presqu'île",
		"presqu'îles",
		"prud'hommes",
		"prud'homme",
		"d'abord",
		"d'ailleurs",
		"d'accord",
	]),
	ending: /-(?:t-)?(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|là|ci)$/iu,
	shortened: new Map(),
};

/** Where French sentences are not cut. */
export const frenchSentences: SentenceRules = {
	locale: 'fr',
	abbreviations: words(
		'm mm mme mmes mlle mlles me mes dr drs pr prof mgr st ste gén gal col lt cdt cap sgt adj p pp art env av apr chap éd fig vol n no tél cf ex janv févr avr juil sept oct nov déc hab bd boul sq inc ltd jr sr',
	),
};

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
	bareCapitals: new Map([['A', 'à']]),
};

/** Stand before a name, written with a capital or not. */
const ranks = 'dr drs pr prof mgr gén gal col lt cdt cap sgt adj';

/** Where French sentences are not cut. */
export const frenchSentences: SentenceRules = {
	locale: 'fr',
	titles: words(`m mm mme mmes mlle mlles me mes st ste ${ranks}`),
	abbreviations: words(`${ranks} env av apr éd cf ex bd boul sq inc ltd jr sr`),
	beforeNumbers: words('p pp art chap fig vol n no tél hab janv févr avr juil sept oct nov déc'),
	openers: words(
		`le la les l' un une des du au aux ce cet cette ces c' son sa ses leur leurs mon ma notre nos votre vos il elle ils
		elles on nous vous je j' y en dans à sur pour par selon d' avec sans sous après avant depuis pendant lors lorsque
		quand si et mais ou or donc car puis ainsi alors aucun aucune plusieurs plus deux trois quatre cinq six sept huit
		neuf dix qui que qu' quoi où comment pourquoi`,
	),
	afterSmallInitials: new Set(),
};

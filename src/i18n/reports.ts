import type {LanguageCode} from '../core/text/token.ts';
import {formatNumber} from './format.ts';
import type {Locale} from './locale.ts';

/** What a report says beside the words of the screens. */
export type ReportMessages = {
	readonly kicker: string;
	readonly lede: string;
	readonly sections: Readonly<Record<ReportSection, string>>;
	readonly columns: Readonly<Record<ReportColumn, string>>;
	readonly paragraph: (n: number) => string;
	readonly title: string;
	readonly heading: string;
	readonly languages: Readonly<Record<LanguageCode, string>>;
	readonly silent: (names: string) => string;
	readonly silentOnNothing: string;
	readonly silentOn: (count: number, all: number) => string;
	readonly sharesWith: (names: string) => string;
	readonly ownOrigin: string;
	readonly noFacts: string;
	readonly noDates: string;
	readonly marked: string;
	readonly older: (count: number, date: string) => string;
	readonly plotText: (label: string, values: string) => string;
	readonly timelineText: (count: number, from: string, to: string) => string;
	readonly legend: string;
	readonly colophon: string;
	readonly openedAt: string;
	readonly skip: string;
	readonly contents: string;
};

/** The parts of a report, in their order. */
export type ReportSection =
	| 'glance'
	| 'differences'
	| 'agreements'
	| 'alone'
	| 'silence'
	| 'timeline'
	| 'notes'
	| 'sources'
	| 'issues';

type ReportColumn =
	| 'kind'
	| 'fact'
	| 'spread'
	| 'sources'
	| 'source'
	| 'value'
	| 'hedge'
	| 'counted'
	| 'speaker'
	| 'asOf'
	| 'quote'
	| 'citation'
	| 'date'
	| 'note'
	| 'title'
	| 'author'
	| 'published'
	| 'origin'
	| 'silentOn';

const en: ReportMessages = {
	kicker: 'Dossier',
	lede: 'What each source says, in its own words. No verdict: the kinds of difference are named, not who is right.',
	sections: {
		glance: 'The facts at a glance',
		differences: 'What differs',
		agreements: 'What agrees',
		alone: 'Figures found in one source only',
		silence: 'Facts without a match, by source',
		timeline: 'Timeline',
		notes: 'Notes of the reader',
		sources: 'Sources',
		issues: 'Problems with the files',
	},
	columns: {
		kind: 'Kind',
		fact: 'Fact',
		spread: 'Values',
		sources: 'Sources',
		source: 'Source',
		value: 'Value',
		hedge: 'Hedge',
		counted: 'Counts',
		speaker: 'Speaker',
		asOf: 'As of',
		quote: 'In its words',
		citation: 'Citation',
		date: 'Date',
		note: 'Note',
		title: 'Title',
		author: 'Author',
		published: 'Published',
		origin: 'Origin',
		silentOn: 'No match for',
	},
	paragraph: n => `¶ ${n}`,
	title: 'title',
	heading: 'heading',
	languages: {en: 'English', fr: 'French'},
	silent: names => `No match found in: ${names}`,
	silentOnNothing: 'a match for every shared fact',
	silentOn: (count, all) => `no match for ${formatNumber(count, 'en')} of ${formatNumber(all, 'en')} shared facts`,
	sharesWith: names => `shares copy with ${names}`,
	ownOrigin: 'its own',
	noFacts: 'No fact is shared by two sources.',
	noDates: 'No dated claim was found.',
	marked: 'marked',
	older: (count, date) => `Older than ${date}, and drawn at the left end: ${formatNumber(count, 'en')}.`,
	plotText: (label, values) => `${label}, on one scale: ${values}`,
	timelineText: (count, from, to) =>
		`${formatNumber(count, 'en')} ${count === 1 ? 'statement' : 'statements'} from ${from} to ${to}, a line a source; the list below has them all`,
	legend: 'Kinds of difference',
	colophon:
		'Made by briefing from the articles alone. ¶ counts the paragraphs of an article; values, speakers and dates were read from the quoted sentences by rules, and can be wrong: the sentence counts.',
	openedAt: 'opens the original page at this sentence',
	skip: 'Skip to the facts',
	contents: 'Contents',
};

const fr: ReportMessages = {
	kicker: 'Dossier',
	lede: 'Ce que dit chaque source, dans ses propres mots. Aucun verdict : on nomme les écarts, non qui a raison.',
	sections: {
		glance: 'Les faits d’un coup d’œil',
		differences: 'Ce qui diffère',
		agreements: 'Ce qui concorde',
		alone: 'Chiffres trouvés dans une seule source',
		silence: 'Faits sans équivalent, par source',
		timeline: 'Chronologie',
		notes: 'Notes du lecteur',
		sources: 'Sources',
		issues: 'Problèmes de fichiers',
	},
	columns: {
		kind: 'Écart',
		fact: 'Fait',
		spread: 'Valeurs',
		sources: 'Sources',
		source: 'Source',
		value: 'Valeur',
		hedge: 'Nuance',
		counted: 'Ce qui est compté',
		speaker: 'Qui le dit',
		asOf: 'Date de la valeur',
		quote: 'Dans ses mots',
		citation: 'Référence',
		date: 'Date',
		note: 'Note',
		title: 'Titre',
		author: 'Auteur',
		published: 'Publication',
		origin: 'Origine',
		silentOn: 'Aucun équivalent pour',
	},
	paragraph: n => `§ ${n}`,
	title: 'titre',
	heading: 'intertitre',
	languages: {en: 'anglais', fr: 'français'},
	silent: names => `Aucun équivalent trouvé dans : ${names}`,
	silentOnNothing: 'un équivalent pour chaque fait partagé',
	silentOn: (count, all) =>
		`aucun équivalent pour ${formatNumber(count, 'fr')} ${count > 1 ? 'faits partagés' : 'fait partagé'} sur ${formatNumber(all, 'fr')}`,
	sharesWith: names => `texte commun avec ${names}`,
	ownOrigin: 'propre',
	noFacts: 'Aucun fait n’est partagé par deux sources.',
	noDates: 'Aucune affirmation datée n’a été trouvée.',
	marked: 'marqué',
	older: (count, date) => `D’avant le ${date}, et dessinées à l’extrémité gauche : ${formatNumber(count, 'fr')}.`,
	plotText: (label, values) => `${label}, sur une même échelle : ${values}`,
	timelineText: (count, from, to) =>
		`${formatNumber(count, 'fr')} ${count > 1 ? 'affirmations' : 'affirmation'} de ${from} à ${to}, une ligne par source ; la liste ci-dessous les donne toutes`,
	legend: 'Les écarts',
	colophon:
		'Établi par briefing d’après les seuls articles. § compte les paragraphes d’un article ; valeurs, locuteurs et dates ont été lus dans les phrases citées par des règles, qui peuvent se tromper : la phrase fait foi.',
	openedAt: 'ouvre la page d’origine à cette phrase',
	skip: 'Aller aux faits',
	contents: 'Sommaire',
};

const byLocale: Readonly<Record<Locale, ReportMessages>> = {en, fr};

/** A report's words in one language. */
export const reportMessages = (locale: Locale): ReportMessages => byLocale[locale];

import {languageCodes} from '../../text/languageCodes.ts';

/** What `dossier.yaml` should hold where it holds something else, in English. */
export const wantedForms = {
	line: 'a line of text',
	list: 'a list',
	fields: 'a list of "name: value" lines',
	filePart: 'a field of this file (title, articles, actors, facts, same, different, notes)',
	articleField: 'a field of an article (title, source, published, language)',
	actorsField: 'a field of actors (merge, split, rename, hide)',
	noteField: 'a field of a note (article, quote, before, note)',
	date: 'a date like 2025-03-27, 2025-03 or 2025',
	language: languageCodes.join(' or '),
	words: 'followed by words of the article',
	pair: 'a pair of quotations',
	names: 'a list of two names or more',
	split: 'complete: it needs article, name and actor',
	notes: 'a list of notes: each needs article and quote',
} as const;

/** Names of the forms, by which other languages say them. */
export type WantedForm = keyof typeof wantedForms;

import type {WantedForm} from '../core/dossier/corrections/wantedForm.ts';
import {languageCodes} from '../core/text/languageCodes.ts';

/** What `dossier.yaml` should hold, in French; the English stands with the forms themselves. */
export const frenchForms: Readonly<Record<WantedForm, string>> = {
	line: 'une ligne de texte',
	list: 'une liste',
	fields: 'une liste de lignes « nom: valeur »',
	filePart: 'un champ de ce fichier (title, articles, actors, facts, same, different, notes)',
	articleField: 'un champ d’article (title, source, published, language)',
	actorsField: 'un champ d’actors (merge, split, rename, hide)',
	noteField: 'un champ de note (article, quote, before, note)',
	date: 'une date comme 2025-03-27, 2025-03 ou 2025',
	language: languageCodes.join(' ou '),
	words: 'des mots de l’article',
	pair: 'deux citations',
	names: 'une liste d’au moins deux noms',
	split: 'article, name et actor',
	notes: 'une liste de notes, chacune avec article et quote',
};

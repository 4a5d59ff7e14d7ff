import type {GoldProblem} from '../core/evaluation/goldFile.ts';
import type {MeasureId, MissKind} from '../core/evaluation/measure.ts';
import {reasonText} from './issues.ts';
import type {Locale} from './locale.ts';

/** What an evaluation is told in. */
type EvaluationMessages = {
	readonly measures: Readonly<Record<MeasureId, string>>;
	readonly misses: Readonly<Record<MissKind, string>>;
	readonly value: string;
	readonly precision: string;
	readonly recall: string;
	readonly brokenGold: (path: string, problem: string) => string;
	readonly missingArticle: (file: string) => string;
	readonly problems: Readonly<Record<GoldProblem[0], (about: string, name: string) => string>>;
};

const en: EvaluationMessages = {
	measures: {
		figures: 'figures (F1)',
		units: '  their units',
		relations: '  their hedges',
		attributions: '  who gives them (F1)',
		actors: 'actors (F1)',
		aliases: '  their names together (B³ F1)',
		pairs: 'figures of one fact (F1)',
		pairsSameValue: '  recall, same value',
		pairsOtherValue: '  recall, values differ',
		told: 'facts without numbers (F1)',
		panel: 'panel (F1)',
		silence: '  silence where nobody says it',
	},
	misses: {
		figureMissed: 'figure missed',
		figureWrong: 'figure not in the gold file',
		unitWrong: 'another unit',
		relationWrong: 'another hedge',
		attributionWrong: 'another speaker',
		actorMissed: 'actor missed',
		actorWrong: 'actor not in the gold file',
		pairMissed: 'not joined in one fact',
		pairWrong: 'joined in one fact',
		toldMissed: 'no fact of both',
		toldWrong: 'one fact of both',
		quoteMissing: 'words not in the article',
		panelMissed: 'not shown in the panel',
		panelWrong: 'shown in the panel',
	},
	value: 'value',
	precision: 'precision',
	recall: 'recall',
	brokenGold: (path, problem) => `the gold file "${path}" cannot be used: ${problem}`,
	missingArticle: file => `${file}: in the gold file, but not in the folder`,
	problems: {
		unreadable: reason => `it cannot be read (${reason})`,
		missing: () => 'there is no such file',
		notJson: () => 'it is not valid JSON',
		object: place => `${place || 'the file'} is not an object`,
		list: place => `${place} is not a list`,
		text: place => `${place} is not a text`,
		bound: place => `${place} is not a number or null`,
		noBounds: place => `${place} has neither min nor max`,
		sameId: figure => `two figures have the id "${figure}"`,
		unknownArticle: (fact, file) => `fact "${fact}" names an unknown article "${file}"`,
		unknownFigure: (fact, figure) => `fact "${fact}" names an unknown figure "${figure}"`,
	},
};

const fr: EvaluationMessages = {
	measures: {
		figures: 'chiffres (F1)',
		units: '  leurs unités',
		relations: '  leurs nuances',
		attributions: '  qui les donne (F1)',
		actors: 'acteurs (F1)',
		aliases: '  leurs noms réunis (B³ F1)',
		pairs: 'chiffres d’un même fait (F1)',
		pairsSameValue: '  rappel, même valeur',
		pairsOtherValue: '  rappel, valeurs différentes',
		told: 'faits sans chiffres (F1)',
		panel: 'panneau (F1)',
		silence: '  silence quand personne ne le dit',
	},
	misses: {
		figureMissed: 'chiffre manqué',
		figureWrong: 'chiffre absent de la référence',
		unitWrong: 'autre unité',
		relationWrong: 'autre nuance',
		attributionWrong: 'autre locuteur',
		actorMissed: 'acteur manqué',
		actorWrong: 'acteur absent de la référence',
		pairMissed: 'non réunis en un fait',
		pairWrong: 'réunis à tort en un fait',
		toldMissed: 'aucun fait commun',
		toldWrong: 'un fait commun à tort',
		quoteMissing: 'mots absents de l’article',
		panelMissed: 'non montré dans le panneau',
		panelWrong: 'montré à tort dans le panneau',
	},
	value: 'valeur',
	precision: 'précision',
	recall: 'rappel',
	brokenGold: (path, problem) => `le fichier de référence « ${path} » est inutilisable : ${problem}`,
	missingArticle: file => `${file} : dans la référence, mais pas dans le dossier`,
	problems: {
		unreadable: reason => `il ne peut être lu (${reason})`,
		missing: () => 'ce fichier n’existe pas',
		notJson: () => 'ce n’est pas du JSON correct',
		object: place => `${place || 'le fichier'} n’est pas un objet`,
		list: place => `${place} n’est pas une liste`,
		text: place => `${place} n’est pas un texte`,
		bound: place => `${place} n’est ni un nombre ni null`,
		noBounds: place => `${place} n’a ni min ni max`,
		sameId: figure => `deux chiffres portent l’identifiant « ${figure} »`,
		unknownArticle: (fact, file) => `le fait « ${fact} » nomme un article inconnu, « ${file} »`,
		unknownFigure: (fact, figure) => `le fait « ${fact} » nomme un chiffre inconnu, « ${figure} »`,
	},
};

const byLocale: Readonly<Record<Locale, EvaluationMessages>> = {en, fr};

/** The words of an evaluation in one language. */
export const evaluationMessages = (locale: Locale): EvaluationMessages => byLocale[locale];

/** What is wrong with a gold file, as a clause. */
export const goldProblemText = ([problem, about = '', name = '']: GoldProblem, locale: Locale): string =>
	evaluationMessages(locale).problems[problem](problem === 'unreadable' ? reasonText(about, locale) : about, name);

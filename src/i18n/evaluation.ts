import type {MeasureId, MissKind} from '../core/evaluation/measure.ts';
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
		quoteMissing: 'words not in the article',
		panelMissed: 'not shown in the panel',
		panelWrong: 'shown in the panel',
	},
	value: 'value',
	precision: 'precision',
	recall: 'recall',
	brokenGold: (path, problem) => `the gold file "${path}" cannot be used: ${problem}`,
	missingArticle: file => `${file}: in the gold file, but not in the folder`,
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
		quoteMissing: 'mots absents de l’article',
		panelMissed: 'non montré dans le panneau',
		panelWrong: 'montré à tort dans le panneau',
	},
	value: 'valeur',
	precision: 'précision',
	recall: 'rappel',
	brokenGold: (path, problem) => `le fichier de référence « ${path} » est inutilisable : ${problem}`,
	missingArticle: file => `${file} : dans la référence, mais pas dans le dossier`,
};

/** The words of an evaluation in one language. */
export const evaluationMessages = (locale: Locale): EvaluationMessages => (locale === 'fr' ? fr : en);

import type {ComparingWords} from '../comparing.ts';
import {words} from '../wordLists.ts';

/** How French units and names are compared. */
export const frenchComparing: ComparingWords = {
	empty: words(
		`le la les un une des du de d l au aux en et ou que qui selon par pour dans sur ce cette ces son sa ses leur leurs il elle
		on`,
	),
	nameArticles: words("le la les l'"),
	pluralEndings: words('aux al es e x s'),
	otherPlurals: new Map([['gens', 'personne']]),
	unitWords: {
		money: words('dollar dollars euro euros livre livres franc francs yen yens'),
		share: words('pourcent point points'),
		duration: words(
			`an ans annee annees mois semaine semaines jour jours heure heures minute minutes seconde secondes decennie
			decennies`,
		),
		measure: words('metre metres kilometre kilometres tonne tonnes degre degres magnitude hectare hectares'),
	},
	percent: 'pour cent',
};

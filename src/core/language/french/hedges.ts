import type {Hedges} from '../hedges.ts';
import {phraseTable} from '../phrases.ts';
import {words} from '../wordLists.ts';

/** French hedges: adverbs and prepositions before a number, tags behind it, verbs that bound their object. */
export const frenchHedges: Hedges = {
	before: phraseTable([
		[
			'approx',
			`environ|près de|près du|presque|quasi|quasiment|pas loin de|autour de|quelque|quelques|approximativement|à peu près|de le ordre de|aux alentours de|
			aux environs de|grosso modo|dans les|peu ou prou|estimé à|estimée à|estimés à|estimées à|proche de|proches de|vers les|
			~|≈|à quelque|peut-être|plus ou moins|pratiquement|avoisinant|avoisinant les|frôlant les|approchant les|à peine|non loin de|en gros|aux alentours des`,
		],
		[
			'at-least',
			`au moins|au minimum|pas moins de|a minima|minimum|un minimum de|minimum de|au bas mot|≥|à partir de|dès|pour le moins|à tout le moins`,
		],
		[
			'more-than',
			`plus de|plus des|plus du|un peu plus du|bien plus du|un peu plus de|bien plus de|largement plus de|supérieur à|supérieure à|supérieurs à|supérieures à|au-delà de|au-dessus de|>|passé|bien plus que|beaucoup plus que|largement plus que|davantage que`,
		],
		[
			'at-most',
			`jusque à|jusque aux|à concurrence de|dans la limite de|au plus|tout au plus|au maximum|maximum|un maximum de|maximum de|pas plus de|≤|plafonné à|plafonnée à|plafonnés à|plafonnées à|au mieux|jusque à le âge de`,
		],
		[
			'less-than',
			`moins de|moins des|moins du|un peu moins du|un peu moins de|bien moins de|inférieur à|inférieure à|inférieurs à|inférieures à|au-dessous de|en dessous de|sous la barre des|sous la barre de|sous le seuil des|sous le seuil de|sous le cap des|sous le cap de|même pas|pas même|<`,
		],
		[
			'exact',
			`en moyenne|une moyenne de|seulement|exactement|précisément|un total de|au total|pas|les seuls|tout juste|plus que`,
		],
	]),
	beforeYears: words('dès'),
	after: phraseTable([
		[
			'approx',
			'environ|à peu près|approximativement|peu ou prou|ou presque|à quelques unités près|grosso modo|à la louche',
		],
		[
			'at-least',
			'ou plus|ou davantage|et plus|et davantage|au moins|au minimum|au bas mot|pour le moins|à tout le moins|minimum|et au-delà|+',
		],
		['at-most', 'ou moins|au maximum|au plus|tout au plus|au mieux|à tout casser|maximum'],
		[
			'exact',
			'au mieux de|au plus fort|au plus haut|au plus bas|au plus profond|au plus près|au plus tôt|au plus tard|au plus vite',
		],
	]),
	asides: phraseTable([
		['approx', 'peut-être|en gros|à vue de nez|à quelques dizaines près|à quelque chose près|ou peu se en faut'],
		['at-least', 'si ce ne est plus|sinon plus|voire plus|voire davantage|peut-être plus'],
		['at-most', 'pas plus|pas davantage|guère plus|pas un de plus'],
	]),
	verbs: new Map([
		['dépasser', 'more-than'],
		['excéder', 'more-than'],
		['franchir', 'more-than'],
		['passer', 'more-than'],
		['surpasser', 'more-than'],
		['avoisiner', 'approx'],
		['approcher', 'approx'],
		['frôler', 'approx'],
		['friser', 'approx'],
	]),
	thresholdVerbs: new Set(['franchir', 'passer']),
	particles: phraseTable([]),
	backwards: new Set(),
	verbObjects: phraseTable([
		[true, 'les|la barre des|la barre de|le cap des|le cap de|le seuil des|le seuil de|la limite de'],
	]),
};

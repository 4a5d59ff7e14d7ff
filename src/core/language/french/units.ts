import {phraseTable} from '../phrases.ts';
import {type UnitWords, unitLines} from '../units.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Units in French words: `key name: forms`, the key being the same in every language. */
export const frenchUnits: UnitWords = {
	names: phraseTable([
		...unitLines(
			'share',
			`% %: pour cent|pourcent|pour 100|p . 100|pct
			point point de pourcentage: points de pourcentage|point de pourcentage|points de pourcentages
			bp point de base: points de base|point de base`,
		),
		...unitLines(
			'money',
			`USD USD: dollars|dollar
			EUR EUR: euros|euro
			GBP GBP: livres sterling|livre sterling|livres sterlings
			JPY JPY: yens|yen
			CNY CNY: yuans|yuan
			KRW KRW: wons|won
			RUB RUB: roubles|rouble
			INR INR: roupies|roupie
			CHF CHF: francs suisses|franc suisse
			XOF XOF: francs cfa|franc cfa
			UAH UAH: hryvnias|hryvnia
			ILS ILS: shekels|shekel
			MXN MXN: pesos|peso
			MAD MAD: dirhams|dirham
			SEK SEK: couronnes|couronne
			franc franc: francs|franc
			dinar dinar: dinars|dinar
			centime centime: centimes|centime
			cent cent: cents`,
		),
		...unitLines(
			'duration',
			`second seconde: secondes|seconde
			minute minute: minutes|minute|min|mn
			hour heure: heures|heure
			day jour: jours|jour
			day jour: journées|journée
			night nuit: nuits|nuit
			week semaine: semaines|semaine
			month mois: mois
			quarter trimestre: trimestres|trimestre
			semester semestre: semestres|semestre
			year an: ans|an
			year an: années|année
			decade décennie: décennies|décennie
			century siècle: siècles|siècle
			millennium millénaire: millénaires|millénaire`,
		),
		...unitLines('multiple', 'times fois: fois'),
		...unitLines(
			'measure',
			`nm nanomètre: nanomètres|nanomètre
			µm micromètre: micromètres|micromètre|microns|micron
			mm millimètre: millimètres|millimètre
			cm centimètre: centimètres|centimètre
			m mètre: mètres|mètre|m
			km kilomètre: kilomètres|kilomètre|kms
			foot pied: pieds
			mile mile: miles|mile
			nautical-mile mille nautique: milles nautiques|milles marins|mille nautique
			km/h kilomètre-heure: kilomètres heure|kilomètres par heure|kilomètres-heure|kilomètre-heure
			m² mètre carré: mètres carrés|mètre carré
			m³ mètre cube: mètres cubes|mètre cube
			km² kilomètre carré: kilomètres carrés|kilomètre carré
			ha hectare: hectares|hectare
			g gramme: grammes|gramme
			kg kilogramme: kilogrammes|kilogramme
			kg kilo: kilos|kilo
			tonne tonne: tonnes|tonne
			lb livre: livres
			litre litre: litres|litre
			barrel baril: barils|baril
			° degré: degrés|degré
			°C degré Celsius: degrés celsius|degré celsius
			W watt: watts|watt
			MW mégawatt: mégawatts|mégawatt
			GW gigawatt: gigawatts|gigawatt
			knot nœud: nœuds|noeuds
			calorie calorie: calories
			magnitude magnitude: magnitude`,
		),
	]),
	of: words("de d'"),
	ofAfterNumber: true,
	articleOnlyForMoney: true,
	moneyLetters: new Map([['E', 'EUR']]),
	nationalMoney: new Map([
		['dollar américain', 'USD'],
		['dollar us', 'USD'],
		['dollar canadien', 'CAD'],
		['dollar australien', 'AUD'],
		['dollar néo-zélandais', 'NZD'],
		['dollar singapourien', 'SGD'],
		['livre égyptien', 'EGP'],
		['roupie pakistanais', 'PKR'],
	]),
	beforePer: words('brut bruts net nets'),
	per: words('par'),
	age: {name: 'an', key: 'year', measure: 'duration'},
	notPer: words(
		'rapport exemple ailleurs contre conséquent suite voie endroits endroit moments terre erreur référendum',
	),
	perArticle: words("l' le la"),
	leading: phraseTable([
		...unitLines('measure', 'magnitude magnitude: magnitude|magnitude de|magnitude était de'),
		...unitLines(
			'multiple',
			'times fois: multiplié par|multipliée par|multipliés par|multipliées par|multiplier par|divisé par|divisée par|divisés par|divisées par|diviser par',
		),
	]),
};

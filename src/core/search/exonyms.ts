import {countries} from '../language/countries.ts';
import {searchWords} from './searchWords.ts';

/** Places whose names in French, English and their own language are too far apart for spelling rules. One place a line. */
const table = `
Allemagne Germany Deutschland
Angleterre England
Écosse Scotland
Galles Wales
Irlande Ireland
Espagne Spain España
Italie Italy Italia
Grèce Greece
Suède Sweden
Norvège Norway
Danemark Denmark
Finlande Finland
Islande Iceland
Pologne Poland
Hongrie Hungary
Roumanie Romania
Suisse Switzerland Schweiz
Autriche Austria Österreich
Belgique Belgium
Croatie Croatia Hrvatska
Serbie Serbia Srbija
Moldavie Moldova
Biélorussie Bélarus Belarus
Tchéquie Czechia
Géorgie Georgia
Arménie Armenia
Turquie Turkey Türkiye
Tchétchénie Chechnya
Crimée Crimea
Égypte Egypt
Maroc Morocco
Algérie Algeria
Tunisie Tunisia
Libye Libya
Soudan Sudan
Éthiopie Ethiopia
Tchad Chad
Mauritanie Mauritania
Liban Lebanon
Syrie Syria
Jordanie Jordan
Arabie Arabia
Irak Iraq
Inde India
Chine China
Corée Korea
Japon Japan
Birmanie Burma Myanmar
Cambodge Cambodia
Malaisie Malaysia
Brésil Brazil
Mexique Mexico
Chili Chile
Pérou Peru
Colombie Colombia
Anvers Antwerpen Antwerp
Gand Gent Ghent
Cologne Köln
Munich München
Nuremberg Nürnberg
Francfort Frankfurt
Hambourg Hamburg
Mayence Mainz
Gênes Genova Genoa
Venise Venezia Venice
Naples Napoli
Milan Milano
Turin Torino
Florence Firenze
Séville Sevilla Seville
Saragosse Zaragoza
Cracovie Kraków Krakow
Dantzig Gdańsk Gdansk
Genève Geneva Genf
Zurich Zürich
Bâle Basel
Douvres Dover
Édimbourg Edinburgh
Salonique Thessalonique Thessaloniki
Alep Aleppo
Damas Damascus
Mossoul Mosul
Bassora Basra
Kharkov Kharkiv
Lvov Lviv Lwów Lemberg
Lougansk Luhansk Louhansk
Odessa Odesa
Tchernobyl Chornobyl Tchornobyl
Marioupol Mariupol
Dniepr Dnipro
Canton Guangzhou
Formose Taïwan Taiwan
Bombay Mumbai
Calcutta Kolkata
Madras Chennai
Rangoun Rangoon Yangon
Eltsine Yeltsin
Alexandrie Alexandria
Otan NATO
`;

const foldedName = (name: string): readonly string[] => searchWords(name).map(({word}) => word);

/** Names of several words cannot stand for one word of a text. */
const oneWord = (names: readonly string[]): readonly string[] =>
	names.map(foldedName).flatMap(words => (words.length === 1 ? words : []));

const groups = (): readonly (readonly string[])[] =>
	[
		...table
			.trim()
			.split('\n')
			.map(line => line.split(' ')),
		...countries.flatMap(({capitalCities}) => capitalCities),
	]
		.map(oneWord)
		.filter(names => names.length > 1);

let known: ReadonlyMap<string, readonly string[]> | undefined;

const collect = (): ReadonlyMap<string, readonly string[]> => {
	const map = new Map<string, readonly string[]>();
	for (const group of groups()) {
		for (const name of group)
			map.set(
				name,
				[...new Set([...(map.get(name) ?? []), ...group])].filter(other => other !== name),
			);
	}
	return map;
};

/** Other names of a place, folded: `pekin` → `beijing`, `peking`. Takes a folded word; empty when none are known. */
export const exonymsOf = (word: string): readonly string[] => {
	known ??= collect();
	return known.get(word) ?? [];
};

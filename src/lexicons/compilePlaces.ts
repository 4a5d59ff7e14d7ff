import {readFileSync} from 'node:fs';
import {foldName} from '../core/text/nameKey.ts';

/**
 * Countries, cities (those of time zones) and first-level regions with their French and English names, from the
 * Unicode CLDR (Debian package unicode-cldr-core, Unicode licence): sorted lines `folded name|kind|code|country of a region`,
 * kinds `t` territory, `c` city, `s` region with several spellings, `w` with one. Of equal names,
 * the country wins over the city and the city over the region.
 */
export function placeLines(folder: string): string {
	const read = (path: string): string => readFileSync(`${folder}/common/${path}.xml`, 'utf8');
	const [french, english] = [read('main/fr'), read('main/en')];
	const places = new Map<string, string>();
	const add = (kind: string, inFrench: Names, inEnglish: Names): void => {
		for (const code of [...new Set([...inFrench.keys(), ...inEnglish.keys()])].sort()) {
			const key = kind === 't' ? code : foldName(inEnglish.get(code)?.[0] ?? inFrench.get(code)![0]!);
			const names = new Set([...(inFrench.get(code) ?? []), ...(inEnglish.get(code) ?? [])].map(foldName));
			const region = `${names.size > 1 ? 's' : 'w'}|${key}|${code.slice(0, 2).toUpperCase()}`;
			for (const name of names)
				if (name.length > 2 && !places.has(name)) places.set(name, kind === 's' ? region : `${kind}|${key}`);
		}
	};
	add('t', named(french, 'territory', /^[A-Z]{2}$/u), named(english, 'territory', /^[A-Z]{2}$/u));
	add('c', cities(french), withZoneNames(cities(english), cities(french)));
	add('s', named(read('subdivisions/fr'), 'subdivision'), named(read('subdivisions/en'), 'subdivision'));
	const lines = [...places].map(([name, place]) => `${name}|${place}\n`);
	return lines.sort((a, b) => (a < b ? -1 : 1)).join('');
}

type Names = Map<string, string[]>;

/** Not countries: outlying areas and groupings that CLDR lists with the codes of countries. */
const noCountries = new Set(['AC', 'AQ', 'BV', 'CP', 'DG', 'EA', 'EU', 'EZ', 'HM', 'IC', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

function named(xml: string, element: string, code = /./u): Names {
	const names: Names = new Map();
	const pattern = new RegExp(`<${element} type="([^"]+)"[^>]*>([^<]+)</${element}>`, 'gu');
	for (const [, type = '', text = ''] of xml.matchAll(pattern))
		if (code.test(type) && !noCountries.has(type)) addNames(names, type, text);
	return names;
}

function cities(xml: string): Names {
	const names: Names = new Map();
	for (const [, zone = '', city = ''] of xml.matchAll(
		/<zone type="([^"]+)">(?:(?!<\/zone>)[\s\S])*?<exemplarCity>([^<]+)</gu,
	))
		addNames(names, zone, city);
	return names;
}

/** English leaves out the cities whose name the zone's identifier already has. */
function withZoneNames(english: Names, french: Names): Names {
	const names: Names = new Map(english);
	for (const zone of french.keys())
		if (!names.has(zone) && !zone.startsWith('Etc/')) names.set(zone, [zone.split('/').at(-1)!.replaceAll('_', ' ')]);
	return names;
}

/** `Myanmar (Birmanie)` has two names; `Congo-Kinshasa` and `Tabora (region)` one. */
function addNames(names: Names, key: string, text: string): void {
	const plain = text.replaceAll('&amp;', '&').replaceAll('’', "'");
	const parts = /^(.*?) \((.*)\)$/u.exec(plain);
	const found = parts ? parts.slice(1).filter(part => /^\p{Lu}/u.test(part)) : [plain];
	names.set(key, [...new Set([...(names.get(key) ?? []), ...found])]);
}

import {betweenParts} from '../../language/introducedNames.ts';
import type {CoreferenceWork} from '../coreference.ts';
import type {Named} from '../mentions.ts';

type Chains = Map<string, Set<number>>;

/**
 * Joins "le Sud" with "Afrique du Sud", "Communes" with "Chambre des communes", "Norvik" with "Norvik Shipping".
 * Returns which names are kept: a short form that fits no full name, or several, names nothing.
 */
export function joinShortForms({names, folded, sets}: CoreferenceWork): boolean[] {
	const anyWord: Chains = new Map();
	const openWord: Chains = new Map();
	for (let index = 0; index < names.length; index++) {
		const name = names[index]!;
		const words = folded[index]!.split(' ');
		if (name.short || name.facility || name.kind === 'person' || name.rule === 'region' || words.length < 2) continue;
		const small = smallWords(name);
		for (let at = 0; at < words.length; at++) {
			const word = words[at]!;
			if (word.length < 3) continue;
			if (at === 0 || at === words.length - 1 || name.kind === 'country') add(anyWord, word, sets.find(index));
			const coordinated = at > 0 && betweenParts.has(words[at - 1]!);
			if (at === 0 || coordinated || name.kind === 'country' || small.has(word)) add(openWord, word, sets.find(index));
		}
	}
	return names.map((name, index) => {
		if (!mayBeShort(name)) return true;
		const chains = new Set([...((name.short ? anyWord : openWord).get(folded[index]!) ?? [])].map(sets.find));
		const fitting = [...chains].filter(chain => mayMean(name, names[chain]!));
		if (fitting.length !== 1) return !name.short;
		sets.join(fitting[0]!, index);
		return true;
	});
}

function add(chains: Chains, word: string, chain: number): void {
	const found = chains.get(word);
	if (found) found.add(chain);
	else chains.set(word, new Set([chain]));
}

/** Only words without a capital in the full name may be named alone with one: the city in a club's name is no short form. */
const smallWords = ({name}: Named): ReadonlySet<string> => new Set(name.split(/[\s'’]+/u));

const mayBeShort = ({short, weak, key, name, rule}: Named): boolean =>
	short === true || ((weak === true || rule === 'acronym') && key === undefined && !name.includes(' '));

/** A direction means a country, a place another place: the state in "Kentucky Education Association" is no short form. */
function mayMean(name: Named, {kind, name: full}: Named): boolean {
	// "the PCS Union": an acronym is short for itself with one noun.
	if (name.rule === 'acronym') return full.startsWith(`${name.name} `) && !full.includes(' ', name.name.length + 1);
	if (isDirection(name)) return kind === 'country';
	return name.short === true || name.kind !== 'place' || kind === 'place' || kind === 'country';
}

const isDirection = ({short, kind}: Named): boolean => short === true && kind === 'country';

import type {DisjointSets} from '../../text/disjointSets.ts';
import type {Chain} from './chains.ts';

/** Whether a key tells the subject of a ministry and not its country: `ministry:justice`. */
export const isCountryless = (key: string): boolean => key.startsWith('ministry:');

/** A ministry of which no country is told is that of the only country in the dossier that has one of the subject. */
export function joinMinistries(chains: readonly Chain[], {find, join}: DisjointSets): void {
	const owned = new Map<string, Map<string, number>>();
	for (const [index, {mentions}] of chains.entries())
		for (let at = 0; at < mentions.length; at++) {
			const {key} = mentions[at]!;
			const [, country, ministry] = /^(\p{Lu}{2}):(ministry:.+)$/u.exec(key ?? '') ?? [];
			if (country === undefined || ministry === undefined) continue;
			owned.set(ministry, (owned.get(ministry) ?? new Map()).set(country, find(index)));
		}
	for (let index = 0; index < chains.length; index++) {
		const {mentions} = chains[index]!;
		if (mentions.some(({key}) => key !== undefined && !isCountryless(key))) continue;
		for (let place = 0; place < mentions.length; place++) {
			const {key} = mentions[place]!;
			const [only, another] = [...(owned.get(key ?? '')?.values() ?? [])];
			if (only !== undefined && another === undefined) join(only, index);
		}
	}
}

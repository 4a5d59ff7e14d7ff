import {readFileSync} from 'node:fs';
import {addForm, type Forms} from './pack.ts';

/** A suffix rule of a hunspell affix file. */
type Suffix = {strip: string; add: string; flags: string[]; condition: RegExp | null; morphology: string};

/**
 * Expands the Dicollecte dictionary of French (Debian package hunspell-fr-classical, MPL-2.0) into word forms
 * with part of speech, verb form and number.
 */
export function frenchForms(folder: string): Forms {
	const suffixes = readSuffixes(readFileSync(`${folder}/fr.aff`, 'utf8'));
	const forms: Forms = new Map();
	for (const line of readFileSync(`${folder}/fr.dic`, 'utf8').split('\n').slice(1)) {
		const entry = /^([^\s/]+)(?:\/(\S+))?(?: (.*))?$/u.exec(line);
		if (entry) addEntry(forms, suffixes, entry[1]!, flagsOf(entry[2] ?? ''), entry[3] ?? '');
	}
	return forms;
}

const flagsOf = (flags: string): string[] => flags.replace(/\(\)$/u, '').match(/../gu) ?? [];

function readSuffixes(text: string): Map<string, Suffix[]> {
	const suffixes = new Map<string, Suffix[]>();
	for (const line of text.split('\n')) {
		const match = /^SFX (\S\S) (\S+) (\S+) (\S+)(?: (.*))?$/u.exec(line);
		if (!match || /^[YN]$/u.test(match[2]!)) continue;
		const [add = '', flags = ''] = match[3]!.split('/');
		const suffix = {
			strip: match[2] === '0' ? '' : match[2]!,
			add: add === '0' ? '' : add,
			flags: flagsOf(flags),
			condition: match[4] === '.' ? null : new RegExp(`${match[4]}$`, 'u'),
			morphology: match[5] ?? '',
		};
		suffixes.set(match[1]!, [...(suffixes.get(match[1]!) ?? []), suffix]);
	}
	return suffixes;
}

function addEntry(
	forms: Forms,
	suffixes: Map<string, Suffix[]>,
	word: string,
	flags: string[],
	morphology: string,
): void {
	let expanded = false;
	const expand = (stem: string, stemFlags: string[], depth: number): void => {
		for (const suffix of stemFlags.flatMap(flag => suffixes.get(flag) ?? [])) {
			if (!stem.endsWith(suffix.strip) || (suffix.condition && !suffix.condition.test(stem))) continue;
			const form = stem.slice(0, stem.length - suffix.strip.length) + suffix.add;
			expanded = true;
			addTagged(forms, form, word, morphology, suffix.morphology);
			if (depth < 2) expand(form, suffix.flags, depth + 1);
		}
	};
	expand(word, flags, 0);
	if (!expanded || !/po:v\d/u.test(morphology)) addTagged(forms, word, word, morphology, '');
}

function addTagged(forms: Forms, form: string, lemma: string, morphology: string, suffix: string): void {
	const both = `${morphology} ${suffix}`;
	const number = /is:pl/u.test(both) ? 'p' : /is:sg/u.test(both) ? 's' : '-';
	for (const [pos, verb] of classesOf(morphology, suffix))
		addForm(forms, form, lemma, `${pos}${verb}${pos === 'v' ? '-' : number}3`);
}

/** Dicollecte's `po:` marks as our classes; one entry may have several. */
function classesOf(morphology: string, suffix: string): [string, string][] {
	const classes: [string, string][] = [];
	if (/po:v[0-3]/u.test(morphology)) classes.push(['v', verbFormOf(suffix)]);
	if (/po:nom/u.test(morphology)) classes.push(['n', '-']);
	if (/po:adj/u.test(morphology)) classes.push(['a', '-']);
	if (/po:adv|po:negadv/u.test(morphology)) classes.push(['r', '-']);
	if (/po:prn/u.test(morphology)) classes.push(['g', '-']);
	if (/po:patr/u.test(morphology)) classes.push(['s', '-']);
	if (/po:npr/u.test(morphology)) classes.push(['p', '-']);
	if (/po:(?:mg|det|pro|prep|cj|loc|interj|nb)/u.test(morphology)) classes.push(['f', '-']);
	return classes;
}

const verbFormOf = (suffix: string): string =>
	/po:infi/u.test(suffix) || suffix === '' ? 'i' : /po:ppas/u.test(suffix) ? 'p' : /po:ppre/u.test(suffix) ? 'g' : 'f';

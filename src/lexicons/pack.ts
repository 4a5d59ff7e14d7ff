import {brotliCompressSync, constants} from 'node:zlib';
import {encode} from '../core/language/lexicon.ts';

/** All readings of a form as the compiler collects them: lemma and tag (`nounform number frequency category`, see parseLexicon). */
export type Forms = Map<string, Set<string>>;

/** Adds a reading; `tag` is five characters: part of speech, verb form, number, frequency, category. */
export function addForm(forms: Forms, form: string, lemma: string, tag: string): void {
	const readings = forms.get(form);
	if (readings) readings.add(`${lemma}|${tag}`);
	else forms.set(form, new Set([`${lemma}|${tag}`]));
}

/** Packs forms into the file that parseLexicon reads, compressed with brotli. Forms outside Latin-1 are left out. */
export function packLexicon(forms: Forms, categories: readonly string[]): Buffer {
	const rules = new Map<string, number>();
	const entries = [...forms]
		.map(([form, readings]) => ({
			key: encode(form),
			codes: [...readings].map(reading => codeOf(form, reading, rules)).join(','),
		}))
		.filter(({key}) => /^[\0-\u00ff]+$/u.test(key))
		.sort((a, b) => (a.key < b.key ? -1 : 1));
	const blocks: number[] = [];
	let body = '';
	let previous = '';
	for (const [index, {key, codes}] of entries.entries()) {
		if (index % 64 === 0) {
			blocks.push(body.length);
			previous = '';
		}
		const shared = sharedPrefix(previous, key);
		body += `${shared.toString(36)}${key.slice(shared)}\t${codes}\n`;
		previous = key;
	}
	const head = JSON.stringify({rules: [...rules.keys()].map(encode), categories, blocks});
	return compressed(Buffer.from(`${head}\n${body}`, 'latin1'));
}

/** Compresses as well as brotli can. */
export const compressed = (data: Buffer): Buffer =>
	brotliCompressSync(data, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24}});

function codeOf(form: string, reading: string, rules: Map<string, number>): string {
	const bar = reading.lastIndexOf('|');
	const lemma = reading.slice(0, bar);
	const shared = sharedPrefix(form, lemma, Number.POSITIVE_INFINITY);
	const rule = `${form.length - shared}/${lemma.slice(shared)}/${reading.slice(bar + 1)}`;
	if (!rules.has(rule)) rules.set(rule, rules.size);
	return rules.get(rule)!.toString(36);
}

function sharedPrefix(a: string, b: string, limit = 35): number {
	let length = 0;
	while (length < a.length && length < b.length && length < limit && a[length] === b[length]) length++;
	return length;
}

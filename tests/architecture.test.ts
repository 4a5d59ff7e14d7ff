import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {english} from '../src/core/language/english/english.ts';
import {french} from '../src/core/language/french/french.ts';
import type {LanguageRules} from '../src/core/language/language.ts';

const root = fileURLToPath(new URL('../src', import.meta.url));

/** Rooms from left to right: a file may import (values) only from its own room and those before it. */
const rooms = [
	'core/text',
	'core/language',
	'core/article',
	'core/annotate',
	'core/dossier',
	'core/search',
	'core/evaluation',
	'importing',
	'i18n',
	'screens',
	'reports',
	'library',
	'ui/bindings',
	'ui/state',
	'ui/keys',
	'ui/view',
	'ui/linear',
	'ui/components',
	'ui',
	'cli',
];

type Import = {readonly from: string; readonly to: string; readonly typeOnly: boolean};

const everyFile = readdirSync(root, {recursive: true, encoding: 'utf8'})
	.filter(name => /\.tsx?$/u.test(name))
	.map(name => name.replaceAll('\\', '/'));
/** What compiles the dictionaries is no part of the program. */
const compilesLexicons = (file: string): boolean => file.startsWith('lexicons/');
const files = everyFile.filter(file => !compilesLexicons(file));

const source = (file: string) => readFileSync(join(root, file), 'utf8');

/** Code without what is said of it. */
const withoutComments = (code: string): string => code.replaceAll(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

/** Where no language is known but by what the languages say of themselves. */
const coreButLanguage = files.filter(file => /^core\/(?!language\/)/u.test(file));

function importsOf(file: string): Import[] {
	const found: Import[] = [];
	for (const match of source(file).matchAll(
		/^(?:import|export)\s+(type\s)?([^'"]*?from\s+)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu,
	)) {
		const target = match[3] ?? match[4]!;
		const to = target.startsWith('.')
			? relative(root, join(root, dirname(file), target)).replaceAll('\\', '/')
			: target;
		found.push({from: file, to, typeOnly: match[1] !== undefined});
	}
	return found;
}

const imports = files.flatMap(importsOf);
const roomOf = (file: string) =>
	rooms.findIndex(room => dirname(file) === room || (room !== 'ui' && file.startsWith(`${room}/`)));

test('the top level holds what was ordered, and what its tools look for there', () => {
	const ordered = ['README.md', 'articles', 'bin', 'package.json', 'src', 'tests', 'tsconfig.json'];
	const forTools = ['.ci', '.gitignore', 'LICENSE', 'NOTICE', 'biome.json', 'package-lock.json', 'vitest.config.ts'];
	const made = /^(?:\.git|node_modules|dist|coverage|.*\.tgz|\..*\.mjs)$/u;
	const found = readdirSync(join(root, '..')).filter(name => !made.test(name));
	expect(found.sort()).toEqual([...ordered, ...forTools].sort());
});

test('every source file stands in a room', () => {
	expect(files.filter(file => roomOf(file) < 0)).toEqual([]);
	expect(files.length).toBeGreaterThan(20);
});

test('the guide of the README names every room, in their order, and a file in each to begin with', () => {
	const readme = readFileSync(join(root, '../README.md'), 'utf8');
	const quoted = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, name]) => name!);
	const table = readme.split('| Room | In a sentence | Begin with |')[1]!.split('\n\n', 1)[0]!;
	const guide = table
		.split('\n')
		.slice(2)
		.map(row => row.split('|').slice(1, -1));
	const named = guide.flatMap(([names]) => quoted(names));
	expect(named.toSorted()).toEqual([...rooms, 'library/add', 'lexicons'].toSorted());
	for (const [names, , begin] of guide) {
		const places = quoted(names).flatMap(room => quoted(begin).map(file => `${room}/${file}`));
		expect(
			quoted(begin).filter(file => !places.some(place => everyFile.includes(place) && place.endsWith(`/${file}`))),
		).toEqual([]);
	}
	const [core, ui] = [/^core: (.+)$/mu, /^ui: (.+)$/mu].map(line =>
		line
			.exec(readme)![1]!
			.split(/ [·│] ?/u)
			.filter(Boolean),
	);
	const [inCore, apart] = [core!.slice(0, 7), core!.slice(7)];
	const inUi = ui!.slice(0, 6).map(room => `ui/${room}`);
	expect([...inCore.map(room => `core/${room}`), ...apart, ...inUi, ...ui!.slice(6)]).toEqual(rooms);
});

test('values are imported from the left only', () => {
	const wrong = imports
		.filter(({typeOnly, to}) => !typeOnly && /\.tsx?$/u.test(to))
		.filter(({from, to}) => roomOf(to) > roomOf(from))
		.map(({from, to}) => `${from} imports ${to}`);
	expect(wrong).toEqual([]);
});

test('inside the dossier too: what groups and names goes before what is built on it', () => {
	const order = [
		'grouping',
		'actors',
		'stories',
		'answers',
		'questions',
		'differences',
		'corrections',
		'parallels',
		'labels',
		'packed',
	];
	const placeOf = (file: string) => order.indexOf(/^core\/dossier\/(\w+)\//u.exec(file)?.[1] ?? '');
	const unplaced = files.filter(file => /^core\/dossier\/\w+\//u.test(file) && placeOf(file) < 0);
	expect(unplaced).toEqual([]);
	const wrong = imports
		.filter(({from, to, typeOnly}) => !typeOnly && placeOf(from) >= 0 && placeOf(to) > placeOf(from))
		.map(({from, to}) => `${from} imports ${to}`);
	expect(wrong).toEqual([]);
});

test('types too, but for a few that are named where they are made', () => {
	const fromTheRight = imports
		.filter(({typeOnly, to}) => typeOnly && /\.tsx?$/u.test(to))
		.filter(({from, to}) => roomOf(to) > roomOf(from))
		.map(({from, to}) => `${from} imports ${to}`);
	expect(fromTheRight.sort()).toEqual([
		// A token carries what the lexicon says of its word.
		'core/text/tokens.ts imports core/language/lexicon.ts',
		'core/text/word.ts imports core/language/lexicon.ts',
		'core/text/wordClass.ts imports core/language/lexicon.ts',
		// Whatever can fail there is said here.
		'i18n/add.ts imports library/add/outcome.ts',
		// The first screen is kept as it was painted.
		'library/cache/openingCache.ts imports ui/view/region.ts',
		// A key names an action, and may be said otherwise in another state.
		'ui/bindings/binding.ts imports ui/state/action.ts',
		'ui/bindings/saidKey.ts imports ui/state/state.ts',
	]);
});

test('the compiler of the dictionaries uses core alone, and the program nothing of it', () => {
	const targets = everyFile
		.filter(compilesLexicons)
		.flatMap(importsOf)
		.map(({to}) => to);
	const allowed = /^(?:core\/|lexicons\/|node:)/u;
	expect(targets.filter(to => !allowed.test(to))).toEqual([]);
	expect(targets.some(to => to.startsWith('core/'))).toBe(true);
	expect(imports.filter(({to}) => compilesLexicons(to))).toEqual([]);
});

test('the reading of imports misses none', () => {
	// However the import around it is laid out.
	const specifiers = /(?:\bfrom|\bimport\(|^import)\s*['"](?:\.{1,2}\/|node:)[^'"]+['"]/gmu;
	const missed = files
		.filter(file => !file.endsWith('.d.ts'))
		.flatMap(file => {
			const read = importsOf(file).length;
			const written = [...source(file).matchAll(specifiers)].length;
			return read < written ? [`${file}: ${written - read}`] : [];
		});
	expect(missed).toEqual([]);
});

test('what a file exports says what it is', () => {
	const exported = /^export (?:default |declare |async |abstract )*(?:const|let|function|class|type|interface|enum)\b/u;
	const silent = everyFile.flatMap(file => {
		const lines = source(file).split('\n');
		return lines
			.filter((line, at) => exported.test(line) && !lines[at - 1]?.endsWith('*/'))
			.map(line => `${file}: ${line}`);
	});
	expect(silent).toEqual([]);
});

test('a file exports what it makes, and passes nothing on', () => {
	expect(everyFile.filter(file => /^export (?:type )?(?:\{|\*)/mu.test(source(file)))).toEqual([]);
});

test('no file imports itself by way of others', () => {
	const edges = new Map(
		files.map(file => [file, imports.filter(({from, typeOnly}) => from === file && !typeOnly).map(({to}) => to)]),
	);
	const done = new Set<string>();
	const cycles: string[] = [];
	const visit = (file: string, path: readonly string[]): void => {
		if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
		if (done.has(file) || path.includes(file)) return;
		for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
	expect(cycles).toEqual([]);
});

describe('packages stay where they belong', () => {
	const only = (name: RegExp, allowed: RegExp) =>
		imports
			.filter(({from, to, typeOnly}) => name.test(to) && !allowed.test(from) && !typeOnly)
			.map(({from, to}) => `${from} imports ${to}`);

	test('React and Ink in ui', () => {
		expect(only(/^(?:react|ink|ink-select-input)(?:\/|$)/u, /^ui\//u)).toEqual([]);
	});
	test('Node in library, cli and the edges of ui', () => {
		expect(only(/^node:/u, /^(?:library|cli)\/|^ui\/[^/]+\.tsx?$/u)).toEqual([]);
	});
	test('the disk in library; besides, standard output is written and a folder told from a command', () => {
		expect(only(/^node:fs(?:\/|$)/u, /^library\/|^cli\/(?:isFolder|output)\.ts$|^ui\/terminal\.ts$/u)).toEqual([]);
	});
	test('what opens connections in one file, and nothing else knows how', () => {
		const network = /^node:(?:https?2?|net|tls|dgram|dns|inspector|cluster)(?:\/|$)/u;
		// privateAddress.ts only compares addresses.
		expect(
			[...new Set(imports.filter(({to, typeOnly}) => network.test(to) && !typeOnly).map(({from}) => from))].sort(),
		).toEqual(['library/add/fetchAddress.ts', 'library/add/privateAddress.ts']);
		const calls = /\bfetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|\bnode:(?:http|net|tls)\b.*\bimport\(/u;
		expect(files.filter(file => calls.test(source(file)))).toEqual([]);
		const users = imports
			.filter(({to, typeOnly}) => to === 'library/add/fetchAddress.ts' && !typeOnly)
			.map(({from}) => from);
		expect(users).toEqual(['library/add/addMaterial.ts']);
	});
	test('readers of pages, feeds and books in importing, which touches neither disk nor network', () => {
		const readers = /^(?:@mozilla\/readability|linkedom|parse5|feedsmith|postal-mime|fflate|unpdf)(?:\/|$)/u;
		expect(only(readers, /^importing\//u)).toEqual([]);
		expect(imports.filter(({from, to}) => from.startsWith('importing/') && to.startsWith('node:'))).toEqual([]);
	});
	test('other programs in four files, one of which starts this program again, and never by way of a shell', () => {
		expect(
			only(/^node:child_process$/u, /^library\/outside\/(?:clipboard|editFile|exportFile|openOutside)\.ts$/u),
		).toEqual([]);
		const shells = files.filter(file =>
			/\bexec(?:File)?(?:Sync)?,|\bshell: ?(?:true|['"])|\beval\(|\bnew Function\b/u.test(source(file)),
		);
		expect(shells).toEqual([]);
	});
	test('nothing but packages made for it in core', () => {
		const packages = imports.filter(({from, to}) => from.startsWith('core/') && !/\.ts$/u.test(to)).map(({to}) => to);
		expect([...new Set(packages)].filter(name => !['marked', 'yaml', 'fuse.js'].includes(name))).toEqual([]);
	});
	test('the whole of the interface is loaded by a dynamic import', () => {
		// Looks and painting are plain functions; what is printed shares them with the screen.
		const plain = ['ui/theme.ts', 'ui/paint.ts', 'ui/cleanOutput.ts', 'ui/readConfig.ts', 'ui/keys/configText.ts'];
		const loading = imports.filter(
			({from, to}) => from.startsWith('cli/') && to.startsWith('ui/') && !plain.includes(to),
		);
		expect(loading.map(({from, to}) => `${from} imports ${to}`)).toEqual([
			'cli/readInTerminal.ts imports ui/start.ts',
			'cli/readLinear.ts imports ui/startLinear.ts',
		]);
		for (const file of plain) expect(source(file)).not.toMatch(/from '(?:react|ink)/u);
	});
});

test('the first frame needs no analysis: nothing of it is loaded before', () => {
	const needed = new Set<string>();
	const need = (file: string): void => {
		if (needed.has(file) || !files.includes(file)) return;
		needed.add(file);
		// What is imported while the program runs comes later.
		for (const [, from] of source(file).matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)'/gmu))
			need(relative(root, join(root, dirname(file), from!)).replaceAll('\\', '/'));
	};
	for (const first of ['cli/readInTerminal.ts', 'cli/wantsLinear.ts', 'ui/start.ts']) need(first);
	expect(needed.size).toBeGreaterThan(100);
	const heavy = /^core\/(?:annotate|language|evaluation)\/|^importing\/|\/(?:parseArticle|openDossier)\.ts$/u;
	// Short tables that values are shown by, and how they are written down.
	const shownBy = [
		'core/language/concepts/fates.ts',
		'core/language/concepts/kindsOfPeople.ts',
		'core/language/measures.ts',
		'core/language/wordLists.ts',
	];
	expect([...needed].filter(file => heavy.test(file)).sort()).toEqual(shownBy);
});

test('the colours of the screen stand in the theme; those of a shown article are what marked-terminal gives by itself', () => {
	const coloured = files.filter(file => /\\u001b\[(?:[349]\d|10\d)[;m]|\b[34]8;[25];/u.test(source(file)));
	expect(coloured.sort()).toEqual(['cli/markdown/terminalMarkdown.ts', 'ui/theme.ts']);
});

test('folders are made in one place: the usual way can wait forever', () => {
	const making = files.filter(file => /\bmkdir(?:Sync)?\b/u.test(source(file)));
	expect(making).toEqual(['library/files/makeFolder.ts']);
});

test('nothing is called a token that lacks most of one', () => {
	expect(files.filter(file => / as Token\b/u.test(source(file)))).toEqual([]);
});

test('a set is called after what is in it, a function after what it asks', () => {
	const asking = files.flatMap(file =>
		[
			...source(file).matchAll(
				/\bconst ((?:is|are|has|may)\p{Lu}\w*)(?:: Readonly(?:Set|Map)<|(?:: [^=\n]+)? = (?:new Set|words|conceptSet)\()/gu,
			),
		].map(([, name]) => `${file}: ${name}`),
	);
	expect(asking).toEqual([]);
});

test('a list in a map grows in one place', () => {
	const growing = files.filter(file =>
		/else (\w+)\.set\([^;\n]+, \[[^;\n]+\]\);|\.set\([^;\n]+, \[\.\.\.\(\w+\.get\(/u.test(source(file)),
	);
	expect(growing).toEqual(['core/text/appendTo.ts']);
});

test('core has no clock, no console and no chance in it', () => {
	const impure = files.filter(
		file =>
			file.startsWith('core/') &&
			/\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\./u.test(source(file)),
	);
	expect(impure).toEqual([]);
});

test('what a language needs is a record of all of them, so that the compiler asks for it; core names no language', () => {
	const twoWay = files.filter(file => /[!=]== '(?:fr|en)'|'(?:fr|en)' ?(?:\||, )'?(?:fr|en)'/u.test(source(file)));
	expect(twoWay.sort()).toEqual(['core/text/languageCodes.ts', 'i18n/locale.ts']);
	// In core a language is not even named but among the languages: no `?? 'fr'`, no `conceptOf(word, 'fr')`.
	const naming = coreButLanguage.filter(file => /(['"`])(?:fr|en)\1/u.test(withoutComments(source(file))));
	expect(naming).toEqual(['core/text/languageCodes.ts']);
	// What is given the languages takes none by itself.
	const taking = imports
		.filter(
			({from, to}) =>
				/^core\/(?:annotate|evaluation)\//u.test(from) && /^core\/language\/(?:english|french)\//u.test(to),
		)
		.map(({from, to}) => `${from} imports ${to}`);
	expect(taking).toEqual([]);
});

test('no small word of French or English is spelled out in core but with its language', () => {
	const small = (language: LanguageRules): Set<string> =>
		new Set(
			[
				...[language.grammar.determiners, language.grammar.prepositions, language.grammar.relatives],
				...[language.grammar.subordinators, language.grammar.coordinators, language.grammar.negations],
				...[language.grammar.negationsAfter, language.grammar.clitics, language.grammar.otherPronouns],
			].flatMap(words => [...words]),
		);
	// Codes of languages, letters of spellings, and words that English has too, or our own names.
	const notOurs = /^(?:.'?|en|on|or|ou|qu|point|plus|via|comment|devant)$/u;
	const spelled = [
		...[...small(french)].filter(word => !notOurs.test(word)).map(word => `['"(|:]${word}['")|? ]`),
		...[...small(english)].map(word => `\\b(?:form|lemma|text)\\)? [!=]== ['"]${word}['"]`),
	];
	const anySpelled = new RegExp(spelled.join('|'), 'u');
	const found = coreButLanguage.flatMap(file =>
		withoutComments(source(file))
			.split('\n')
			.filter(line => anySpelled.test(line))
			.map(line => `${file}: ${line.trim()}`),
	);
	expect(found).toEqual([]);
});

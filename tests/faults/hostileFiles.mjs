import '../support/scratch.mjs';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/*
 * Opens folders whose files were made to harm, with the built program: none may crash it, make it wait, or take more than two seconds
 * of processor time before its articles are listed. `npm run test:files`; words are the cases to run, all of them without.
 */

const mostSeconds = 2;
const mostForAnalysis = 20;
const program = fileURLToPath(new URL('../../bin/briefing.js', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'briefing-files-'));
process.on('exit', () => rmSync(base, {recursive: true, force: true}));

/** Folders by what is wrong in them: each file's path with its content. */
const cases = {
	line2: {'a.txt': 'mot '.repeat(500000)},
	line2md: {'a.md': 'mot '.repeat(500000)},
	line2nospace: {'a.txt': 'm'.repeat(2000000)},
	line2md_nospace: {'a.md': 'm'.repeat(2000000)},
	quotes39: {'a.md': `${'> '.repeat(39)}x\n`},
	quotes: {'a.md': `${'> '.repeat(5000)}x\n`},
	quotes2: {
		'a.md': Array.from({length: 5000}, (_, i) => `${'>'.repeat(i % 5000)} x`)
			.slice(0, 2000)
			.join('\n'),
	},
	lists: {
		'a.md': Array.from({length: 5000}, (_, i) => `${' '.repeat(2 * i)}- a`)
			.slice(0, 1500)
			.join('\n'),
	},
	lists2: {'a.md': `${'- '.repeat(5000)}x\n`},
	lists3: {'a.md': `${'1. '.repeat(5000)}x\n`},
	brackets: {'a.md': `${'['.repeat(20000)}\n`},
	brackets2: {'a.md': `${'['.repeat(20000)}a${']'.repeat(20000)}\n`},
	brackets3: {'a.md': `${'![['.repeat(20000)}\n`},
	parens: {'a.md': `[a](${'('.repeat(20000)}\n`},
	links: {'a.md': `${'[a](b '.repeat(20000)}\n`},
	stars: {'a.md': `${'*a **b '.repeat(20000)}\n`},
	stars2: {'a.md': `${'*'.repeat(50000)}a\n`},
	unders: {'a.md': `${'_a__b'.repeat(20000)}\n`},
	ticks: {'a.md': `${Array.from({length: 1500}, (_, i) => '`'.repeat(i + 1)).join(' a ')}\n`},
	tildes: {'a.md': `${'~~a ~b'.repeat(20000)}\n`},
	html: {'a.md': `${'<a b="'.repeat(20000)}\n`},
	html2: {'a.md': `${'<!--'.repeat(20000)}\n`},
	html3: {'a.md': `${'<script>'.repeat(20000)}\n`},
	html4: {'a.md': `<a ${'b '.repeat(30000)}\n`},
	html5: {'a.md': `${'<![CDATA['.repeat(20000) + '<?'.repeat(20000)}\n`},
	tbl: {'a.md': `${'|'.repeat(20000)}\n${'|-'.repeat(20000)}\n`},
	tbl2: {'a.md': `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${(`${'|b'.repeat(300)}|\n`).repeat(500)}`},
	refs: {'a.md': `${'[a]: '.repeat(20000)}\n`},
	refs2: {
		'a.md':
			Array.from({length: 20000}, (_, i) => `[a${i}]: http://x/${i}`).join('\n') +
			'\n\n' +
			Array.from({length: 20000}, (_, i) => `[a${i}]`).join(' '),
	},
	foot: {
		'a.md':
			Array.from({length: 20000}, (_, i) => `[^${i}]: a`).join('\n') +
			'\n\n' +
			Array.from({length: 20000}, (_, i) => `[^${i}]`).join(' '),
	},
	setext: {'a.md': 'a\n=\n'.repeat(50000)},
	setext2: {'a.md': `a${' '.repeat(100000)}b\n${'-'.repeat(100000)} a`},
	spaces: {'a.md': `a${' '.repeat(1000000)}b\n`},
	spacestxt: {'a.txt': `a${' '.repeat(1000000)}b\n`},
	newlines: {'a.md': `a${'\n'.repeat(1000000)}b\n`},
	newlinestxt: {'a.txt': `a${'\n'.repeat(1000000)}b\n`},
	entities: {'a.md': '&#x41;&amp;'.repeat(100000)},
	amp: {'a.md': '&'.repeat(200000)},
	esc: {'a.txt': '\x1b]0;'.repeat(200000)},
	esc2: {'a.txt': '\x1b['.repeat(200000) + '3'.repeat(200000)},
	esc3: {'a.txt': `\x1b]${'x'.repeat(4000)}`.repeat(400)},
	zw: {'a.txt': `${'\u200b'.repeat(500000)}x`},
	zwj: {'a.txt': `${'\u200d'.repeat(500000)}x`},
	zwj2: {'a.txt': `${'👩\u200d'.repeat(100000)}x`},
	comb: {'a.txt': `a${'\u0301'.repeat(500000)} x`},
	comb2: {'a.txt': `a${'\u0301\u0323'.repeat(250000)} x`},
	sur: {'a.txt': Buffer.from(`\ufeff${'a\ud800'.repeat(100000)}`, 'utf16le')},
	digits: {'a.txt': '7'.repeat(1000000)},
	digits2: {'a.txt': '1 '.repeat(500000)},
	dots: {'a.txt': '.'.repeat(500000)},
	dots2: {'a.txt': 'a.'.repeat(500000)},
	apos: {'a.txt': "l'".repeat(500000)},
	gu: {'a.txt': '« '.repeat(300000)},
	caps: {'a.txt': 'A'.repeat(1000000)},
	caps2: {'a.txt': 'Abc '.repeat(250000)},
	dash: {'a.txt': 'a-'.repeat(500000)},
	commas: {'a.txt': '1,'.repeat(500000)},
	bom_yaml: {
		'a.md':
			'---\na: &a [x,x,x,x,x,x,x,x,x]\n' +
			Array.from(
				{length: 12},
				(_, i) =>
					`${'bcdefghijklmnop'[i]}: &${'bcdefghijklmnop'[i]} [${Array(9).fill(`*${'abcdefghijklmnop'[i]}`).join(',')}]`,
			).join('\n') +
			'\ntitle: *m\nauthor: *m\n---\nx',
	},
	yamltag: {
		'a.md':
			'---\ntitle: !!js/function "function(){}"\nsource: !!binary aGk=\nauthor: !foo bar\npublished: !!timestamp 2024-01-01\n---\nLe pont.',
	},
	yamladdress: {'a.md': `---\nsource: http://${'h'.repeat(65000)} x\n---\nLe pont.`},
	yamlmerge: {'a.md': '---\n<<: {title: T}\nk: &k {title: z}\n<<: *k\n---\nLe pont.'},
	yamlself: {'a.md': '---\na: &a [*a]\ntitle: &t [*t]\nauthor: *a\n---\nLe pont.'},
	yamldeep: {'a.md': `---\ntitle: ${'['.repeat(30000)}\n---\nLe pont.`},
	yamldeep2: {'a.md': `---\ntitle: ${'{a: '.repeat(15000)}\n---\nLe pont.`},
	yamldeep3: {
		'a.md': `---\n${Array.from({length: 340}, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\nLe pont.`,
	},
	yamlproto: {'a.md': '---\n__proto__: {x: 1}\nconstructor: y\ntoString: z\n---\nLe pont.'},
	yamlanchors: {'a.md': `---\n${Array.from({length: 3000}, (_, i) => `k${i}: &a${i} x`).join('\n')}\n---\nx`},
	yamlanchors2: {'a.md': `---\nl: [${Array.from({length: 5000}, (_, _i) => `&a x`).join(', ')}]\n---\nx`},
	yamlalias: {'a.md': `---\na: &a x\nl: [${Array.from({length: 15000}, (_, _i) => `*a`).join(',')}]\n---\nx`},
	yamlstr: {'a.md': `---\ntitle: "${'\\x'.repeat(30000)}"\n---\nx`},
	yamlblock: {'a.md': `---\ntitle: |\n${'  a\n'.repeat(15000)}---\nx`},
	yamlcomments: {'a.md': `---\n${'#\n'.repeat(30000)}---\nx`},
	yamlq: {'a.md': `---\n${'? '.repeat(30000)}\n---\nx`},
	yamldash: {'a.md': `---\na: \n${'- '.repeat(30000)}\n---\nx`},
	dbomb: {
		'a.md': 'x',
		'dossier.yaml':
			'a: &a [x,x,x,x,x,x,x,x,x]\n' +
			Array.from(
				{length: 12},
				(_, i) =>
					`${'bcdefghijklmnop'[i]}: &${'bcdefghijklmnop'[i]} [${Array(9).fill(`*${'abcdefghijklmnop'[i]}`).join(',')}]`,
			).join('\n') +
			'\ntitle: *m\nsame: *m\nactors: *m',
	},
	ddeep: {'a.md': 'x', 'dossier.yaml': `title: ${'['.repeat(500000)}`},
	ddeep2: {'a.md': 'x', 'dossier.yaml': `title: ${'['.repeat(3000)}${']'.repeat(3000)}`},
	ddeep3: {'a.md': 'x', 'dossier.yaml': `same:\n${'- '.repeat(200000)}x`},
	ddeep4: {'a.md': 'x', 'dossier.yaml': Array.from({length: 1300}, (_, i) => `${' '.repeat(i)}a:`).join('\n')},
	dq: {'a.md': 'x', 'dossier.yaml': '? '.repeat(200000)},
	dkeys: {'a.md': 'x', 'dossier.yaml': Array.from({length: 50000}, (_, i) => `k${i}: v`).join('\n')},
	dsame: {
		'a.md': 'Le pont 12 morts. '.repeat(300),
		'dossier.yaml': `same:\n${Array.from({length: 15000}, (_, i) => `  - a: Le pont ${i}\n    a2: x`).join('\n')}`,
	},
	dtag: {
		'a.md': 'x',
		'dossier.yaml': 'title: !!js/function "x"\nactors: !!set {a}\nsame: !!omap [a: b]\nfacts: !foo [x]\n<<: *nope',
	},
	dproto: {
		'a.md': 'x',
		'dossier.yaml':
			'__proto__: {title: x}\narticles:\n  __proto__: {title: y}\n  constructor: {title: z}\nfacts:\n  __proto__: {a: x}\nactors:\n  rename: {__proto__: x, constructor: y}',
	},
	dnul: {
		'a.md': 'x',
		'dossier.yaml': 'title: "a\\0b\\e]0;evil\\a\\u202e"\nactors:\n  rename: {"Jean\\e[2J": "x\\u202ey"}\n',
	},
	d16: {'a.md': 'x', 'dossier.yaml': Buffer.from('\ufefftitle: Un titre\n', 'utf16le')},
	dbin: {'a.md': 'x', 'dossier.yaml': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 255, 254, 0, 1])},
	dlatin: {'a.md': 'x', 'dossier.yaml': Buffer.from('title: \xe9t\xe9\n', 'latin1')},
	u16: {
		'a.md': Buffer.from('\ufeff---\ntitle: Été\n---\nLe pont est tombé.', 'utf16le'),
		'b.txt': Buffer.from('Le pont est tombe hier matin a Lille.', 'utf16le'),
	},
	nul: {'a.md': 'Le pont\0est\0tombé.', 'b.txt': Buffer.alloc(1000)},
	manyfiles: Object.fromEntries(
		Array.from({length: 3000}, (_, i) => [`f${i}.txt`, `Article ${i}. Il y a ${i} morts à Lille.`]),
	),
};

/** What no text can be: links, pipes, devices, names. */
const makers = {
	links(folder) {
		writeFileSync(join(folder, 'a.md'), 'x');
		symlinkSync(folder, join(folder, 'loop'));
		symlinkSync('loop2', join(folder, 'loop2'));
		symlinkSync('/etc', join(folder, 'etc'));
		symlinkSync('/etc/passwd', join(folder, 'passwd.md'));
		symlinkSync('/dev/zero', join(folder, 'zero.md'));
		symlinkSync('/dev/zero', join(folder, 'dossier.yaml'));
	},
	pipes(folder) {
		writeFileSync(join(folder, 'a.md'), 'x');
		execFileSync('mkfifo', [join(folder, 'p.md'), join(folder, 'dossier.yaml')]);
	},
	names(folder) {
		for (const name of [
			'a\nb',
			'\u001b]0;owned\u0007',
			'\u202etxt',
			'é',
			'e\u0301',
			'A',
			'a',
			' ',
			'-rf',
			'$(id)',
			"'",
			'"',
			'x'.repeat(240),
		])
			writeFileSync(join(folder, `${name}.md`), `Texte ${name}.`);
	},
	deep(folder) {
		mkdirSync(join(folder, 'd/'.repeat(400)), {recursive: true});
		writeFileSync(join(folder, 'd/'.repeat(400), 'a.md'), 'x');
	},
	huge(folder) {
		writeFileSync(join(folder, 'a.md'), 'x');
		truncateSync(join(folder, 'a.md'), 2 ** 40);
	},
};

function made(name) {
	const folder = join(base, name);
	mkdirSync(folder);
	if (name in makers) makers[name](folder);
	else for (const [path, content] of Object.entries(cases[name])) writeFileSync(join(folder, path), content);
	return folder;
}

/** Seconds of processor time that a command took, and lines that it told; throws when it crashed or did not end. */
function run(command, folder, limit) {
	const env = {
		...process.env,
		LC_ALL: 'C.UTF-8',
		XDG_CACHE_HOME: join(base, '.cache'),
		XDG_DATA_HOME: join(base, '.data'),
	};
	const script = 'ulimit -t "$1"; shift; "$@" >/dev/null; code=$?; times >&2; exit $code';
	const words = ['-c', script, 'bash', String(limit + 3), process.execPath, program, command, folder];
	const {status, signal, stderr} = spawnSync('bash', words, {
		encoding: 'utf8',
		env,
		timeout: limit * 20_000,
		maxBuffer: 2 ** 28,
	});
	const lines = stderr.trimEnd().split('\n');
	if (status !== 0) throw new Error(`${command}, ${folder}: ${signal ?? status} ${stderr.slice(0, 300)}`);
	if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/u.test(stderr))
		throw new Error(`${folder}: a control sequence was told`);
	const seconds = [...lines.at(-1).matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
		(sum, [, min, sec]) => sum + 60 * min + Number(sec),
		0,
	);
	return {seconds, told: lines.length - 2};
}

const names = process.argv.length > 2 ? process.argv.slice(2) : [...Object.keys(cases), ...Object.keys(makers)];
let slowest = {seconds: 0, name: ''};
let failed = 0;
for (const name of names) {
	try {
		const folder = made(name);
		const listed = run('list', folder, mostSeconds);
		const analysed = run('overview', folder, mostForAnalysis);
		if (listed.seconds > mostSeconds) throw new Error(`${listed.seconds.toFixed(1)} s until it was listed`);
		if (listed.seconds > slowest.seconds) slowest = {seconds: listed.seconds, name};
		console.log(
			`${name.padEnd(18)} ${listed.seconds.toFixed(2)} s ${analysed.seconds.toFixed(2)} s, ${listed.told} lines told`,
		);
		rmSync(folder, {recursive: true, force: true});
	} catch (error) {
		failed++;
		console.log(`${name.padEnd(18)} FAILED ${error.message}`);
	}
}
console.log(
	`${names.length} folders, ${failed} failures; the slowest was listed after ${slowest.seconds.toFixed(2)} s (${slowest.name})`,
);
process.exitCode = failed > 0 ? 1 : 0;

import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {parse} from 'yaml';
import {annotate} from '../../src/core/annotate/annotate.ts';
import {cleanText as cleanEntering} from '../../src/core/article/cleanText.ts';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {buildDossier} from '../../src/core/dossier/buildDossier.ts';
import {parseCorrections} from '../../src/core/dossier/corrections/parseCorrections.ts';
import {editDossierFile} from '../../src/library/corrections/editDossierFile.ts';
import {readPlacedYaml} from '../../src/library/yaml/placedYaml.ts';
import {csvText, plainCsv} from '../../src/reports/csv.ts';
import {html} from '../../src/reports/markup.ts';
import {widthOf} from '../../src/screens/rows/width.ts';
import {layoutArticle} from '../../src/screens/text/articleLayout.ts';
import {onlyStyles} from '../../src/ui/cleanOutput.ts';
import {giveUpOn, understand} from '../../src/ui/inputEvents.ts';
import {paintLine} from '../../src/ui/paint.ts';
import {themes} from '../../src/ui/theme.ts';
import {articleOf} from '../support/annotated.ts';
import {languages} from '../support/languages.ts';
import {tornSentence} from './tornSentences.ts';

/** What may be nowhere but in a sequence of our own: C0 but the line end, C1, what turns the direction, halves of characters. */
const dangerous = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const attacks = [
	...[
		'\u001b]0;owned\u0007',
		'\u001b]52;c;b3duZWQ=\u0007',
		'\u001b]8;;http://x\u001b\\',
		'\u001b[2J',
		'\u001b[31m',
		'\u001bc',
	],
	...[
		'\u001bP1$r0m\u001b\\',
		'\u001b_Gx\u001b\\',
		'\u001b^x\u001b\\',
		'\u001bXx\u001b\\',
		'\u009b2J',
		'\u009d0;x\u009c',
		'\u0090x\u009c',
	],
	...[
		'\u202e',
		'\u2066',
		'\u2069',
		'\u200f',
		'\ud800',
		'\udfff',
		'\u200b',
		'\u200d',
		'\u0301',
		'\u0344',
		'\u{e0041}',
		'\ufeff',
		'\u0000',
	],
	...[
		'\r',
		'\n',
		'\t',
		'\u0085',
		'\u2028',
		'\v',
		'\f',
		'&#27;',
		'&#x1b;',
		'&#155;',
		'&#8238;',
		'\\u001b',
		'\\x1b',
		'\\e',
		'\\u202e',
	],
	...[
		'---\n',
		'title: ',
		'"',
		"'",
		': ',
		'- ',
		'[',
		'](',
		')',
		'{',
		'}',
		'<',
		'>',
		'<!--',
		'*',
		'_',
		'`',
		'#',
		'|',
		'&a ',
		'*a',
		'!!js ',
		'%',
	],
	...[
		'=cmd',
		'@x',
		'Le maire ',
		'12 000 ',
		'soldats ',
		'« ',
		' »',
		' a dit ',
		'2024',
		'日本',
		'é',
		'👩‍👩‍👧',
		'http://x/',
		'$(id)',
		';',
		'`id`',
	],
];

const hostile = fc
	.array(fc.oneof({weight: 6, arbitrary: fc.constantFrom(...attacks)}, fc.string({unit: 'binary', maxLength: 6})), {
		maxLength: 14,
	})
	.map(pieces => pieces.join(''));

/** Every text in a value, with the names of its fields. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, held]) => [...(Array.isArray(value) ? [] : [name]), ...textsIn(held)]);
}

function hold(condition: boolean, what: string): void {
	if (!condition) throw new Error(what);
}

const isHarmless = (value: unknown): boolean => !textsIn(value).some(text => dangerous.test(text));

/** A thing that must hold whatever text comes in; `share` of the runs that it gets, less where a run takes long. */
export type HostileProperty = {
	readonly name: string;
	readonly share: number;
	readonly property: fc.IRawProperty<unknown[]>;
};

const of = (name: string, share: number, property: unknown): HostileProperty => ({
	...{name, share},
	property: property as fc.IRawProperty<unknown[]>,
});

const scratch = mkdtempSync(join(tmpdir(), 'briefing-fuzz-'));
process.on('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** All that is asked of text from anywhere: where it enters, on its way, and wherever it leaves. */
export const hostileProperties: readonly HostileProperty[] = [
	of(
		'cleaned text is harmless, and cleaning it again changes nothing',
		1,
		fc.property(hostile, raw => {
			const {text} = cleanEntering(raw);
			hold(!dangerous.test(text), 'dangerous');
			hold(cleanEntering(text).text === text, 'cleaning again changes it');
		}),
	),
	of(
		'a file with any name, front matter and text is an article of harmless texts, its spans in bounds',
		1,
		fc.property(hostile, hostile, hostile, fc.constantFrom('md', 'txt'), (name, matter, body, format) => {
			const raw = `---\ntitle: ${matter}\nsource: "${matter}"\nurl: http://x/${matter}\n---\n${body}`;
			const {article, issues} = parseArticle(`${name}.${format}`, raw);
			hold(isHarmless([article, issues]), 'dangerous');
			for (const {start, end} of [...article.blocks, ...article.styles])
				hold(start >= 0 && end >= start && end <= article.text.length, 'out of bounds');
		}),
	),
	of(
		'a dossier.yaml of anything is corrections of harmless texts',
		1,
		fc.property(hostile, hostile, (one, other) => {
			const text = `title: ${one}\nfacts:\n  "${one}": {a: ${other}}\nactors: {hide: [${one}, "${other}"]}\n${other}: ${one}\n`;
			for (const given of [text, one, `notes:\n  - article: a\n    quote: "${one}"\n    note: ${other}\n`]) {
				const {value, double, broken} = readPlacedYaml(given);
				hold(isHarmless([parseCorrections(value), double, broken]), 'dangerous');
			}
		}),
	),
	of(
		'what is written into dossier.yaml is text there, and the rest stays',
		0.02,
		fc.property(hostile, hostile, (one, other) => {
			rmSync(join(scratch, 'dossier.yaml'), {force: true});
			const issue = editDossierFile(scratch, [
				{kind: 'set', path: ['title'], value: 'kept'},
				{kind: 'set', path: ['actors', 'rename', one || 'x'], value: other},
				{kind: 'append', path: ['notes'], value: {article: 'a', quote: one, note: other}},
			]);
			hold(issue === null, 'refused');
			const read = parse(readFileSync(join(scratch, 'dossier.yaml'), 'utf8'), {schema: 'failsafe'}) as Record<
				string,
				unknown
			>;
			hold(Object.keys(read).join() === 'title,actors,notes' && read.title === 'kept', 'something else was written');
		}),
	),
	of(
		'a painted line is text and colours, exactly as wide as asked; links are addresses',
		1,
		fc.property(hostile, hostile, fc.nat(60), fc.boolean(), (text, target, width, hyperlinks) => {
			const line = {
				runs: [
					{text, role: 'text' as const, target: `http://${target}`},
					{text: target, role: 'actor' as const},
				],
			};
			const painted = paintLine(line, width, themes.terminal, {hyperlinks});
			const rest = painted.replace(/\u001b\[[\d;]*m/gu, '').replace(/\u001b\]8;;[\x21-\x7e]*\u001b\\/gu, '');
			hold(!/[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/u.test(rest), 'dangerous');
			hold(widthOf(rest) === width, `${widthOf(rest)} columns for ${width}`);
			hold(
				!/[\x00-\x1f\x7f-\x9f]/u.test(onlyStyles(text).replace(/\u001b\[[\d;:]*m/gu, '')),
				'styles let something through',
			);
		}),
	),
	of(
		'an article laid out at any width is harmless lines that fit',
		0.2,
		fc.property(hostile, hostile, fc.integer({min: 20, max: 90}), (one, other, width) => {
			const {article} = parseArticle(
				'a.md',
				`${one}\n\n> ${other}\n\n- ${one}\n\n| ${other} | b |\n|-|-|\n| ${one} | c |\n`,
			);
			for (const {runs} of layoutArticle(article, width).linesUntil(200)) {
				const text = runs.map(run => run.text).join('');
				hold(!dangerous.test(text), 'dangerous');
				hold(widthOf(text) <= width, 'too wide');
			}
		}),
	),
	of(
		'a table cell stays one cell of text, and a page has no tag but its own',
		1,
		fc.property(hostile, text => {
			const csv = csvText({columns: ['a'], rows: [[text]]}, plainCsv);
			const cell = csv.slice('"a"\r\n'.length, -2);
			hold(text === '' || /^"(?:[^"]|"")*"$/u.test(cell), 'more than a cell');
			hold(!/^"[=+\-@]/u.test(cell), 'a formula');
			const page = html`<p title="${text}">${text}</p>`.html;
			hold(/^<p title="[^"<>]*">[^<>]*<\/p>$/u.test(page), 'a tag');
			hold(!/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(page), 'dangerous');
		}),
	),
	of(
		'whatever a terminal answers, keys are keys',
		1,
		fc.property(hostile, hostile, (one, other) => {
			const {events, rest} = understand(one);
			const more = understand(rest + other);
			for (const event of [...events, ...more.events, ...giveUpOn(more.rest)])
				hold(event.kind !== 'key' || event.bytes.length <= 64, 'a long key');
		}),
	),
	of(
		'the analysis of anything throws nothing, and its texts are harmless',
		0.01,
		fc.property(hostile, hostile, (one, other) => {
			const annotated = [`# ${one}\n\n${other}`, `${other} ${one}`].map((text, at) =>
				annotate(parseArticle(`${at}.md`, text).article, languages),
			);
			const {title, actors, figures, facts, parallels, issues} = buildDossier({title: 'x', annotated, issues: []});
			hold(isHarmless([title, actors, figures, facts, parallels, issues]), 'dangerous');
		}),
	),
	of(
		'sentences of news that end, begin or go over into others anywhere can be analysed',
		3,
		fc.property(tornSentence, ({text, language}) => {
			annotate(articleOf(text, {language, published: '2025-03-04'}), languages);
		}),
	),
];

import type {Dossier, DossierArticle} from '../core/dossier/dossier.ts';
import {type AuthorName, authorNames} from './authorNames.ts';

/** The sources as BibTeX: `year` and `month` for BibTeX, `date` with the day for biblatex, which prefers it. UTF-8. */
export const bibtex = ({articles}: Dossier): string => articles.map(entryOf).join('\n');

function entryOf(article: DossierArticle): string {
	const {id, title, source, author, published, url, language, note} = article;
	const [year, month] = (published ?? '').split('-');
	const fields: readonly (readonly [name: string, value: string | undefined])[] = [
		['author', authorNames(author).map(bibtexName).join(' and ')],
		['title', `{${escaped(title)}}`],
		['howpublished', escaped(source ?? '')],
		['date', published ?? ''],
		['year', year],
		['url', verbatim(url ?? '')],
		['langid', languageNames[language]],
		['note', escaped(note ?? '')],
	];
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
	const monthLine = month === undefined ? '' : `  month = ${months[Number(month) - 1]},\n`;
	return `@misc{${id.replaceAll(/[^\w./:-]/gu, '_')},\n${lines.join('')}${monthLine}}\n`;
}

const languageNames = {en: 'english', fr: 'french'} as const;
/** The abbreviations that every style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const bibtexName = (name: AuthorName): string =>
	'literal' in name ? `{${escaped(name.literal)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	// BibTeX counts braces even after a backslash.
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Text that TeX sets as it is, on one line. */
const escaped = (text: string): string =>
	text.replaceAll(/\s+/gu, keptSpace).replaceAll(/[\\{}~^$&%#_]/gu, sign => commands[sign] ?? `\\${sign}`);

/** French no-break spaces stay; line breaks become spaces. */
const keptSpace = (space: string): string => (/^[\u00a0\u202f]$/u.test(space) ? space : ' ');

/** Addresses are set as they stand, but braces must be even. */
const verbatim = (url: string): string => url.replaceAll(/[{}\\\s]/gu, encodeURIComponent);

import {annotate} from '../../src/core/annotate/annotate.ts';
import {buildDossier} from '../../src/core/dossier/buildDossier.ts';
import type {Dossier} from '../../src/core/dossier/dossier.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {articleOf} from './annotated.ts';
import {languages} from './languages.ts';

/** An article whose figures are marked with the fact that they belong to: `[34 people](dead) died`. */
export type MarkedArticle = {readonly language: LanguageCode; readonly published?: string; readonly text: string};

type Mark = {
	readonly article: string;
	readonly fact: string;
	readonly words: string;
	readonly start: number;
	readonly end: number;
};

const marking = /\[([^\]]+)\]\(([^)]+)\)/gu;

/** The dossier of marked articles, and the marks with their places in the plain texts. */
function dossierOf(articles: readonly MarkedArticle[]): {readonly dossier: Dossier; readonly marks: readonly Mark[]} {
	const marks: Mark[] = [];
	const annotated = articles.map(({language, published, text}, index) => {
		const id = String(index + 1);
		let plain = '';
		let at = 0;
		for (const match of text.matchAll(marking)) {
			plain += text.slice(at, match.index);
			const words = match[1]!;
			marks.push({article: id, fact: match[2]!, words, start: plain.length, end: plain.length + words.length});
			plain += words;
			at = match.index + match[0].length;
		}
		const given = published === undefined ? {language} : {language, published};
		return annotate({...articleOf(plain + text.slice(at), given), id}, languages);
	});
	return {dossier: buildDossier({title: 'test', annotated, issues: []}), marks};
}

/** The facts found among the marked figures, one line each: `1 "31 people" = 2 "34 morts"`, in the order of the texts. */
export function factsFound(articles: readonly MarkedArticle[]): string[] {
	const {dossier, marks} = dossierOf(articles);
	const markOf = (figureId: string): Mark | undefined => {
		const figure = dossier.figures.find(({id}) => id === figureId)!;
		return marks.find(
			({article, start, end}) => article === figure.article && start < figure.end && figure.start < end,
		);
	};
	const lines = dossier.facts.map(({claims}) => {
		const found = claims.flatMap(({figures}) => figures.flatMap(figure => markOf(figure) ?? []));
		return sortMarks(marks, new Set(found));
	});
	return lines.filter(line => line.includes('=')).sort();
}

/** The facts as the marks have them, in the same form. */
export function factsMarked(articles: readonly MarkedArticle[]): string[] {
	const {marks} = dossierOf(articles);
	const names = new Set(marks.map(({fact}) => fact));
	return [...names]
		.map(name => marks.filter(({fact}) => fact === name))
		.filter(members => new Set(members.map(({article}) => article)).size > 1)
		.map(members => sortMarks(marks, new Set(members)))
		.sort();
}

const sortMarks = (marks: readonly Mark[], members: ReadonlySet<Mark>): string =>
	marks
		.filter(mark => members.has(mark))
		.map(({article, words}) => `${article} "${words}"`)
		.join(' = ');

/** The dossier that marked articles make. */
export const dossierFrom = (articles: readonly MarkedArticle[]): Dossier => dossierOf(articles).dossier;

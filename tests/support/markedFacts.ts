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

/** The plain texts of marked articles, and the marks with their places in them. */
function withoutMarks(articles: readonly MarkedArticle[]): {readonly texts: string[]; readonly marks: readonly Mark[]} {
	const marks: Mark[] = [];
	const texts = articles.map(({text}, index) => {
		let plain = '';
		let at = 0;
		for (const match of text.matchAll(marking)) {
			plain += text.slice(at, match.index);
			const words = match[1]!;
			const start = plain.length;
			marks.push({article: idOf(index), fact: match[2]!, words, start, end: start + words.length});
			plain += words;
			at = match.index + match[0].length;
		}
		return plain + text.slice(at);
	});
	return {texts, marks};
}

const idOf = (index: number): string => String(index + 1);

/** The dossier that marked articles make. */
export function dossierFrom(articles: readonly MarkedArticle[]): Dossier {
	const {texts} = withoutMarks(articles);
	const annotated = articles.map(({language, published}, index) => {
		const given = published === undefined ? {language} : {language, published};
		return annotate({...articleOf(texts[index]!, given), id: idOf(index)}, languages);
	});
	return buildDossier({title: 'test', annotated, issues: []});
}

/** The facts found among the marked figures, one line each: `1 "31 people" = 2 "34 morts"`, in the order of the texts. */
export function factsFound(articles: readonly MarkedArticle[]): string[] {
	const dossier = dossierFrom(articles);
	const {marks} = withoutMarks(articles);
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
	const {marks} = withoutMarks(articles);
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

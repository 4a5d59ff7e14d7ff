import type {Dossier} from '../../src/core/dossier/dossier.ts';
import {sampleDossier} from './sampleDossier.ts';

/** Words that break out of whatever does not escape them: markup, tables, TeX, formulas, half a character. */
export const hostileWords = `"><script>alert(1)</script>' onload='x | \\end{x}} %& =1+1 [a](javascript:b) \`c\` \ud800 &amp; \u0007`;

/** The sample dossier, with hostile words wherever an article's file may put words. */
export const hostileDossier: Dossier = {
	...sampleDossier,
	title: hostileWords,
	articles: sampleDossier.articles.map(article => ({
		...article,
		title: hostileWords,
		author: hostileWords,
		source: article.source === null ? null : `${hostileWords}${article.source}`,
		note: hostileWords,
		url: `https://example.org/${hostileWords.replaceAll(/\s/gu, '')}`,
		text: `${article.text}\n\n${hostileWords}`,
	})),
	actors: sampleDossier.actors.map(actor => ({...actor, name: hostileWords, aliases: [hostileWords]})),
	figures: sampleDossier.figures.map(figure => ({
		...figure,
		noun: hostileWords,
		attribution: figure.attribution && {...figure.attribution, text: hostileWords, via: hostileWords},
	})),
	facts: sampleDossier.facts.map(fact => ({
		...fact,
		label: hostileWords,
		claims: fact.claims.map(claim => ({
			...claim,
			start: sampleDossier.articles.find(({id}) => id === claim.article)!.text.length + 2,
			end: sampleDossier.articles.find(({id}) => id === claim.article)!.text.length + 2 + hostileWords.length,
			attribution: claim.attribution && {...claim.attribution, text: hostileWords},
		})),
	})),
	issues: [{path: hostileWords, code: 'empty', message: hostileWords}],
};

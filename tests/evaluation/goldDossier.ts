import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {annotate} from '../../src/core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../../src/core/annotate/annotation.ts';
import {parseArticle} from '../../src/core/article/parseArticle.ts';
import {buildActors} from '../../src/core/dossier/actors/actors.ts';
import type {Fact} from '../../src/core/dossier/dossier.ts';
import {compareFacts, type FactInput} from '../../src/core/dossier/facts.ts';
import {findOrigins} from '../../src/core/dossier/stories/origins.ts';
import {quotable, quotedPlaces} from '../../src/core/text/quotedPlaces.ts';
import type {Span} from '../../src/core/text/span.ts';
import {readKindred} from '../../src/library/analysis/readKindred.ts';
import {readLanguages} from '../../src/library/analysis/readLanguages.ts';

/** A claim of a gold fact, where it stands in our text. */
export type GoldClaim = Span & {readonly fact: string; readonly article: number; readonly related: boolean};

/** A dossier with the claims that people found in it. */
export type GoldDossier = {
	readonly name: string;
	readonly input: FactInput;
	readonly facts: readonly Fact[];
	readonly claims: readonly GoldClaim[];
};

type GoldFile = {
	readonly articles: readonly {readonly file: string; readonly published?: string | null}[];
	readonly facts: readonly {
		readonly id: string;
		readonly claims: readonly {
			readonly file: string;
			readonly quote: string;
			readonly start: number;
			readonly match?: string;
		}[];
	}[];
};

const lexicons = fileURLToPath(new URL('../../src/lexicons/data', import.meta.url));
const languages = readLanguages(lexicons);
const kindred = readKindred(lexicons);

/** Reads a folder of texts and the gold file that belongs to it. */
export function readGoldDossier(folder: string, goldPath: string): GoldDossier {
	const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as GoldFile;
	const names = readdirSync(folder)
		.filter(name => gold.articles.some(({file}) => file === name))
		.sort();
	const annotated = names.map(name =>
		annotate(parseArticle(name, readFileSync(`${folder}/${name}`, 'utf8')).article, languages),
	);
	const origins = findOrigins(annotated);
	const input = {annotated, actors: buildActors(annotated), origins, kindred};
	return {name: folder, input, facts: compareFacts(input).facts, claims: claimsIn(gold, names, annotated)};
}

function claimsIn(gold: GoldFile, names: readonly string[], annotated: readonly AnnotatedArticle[]): GoldClaim[] {
	return gold.facts.flatMap(({id, claims}) =>
		claims.flatMap(({file, quote, start, match}) => {
			const article = names.indexOf(file);
			const places = article < 0 ? [] : quotedPlaces(quotable(annotated[article]!.article.text), quote);
			const span = places.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
			return span ? [{fact: id, article, related: match === 'related', ...span}] : [];
		}),
	);
}

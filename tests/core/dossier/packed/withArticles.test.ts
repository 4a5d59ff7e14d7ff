import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Dossier, DossierArticle, Fact} from '../../../../src/core/dossier/dossier.ts';
import {readPacked} from '../../../../src/core/dossier/packed/packedDossier.ts';
import {plainClaim} from '../../../../src/core/dossier/packed/packedFacts.ts';
import {plainFigure} from '../../../../src/core/dossier/packed/packedFigures.ts';
import {withArticles} from '../../../../src/core/dossier/packed/withArticles.ts';
import {packDossier} from '../../../support/packDossier.ts';
import {sampleDated, sampleDossier} from '../../../support/sampleDossier.ts';

const {title, parallels} = sampleDossier;
const read = readPacked(packDossier({...sampleDossier, dated: sampleDated}), title, parallels);
const changed = (article: DossierArticle): DossierArticle => ({
	...article,
	...{title: 'Changed', text: 'Changed.', blocks: [], styles: [], cut: []},
});
const fresh: DossierArticle = {...changed(read.articles[0]!), id: 'fresh', path: 'fresh.md'};

/** Any of the articles as they are, changed, or gone, with or without a new one, in any order. */
const anyArticles = fc
	.tuple(
		fc.array(fc.constantFrom('same', 'changed', 'gone'), {minLength: 3, maxLength: 3}),
		fc.boolean(),
		fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4, maxLength: 4}),
	)
	.map(([fates, withFresh, order]) => {
		const all = read.articles.map((article, at) => {
			if (fates[at] === 'gone') return [];
			return [fates[at] === 'changed' ? changed(article) : article];
		});
		return order.flatMap(at => (at < 3 ? all[at]! : withFresh ? [fresh] : []));
	});

const idsOf = (articles: readonly DossierArticle[]): string[] => articles.map(({id}) => id);
const same = (articles: readonly DossierArticle[]): Set<string> =>
	new Set(idsOf(articles.filter(article => read.articles.includes(article))));

/** Every place in an article that a dossier tells of. */
const placesOf = ({sentences, actors, figures, facts, dated, parallels: pairs}: Dossier): string[] => [
	...sentences.map(({article}) => article),
	...actors.flatMap(({mentions}) => mentions.map(({article}) => article)),
	...figures.map(({article}) => article),
	...facts.flatMap(({claims}) => claims.map(({article}) => article)),
	...dated.map(({article}) => article),
	...pairs.flatMap(({article, matches}) => [article, ...matches.map(match => match.article)]),
];

const factOf = ({id, label, kind, claims, verdict, reason, cause, origins}: Fact) => ({
	...{id, label, kind, verdict, reason, origins},
	...(cause === undefined ? {} : {cause}),
	claims: claims.map(plainClaim),
});

test('nothing is left that stands in an article which changed, came or went', () => {
	fc.assert(
		fc.property(anyArticles, articles => {
			const kept = same(articles);
			const now = withArticles(read, articles);
			expect(now.articles).toEqual(articles);
			expect(now.uncompared).toEqual(new Set(idsOf(articles).filter(id => !kept.has(id))));
			expect(placesOf(now).filter(id => !kept.has(id))).toEqual([]);
		}),
		{numRuns: 30},
	);
});

test('all that stands in the others stays as it was', () => {
	fc.assert(
		fc.property(anyArticles, articles => {
			const kept = same(articles);
			const now = withArticles(read, articles);
			const isKept = ({article}: {readonly article: string}): boolean => kept.has(article);
			const inOrder = idsOf(articles).filter(id => kept.has(id));
			expect(now.sentences).toEqual(inOrder.flatMap(id => read.sentences.filter(({article}) => article === id)));
			expect(now.figures.map(plainFigure)).toEqual(sampleDossier.figures.filter(isKept));
			expect(now.dated).toEqual(sampleDated.filter(isKept));
			expect(now.actors.map(({id, name, mentions}) => [id, name, mentions])).toEqual(
				sampleDossier.actors.flatMap(({id, name, mentions}) => {
					const left = mentions.filter(isKept);
					return left.length === 0 ? [] : [[id, name, left]];
				}),
			);
			expect(now.facts.map(({id, label, claims}) => [id, label, claims.map(plainClaim)])).toEqual(
				sampleDossier.facts.flatMap(({id, label, claims}) => {
					const left = claims.filter(isKept);
					return left.length === 0 ? [] : [[id, label, left]];
				}),
			);
			const whole = sampleDossier.facts.filter(({claims}) => claims.every(isKept));
			expect(now.facts.filter(({id}) => whole.some(fact => fact.id === id)).map(factOf)).toEqual(whole.map(factOf));
		}),
		{numRuns: 30},
	);
});

test('where nothing has changed, nothing does', () => {
	const now = withArticles(read, read.articles);
	expect(now.uncompared).toEqual(new Set());
	expect(now.facts.map(factOf)).toEqual(sampleDossier.facts.map(factOf));
	expect(now.parallels).toEqual(parallels);
});

test('a fact of which a source has changed says so, and keeps its kind of difference where two are left', () => {
	const [courrier, gazette, ponant] = read.articles as [DossierArticle, DossierArticle, DossierArticle];
	const now = withArticles(read, [courrier, gazette, changed(ponant)]);
	const told = Object.fromEntries(now.facts.map(fact => [fact.id, factOf(fact)]));
	expect(told.aboard).toMatchObject({verdict: 'conflict', cause: {kind: 'changed'}, origins: 2});
	expect(told.hospital).toMatchObject({verdict: 'single', cause: {kind: 'changed'}, origins: 1});
	expect(told.dead).toMatchObject({verdict: 'updated', cause: {kind: 'date'}});
	expect(told).not.toHaveProperty('cost');
});

test('an article of which nothing is known yet is not silent', () => {
	const [courrier, gazette, ponant] = read.articles as [DossierArticle, DossierArticle, DossierArticle];
	const now = withArticles(read, [courrier, gazette, changed(ponant)]);
	expect(now.facts.find(({id}) => id === 'dead')?.silent).toEqual([]);
	expect(now.facts.find(({id}) => id === 'hospital')?.silent).toEqual(['gazette']);
});

test('what has changed once stays unknown when something else changes', () => {
	const [courrier, gazette, ponant] = read.articles as [DossierArticle, DossierArticle, DossierArticle];
	const once = withArticles(read, [changed(courrier), gazette, ponant]);
	const twice = withArticles(once, [once.articles[0]!, gazette]);
	expect(twice.uncompared).toEqual(new Set(['courrier']));
	expect(placesOf(twice).every(id => id === 'gazette')).toBe(true);
	expect(twice.figures.map(({id}) => id)).toEqual(
		sampleDossier.figures.filter(({article}) => article === 'gazette').map(({id}) => id),
	);
});

test('what is said of an article in its head alone changes nothing that was found in its text', () => {
	const [courrier, ...others] = read.articles as [DossierArticle, ...DossierArticle[]];
	const {text, blocks, styles, cut} = courrier;
	const dated = {...courrier, text, blocks, styles, cut, published: '2031-03-09', title: 'Said otherwise'};
	const now = withArticles(read, [dated, ...others]);
	expect(now.uncompared).toEqual(new Set());
	expect(now.articles[0]).toMatchObject({title: 'Said otherwise', published: '2031-03-09'});
	expect(now.facts.map(factOf)).toEqual(sampleDossier.facts.map(factOf));
});

test('a dossier of plain data is refused', () => {
	expect(() => withArticles(sampleDossier, sampleDossier.articles)).toThrow(RangeError);
});

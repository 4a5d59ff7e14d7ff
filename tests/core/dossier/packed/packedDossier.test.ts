import {expect, test} from 'vitest';
import type {Dossier} from '../../../../src/core/dossier/dossier.ts';
import {exportJson} from '../../../../src/core/dossier/exportJson.ts';
import {presenceOf} from '../../../../src/core/dossier/packed/packedActors.ts';
import {
	type PackedDossier,
	packedParts,
	plainDossier,
	readPacked,
} from '../../../../src/core/dossier/packed/packedDossier.ts';
import {packArrays, unpackArrays} from '../../../../src/core/text/packArrays.ts';
import {packDossier} from '../../../support/packDossier.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

const {title, parallels} = sampleDossier;
const onceStored = (packed: PackedDossier): PackedDossier =>
	Object.fromEntries(packedParts.map(part => [part, unpackArrays(packArrays(packed[part]))])) as PackedDossier;
const packed = onceStored(packDossier(sampleDossier));

/** The sample with the ids that figures have in analysed dossiers, and a fact that may be two. */
function renumbered(): Dossier {
	const counts = new Map<string, number>();
	const ids = new Map(
		sampleDossier.figures.map(({id, article}) => {
			counts.set(article, (counts.get(article) ?? 0) + 1);
			return [id, `${article}#${counts.get(article)}`];
		}),
	);
	return {
		...sampleDossier,
		figures: sampleDossier.figures.map(figure => ({...figure, id: ids.get(figure.id)!})),
		facts: sampleDossier.facts.map((fact, index) => ({
			...fact,
			...(index === 0 ? {unsure: true} : {}),
			claims: fact.claims.map(claim => ({...claim, figures: claim.figures.map(id => ids.get(id)!)})),
		})),
	};
}

test('a dossier that was packed is exported as it was', () => {
	for (const dossier of [sampleDossier, renumbered()]) {
		const again = plainDossier(onceStored(packDossier(dossier)), title);
		expect(JSON.parse(exportJson({...again, parallels}))).toEqual(JSON.parse(exportJson(dossier)));
	}
});

test('ids that say where their figure stands take no room', () => {
	expect(packDossier(renumbered()).figures.ids).toBeNull();
	expect(packed.figures.ids).not.toBeNull();
});

test('a dossier that is read from its arrays says the same', () => {
	const read = readPacked(packed, title, parallels);
	const texts = read.articles.map(({text, blocks, styles, cut}) => ({text, blocks, styles, cut}));
	expect(texts).toEqual(sampleDossier.articles.map(({text, blocks, styles, cut}) => ({text, blocks, styles, cut})));
	expect(read.actors.map(({id, mentions}) => [id, mentions])).toEqual(
		sampleDossier.actors.map(({id, mentions}) => [id, mentions]),
	);
	expect(read.facts.map(({silent}) => silent)).toEqual(sampleDossier.facts.map(({silent}) => silent));
	expect(read.sentences).toEqual(sampleDossier.sentences);
	expect([read.title, read.issues, read.parallels]).toEqual([title, sampleDossier.issues, parallels]);
});

test('what refers to nothing in the dossier is refused', () => {
	const [fact] = sampleDossier.facts;
	const claims = [{...fact!.claims[0]!, figures: ['nowhere#1']}];
	expect(() => packDossier({...sampleDossier, facts: [{...fact!, claims}]})).toThrow(RangeError);
	expect(() => packDossier({...sampleDossier, sentences: [{article: 'nowhere', start: 0, end: 1}]})).toThrow(
		RangeError,
	);
});

test('who is named is counted without listing the mentions, as when they are listed', () => {
	const read = readPacked(packed, title);
	expect(read.actors.map(presenceOf)).toEqual(sampleDossier.actors.map(presenceOf));
	expect(read.actors.map(presenceOf).some(({articles, mentions}) => articles > 1 && mentions > articles)).toBe(true);
});

import {expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {compareFacts} from '../../../../src/core/dossier/facts.ts';
import {statementTableOf} from '../../../../src/core/dossier/parallels/buildStatementTable.ts';
import {at, newFeatures} from '../../../../src/core/dossier/parallels/features.ts';
import {parallelGraph} from '../../../../src/core/dossier/parallels/parallelGraph.ts';
import {findOrigins} from '../../../../src/core/dossier/stories/origins.ts';
import {readKindred} from '../../../../src/library/analysis/readKindred.ts';
import {readArticles} from '../../../../src/library/articles/readArticles.ts';
import {lexiconFolder} from '../../../../src/library/packageFolder.ts';
import {languages} from '../../../support/languages.ts';
import {bundledDossier} from '../../../support/program.ts';

const {articles} = await readArticles(bundledDossier);
const annotated = articles.map(article => annotate(article, languages));
const input = {annotated, actors: buildActors(annotated), origins: findOrigins(annotated)};
const graph = parallelGraph({
	table: statementTableOf(annotated, input.actors, readKindred(lexiconFolder())),
	facts: compareFacts(input).facts,
	articleIds: articles.map(({id}) => id),
});

test('a pair is compared alike from both sides', () => {
	const [there, back] = [newFeatures(), newFeatures()];
	let compared = 0;
	let kindred = 0;
	for (let statement = 0; statement < graph.table.starts.length; statement += 7)
		for (const [, others] of graph.candidates(statement))
			for (const other of others) {
				graph.compare(statement, other, there);
				graph.compare(other, statement, back);
				for (const [place, value] of there.entries()) expect(back[place]).toBeCloseTo(value, 10);
				if (there[at.kindred]! > 0) kindred++;
				compared++;
			}
	expect(compared).toBeGreaterThan(100);
	expect(kindred).toBeGreaterThan(10);
});

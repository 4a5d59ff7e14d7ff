import type {ArticleId} from '../core/article/article.ts';
import type {DossierArticle} from '../core/dossier/dossier.ts';
import {packedFrom} from '../core/dossier/packed/packedFrom.ts';
import {parallelsIn, withArticles} from '../core/dossier/packed/withArticles.ts';
import type {RemoteDossier} from './remoteDossier.ts';
import {resultsIn} from './resultsIn.ts';
import {makeWorld, type World} from './state/world.ts';

/** What has become of articles: those that came or changed; where it is told, all that are there. */
type ArticleChange = {readonly fresh: readonly DossierArticle[]; readonly ids?: readonly ArticleId[] | undefined};

/** Who answers questions about the dossier as it was analysed last. */
type Answers = Pick<RemoteDossier, 'search' | 'parallelsIn'>;

/**
 * A world in which some articles are new or have changed, while it is being analysed again: they are as they are now, and nothing is
 * known of what they say. Null where nothing was analysed before.
 */
export function renewedWorld(world: World, {fresh, ids}: ArticleChange, answers: Answers): World | null {
	const {dossier, article} = world.lookup;
	if (!packedFrom(dossier)) return null;
	const read = new Map(fresh.map(found => [found.id, found]));
	const known = dossier.articles.map(({id}) => id);
	const there = ids ?? [...new Set([...known, ...read.keys()])];
	const now = withArticles(
		dossier,
		there.flatMap(id => read.get(id) ?? article(id) ?? []),
	);
	const compared = new Set(now.articles.map(({id}) => id).filter(id => !now.uncompared?.has(id)));
	const made: World = makeWorld({
		dossier: now,
		search: query => resultsIn(answers.search(query), made.lookup),
		parallelsIn: id => {
			const parallels = compared.has(id) ? answers.parallelsIn(id) : null;
			return parallels && parallelsIn(parallels, compared);
		},
		...{notes: world.notes, decisions: world.decisions},
	});
	return {...made, renewing: true};
}

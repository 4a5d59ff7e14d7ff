import type {ArticleId} from '../../article/article.ts';
import {once} from '../../text/once.ts';
import type {DecidedSentences} from '../corrections/decidedPairs.ts';
import type {Dossier, Parallel} from '../dossier.ts';
import type {KnownFacts} from '../facts.ts';
import type {DossierBody} from '../packed/packedDossier.ts';
import {openParallels} from './parallels.ts';
import type {StatementTable} from './statementTable.ts';

/** What the others say of the sentences of an article; empty for one that is not in the dossier. */
export type ParallelsOf = (article: ArticleId) => readonly Parallel[];

/** The statements of a dossier as they are compared, and what the reader says of them. */
export type KnownStatements = {readonly table: StatementTable; readonly decided: DecidedSentences};

/** The parallels of a dossier whose statements and facts are known: nothing is compared again but sentences. */
export function parallelsAgain(
	articleIds: readonly ArticleId[],
	statements: () => KnownStatements,
	known: () => KnownFacts,
): ParallelsOf {
	// Where there is no other article, none says the same; and nothing has to be kept to say so.
	if (articleIds.length < 2) return () => [];
	const numbers = once(() => new Map(articleIds.map((id, number) => [id, number])));
	const opened = once(() => {
		const {table, decided} = statements();
		const {facts, readings} = known();
		return openParallels({table, facts, articleIds}, readings, decided);
	});
	return id => {
		const number = numbers().get(id);
		return number === undefined ? [] : opened()(number);
	};
}

/** A dossier that finds its parallels when somebody asks for all of them. */
export function withParallels(body: DossierBody, parallelsOf: ParallelsOf): Dossier {
	const parallels = once(() => body.articles.flatMap(({id}) => parallelsOf(id)));
	return {
		...body,
		get parallels() {
			return parallels();
		},
	};
}

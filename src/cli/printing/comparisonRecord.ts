import type {Location} from '../../core/dossier/dossier.ts';
import type {Comparison, SourceStatements, Statement} from '../../screens/comparison/comparison.ts';
import type {Lookup} from '../../screens/places/lookup.ts';

/** A place with its words. */
const quotedPlace = ({article, start, end}: Location, lookup: Lookup) => ({
	...{article, start, end},
	text: lookup.article(article)?.text.slice(start, end) ?? '',
});

/** A comparison as plain data, in the field names of the export. */
export const comparisonRecord = (
	{sentence, figure, fact, own, same, closest, ...rest}: Comparison,
	lookup: Lookup,
) => ({
	...quotedPlace(sentence, lookup),
	figure: figure?.id ?? null,
	fact: fact === null ? null : {id: fact.id, label: fact.label, verdict: fact.verdict, reason: fact.reason},
	own: own.map(({figures, attribution, asOf, status}) => ({figures, attribution, asOf, status})),
	same: same.map(source => sourceRecord(source, lookup)),
	closest: closest.map(source => sourceRecord(source, lookup)),
	silent: rest.silent,
	unrelated: rest.unrelated,
	origins: rest.origins,
});

const sourceRecord = ({article, statements}: SourceStatements, lookup: Lookup) => ({
	article,
	statements: statements.map(statement => statementRecord(statement, lookup)),
});

const statementRecord = ({verdict, cause, claim, sentence, fact, ...place}: Statement, lookup: Lookup) => ({
	...quotedPlace(place, lookup),
	sentence: quotedPlace(sentence, lookup),
	fact: fact?.id ?? null,
	verdict,
	cause,
	figures: claim?.figures ?? [],
	attribution: claim?.attribution ?? null,
	asOf: claim?.asOf ?? null,
	status: claim?.status ?? null,
});

import type {AnnotatedArticle, Quantity} from '../../annotate/annotation.ts';
import {type Kindred, noKindred} from '../../language/kindred.ts';
import {createNumberList} from '../../text/numberList.ts';
import {createNumberLists} from '../../text/numberLists.ts';
import {sortedNumbers} from '../../text/sortedNumbers.ts';
import {createWordTable} from '../../text/wordTable.ts';
import type {ActorIndex} from '../actors/actors.ts';
import {type Stories, storiesOf} from '../stories/stories.ts';
import {eventExclusions} from './eventExclusions.ts';
import {KeyNumbers, type NumberedStatement} from './keyNumbers.ts';
import {sharedPhrases} from './sharedPhrases.ts';
import {type Clause, type Statement, statementsIn} from './statement.ts';
import {headingFlag, leadingFlag, negatedFlag, type StatementTable} from './statementTable.ts';

/** Lists of numbers are compared by their first ones only. */
const mostQuantities = 12;

/** By the actors of a dossier, which are its own. */
const tables = new WeakMap<
	ActorIndex,
	{readonly annotated: readonly AnnotatedArticle[]; readonly kindred: Kindred; readonly table: StatementTable}
>();

/** The statements of all articles of a dossier, made when they are first asked for. */
export function statementTableOf(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	kindred: Kindred = noKindred,
): StatementTable {
	const known = tables.get(actors);
	if (known?.annotated === annotated && known.kindred === kindred) return known.table;
	const table = buildStatementTable(annotated, actors, storiesOf(annotated, actors), kindred);
	tables.set(actors, {annotated, kindred, table});
	return table;
}

/** The statements of these articles, which tell these stories. As objects no more than those of one article are held at a time. */
export function buildStatementTable(
	annotated: readonly AnnotatedArticle[],
	actors: ActorIndex,
	stories: Stories,
	kindred: Kindred,
): StatementTable {
	const builder = new TableBuilder();
	for (let article = 0; article < annotated.length; article++) {
		const found = annotated[article]!;
		for (const statement of statementsIn(found, article, actors)) builder.add(statement);
		builder.endArticle();
	}
	return builder.build(stories, kindred);
}

class TableBuilder {
	readonly #keys = new KeyNumbers();
	readonly #words = createWordTable();
	readonly #firstStatements = listFromZero();
	readonly #columns = {
		articles: createNumberList(),
		starts: createNumberList(),
		ends: createNumberList(),
		flags: createNumberList(),
	};
	readonly #lists = {
		keys: createNumberLists(),
		actors: createNumberLists(),
		told: createNumberLists(),
		speakers: createNumberLists(),
		actorsBefore: createNumberLists(),
		times: createNumberLists(),
	};
	/** The terms of each statement in their order. */
	readonly #inOrder = createNumberLists();
	readonly #firstClauses = listFromZero();
	readonly #events = createNumberList();
	readonly #verbs = createNumberList();
	readonly #denied = createNumberList();
	/** Each event of the dossier with what stands for it in the clauses. */
	readonly #eventNumbers = new Map<string, number>();
	readonly #clauses = {keys: createNumberLists(), actors: createNumberLists(), agents: createNumberLists()};
	readonly #firstQuantities = listFromZero();
	readonly #bounds: number[] = [];
	readonly #measures = createNumberList();
	readonly #units = createNumberList();

	add(statement: Statement): void {
		const keys = this.#keys;
		const numbered = keys.numbered(statement);
		const {articles, starts, ends, flags} = this.#columns;
		articles.push(statement.article);
		starts.push(statement.start);
		ends.push(statement.end);
		flags.push(
			(statement.negated ? negatedFlag : 0) +
				(statement.leading ? leadingFlag : 0) +
				(statement.heading ? headingFlag : 0),
		);
		const lists = this.#lists;
		this.#inOrder.add(numbered.terms);
		const all = sortedNumbers([...numbered.terms, ...numbered.actors]);
		lists.keys.add(all);
		lists.actors.add(sortedNumbers(numbered.actors));
		lists.told.add(isAllTold(statement) ? all : this.#told(statement));
		lists.speakers.add(sortedNumbers(numbered.speakers));
		lists.actorsBefore.add(sortedNumbers(numbered.actorsBefore));
		lists.times.add(statement.times.flatMap(({value}) => (value === null ? [] : [this.#words.numberOf(value)])));
		for (const [place, clause] of statement.clauses.entries()) this.#addClause(numbered, place, clause);
		this.#firstClauses.push(this.#events.length);
		for (const quantity of statement.quantities.slice(0, mostQuantities)) this.#addQuantity(quantity);
		this.#firstQuantities.push(this.#units.length);
	}

	#told({told, toldActors}: Statement): readonly number[] {
		return sortedNumbers([...told.map(this.#keys.term), ...toldActors.map(this.#keys.actor)]);
	}

	#addClause(
		{clauseTerms, clauseEvents, clauseActors}: NumberedStatement,
		place: number,
		{event, denied, claim: {predicate}}: Clause,
	): void {
		const number = clauseEvents[place]!;
		const actors = sortedNumbers(clauseActors[place]!.all);
		this.#events.push(number === null ? 0 : number + 1);
		if (event !== null && number !== null) this.#eventNumbers.set(event, number + 1);
		this.#verbs.push(predicate === null ? 0 : this.#words.numberOf(predicate) + 1);
		this.#denied.push(denied ? 1 : 0);
		this.#clauses.keys.add(sortedNumbers([...clauseTerms[place]!, ...actors]));
		this.#clauses.actors.add(actors);
		this.#clauses.agents.add(sortedNumbers(clauseActors[place]!.agents));
	}

	#addQuantity({min, max, measure, unit}: Quantity): void {
		this.#bounds.push(min ?? Number.NaN, max ?? Number.NaN);
		this.#measures.push(this.#words.numberOf(measure));
		this.#units.push(this.#words.numberOf(unit));
	}

	/** All statements of an article have been added. */
	endArticle(): void {
		this.#firstStatements.push(this.#columns.starts.length);
	}

	build(stories: Stories, kindred: Kindred): StatementTable {
		const {articles, starts, ends, flags} = this.#columns;
		const lists = this.#lists;
		const {keys, actors, agents} = this.#clauses;
		const words = this.#keys.weigh();
		const {phrases, phraseWeights} = sharedPhrases(this.#inOrder.build(), words.weights);
		return {
			vocabulary: {...words, phraseWeights},
			kindred: this.#keys.kindred(kindred),
			firstStatements: this.#firstStatements.array(),
			...{articles: articles.narrowed(), starts: starts.narrowed(), ends: ends.narrowed()},
			flags: Uint8Array.from(flags.array()),
			...{keys: lists.keys.build(), actors: lists.actors.build(), told: lists.told.build()},
			...{speakers: lists.speakers.build(), phrases},
			...{actorsBefore: lists.actorsBefore.build(), times: lists.times.build()},
			firstClauses: this.#firstClauses.array(),
			clauses: {
				...{events: this.#events.narrowed(), verbs: this.#verbs.narrowed()},
				denied: Uint8Array.from(this.#denied.array()),
				...{keys: keys.build(), actors: actors.build(), agents: agents.build()},
			},
			exclusions: eventExclusions(this.#eventNumbers),
			firstQuantities: this.#firstQuantities.array(),
			quantities: {
				mins: Float64Array.from(this.#bounds.filter((_, at) => at % 2 === 0)),
				maxs: Float64Array.from(this.#bounds.filter((_, at) => at % 2 === 1)),
				measures: this.#measures.narrowed(),
				units: this.#units.narrowed(),
			},
			stories,
		};
	}
}

const isAllTold = ({told, terms, toldActors, actors}: Statement): boolean => told === terms && toldActors === actors;

function listFromZero() {
	const list = createNumberList();
	list.push(0);
	return list;
}

import type {ArticleId, Issue} from '../../article/article.ts';
import {once} from '../../text/once.ts';
import {type StringTable, stringAt, stringTable} from '../../text/stringTable.ts';
import type {
	Actor,
	DatedClaim,
	Dossier,
	DossierArticle,
	Fact,
	Figure,
	FigureId,
	Location,
	Parallel,
} from '../dossier.ts';
import {type GroupedPlaces, groupedPlaces, locationsOf} from '../groupedPlaces.ts';
import {withSilence} from '../silence.ts';
import {type ArticleNumbers, articleNumbers} from './articleNumbers.ts';
import {type PackedActors, packActors, plainActors, readActors} from './packedActors.ts';
import {type PackedArticles, packArticles, plainArticles, readArticles} from './packedArticles.ts';
import {type PackedDated, packDated, readDated} from './packedDated.ts';
import {factReader, PackedFact, type PackedFacts, packFacts, plainClaim} from './packedFacts.ts';
import {figureReader, PackedFigure, type PackedFigures, packFigures, plainFigure} from './packedFigures.ts';
import {knowPacked} from './packedFrom.ts';

/** A dossier without what is found when it is asked for. */
export type DossierBody = Omit<Dossier, 'parallels'>;

/**
 * A dossier in flat arrays and bytes: a twentieth of what it weighs as objects. So it is kept on the disk, handed from thread to
 * thread, and held by the reader, who looks at little of it at a time.
 */
export type PackedDossier = {
	readonly articles: PackedArticles;
	/** The sentences of each article. */
	readonly sentences: GroupedPlaces;
	readonly actors: PackedActors;
	readonly figures: PackedFigures;
	readonly facts: PackedFacts;
	readonly dated: PackedDated;
	/** A list in JSON. */
	readonly issues: {readonly rows: StringTable};
};

/** What is found in the articles. */
export type PackedFindings = Pick<PackedDossier, 'sentences' | 'actors' | 'figures' | 'facts' | 'dated'>;

/** The parts that it is kept and handed on in. */
export const packedParts = ['articles', 'sentences', 'actors', 'figures', 'facts', 'dated', 'issues'] as const;

type PartPackers = {readonly [Part in keyof PackedDossier]: (dossier: DossierBody) => PackedDossier[Part]};

const packers: PartPackers = {
	articles: ({articles}) => packArticles(articles),
	sentences: ({sentences, articles}) => packSentences(sentences, articleNumbers(articles), articles.length),
	actors: ({actors, articles}) => packActors(actors, articleNumbers(articles)),
	figures: ({figures, articles}) => packFigures(figures, articleNumbers(articles)),
	facts: ({facts, figures, articles}) => {
		const rows = new Map(figures.map(({id}, row) => [id, row]));
		return packFacts(facts, articleNumbers(articles), id => rowOfFigure(rows, id));
	},
	dated: ({dated, articles}) => packDated(dated, articleNumbers(articles)),
	issues: ({issues}) => ({rows: stringTable([JSON.stringify(issues)])}),
};

/** Packs one part of a dossier: so each can be given away before the next is made. The parallels are kept apart. */
export const packPart = <Part extends keyof PackedDossier>(dossier: DossierBody, part: Part): PackedDossier[Part] =>
	packers[part](dossier);

function rowOfFigure(rows: ReadonlyMap<FigureId, number>, id: FigureId): number {
	const row = rows.get(id);
	if (row === undefined) throw new RangeError(`no figure ${id} in the dossier`);
	return row;
}

function packSentences(sentences: readonly Location[], {numberOf}: ArticleNumbers, articles: number): GroupedPlaces {
	const groups = Array.from({length: articles}, (): Location[] => []);
	for (const sentence of sentences) groups[numberOf(sentence.article)]!.push(sentence);
	return groupedPlaces(groups, numberOf);
}

/** A packed dossier as it is read: lists of what is decoded when somebody looks at it. */
export function readPacked(packed: PackedDossier, title: string, parallels: readonly Parallel[] = []): Dossier {
	const articles = readArticles(packed.articles);
	return readFindings(packed, {
		title,
		articles,
		issues: JSON.parse(stringAt(packed.issues.rows, 0)) as Issue[],
		parallels,
	});
}

/** What a dossier is beside its findings. */
type Frame = Pick<Dossier, 'title' | 'articles' | 'issues' | 'parallels' | 'uncompared'>;

/** A dossier of packed findings in these articles, which they know by their numbers. */
export function readFindings(packed: PackedFindings, frame: Frame): Dossier {
	const {articles, uncompared} = frame;
	const numbers = articleNumbers(articles);
	const dossier = new ReadDossier({
		...frame,
		actors: readActors(packed.actors, numbers),
		figures: once(() => readFigures(packed, numbers)),
		facts: once(() => readFacts(packed, articles, numbers, uncompared)),
		dated: once(() => readDated(packed.dated, numbers)),
		sentences: once(() => articles.flatMap((_, number) => locationsOf(packed.sentences, number, numbers.idOf))),
	});
	knowPacked(dossier, packed);
	return dossier;
}

function readFigures({figures}: PackedFindings, numbers: ArticleNumbers): Figure[] {
	const reader = figureReader(figures, numbers);
	return Array.from({length: figures.articles.length}, (_, row) => new PackedFigure(reader, row));
}

/** The facts alone, as far as it matters where their claims stand: nothing is known of their figures. */
export function readClaims(facts: PackedFacts, articles: readonly {readonly id: ArticleId}[]): Fact[] {
	const reader = factReader(facts, articles, String);
	return Array.from({length: facts.kinds.length}, (_, row) => new PackedFact(reader, row));
}

function readFacts(
	{facts, figures}: PackedFindings,
	articles: readonly DossierArticle[],
	numbers: ArticleNumbers,
	uncompared: Dossier['uncompared'] = new Set(),
): Fact[] {
	const compared = articles.flatMap(({id}) => (uncompared.has(id) ? [] : [id]));
	const reader = factReader(facts, articles, figureReader(figures, numbers).idAt, compared);
	return Array.from({length: facts.kinds.length}, (_, row) => new PackedFact(reader, row));
}

type Read = Frame & {
	readonly actors: readonly Actor[];
	readonly figures: () => Figure[];
	readonly facts: () => Fact[];
	readonly dated: () => DatedClaim[];
	readonly sentences: () => Location[];
};

/** The dossier around what is read of it. */
class ReadDossier implements Dossier {
	readonly title: string;
	readonly articles: readonly DossierArticle[];
	readonly uncompared: ReadonlySet<ArticleId>;
	readonly issues: readonly Issue[];
	readonly parallels: readonly Parallel[];
	readonly actors: readonly Actor[];
	readonly #read: Read;

	constructor(read: Read) {
		this.title = read.title;
		this.articles = read.articles;
		this.uncompared = read.uncompared ?? new Set();
		this.issues = read.issues;
		this.parallels = read.parallels;
		this.actors = read.actors;
		this.#read = read;
	}

	get sentences() {
		return this.#read.sentences();
	}
	get figures() {
		return this.#read.figures();
	}
	get facts() {
		return this.#read.facts();
	}
	get dated() {
		return this.#read.dated();
	}
}

/** A packed dossier as plain data: as it was before it was packed, in the order that the export has. */
export function plainDossier(packed: PackedDossier, title: string): DossierBody {
	const articles = plainArticles(packed.articles);
	const numbers = articleNumbers(articles);
	const ids = articles.map(({id}) => id);
	return {
		title,
		articles,
		sentences: ids.flatMap((_, number) => locationsOf(packed.sentences, number, numbers.idOf)),
		actors: plainActors(packed.actors, numbers),
		figures: readFigures(packed, numbers).map(plainFigure),
		facts: readFacts(packed, articles, numbers).map(fact => plainFact(fact, ids)),
		dated: readDated(packed.dated, numbers),
		issues: JSON.parse(stringAt(packed.issues.rows, 0)) as Issue[],
	};
}

function plainFact(fact: Fact, articles: readonly string[]): Fact {
	const {id, label, kind, unsure, claims, origins, verdict, reason, cause} = fact;
	const told = {id, label, kind, ...(unsure ? {unsure} : {}), claims: claims.map(plainClaim), origins, verdict, reason};
	return withSilence(cause === undefined ? told : {...told, cause}, articles);
}

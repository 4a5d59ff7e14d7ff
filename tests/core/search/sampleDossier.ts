import type {Actor, Dossier, DossierArticle, Fact, Figure, Location} from '../../../src/core/dossier/dossier.ts';
import type {ActorKind} from '../../../src/core/language/actorKind.ts';

/** What a test says of an article; the rest is filled in. Paragraphs are parted by blank lines. */
export type SampleArticle = {
	readonly id: string;
	readonly title?: string;
	readonly source?: string | null;
	readonly published?: string | null;
	readonly text: string;
};

/** A name with its other spellings, found wherever one of them stands in the texts. */
export type SampleActor = {readonly id: string; readonly kind: ActorKind; readonly spellings: readonly string[]};

/** The article with its paragraphs as blocks. */
function articleOf({id, title = '', source = null, published = null, text}: SampleArticle): DossierArticle {
	const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map(({index, 0: words}) => ({
		kind: 'paragraph' as const,
		start: index,
		end: index + words.length,
	}));
	return {
		id,
		path: `${id}.md`,
		title,
		source,
		author: null,
		published,
		publishedFrom: published ? 'metadata' : null,
		language: 'fr',
		url: null,
		origin: id,
		story: null,
		note: null,
		text,
		blocks,
		styles: [],
		cut: [],
	};
}

const placesOf = (articles: readonly SampleArticle[], pattern: RegExp): Location[] =>
	articles.flatMap(({id, text}) =>
		[...text.matchAll(pattern)].map(({index, 0: words}) => ({article: id, start: index, end: index + words.length})),
	);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const actorOf = (articles: readonly SampleArticle[], {id, kind, spellings}: SampleActor): Actor => ({
	id,
	kind,
	name: spellings[0]!,
	aliases: spellings.slice(1),
	mentions: placesOf(articles, new RegExp(spellings.map(escaped).join('|'), 'gu')),
});

const figureOf = (place: Location, number: number): Figure => ({
	...place,
	id: `figure-${number}`,
	min: null,
	max: null,
	relation: 'approx',
	measure: 'count',
	noun: null,
	unit: 'soldat',
	event: null,
	attribution: null,
	asOf: null,
	status: 'asserted',
	ambiguous: false,
	vague: false,
});

const factOf = (label: string, number: number, claims: readonly Location[]): Fact => ({
	id: `fact-${number}`,
	label,
	kind: 'quantity',
	claims: claims.map(place => ({...place, figures: [], attribution: null, asOf: null, status: 'asserted'})),
	silent: [],
	verdict: 'agree',
	reason: '',
	origins: 1,
});

/** A dossier made by hand: figures are the numbers with their noun, sentences end at full stops. */
export function sampleDossier(
	articles: readonly SampleArticle[],
	actors: readonly SampleActor[] = [],
	facts: readonly string[] = [],
): Dossier {
	const figures = placesOf(articles, /(?:environ |au moins )?\d[\d\u00a0\u202f ]*\d \p{Ll}+/gu);
	return {
		title: 'Sample',
		articles: articles.map(articleOf),
		sentences: placesOf(articles, /[^.!?\s][^.!?\n]*[.!?]*/gu),
		actors: actors.map(actor => actorOf(articles, actor)),
		figures: figures.map(figureOf),
		facts: facts.map((label, number) => factOf(label, number, figures.slice(number, number + 1))),
		dated: [],
		parallels: [],
		issues: [],
	};
}

/** A small story with the names, numbers and accents that search must cope with. */
export const story = sampleDossier(
	[
		{
			id: 'agence',
			title: 'Des renforts pour le front',
			source: 'Agence du Nord',
			published: '2025-03-27',
			text: 'L’état-major parle d’environ 4\u202f000 soldats tués ou blessés dans la région de Koursk.\n\nLe président ukrainien, Volodymyr Zelensky, en doute. Au cœur de la bataille, les drones.',
		},
		{
			id: 'quotidien',
			title: 'Pyongyang et Moscou confirment',
			source: 'Le Quotidien',
			published: '2025-04-28',
			text: 'La Corée du Nord confirme son envoi de troupes à Kursk. Le président Vladimir Poutine remercie Kim Jong-un.\n\nLes soldats tués ne sont pas comptés. La guerre contre l’Ukraine continue.',
		},
		{
			id: 'revue',
			title: 'Ce que disent les services',
			published: '2024-10',
			text: `Le service de renseignement annonce 12\u00a0000 hommes.\n\n${'La phrase suivante ne dit rien de plus. '.repeat(300)}\n\nUn navire a quitté Vladivostok avec Sergueï Choïgou.`,
		},
	],
	[
		{id: 'kim', kind: 'person', spellings: ['Kim Jong-un', 'Kim Jong Un', 'Kim']},
		{id: 'poutine', kind: 'person', spellings: ['Vladimir Poutine', 'Poutine']},
		{id: 'zelensky', kind: 'person', spellings: ['Volodymyr Zelensky', 'Zelenskyy']},
		{id: 'choigou', kind: 'person', spellings: ['Sergueï Choïgou']},
		{id: 'koursk', kind: 'place', spellings: ['Koursk', 'Kursk']},
		{id: 'pyongyang', kind: 'place', spellings: ['Pyongyang']},
		{id: 'coree', kind: 'country', spellings: ['Corée du Nord']},
	],
	['soldats tués ou blessés', 'hommes envoyés'],
);

import type {Block, DateSource} from '../../src/core/article/article.ts';
import type {
	Actor,
	Dossier,
	DossierArticle,
	Fact,
	FactCause,
	FactClaim,
	Figure,
	Location,
	Parallel,
	ParallelMatch,
	Verdict,
} from '../../src/core/dossier/dossier.ts';
import type {ActorKind} from '../../src/core/language/actorKind.ts';

/** A dossier of three short articles of our own invention, in two languages, with every kind of difference. */
const courrier = [
	'Le ferry Aurore échoué devant Port-Lanoir',
	'Le ferry Aurore s’est échoué mardi devant Port-Lanoir avec 312 passagers à bord, selon la préfecture.',
	'Deux personnes sont mortes et 14 autres ont été blessées, a indiqué le préfet Marc Delbos.',
	'Des rafales de 90 km/h soufflaient sur la baie.',
	'La compagnie Transmanche affirme que le radar fonctionnait.',
	'Les secours ont mobilisé six canots.',
].join('\n\n');

const gazette = [
	'Ferry Aurore runs aground, three dead',
	'About 300 passengers were on board the ferry Aurore when it ran aground off Port-Lanoir on Tuesday.',
	'Three people died and 14 were injured, the prefect Marc Delbos said on Wednesday.',
	'Transmanche denies that the radar had failed.',
	'Between 5 and 8 lifeboats took part, the coast guard said.',
	'Rescue teams counted 40 dead or missing in the first hours, a union claimed.',
].join('\n\n');

const ponant = [
	'Naufrage évité : ce que l’on sait de l’Aurore',
	'Plus de 320 passagers se trouvaient à bord de l’Aurore, d’après l’Agence Ponant.',
	'Les blessés sont 14, dont 9 à l’hôpital de Port-Lanoir.',
	'Marc Delbos a promis une enquête.',
	'La réparation coûtera 2,5 millions d’euros, estime Transmanche.',
].join('\n\n');

const blocksOf = (text: string): Block[] => {
	let start = 0;
	return text.split('\n\n').map((part, index) => {
		const block: Block = {kind: index === 0 ? 'title' : 'paragraph', start, end: start + part.length};
		start = block.end + 2;
		return block;
	});
};

const article = (
	id: string,
	text: string,
	rest: Pick<DossierArticle, 'source' | 'published' | 'language' | 'origin'> & Partial<DossierArticle>,
): DossierArticle => ({
	id,
	path: `${id}.md`,
	title: text.slice(0, text.indexOf('\n')),
	author: null,
	publishedFrom: 'metadata' satisfies DateSource,
	url: null,
	note: null,
	story: 'courrier',
	text,
	blocks: blocksOf(text),
	styles: [],
	cut: [],
	...rest,
});

const articles: readonly DossierArticle[] = [
	article('courrier', courrier, {
		source: 'Le Courrier du Littoral',
		published: '2031-03-04',
		language: 'fr',
		origin: 'courrier',
		author: 'Ana Roche',
		url: 'https://courrier.example/aurore',
	}),
	article('gazette', gazette, {
		source: 'Harbour Gazette',
		published: '2031-03-05',
		language: 'en',
		origin: 'ponant',
		styles: [
			{
				kind: 'link',
				start: gazette.indexOf('coast guard'),
				end: gazette.indexOf('coast guard') + 11,
				target: 'https://coast.example/',
			},
		],
	}),
	article('ponant', ponant, {
		source: 'Agence Ponant',
		published: null,
		publishedFrom: null,
		language: 'fr',
		origin: 'ponant',
		note: 'Légende répétée dans l’original.',
	}),
];

const textOf = (id: string): string => articles.find(entry => entry.id === id)?.text ?? '';

/** Where words stand, the nth time that they do. */
const at = (id: string, words: string, nth = 0): Location => {
	let start = -1;
	for (let time = 0; time <= nth; time++) start = textOf(id).indexOf(words, start + 1);
	if (start < 0) throw new Error(`“${words}” is not in ${id}`);
	return {article: id, start, end: start + words.length};
};

const sentence = (id: string, words: string): Location => {
	const {start} = at(id, words);
	const text = textOf(id);
	const from = text.lastIndexOf('\n', start) + 1;
	const to = text.indexOf('\n', start);
	return {article: id, start: from, end: to < 0 ? text.length : to};
};

const sentences: Location[] = articles.flatMap(({id, blocks}) =>
	blocks.map(({start, end}) => ({article: id, start, end})),
);

const actor = (id: string, kind: ActorKind, name: string, aliases: string[], mentions: Location[]): Actor => ({
	id,
	kind,
	name,
	aliases,
	mentions,
});

const actors: Actor[] = [
	actor(
		'marc-delbos',
		'person',
		'Marc Delbos',
		[],
		[at('courrier', 'Marc Delbos'), at('gazette', 'Marc Delbos'), at('ponant', 'Marc Delbos')],
	),
	actor(
		'transmanche',
		'organization',
		'Transmanche',
		['la compagnie Transmanche'],
		[at('courrier', 'Transmanche'), at('gazette', 'Transmanche'), at('ponant', 'Transmanche')],
	),
	actor(
		'port-lanoir',
		'place',
		'Port-Lanoir',
		[],
		[
			at('courrier', 'Port-Lanoir'),
			at('courrier', 'Port-Lanoir', 1),
			at('gazette', 'Port-Lanoir'),
			at('ponant', 'Port-Lanoir'),
		],
	),
	actor('prefecture', 'government', 'la préfecture', [], [at('courrier', 'la préfecture')]),
];

const figure = (
	id: string,
	place: Location,
	min: number | null,
	max: number | null,
	rest: Partial<Figure> = {},
): Figure => ({
	...place,
	id,
	min,
	max,
	relation: 'exact',
	measure: 'count',
	unit: 'passager',
	noun: null,
	event: null,
	attribution: null,
	asOf: null,
	status: 'asserted',
	ambiguous: false,
	vague: false,
	...rest,
});

const speaker = (place: Location, via: string | null = null): Figure['attribution'] => ({
	start: place.start,
	end: place.end,
	text: textOf(place.article).slice(place.start, place.end),
	actors: [],
	via,
});

const prefect = speaker(at('courrier', 'le préfet Marc Delbos'));
const englishPrefect = speaker(at('gazette', 'the prefect Marc Delbos'), 'Ponant');

const figures: Figure[] = [
	figure('f-aboard-1', at('courrier', '312 passagers'), 312, 312, {
		event: 'carry',
		asOf: '2031-03-04',
		attribution: speaker(at('courrier', 'la préfecture')),
	}),
	figure('f-dead-1', at('courrier', 'Deux personnes'), 2, 2, {
		unit: 'personne',
		event: 'kill',
		asOf: '2031-03-04',
		attribution: prefect,
	}),
	figure('f-hurt-1', at('courrier', '14 autres'), 14, 14, {
		unit: 'personne',
		event: 'injure',
		asOf: '2031-03-04',
		attribution: prefect,
	}),
	figure('f-wind', at('courrier', '90 km/h'), 90, 90, {measure: 'measure', unit: 'km/h'}),
	figure('f-boats-1', at('courrier', 'six canots'), 6, 6, {unit: 'canot'}),
	figure('f-aboard-2', at('gazette', 'About 300 passengers'), 300, 300, {
		relation: 'approx',
		unit: 'passenger',
		event: 'carry',
		asOf: '2031-03-04',
	}),
	figure('f-dead-2', at('gazette', 'Three people'), 3, 3, {
		unit: 'people',
		event: 'kill',
		asOf: '2031-03-05',
		attribution: englishPrefect,
	}),
	figure('f-hurt-2', at('gazette', '14 were injured'), 14, 14, {
		unit: 'people',
		event: 'injure',
		asOf: '2031-03-05',
		attribution: englishPrefect,
	}),
	figure('f-boats-2', at('gazette', 'Between 5 and 8 lifeboats'), 5, 8, {
		relation: 'range',
		unit: 'lifeboat',
		attribution: speaker(at('gazette', 'the coast guard')),
	}),
	figure('f-missing', at('gazette', '40 dead or missing'), 40, 40, {
		unit: 'dead or missing',
		event: 'kill',
		status: 'alleged',
		attribution: speaker(at('gazette', 'a union')),
	}),
	figure('f-aboard-3', at('ponant', 'Plus de 320 passagers'), 320, null, {
		relation: 'more-than',
		event: 'carry',
		attribution: speaker(at('ponant', 'l’Agence Ponant')),
	}),
	figure('f-hurt-3', at('ponant', '14,', 0), 14, 14, {unit: 'blessé', event: 'injure'}),
	figure('f-hospital', at('ponant', '9 à l’hôpital'), 9, 9, {unit: 'blessé', event: 'injure'}),
	figure('f-cost', at('ponant', '2,5 millions d’euros'), 2_500_000, 2_500_000, {
		measure: 'money',
		unit: 'EUR',
		attribution: speaker(at('ponant', 'Transmanche')),
	}),
];

const claimOf = (id: string): FactClaim => {
	const found = figures.find(entry => entry.id === id);
	if (!found) throw new Error(`no figure ${id}`);
	const {article: of, start, end, attribution, asOf, status} = found;
	return {article: of, start, end, figures: [id], attribution, asOf, status};
};

const statement = (place: Location, status: FactClaim['status'] = 'asserted'): FactClaim => ({
	...place,
	figures: [],
	attribution: null,
	asOf: null,
	status,
});

const fact = (
	id: string,
	label: string,
	verdict: Verdict,
	reason: string,
	claims: FactClaim[],
	kind: Fact['kind'] = 'quantity',
): Fact => {
	const reporting = new Set(claims.map(claim => claim.article));
	return {
		id,
		label,
		kind,
		claims,
		silent: articles.map(entry => entry.id).filter(entry => !reporting.has(entry)),
		verdict,
		reason,
		...(causes[id] ? {cause: causes[id]} : {}),
		origins: new Set(articles.filter(entry => reporting.has(entry.id)).map(entry => entry.origin)).size,
	};
};

/** Why each of them differs or agrees. */
const causes: Readonly<Record<string, FactCause>> = {
	aboard: {kind: 'values', values: [312, 320]},
	'aboard-about': {kind: 'rounding', values: [312, 300]},
	dead: {kind: 'date', dates: ['2031-03-04', '2031-03-05']},
	hurt: {kind: 'same'},
	hospital: {kind: 'part'},
	boats: {kind: 'containment'},
	missing: {kind: 'counted', counted: ['dead', 'dead_or_missing']},
	radar: {kind: 'statement'},
	cost: {kind: 'alone'},
};

const facts: Fact[] = [
	fact('aboard', 'passagers à bord', 'conflict', '312 is not more than 320', [
		claimOf('f-aboard-1'),
		claimOf('f-aboard-2'),
		claimOf('f-aboard-3'),
	]),
	fact('aboard-about', 'passagers, en gros', 'rounded', '300 is 312 rounded', [
		claimOf('f-aboard-1'),
		claimOf('f-aboard-2'),
	]),
	fact('dead', 'morts', 'updated', 'the later count is a day younger', [claimOf('f-dead-1'), claimOf('f-dead-2')]),
	fact('hurt', 'blessés', 'agree', 'same value', [claimOf('f-hurt-1'), claimOf('f-hurt-2'), claimOf('f-hurt-3')]),
	fact('hospital', 'blessés, à l’hôpital', 'scope', 'only those in hospital', [
		claimOf('f-hurt-1'),
		claimOf('f-hospital'),
	]),
	fact('boats', 'canots engagés', 'range', '6 lies between 5 and 8', [claimOf('f-boats-1'), claimOf('f-boats-2')]),
	fact('missing', 'morts ou disparus', 'measure', 'dead against dead or missing', [
		claimOf('f-dead-1'),
		claimOf('f-missing'),
	]),
	fact(
		'radar',
		'le radar fonctionnait',
		'agree',
		'both say so',
		[statement(sentence('courrier', 'le radar fonctionnait')), statement(sentence('gazette', 'the radar had failed'))],
		'statement',
	),
	fact('cost', 'coût de la réparation', 'single', 'only one source', [claimOf('f-cost')]),
];

const match = (to: Location, of: Fact | undefined, rest: Partial<ParallelMatch> = {}): ParallelMatch => ({
	...to,
	strength: 0.9,
	level: 'same',
	verdict: of?.verdict ?? 'agree',
	reason: of?.reason ?? '',
	fact: of?.id ?? null,
	...rest,
});

const factNamed = (id: string): Fact | undefined => facts.find(entry => entry.id === id);

const both = (a: Location, b: Location, of: string | undefined, rest: Partial<ParallelMatch> = {}): Parallel[] => {
	const found = of ? factNamed(of) : undefined;
	return [
		{...a, matches: [match(b, found, rest)]},
		{...b, matches: [match(a, found, rest)]},
	];
};

const merged = (parallels: readonly Parallel[]): Parallel[] => {
	const found = new Map<string, Parallel>();
	for (const parallel of parallels) {
		const key = `${parallel.article}:${parallel.start}`;
		const known = found.get(key);
		found.set(key, known ? {...known, matches: [...known.matches, ...parallel.matches]} : parallel);
	}
	return [...found.values()];
};

const parallels = merged([
	...both(sentence('courrier', '312 passagers'), sentence('gazette', 'About 300'), 'aboard-about', {
		verdict: 'rounded',
		reason: '300 is 312 rounded',
	}),
	...both(sentence('courrier', '312 passagers'), sentence('ponant', 'Plus de 320'), 'aboard'),
	...both(sentence('courrier', 'Deux personnes'), sentence('gazette', 'Three people'), 'dead'),
	...both(sentence('courrier', 'Deux personnes'), sentence('ponant', 'Les blessés sont 14'), 'hurt'),
	...both(sentence('courrier', 'le radar'), sentence('gazette', 'the radar'), 'radar'),
	...both(sentence('courrier', 'six canots'), sentence('gazette', 'lifeboats'), 'boats'),
	...both(sentence('gazette', 'Three people'), sentence('ponant', 'Marc Delbos'), undefined, {
		level: 'closest',
		strength: 0.4,
		verdict: 'scope',
		reason: 'same speaker',
	}),
]);

/** Clauses that name a date, one of them in a sentence with figures. */
export const sampleDated: Dossier['dated'] = [
	{...at('courrier', 'Le ferry Aurore s’est échoué mardi'), asOf: '2031-03-04', status: 'asserted'},
	{...at('ponant', 'Marc Delbos a promis une enquête'), asOf: '2031-03-06', status: 'planned'},
];

export const sampleDossier: Dossier = {
	title: 'Le ferry Aurore',
	articles,
	sentences,
	actors,
	figures,
	facts,
	dated: [],
	parallels,
	issues: [
		{
			path: 'notes.md',
			code: 'wrongField',
			detail: 'published',
			line: 3,
			column: 8,
			message: 'published is no date; left out',
		},
	],
};

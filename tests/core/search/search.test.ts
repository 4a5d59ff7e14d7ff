import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {SearchHit} from '../../../src/core/search/hits.ts';
import {type SearchResults, search} from '../../../src/core/search/search.ts';
import {buildSearchIndex} from '../../../src/core/search/searchIndex.ts';
import {sampleDossier, story} from './sampleDossier.ts';

const index = buildSearchIndex(story);
const groups = ['articles', 'actors', 'figures', 'facts', 'passages'] as const;

const idsOf = (hits: readonly SearchHit[]): string[] => hits.map(({place}) => place.id);
const marked = ({label, matches}: SearchHit): string[] => matches.map(({start, end}) => label.slice(start, end));
const allHits = (results: SearchResults): SearchHit[] => groups.flatMap(group => results[group]);

/** The words of the article at the place where the first passage leads. */
function firstPassage(query: string): string {
	const {place} = search(index, query).passages[0]!;
	const article = story.articles.find(({id}) => id === place.id)!;
	return place.kind === 'article' ? article.text.slice(place.span.start, place.span.end) : '';
}

describe('names', () => {
	test.each([
		['Coree', 'coree'],
		['corée', 'coree'],
		['kursk', 'koursk'],
		['koursk', 'koursk'],
		['Zelenski', 'zelensky'],
		['poutin', 'poutine'],
		['putin', 'poutine'],
		['shoigu', 'choigou'],
		['yang', 'pyongyang'],
		['kim jong', 'kim'],
		['pyongyagn', 'pyongyang'],
	])('%s finds %s first', (query, actor) => expect(idsOf(search(index, query).actors)[0]).toBe(actor));

	test('a part of a word is marked by its word', () => {
		expect(marked(search(index, 'yang').actors[0]!)).toEqual(['Pyongyang']);
	});

	test('another spelling is shown beside the name', () => {
		const [hit] = search(index, 'Zelenskyy').actors;
		expect(hit?.label).toBe('Volodymyr Zelensky');
		expect(marked(hit!)).toEqual(['Zelensky']);
		const two = sampleDossier(
			[{id: 'a', text: 'Le NIS annonce.'}],
			[{id: 'nis', kind: 'agency', spellings: ['Service national de renseignement', 'NIS']}],
		);
		const [nis] = search(buildSearchIndex(two), 'nis').actors;
		expect(nis?.label).toBe('Service national de renseignement (NIS)');
		expect(marked(nis!)).toEqual(['NIS']);
	});
});

describe('text', () => {
	test.each([
		['tues koursk', 'tués ou blessés dans la région de Koursk'],
		['kursk troupes', 'troupes à Kursk'],
		["l'ukraine", 'Ukraine'],
		['coeur', 'cœur'],
		['cœur', 'cœur'],
		['12000', '12\u00a0000'],
		['12 000 hommes', '12\u00a0000 hommes'],
		['vladivostok', 'Vladivostok'],
		['vladivostock', 'Vladivostok'],
		['"président ukrainien"', 'président ukrainien'],
	])('%s', (query, words) => expect(firstPassage(query)).toBe(words));

	test('the best passage has the words together', () => {
		const {passages} = search(index, 'soldats tues');
		expect(idsOf(passages).slice(0, 2).sort()).toEqual(['agence', 'quotidien']);
		for (const hit of passages.slice(0, 2)) expect(marked(hit)).toEqual(expect.arrayContaining(['soldats', 'tués']));
	});

	test('words in neighbouring sentences are shown together, far ones by the better sentence', () => {
		const near = sampleDossier([{id: 'near', text: 'Les drones volent. La neige tombe. Le front recule.'}]);
		const [hit] = search(buildSearchIndex(near), 'drones front').passages;
		expect(hit?.label).toBe('Les drones volent. La neige tombe. Le front recule.');
		const far = sampleDossier([
			{id: 'far', text: `Les drones volent. ${'La neige tombe. '.repeat(40)}Le front recule.`},
		]);
		expect(search(buildSearchIndex(far), 'drones front').passages[0]?.label).toBe('Les drones volent.');
	});

	test('all words must be in the article', () => {
		expect(idsOf(search(index, 'koursk vladivostok').articles)).toEqual([]);
		expect(idsOf(search(index, 'renseignement vladivostok').articles)).toEqual(['revue']);
	});

	test('titles and sources are found', () => {
		expect(idsOf(search(index, 'renforts').articles)).toEqual(['agence']);
		expect(idsOf(search(index, 'quotidien').articles)[0]).toBe('quotidien');
		expect(search(index, 'renforts').articles[0]).toMatchObject({place: {span: {start: 0, end: 0}}});
	});

	test('an article opens at its best passage', () => {
		const {place} = search(index, 'Vladivostok').articles[0]!;
		const start = story.articles[2]!.text.indexOf('Vladivostok');
		expect(place).toMatchObject({id: 'revue', span: {start, end: start + 'Vladivostok'.length}});
	});

	test('a title that only looks alike is not marked', () => {
		const dossier = sampleDossier([{id: 'a', title: 'Soutenir l’effort', text: 'Vladimir Poutine parle.'}]);
		expect(search(buildSearchIndex(dossier), 'poutin').articles[0]?.matches).toEqual([]);
	});

	test('a phrase must stand as it is', () => {
		expect(idsOf(search(index, '"tués soldats"').passages)).toEqual([]);
		expect(idsOf(search(index, '"soldats tués"').articles).sort()).toEqual(['agence', 'quotidien']);
	});

	test('figures are found by what they count, facts by their label and claims', () => {
		const [figure] = search(index, 'soldats tues koursk').figures;
		expect(figure?.label).toContain('environ 4\u202f000 soldats tués');
		expect(marked(figure!)).toEqual(['soldats', 'tués', 'Koursk']);
		expect(search(index, 'soldats blesses').facts[0]?.label).toBe('soldats tués ou blessés');
		expect(idsOf(search(index, '12 000').facts)).toEqual(['fact-1']);
	});

	test('typing errors are looked for only when the words as typed are nowhere together', () => {
		const twins = buildSearchIndex(
			sampleDossier([
				{id: 'one', text: 'Le moine prie.'},
				{id: 'two', text: 'Du moins hier.'},
			]),
		);
		expect(idsOf(search(twins, 'moine ').articles)).toEqual(['one']);
		expect(idsOf(search(twins, 'moinr ').articles).sort()).toEqual(['one', 'two']);
	});
});

describe('scopes', () => {
	test.each([
		['source:quotidien soldats', ['quotidien']],
		['soldats source:nord', ['agence']],
		['soldats source:adn', ['agence']],
		['soldats source:lq', ['quotidien']],
		['soldats source:q', ['quotidien']],
		['soldats source:dn', []],
		['before:2025 service', ['revue']],
		['after:2025-04 président', ['quotidien']],
		['before:2025-04-28 président', ['agence']],
		['actor:poutine', ['quotidien']],
		['actor:putin', ['quotidien']],
		['after:2025', ['agence', 'quotidien']],
		['actor:nobody', []],
	])('%s', (query, articles) => expect(idsOf(search(index, query).articles).sort()).toEqual(articles));

	test('an actor alone lists its passages with the names marked', () => {
		const {actors, passages} = search(index, 'actor:kursk');
		expect(idsOf(actors)).toEqual(['koursk']);
		expect(passages.map(marked)).toEqual([['Koursk'], ['Kursk']]);
	});

	test('with an actor, only passages that name it count', () => {
		expect(idsOf(search(index, 'actor:kim président').passages)).toEqual(['quotidien']);
		expect(idsOf(search(index, 'actor:kim drones').passages)).toEqual([]);
	});
});

test.each([
	['Associated Press', 'ap', true],
	['The New York Times', 'nyt', true],
	['The New York Times', 'tnyt', true],
	['The Washington Post', 'wp', true],
	['Agence France-Presse', 'afp', true],
	['Reuters', 'r', true],
	['Associated Press', 'p', true],
	['Associated Press', 'pa', false],
	['Agence du Nord', 'an', false],
])('%s is asked for by %s: %s', (source, asked, isFound) => {
	const index = buildSearchIndex(sampleDossier([{id: 'one', text: 'Le moine prie.', source}]));
	expect(idsOf(search(index, `source:${asked}`).articles)).toEqual(isFound ? ['one'] : []);
});

describe('limits', () => {
	test('each group has its own', () => {
		const results = search(index, 'le', {articles: 1, passages: 2, actors: 0});
		expect([results.articles.length, results.passages.length, results.actors.length]).toEqual([1, 2, 0]);
	});

	test('a very long sentence is cut around the match', () => {
		const long = sampleDossier([{id: 'long', text: `${'mot '.repeat(2000)}aiguille ${'mot '.repeat(2000)}`}]);
		const [hit] = search(buildSearchIndex(long), 'aiguille').passages;
		expect(hit!.label.length).toBeLessThan(400);
		expect(marked(hit!)).toEqual(['aiguille']);
		expect(hit!.place).toMatchObject({span: {start: 8000, end: 8008}});
	});

	test('nothing typed finds nothing', () => expect(allHits(search(index, ' '))).toEqual([]));

	test('an empty dossier can be searched', () => {
		expect(allHits(search(buildSearchIndex(sampleDossier([])), 'kim source:x'))).toEqual([]);
	});
});

/** Typing: letters, accents, operators, scopes, in any order. */
const typed = fc.oneof(
	fc.string({unit: 'binary', maxLength: 30}),
	fc
		.array(
			fc.constantFrom(
				'so',
				'tués',
				'koursk',
				' ',
				'"',
				'«',
				':',
				'source:',
				'actor:',
				'before:2025',
				'!',
				'|',
				'12 000',
				'é',
			),
			{maxLength: 10},
		)
		.map(parts => parts.join('')),
);

describe('whatever is typed', () => {
	test('search gives marks inside labels of one line, places inside texts, and best first', () => {
		fc.assert(
			fc.property(typed, query => {
				const results = search(index, query);
				for (const group of groups) {
					const scores = results[group].map(({score}) => score);
					expect(scores).toEqual(scores.toSorted((a, b) => b - a));
				}
				for (const {label, matches, place} of allHits(results)) {
					expect(label).not.toMatch(/[\n\r\t]/u);
					for (const {start, end} of matches) expect(0 <= start && start < end && end <= label.length).toBe(true);
					if (place.kind !== 'article') continue;
					const length = story.articles.find(({id}) => id === place.id)!.text.length;
					expect(place.span.start <= place.span.end && place.span.end <= length).toBe(true);
				}
			}),
			{numRuns: 300},
		);
	});

	test('every word of an article finds the article', () => {
		const words = [...new Set(story.articles[1]!.text.match(/\p{L}{4,}/gu))];
		for (const word of words) expect(idsOf(search(index, word).articles), word).toContain('quotidien');
	});
});

test('a large dossier answers like a small one, by candidates of the index', () => {
	const others = Array.from({length: 500}, (_, number) => ({
		id: `other-${number}`,
		title: `Titre ordinaire numéro ${number}`,
		text: `Un texte sans rapport, le ${number}e.`,
	}));
	const names = others.map(({id}, number) => ({id, kind: 'person' as const, spellings: [`Personne ${number}`]}));
	const articles = story.articles.map(({id, title, source, published, text}) => ({id, title, source, published, text}));
	const kim = {id: 'kim', kind: 'person' as const, spellings: ['Kim Jong-un', 'Kim Jong Un']};
	const large = buildSearchIndex(sampleDossier([...articles, ...others], [...names, kim]));
	expect(large.titles).toBeNull();
	expect(large.spellings).toBeNull();
	expect(idsOf(search(large, 'tues kursk').articles)).toEqual(['agence', 'quotidien']);
	expect(idsOf(search(large, 'kim').actors)).toEqual(['kim']);
	expect(idsOf(search(large, 'renfrots').articles)).toEqual(['agence']);
});

describe('numbers', () => {
	const {figures, ...rest} = sampleDossier(
		[
			{id: 'digits', text: 'Le port a reçu 2 millions d’euros. Il a acheté 12 bateaux.'},
			{id: 'words', text: 'The port paid 2.4 million euros. A dozen boats sank, and the town mourns.'},
		],
		[],
		['Boats sunk', 'Boats bought'],
	);
	const figureAt = (article: string, words: string, value: number): (typeof figures)[number] => {
		const start = rest.articles.find(({id}) => id === article)!.text.indexOf(words);
		return {
			...figures[0]!,
			id: `${article} ${words}`,
			article,
			start,
			end: start + words.length,
			min: value,
			max: value,
		};
	};
	const dossier = {
		...rest,
		figures: [
			figureAt('digits', '2 millions d’euros', 2_000_000),
			figureAt('digits', '12 bateaux', 12),
			figureAt('words', '2.4 million euros', 2_400_000),
			figureAt('words', 'A dozen boats', 12),
		],
	};
	const numbers = buildSearchIndex(dossier);

	test.each([
		['2.4 million', ['words']],
		['2,4 millions', ['words']],
		['2400000', ['words']],
		['2 400 000 euros', ['words']],
		['two million', ['digits']],
		['deux millions', ['digits']],
		['twelve', ['digits', 'words']],
		['12', ['digits', 'words']],
		['douze boats', ['words']],
		['2.5 million', []],
	])('%s is found in whatever way it is written', (query, articles) => {
		expect([...new Set(idsOf(search(numbers, query).passages))].sort()).toEqual(articles);
	});

	test('the number is marked as it is written', () => {
		expect(marked(search(numbers, 'twelve boats').passages[0]!)).toEqual(['A dozen', 'boats']);
		expect(marked(search(numbers, '2000000').figures[0]!)).toEqual(['2 millions']);
	});

	test('words that only look like a number are still found as words', () => {
		const index = buildSearchIndex(sampleDossier([{id: 'a', text: 'The Twelve Hundred Club met.'}]));
		expect(idsOf(search(index, 'twelve hundred').passages)).toEqual(['a']);
	});
});

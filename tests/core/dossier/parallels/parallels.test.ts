import {describe, expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import type {AnnotatedArticle} from '../../../../src/core/annotate/annotation.ts';
import {buildDossier} from '../../../../src/core/dossier/buildDossier.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';

type Source = {readonly language: LanguageCode; readonly lines: readonly string[]};

/** What the panel shows for every line of the first source: the lines of the others, best first. */
function panel(sources: readonly Source[]): string[][] {
	const annotated = sources.map(({language, lines}, index) =>
		annotate({...articleOf(lines.join('\n'), {language}), id: `source-${index + 1}`}, languages),
	);
	const {articles, parallels} = buildDossier({title: 'dossier', annotated, issues: []});
	const textOf = (id: string) => articles.find(article => article.id === id)!.text;
	return sources[0]!.lines.map(line => {
		const start = textOf('source-1').indexOf(line);
		const row = parallels.find(({article, start: at}) => article === 'source-1' && at === start);
		return (row?.matches ?? []).map(match => textOf(match.article).slice(match.start, match.end));
	});
}

const flood: Source = {
	language: 'en',
	lines: [
		'The Lirra river burst its banks on Tuesday and flooded Harnby.',
		'At least 14 people died in Harnby, police said.',
		'Mayor Ellen Crane called for more pumps.',
		'A concert by the town choir was praised by critics.',
	],
};

describe('the panel', () => {
	test('shows the other source’s statement of the same, whatever its words and value', () => {
		const other: Source = {
			language: 'en',
			lines: [
				'Police in Harnby put the death toll at 17.',
				'Schools in the county reopen next week.',
				'The waters of the Lirra flooded Harnby on Tuesday.',
			],
		};
		const [burst, deaths] = panel([flood, other]);
		expect(burst).toContain(other.lines[2]);
		expect(deaths).toContain(other.lines[0]);
	});

	test('shows what a text tells, not the heading over it', () => {
		const heading = 'The Lirra floods Harnby on Tuesday';
		const [source, other] = [flood.lines, [heading, 'Schools in the county reopen next week.']].map((lines, index) => {
			const article = articleOf(lines.join('\n'), {language: 'en'});
			const blocks = article.blocks.map(block =>
				article.text.startsWith(heading, block.start) ? {...block, kind: 'heading' as const, level: 2} : block,
			);
			return annotate({...article, id: String(index), blocks}, languages);
		});
		const shown = ({annotated}: {annotated: readonly AnnotatedArticle[]}) =>
			buildDossier({title: 'dossier', annotated, issues: []}).parallels.filter(({article}) => article === '0');
		expect(shown({annotated: [source!, other!]})).toEqual([]);
		const asText = annotate(
			{...articleOf([heading, 'Schools reopen.'].join('\n'), {language: 'en'}), id: '1'},
			languages,
		);
		expect(shown({annotated: [source!, asText]})).toHaveLength(1);
	});

	test('shows a long sentence that says the same among other things', () => {
		const [walkout] = panel([
			{
				language: 'en',
				lines: [
					'After a night of talks with the county, nurses at the Harnby clinic began an indefinite walkout on Monday over unpaid overtime, and surgeons sent patients with planned operations home by bus.',
					'A concert by the town choir was praised by critics.',
					'The bakery on the square closed last week.',
				],
			},
			{
				language: 'en',
				lines: [
					'Unions blame years of thrift and a manager nobody has seen since spring for unpaid overtime that drove porters, tired of promises and broken lifts, to an indefinite walkout which neighbours cheered from balconies with flags.',
					'Schools in the county reopen next week.',
					'A farmer found a Roman coin in his field.',
				],
			},
		]);
		expect(walkout).toHaveLength(1);
	});

	test('shows it across languages', () => {
		const other: Source = {
			language: 'fr',
			lines: ['La rivière Lirra a inondé Harnby mardi.', 'Les écoles rouvriront la semaine prochaine.'],
		};
		expect(panel([flood, other])[0]).toContain(other.lines[0]);
	});

	test('shows nothing where the others say nothing of it', () => {
		const other: Source = {
			language: 'en',
			lines: ['Police in Harnby put the death toll at 17.', 'The Lirra flooded Harnby on Tuesday.'],
		};
		expect(panel([flood, other])[3]).toEqual([]);
	});

	test('shows at most two statements of one source', () => {
		const line = 'The Lirra river burst its banks on Tuesday and flooded Harnby.';
		const other: Source = {language: 'en', lines: [line, line, line, line]};
		expect(panel([flood, other])[0]!.length).toBe(2);
	});

	test('is empty for one source alone', () => {
		expect(panel([flood]).flat()).toEqual([]);
	});
});

test('what is one fact is never shown as something that is only near it', () => {
	const sources = {
		a: 'The ferry Lirra sank off Harnby on Monday. Police in Harnby put the death toll at 17.',
		b: 'At least 14 people died. The mayor of Harnby has called for calm.',
		c: 'Nineteen bodies have been found off Harnby since the ferry sank.',
	};
	const annotated = Object.entries(sources).map(([id, text]) =>
		annotate({...articleOf(text, {language: 'en'}), id}, languages),
	);
	const {facts, parallels} = buildDossier({title: 'dossier', annotated, issues: []});
	const sure = facts.filter(({unsure}) => !unsure);
	const reports = (fact: (typeof facts)[number], {article, start, end}: (typeof parallels)[number]): boolean =>
		fact.claims.some(claim => claim.article === article && claim.start < end && claim.end > start);
	const together = parallels.flatMap(one =>
		one.matches.filter(match => sure.some(fact => reports(fact, one) && reports(fact, {...match, matches: []}))),
	);
	expect(together.length).toBeGreaterThan(0);
	expect(together.filter(({level}) => level !== 'same')).toEqual([]);
});

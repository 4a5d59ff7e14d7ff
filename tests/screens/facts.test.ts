import {expect, test} from 'vitest';
import {locales} from '../../src/i18n/locale.ts';
import {facts, sourcesThatFit} from '../../src/screens/facts.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const rows = (width: number): string[] =>
	facts.rows(screenInput(sampleDossier, 'en', width)).map(({runs}) => textOfRuns(runs));

test('where one source alone would have room, all are taken together', () => {
	const narrow = rows(58);
	expect(narrow.find(row => row.includes('Passagers à bord'))).toMatch(
		/conflict +Passagers à bord +300\u00a0–\u00a0>\u202f320 {2}3 sources$/u,
	);
	expect(sourcesThatFit(screenInput(sampleDossier, 'en', 58), 58)).toBe(3);
});

test('where all are taken together, it is told where each source is', () => {
	const told = (width: number): string[] => {
		const input = {...screenInput(sampleDossier, 'en', width), key: (name: string) => (name === 'open' ? 'Enter' : '')};
		return facts
			.rows(input)
			.filter(({isPinned}) => isPinned)
			.map(({runs}) => textOfRuns(runs));
	};
	expect(told(58)).toEqual(['8 shared facts · Enter shows each source']);
	expect(told(100).join()).not.toContain('Enter');
	expect(rows(58)[0]).toBe('8 shared facts');
});

test('where two have room, each stands in its column, at its foot', () => {
	const [above, foot] = rows(100);
	expect(foot).toContain('Harbour Gazette');
	expect(above!.indexOf('Le Courrier du') + 'Le Courrier du'.length).toBe(
		foot!.indexOf('Littoral') + 'Littoral'.length,
	);
	expect(rows(58)[0]).not.toContain('Harbour');
});

test('a label that has no room goes on in a second line, and the names of the sources stay above', () => {
	const narrow = facts.rows(screenInput(sampleDossier, 'en', 62));
	const split = narrow.filter(({below}) => below);
	expect(split.length).toBeGreaterThan(0);
	for (const {runs, below} of split) {
		expect(textOfRuns(runs)).not.toMatch(/^.{0,20}…/u);
		expect(textOfRuns(below ?? [])).toMatch(/^ {14,}\S/u);
	}
	expect(narrow.filter(({isPinned}) => isPinned)).toEqual(narrow.slice(0, 2));
});

test('a value that no cell has room for takes none from the labels', () => {
	const wide = {measure: 'money', unit: 'EUR per household and year'} as const;
	const [shared] = sampleDossier.facts.filter(({kind}) => kind === 'quantity');
	const ids = new Set(shared!.claims[0]!.figures);
	const figures = sampleDossier.figures.map(figure => (ids.has(figure.id) ? {...figure, ...wide} : figure));
	const foot = (dossier: typeof sampleDossier, width: number): string =>
		textOfRuns(facts.rows(screenInput(dossier, 'en', width))[1]!.runs).trimEnd();
	for (const width of [70, 80, 90, 100])
		expect(foot({...sampleDossier, figures}, width)).toBe(foot(sampleDossier, width));
});

test.each(locales)('the kind of difference is there at every width from the first that has it, in %s', locale => {
	const unsure = sampleDossier.facts.map(fact => (fact.id === 'hurt' ? {...fact, unsure: true} : fact));
	const shared = unsure.filter(({verdict}) => verdict !== 'single');
	for (const dossier of [sampleDossier, {...sampleDossier, facts: unsure}, {...sampleDossier, facts: shared}]) {
		const isTold = (width: number): boolean =>
			facts
				.rows(screenInput(dossier, locale, width))
				.filter(({opens}) => opens)
				.every(({runs}) => /^[≠≈=→/#–·] \p{L}/u.test(textOfRuns(runs)));
		const told = Array.from({length: 260}, (_, width) => isTold(width));
		expect(told.slice(told.indexOf(true)).indexOf(false)).toBe(-1);
		expect(told.indexOf(true)).toBeLessThan(40);
	}
});

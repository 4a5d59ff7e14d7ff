import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import type {Place} from '../../../src/screens/row.ts';
import {linearCommand} from '../../../src/ui/linear/linearCommand.ts';
import {linearView} from '../../../src/ui/linear/linearView.ts';
import {expectGolden} from '../../support/golden.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

const views: Readonly<Record<string, string>> = {
	overview: '',
	article: '2 enter',
	actor: '3 enter',
	figures: '4',
	facts: '5',
	fact: '5 enter',
	search: 'f "delbos" escape',
};

describe.each(locales)('in %s', locale => {
	test.each(Object.entries(views))('%s is said in plain sentences', (name, keys) => {
		const {lines} = linearView(world, play(world, keys, {settings: {locale}}).state);
		expectGolden(`linear/${locale}/${name}.txt`, lines.join('\n'));
	});
});

test('nothing is drawn, and nothing is said by a sign or by columns', () => {
	for (const keys of Object.values(views)) {
		const said = linearView(world, play(world, keys).state).lines.join('\n');
		expect(said).not.toMatch(/[\u2190-\u2bff≈≥≤≠✓]| {2}|, ,/u);
	}
});

test('every number opens what stands behind it', () => {
	for (const keys of Object.values(views)) {
		const {lines, targets} = linearView(world, play(world, keys).state);
		const numbers = lines.flatMap(line => /^(\d+)\. /u.exec(line)?.[1] ?? []).map(Number);
		expect(numbers).toEqual(targets.map((_, at) => at + 1));
	}
});

const targets: readonly Place[] = [{screen: 'articles'}, {screen: 'facts'}];

test.each([
	['2', {type: 'goTo', place: {screen: 'facts'}}],
	['3', null],
	['  back ', {type: 'back'}],
	['find tués koursk', {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: 'tués koursk'}}}],
	['timeline', {type: 'goTo', place: {screen: 'timeline'}}],
	['', 'again'],
	['help', 'help'],
	['nonsense', null],
	['constructor', null],
])('%j asks for %o', (line, expected) => {
	expect(linearCommand(line, targets)).toEqual(expected);
});

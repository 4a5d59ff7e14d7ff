import {describe, expect, test} from 'vitest';
import {locales} from '../../../src/i18n/locale.ts';
import {linearCommand} from '../../../src/ui/linear/linearCommand.ts';
import {type LinearTarget, linearView} from '../../../src/ui/linear/linearView.ts';
import {expectGolden} from '../../support/golden.ts';
import {play, sampleWorld} from '../../support/play.ts';

const world = sampleWorld();

const views: Readonly<Record<string, string>> = {
	overview: '',
	article: '2 enter',
	actor: '3 enter',
	figures: '4',
	facts: '5',
	timeline: '6',
	fact: '5 enter',
	search: 'f "delbos" escape',
	sentence: '2 enter . .',
	figure: '2 enter tab tab',
	menu: '2 enter t',
	asked: '2 enter . w',
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
		if (keys.endsWith(' t')) continue; // A menu, whose numbers answer.
		expect(numbers).toEqual(targets.map((_, at) => at + 1));
	}
});

const targets: readonly LinearTarget[] = [
	{place: {screen: 'articles'}, pane: 'list', key: 'more:articles:3'},
	{place: {screen: 'facts'}, pane: 'list', key: 'more:facts:3'},
];

test.each([
	['2', {action: {type: 'goTo', place: {screen: 'facts'}}}],
	['3', null],
	['  back ', {action: {type: 'back'}}],
	[
		'find tués koursk',
		{action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: 'tués koursk'}}}},
	],
	['chercher tués', {action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: 'tués'}}}}],
	['search tués', {action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: 'tués'}}}}],
	['recherche', {action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: ''}}}}],
	['dates', {action: {type: 'goTo', place: {screen: 'timeline'}}}],
	['comparer', {action: {type: 'compare'}}],
	['timeline', {action: {type: 'goTo', place: {screen: 'timeline'}}}],
	['phrase', {action: {type: 'sentence', by: 1}}],
	['note ask the yard', {action: {type: 'ask', question: 'note'}, answer: 'ask the yard'}],
	['note', {action: {type: 'ask', question: 'note'}}],
	['delete 2', {action: {type: 'deleteNote'}, chosen: targets[1]}],
	['delete 3', null],
	['delete', {action: {type: 'deleteNote'}}],
	['choose 1', {action: null, chosen: targets[0]}],
	['choose', null],
	['', 'again'],
	['help', 'help'],
	['aide', 'help'],
	['nonsense', null],
	['constructor', null],
])('%j asks for %o', (line, expected) => {
	expect(linearCommand(line, targets)).toEqual(expected);
});

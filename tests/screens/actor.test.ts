import {expect, test} from 'vitest';
import type {ActorKind} from '../../src/core/language/actorKind.ts';
import {actor as screen} from '../../src/screens/actor.ts';
import {textOfRuns} from '../../src/screens/rows/runs.ts';
import {screenInput} from '../../src/screens/screen.ts';
import {sampleDossier} from '../support/sampleDossier.ts';

const person = sampleDossier.actors.find(({id}) => id === 'marc-delbos')!;

/** The page of a person named in one sentence, if all figures of that article are given on this word. */
function pageOf(kind: ActorKind): string[] {
	const [mention] = person.mentions;
	const figures = sampleDossier.figures.map(figure => ({
		...figure,
		attribution: {start: mention!.start, end: mention!.end, text: 'le préfet', actors: [person.id], via: null},
	}));
	const actors = [{...person, kind, mentions: [mention!]}];
	const input = screenInput({...sampleDossier, actors, figures, facts: []}, 'en', 200);
	return screen
		.rows({...input, subject: {kind: 'actor', id: person.id}})
		.map(({runs}) => textOfRuns(runs).replaceAll('\u00a0', ' '));
}

test('what an article gives on the word of somebody stands on the page, in the order of the text, with or without the name', () => {
	const page = pageOf('person');
	expect(page.find(row => row.includes('mention'))).toContain('1 mention');
	const head = page.findIndex(row => row.includes('more statement'));
	expect(page[head]).toMatch(/1 mention · \d+ more statements?$/u);
	const sentences = page.slice(head + 1, page.indexOf('', head + 1));
	expect(sentences.length).toBeGreaterThan(1);
	expect(new Set(sentences).size).toBe(sentences.length);
	expect(sentences.some(sentence => sentence.includes('312 passagers'))).toBe(true);
});

test('a place that stands with a speaker’s name says nothing', () => {
	expect(pageOf('place').some(row => row.includes('more statement'))).toBe(false);
});

test('whoever does not name it is called silent, in the words that facts and comparisons have for it', () => {
	const silent = (count: number): string | undefined => {
		const mentions = person.mentions.filter(({article}) =>
			sampleDossier.articles.slice(count).some(({id}) => id === article),
		);
		const dossier = {...sampleDossier, actors: [{...person, mentions}]};
		const input = screenInput(dossier, 'en', 120);
		const rows = screen.rows({...input, subject: {kind: 'actor', id: person.id}});
		return rows.map(({runs}) => textOfRuns(runs)).find(row => row.startsWith('Name not found'));
	};
	expect(silent(1)).toBe('Name not found in: Le Courrier du Littoral');
	expect(silent(2)).toBe('Name not found in: Le Courrier du Littoral, Harbour Gazette');
});

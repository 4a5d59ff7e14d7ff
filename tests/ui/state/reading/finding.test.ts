import {expect, test} from 'vitest';
import {matchesIn} from '../../../../src/ui/state/reading/finding.ts';
import {makeWorld} from '../../../../src/ui/state/world.ts';
import {sampleDossier} from '../../../support/sampleDossier.ts';

const [sample] = sampleDossier.articles;
const text = 'Le cœur de Łódź, le chœur\nde Strasse et de Straße.';
const dossier = {...sampleDossier, articles: [{...sample!, id: 'letters', text}, ...sampleDossier.articles]};
const world = makeWorld({dossier, progress: null});

/** The words of the text that are found and shown. */
const found = (find: string): string[] =>
	matchesIn(world, 'letters', find).map(({start, end}) => text.slice(start, end));

test.each([
	['coeur', ['cœur']],
	['CŒUR', ['cœur']],
	['oeur', ['œur', 'œur']],
	['eur de', ['œur de', 'œur\nde']],
	['lodz', ['Łódź']],
	['strasse', ['Strasse', 'Straße']],
	['straß', ['Strass', 'Straß']],
	['s', ['S', 's', 's', 'S', 'ß']],
	['nowhere', []],
])('%s finds %j', (find, words) => {
	expect(found(find)).toEqual(words);
});

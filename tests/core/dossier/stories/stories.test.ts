import {expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {buildActors} from '../../../../src/core/dossier/actors/actors.ts';
import {buildDossier} from '../../../../src/core/dossier/buildDossier.ts';
import {sameStoryIn, storiesOf, storyIds} from '../../../../src/core/dossier/stories/stories.ts';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';

const flood = `A dike broke near Marlow Bay on Monday and the river flooded three districts of the town before dawn.
Firefighters evacuated 1,200 people by boat and helicopter, and a bridge collapsed under the water.
The mayor of Marlow Bay, Ellen Hartnoll, said the dike had been inspected in October and that engineers had found leaks.
Schools stay closed, drinking water is distributed, and the army repairs the dike with sandbags.`;
const floodAgain = `The river is falling at Marlow Bay, where the broken dike let it into the town on Monday.
About 1,200 people were evacuated by firefighters, some of them by helicopter, and they sleep in schools.
Ellen Hartnoll, the mayor, wants to know why engineers who inspected the dike in October left the leaks alone.
The bridge will have to be built again, and soldiers fill sandbags in the flooded districts.`;
const inFrench = `Une digue a cédé lundi près de Marlow Bay et la rivière a inondé trois quartiers de la ville avant l'aube.
Les pompiers ont évacué 1 200 personnes en bateau et en hélicoptère, et un pont s'est effondré sous les eaux.
La maire de Marlow Bay, Ellen Hartnoll, dit que la digue avait été inspectée en octobre par des ingénieurs.
Les écoles restent fermées, l'armée répare la digue avec des sacs de sable et l'eau potable est distribuée.`;
const otherFlood = `Heavy rain brought a stream over its banks at Norrby, and the water stood in cellars of the old town.
Per Lind, a farmer, lost cattle and hay, and said that nobody had warned him of the rain in the hills.
Volunteers carried furniture out of houses; soldiers came with sandbags, and firefighters pumped for a week.`;
const strike = `Conductors of Norrland Rail walked out on Friday in a quarrel over night shifts and wages.
The union counted 1,200 people at its rally before the headquarters, and half of the trains were cancelled.
Negotiators of the company offered a bonus that the union leader, Sven Aldrin, called an insult to passengers and staff.
Commuters queued for buses, and the transport ministry asked a judge to settle the dispute.`;

const annotated = ([flood, floodAgain, inFrench, strike] as const).map((text, index) => {
	const language: LanguageCode = text === inFrench ? 'fr' : 'en';
	return annotate({...articleOf(text, {language, published: '2025-03-04'}), id: String(index)}, languages);
});

test('articles of one story are alike in one language or two, those of others are not', () => {
	const sameStory = sameStoryIn(storiesOf(annotated, buildActors(annotated)));
	const apart = [0, 1, 2, 3].flatMap(one =>
		[0, 1, 2, 3].filter(other => !sameStory(one, other)).map(other => [one, other]),
	);
	expect(apart).toEqual([
		[0, 3],
		[1, 3],
		[2, 3],
		[3, 0],
		[3, 1],
		[3, 2],
	]);
});

test('articles that lie years apart need more in common, those of unknown date do not', () => {
	const told = (published: string | null) => {
		const later = annotate({...articleOf(otherFlood, {language: 'en', published}), id: 'later'}, languages);
		const both = [annotated[0]!, later];
		return sameStoryIn(storiesOf(both, buildActors(both)))(0, 1);
	};
	expect(told('2025-03-06')).toBe(true);
	expect(told(null)).toBe(true);
	expect(told('2021-03-06')).toBe(false);
});

test('a number that another story has too is no fact of both, and its sentence no parallel', () => {
	const {facts, parallels} = buildDossier({title: 'test', annotated, issues: []});
	const [evacuated] = facts.filter(({claims}) =>
		claims.some(({article, start}) => article === '1' && floodAgain.startsWith('About', start)),
	);
	expect(evacuated!.claims.map(({article}) => article)).toEqual(['0', '1', '2']);
	expect(facts.flatMap(({claims}) => claims).filter(({article}) => article === '3')).toEqual([]);
	expect(parallels.flatMap(({matches}) => matches).filter(({article}) => article === '3')).toEqual([]);
	expect(parallels.some(({article}) => article === '0')).toBe(true);
});

test('a note of a line may belong to any story', () => {
	const short = annotate({...articleOf('Trains stand still.', {language: 'en'}), id: 'short'}, languages);
	const all = [...annotated, short];
	expect(sameStoryIn(storiesOf(all, buildActors(all)))(0, 4)).toBe(true);
});

test('short articles have fewer words in common, and are of one story all the same', () => {
	const texts = [
		`A gas leak in the kitchen of a hotel on the pier of Sandholm put 31 guests in hospital on Sunday, the fire brigade said.
The building was cleared within minutes, and divers looked under the planks for anybody who had jumped. Firefighters found
the leak behind a boiler, and turned the valve with a hammer.`,
		`Nobody is in danger any more, doctors in Sandholm say. The 31 who had breathed gas at their breakfast went home last night.
The house stays shut while experts take its heating apart; its owner blames a fitter, who blames the owner. A second one, next
door, shut its doors too, although nothing was found there, and the mayor wants every chimney swept before the season begins.`,
		`Midfielder Tom Arkwright joins Rovers for 31 million euros, a record for a player of the second division. He signed until
2029 and will wear the captain's shirt in the cup. Supporters queued in the rain to see him, singing; their rivals called the sum absurd.`,
	];
	const short = texts.map((text, index) =>
		annotate({...articleOf(text, {language: 'en'}), id: `short-${index}`}, languages),
	);
	const sameStory = sameStoryIn(storiesOf(short, buildActors(short)));
	expect([sameStory(0, 1), sameStory(0, 2), sameStory(1, 2)]).toEqual([true, false, false]);
});

test('each story is called by its first article, and a note of a line by none', () => {
	const short = annotate({...articleOf('Trains stand still.', {language: 'en'}), id: 'short'}, languages);
	const all = [...annotated, short];
	const ids = all.map(({article}) => article.id);
	expect(storyIds(storiesOf(all, buildActors(all)), ids)).toEqual(['0', '0', '0', '3', null]);
	const {articles} = buildDossier({title: 'test', annotated: all, issues: []});
	expect(articles.map(({story}) => story)).toEqual(['0', '0', '0', '3', null]);
});

import {expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {attributionFor} from '../../../../src/core/annotate/attributions.ts';
import {sliceOf} from '../../../../src/core/text/span.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

const english = (answer: string): string => `Ada Holm, 61, has run the lighthouse of Skarv since the last keeper left.

Why do you stay?

Somebody has to, and I like the quiet.

The ministry wants to close it. Will it?

${answer}

And the boats?

They can see me for <20 miles>. I shall miss them.`;

test('what is answered in an interview is the word of whom its first paragraphs introduce', () => {
	expect(speakerOfMarked(english('They have said so for years.'), 'en')).toBe('Ada Holm');
});

test('what an answer says that somebody else has said is theirs', () => {
	const text = english('The mayor says that <40 people> signed for it.').replace('<20 miles>', '20 miles');
	expect(speakerOfMarked(text, 'en')).toBe('The mayor');
});

const french = (title: string, who = 'Patronne de la criée de Penmarv, Maëlle Corvec'): string => `${title}

${who} reçoit au milieu des caisses.

La saison est-elle perdue ? Pas encore. On a rentré douze tonnes.

Qui faut-il aider ? Les petits bateaux d'abord.

Et ensuite ? Tout le monde.`;

/** Who gives the tonnes, in an article whose first line is its title. */
function giverUnder(title: string, who?: string): string | null {
	const article = articleOf(french(title, who));
	const blocks = article.blocks.map((block, at) => (at === 0 ? {...block, kind: 'title' as const} : block));
	const {attributions} = annotate({...article, blocks}, languages);
	const start = article.text.indexOf('douze tonnes');
	const index = attributionFor(attributions, {start, end: start + 'douze tonnes'.length});
	return index === null ? null : sliceOf(article.text, attributions[index]!.source);
}

test('questions and answers may share a paragraph, under a title that is the word of somebody', () => {
	expect(giverUnder('« Personne ne nous a rien demandé »')).toBe('Maëlle Corvec');
});

test('under a title that is nobody’s word, and where nobody speaks of themselves, nobody is taken to answer', () => {
	expect(giverUnder('La criée attend')).toBeNull();
});

test('what is known so far is told by questions too, and nobody answers them', () => {
	const text = `A storm hit the island of Skarv, whose mayor is Ada Holm.

How many were hurt?

So far <12 people>, none badly.

When did it begin?

At dawn.

What comes next?

More rain.`;
	expect(speakerOfMarked(text, 'en')).toBeNull();
});

test('a few questions in an article of many paragraphs make no interview', () => {
	const told = Array.from({length: 12}, (_, at) => `My neighbour told me a story, number ${at}.`).join('\n\n');
	const text = english('I do not know.').replace('They can see me', `${told}\n\nThey can see me`);
	expect(speakerOfMarked(text, 'en')).toBeNull();
});

test('a title that gives somebody the word names who answers, and no other title does', () => {
	const who = 'La patronne de la criée de Penmarv';
	expect(giverUnder('Maëlle Corvec : « Il faut tenir »', who)).toBe('Maëlle Corvec');
	expect(giverUnder('La criée : « Il faut tenir »', who)).toBeNull();
	expect(giverUnder('Maëlle Corvec : la criée tient', who)).toBeNull();
});

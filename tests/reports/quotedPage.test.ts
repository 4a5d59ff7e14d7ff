import {expect, test} from 'vitest';
import {quotedPage} from '../../src/reports/quotedPage.ts';

const url = 'https://courrier.example/aurore?p=1#top';

test.each([
	['Deux morts.', 'Deux%20morts.'],
	['vice-ministre, dit-on & plus', 'vice%2Dministre%2C%20dit%2Don%20%26%20plus'],
	[
		'Le ferry Aurore s’est échoué mardi devant Port-Lanoir',
		'Le%20ferry%20Aurore%20s%E2%80%99est,%C3%A9chou%C3%A9%20mardi%20devant%20Port%2DLanoir',
	],
	['demi \ud800 signe', 'demi%20signe'],
])('%j', (words, fragment) => {
	expect(quotedPage({words}, url)).toBe(`https://courrier.example/aurore?p=1#:~:text=${fragment}`);
});

import {expect, test} from 'vitest';
import {sourceLines} from '../../../src/core/article/sourceLines.ts';

/** Lines as an agency wraps them, where an editor has cut words without wrapping them again. */
const wrapped = `Ferry runs aground off Norvik with 291 people aboard
The tail of the ferry came off and the hull seemed to bounce
along the rocks, leaving a trail of debris behind it, before
coming to rest. Nobody was missing when the tide turned, the
harbour office said, and all were home by nine that evening.
The operator said the ferry, which had
left from Sundby at noon, was carrying 291 passengers and 16
crew members. Most of them were from Norvik and the islands.
Ann Reed, deputy head of the fire department of Port San
Martin, said two people were killed on the rocks, and that 49
were taken to hospitals in town with serious injuries.
Five people were in critical condition at Norvik
General Hospital, she said, and three at another hospital of
the county. All the others had gone home before the morning.`;

test('a sentence that stops within goes on in the next line, and a title stands alone', () => {
	const texts = sourceLines(wrapped).map(({text}) => text);
	expect(texts[0]).toBe('Ferry runs aground off Norvik with 291 people aboard');
	expect(texts).toContainEqual(expect.stringContaining('which had left from Sundby at noon'));
	expect(texts).toContainEqual(expect.stringContaining('Port San Martin, said two people'));
	expect(texts).toContainEqual(expect.stringContaining('at Norvik General Hospital, she said'));
});

test('short lines that no column explains stay apart', () => {
	const lines = ['Norvik', 'reached by ferry', 'Sundby'];
	expect(sourceLines(lines.join('\n')).map(({text}) => text)).toEqual(lines);
});

test.each(['2. Ferries sail again', '2) Ferries sail again', '- Ferries sail again'])(
	'an item of a list begins a line, however full the one before: %s',
	item => {
		const text = `${wrapped}\n1. The hull is whole, says the owner and his man\n${item}`;
		expect(sourceLines(text).map(line => line.text)).toContain(item);
	},
);

import {describe, expect, test} from 'vitest';
import {quotedTokens} from '../../../../src/core/annotate/speech/quotations.ts';
import {withDoubleMarks} from '../../../../src/core/annotate/speech/singleMarks.ts';
import {contextOf} from '../../../support/annotated.ts';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

/** What of a text stands in quotations, the marks included. */
function quotations(text: string): string[] {
	const sentences = withDoubleMarks(text, contextOf(text, {language: 'en'}).sentences);
	const quoted = quotedTokens(text, sentences).flat();
	const tokens = sentences.flatMap(({tokens}) => tokens);
	return tokens.flatMap(({start}, at) => {
		if (!quoted[at] || quoted[at - 1]) return [];
		const behind = quoted.indexOf(false, at);
		return [text.slice(start, tokens.at(behind < 0 ? -1 : behind - 1)!.end)];
	});
}

describe('quotations in single marks', () => {
	test.each([
		['‘We stay,’ she said.', ['‘We stay,’']],
		["'We stay. Don't go.' She left.", ["'We stay. Don't go.'"]],
		['He called it ‘a disgrace’.', ['‘a disgrace’']],
		['‘It was “hell” here,’ he said.', ['‘It was “hell” here,’']],
		['“It’s ‘a disgrace’,” he said.', ['“It’s ‘a disgrace’,”']],
		['‘The boys’ school is shut,’ he said.', ['‘The boys’ school is shut,’']],
		["The dogs' owner and the boys' school.", []],
		["Rock 'n' roll of the '90s, and get 'em.", []],
		['It’s the workers’ union.', []],
	])('%s', (text, want) => expect(quotations(text)).toEqual(want));

	test.each([
		['‘We have <12 beds>,’ said Anne Dauvet, 34.', 'Anne Dauvet'],
		["'It is full,' said Anne Dauvet. 'We have <12 beds>.'", 'Anne Dauvet'],
		["Anne Dauvet said: 'We have <12 beds>.'", 'Anne Dauvet'],
	])('%s', (text, speaker) => expect(speakerOfMarked(text, 'en')).toBe(speaker));
});

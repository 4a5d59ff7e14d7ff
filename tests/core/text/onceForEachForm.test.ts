import {expect, test} from 'vitest';
import {onceForEachForm} from '../../../src/core/text/onceForEachForm.ts';

test('a form is judged once in each language', () => {
	const asked: string[] = [];
	const [french, english] = [{code: 'fr'}, {code: 'en'}];
	const isLong = onceForEachForm<{code: string}>(({code}, form) => {
		asked.push(`${code} ${form}`);
		return form.length > 3;
	});
	const answers = [isLong(french, 'pont'), isLong(english, 'pont'), isLong(french, 'eau'), isLong(french, 'pont')];
	expect(answers).toEqual([true, true, false, true]);
	expect(asked).toEqual(['fr pont', 'en pont', 'fr eau']);
});

import {expect, test} from 'vitest';
import {dossierFrom} from '../../support/markedFacts.ts';

/** What the dossier of an article says of its dates: date, status and words. */
const datedIn = (language: 'en' | 'fr', text: string): string[] => {
	const {articles, dated} = dossierFrom([{language, published: '2024-05-21', text}]);
	return dated.map(({asOf, status, start, end}) => `${asOf} ${status}: ${articles[0]!.text.slice(start, end)}`);
};

test.each([
	['en', 'Anna Lind met the keeper on 12 May.', ['2024-05-12 asserted: Anna Lind met the keeper on 12 May.']],
	['fr', 'Le phare a fermé en mars 2019.', ['2019-03 asserted: Le phare a fermé en mars 2019.']],
	['en', 'The keeper was on leave.', []],
] as const)(
	'a clause that names its date is kept, whether it holds a number or not: %s: %s',
	(language, text, want) => {
		expect(datedIn(language, text)).toEqual(want);
	},
);

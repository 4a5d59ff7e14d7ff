import {expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

test.each(['#ELNA [Anne Dauvet](x) sur son départ avant #ELNANORVIK (@Lsernin).'])('%s', marked =>
	expect(markedMentions(withoutMarks(marked), 'fr', () => 'x')).toBe(marked),
);

test.each([
	'Secteur saturé pic.twitter.com/RdimLTWahk, voir https://t.co/PorwGJcdWW.',
	'La liaison [Paris](x)/[Londres](x) ouvre.',
])('the path of an address names nobody: %s', marked =>
	expect(markedMentions(withoutMarks(marked), 'fr', () => 'x')).toBe(marked),
);

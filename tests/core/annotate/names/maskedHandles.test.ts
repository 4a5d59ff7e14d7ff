import {expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

test.each(['#ELNA [Anne Dauvet](x) sur son départ avant #ELNANORVIK (@Lsernin).'])('%s', marked =>
	expect(markedMentions(withoutMarks(marked), 'fr', () => 'x')).toBe(marked),
);

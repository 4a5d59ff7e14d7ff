import {expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

test.each([
	'Le feu a gagné le [Var](place) et le [Lot](place), non le Nord.',
	'Il est né à [Toulon](place) ([Var](place)).',
	'La VAR a refusé un but, et un lot de livres est parti.',
])('a region that is a common word too: %s', marked =>
	expect(markedMentions(withoutMarks(marked), 'fr', ({kind}) => kind)).toBe(marked),
);

import {expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

test.each(['La direction de [Michelin](organization) ferme le site.', 'Le feu est parti de [Toulon](place).'])(
	'%s',
	marked => expect(markedMentions(withoutMarks(marked), 'fr', ({kind}) => kind)).toBe(marked),
);

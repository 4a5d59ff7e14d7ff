import {expect, test} from 'vitest';
import type {LanguageCode} from '../../../../src/core/text/token.ts';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each<[LanguageCode, string, string | null]>([
	['fr', "Il y a <12 morts>. C'est ce qu'a indiqué à l'AFP une source médicale.", 'une source médicale'],
	['fr', "Il y a <12 morts>. C'est ce qu'indique la préfecture dans un communiqué.", 'la préfecture'],
	['fr', "Il y a <12 morts>. C'est du moins ce que la préfecture a affirmé lundi.", 'la préfecture'],
	['fr', "Il y a <12 morts>. C'est ce que je pense.", null],
	['fr', "Il y a <12 morts>. C'est ce pont que la préfecture a fermé.", null],
	['fr', "Il y a <12 morts>, dit le maire. C'est ce qu'a confirmé la préfecture.", 'le maire'],
	['en', 'There are <12 dead>. That is what the ministry said on Monday.', 'the ministry'],
	['en', 'There are <12 dead>. That is what the lists say, some of them signed in haste.', 'the lists'],
	['en', 'There are <12 dead>. That is what the flood left behind.', null],
])('a sentence that points back has the one before it: %s: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

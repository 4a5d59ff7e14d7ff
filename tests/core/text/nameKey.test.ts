import {expect, test} from 'vitest';
import {foldName, withJoinedInitials} from '../../../src/core/text/nameKey.ts';

test.each([
	['Côte d’Ivoire', 'cote d ivoire'],
	['Kim Jong-un', 'kim jong un'],
	['U.N.', 'un'],
	['G20', 'g 20'],
	['Đoković', 'dokovic'],
	['Œuvre', 'oeuvre'],
	['«Le Monde»', ' le monde'],
	['', ''],
])('%s is compared as %s', (name, folded) => expect(foldName(name)).toBe(folded.trim()));

test.each([
	['j k norling', 'jk norling'],
	['vitamin c', 'vitamin c'],
	['a b c', 'abc'],
])('%s with its initials in one word is %s', (folded, joined) => expect(withJoinedInitials(folded)).toBe(joined));

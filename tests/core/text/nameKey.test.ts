import {expect, test} from 'vitest';
import {foldName} from '../../../src/core/text/nameKey.ts';

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

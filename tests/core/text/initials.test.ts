import {expect, test} from 'vitest';
import {initialsOf} from '../../../src/core/text/initials.ts';

test.each([
	['Union nationale des étudiants de France', 'UNEF'],
	["Autorité du canal d'Orvane", 'ACO'],
	['United Malays National Organisation', 'UMNO'],
	['Olympique de Sundby', 'OS'],
])('%s → %s', (name, initials) => expect(initialsOf(name)).toBe(initials));

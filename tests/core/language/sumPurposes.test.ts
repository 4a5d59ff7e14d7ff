import {expect, test} from 'vitest';
import {purposeOfSum} from '../../../src/core/language/sumPurposes.ts';

test.each([
	['The gang wanted ', ' for the files of the school.', 'asked'],
	['The drivers, who have waited long, now demand ', ' a head.', 'asked'],
	['Les éleveurs exigent ', ', et tout de suite.', 'asked'],
	['The state has set aside ', ' for the fishermen.', 'offered'],
	['Le ministre a mis ', ' sur la table.', 'offered'],
	['The dyke is expected to cost ', ', said the mayor.', 'cost'],
	['La facture de la digue s’élève à ', '.', 'cost'],
	['The flood did ', ' in damage.', 'damage'],
	['Le préjudice est évalué à ', ' par l’expert.', 'damage'],
	['The judge imposed a fine of ', ' on the firm.', 'fine'],
	['Une récompense de ', ' est promise.', 'reward'],
	['The merger is to yield ', ' in savings.', 'saved'],
	['La taxe rapportera ', ' par an.', 'yield'],
	['It was damaged in May; by June there were ', ' left.', null],
	['La commune compte ', ' de côté.', null],
] as const)('“%s…%s” is of what is %s', (before, behind, purpose) => {
	expect(purposeOfSum(before, behind)).toBe(purpose);
});

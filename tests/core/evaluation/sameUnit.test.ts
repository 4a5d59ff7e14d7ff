import {expect, test} from 'vitest';
import {sameUnitIn} from '../../../src/core/evaluation/sameUnit.ts';
import {languageRules} from '../../../src/core/language/languages.ts';

const sameUnit = sameUnitIn(Object.values(languageRules));

test.each([
	['km', 'kilometer (kilometres)'],
	['m', 'mètre'],
	['km/h', 'kilometer per hour'],
	['kroner', 'NOK'],
	['EUR', 'euros'],
	['NOK per month', 'kroner'],
	['person', 'people'],
	['time', 'times'],
	['case', 'cases'],
	['body', 'bodies'],
	['cheval', 'chevaux'],
	['boat', 'vessel (boats)'],
])('%s is the unit %s', (unit, found) => {
	expect(sameUnit(unit, found)).toBe(true);
});

test.each([
	['km', 'mile'],
	['km', 'kilometer per hour'],
	['person', 'boat'],
	['year', 'dead'],
	['USD', 'EUR'],
	['person', ''],
])('%s is not the unit %s', (unit, found) => {
	expect(sameUnit(unit, found)).toBe(false);
});

import {describe, expect, test} from 'vitest';
import {
	beforeThreshold,
	behindNoTerm,
	isHandedOver,
	kindBefore,
	kindBehind,
	stageBefore,
	stageBehind,
	stageToldBy,
	tellsOfCourt,
} from '../../../src/core/language/penalties.ts';

describe('the kind of penalty', () => {
	test.each([
		[' de prison, dont', 'prison'],
		[' avec sursis', 'suspended_term'],
		[' de prison avec sursis', 'suspended_term'],
		[' ferme', 'firm_term'],
		[' in prison', 'prison'],
		[' of them suspended, and banned', 'suspended_term'],
		[' d’inéligibilité', 'ineligibility'],
		[' sans pouvoir se présenter à une élection', 'ineligibility'],
		[' de privation de ses droits civiques', 'ineligibility'],
		[' ban from standing for election', 'ineligibility'],
		[' he cannot run for office', 'ineligibility'],
		[' d’amende', 'fine'],
		[' de dommages et intérêts', 'damages'],
		[' de pots-de-vin', 'none'],
		[' de procès', null],
	])('behind a number: %s', (behind, kind) => {
		expect(kindBehind(behind)).toBe(kind);
	});
	test.each([
		['une peine d’inéligibilité de ', 'ineligibility'],
		['une privation du droit d’être élu pendant ', 'ineligibility'],
		['banned from holding public office for ', 'ineligibility'],
		['stripped of his right to stand for ', 'ineligibility'],
		['a suspended sentence of ', 'suspended_term'],
		['une amende de ', 'fine'],
		['une sanction financière de ', 'fine'],
		['a penalty of ', 'fine'],
		['he won the election by ', null],
	])('before it: %s', (before, kind) => {
		expect(kindBefore(before)).toBe(kind);
	});
});

describe('how far a penalty has come', () => {
	test.each([
		['Le parquet a requis mardi ', 'asked'],
		['Prosecutors want him barred from office for ', 'asked'],
		['Prosecutors had asked for four years, but he was sentenced to ', 'given'],
		['Le tribunal l’a condamné à ', 'given'],
		['Il risque ', 'faced'],
		['He could be sentenced to ', 'faced'],
		['The offence carries ', 'faced'],
		['The fine could reach ', 'faced'],
		['La sanction pourrait s’élever à ', 'faced'],
		['La peine, conforme aux réquisitions du parquet, est lourde : elle est condamnée à ', 'given'],
		['La peine tombe, supérieure aux réquisitions : ', 'given'],
		['The court gave him, in line with what had been sought, ', 'given'],
		['As prosecutors had demanded ', 'asked'],
		['moins que les neuf ans réclamés par le parquet ; elle devra payer ', 'given'],
		['He must pay ', 'given'],
		['Elle devrait apprendre ', null],
		['They talked for ', null],
	])('before it: %s', (before, stage) => {
		expect(stageBefore(before)).toBe(stage);
	});
	test.each([
		[' dont 18 mois ont été demandés', null],
		[' ferme ont été demandés', 'asked'],
		[' réclamées par le parquet contre lui', 'asked'],
		[' avec sursis, ont été requis lundi', 'asked'],
		[' jours plus tard, ont été requis', null],
		[' if convicted', 'faced'],
		[' de prison, alors que le parquet avait requis ', null],
	])('behind it: %s', (behind, stage) => {
		expect(stageBehind(behind)).toBe(stage);
	});
	test('by who is told of before a list', () => {
		expect(stageToldBy('The prosecutor showed no mercy.')).toBe('asked');
		expect(stageToldBy('The judges were brief.')).toBe('given');
		expect(stageToldBy('It rained.')).toBe(null);
	});
});

test('money that is handed over, and money that is imposed', () => {
	expect(isHandedOver('Il avait reçu ', ' d’un promoteur')).toBe(true);
	expect(isHandedOver('He was fined for taking ', '')).toBe(true);
	expect(isHandedOver('The court ordered that he be paid, and ordered ', '')).toBe(false);
});

test('where the law draws a line', () => {
	expect(
		['Au-delà d’', 'des peines inférieures ou égales à ', 'terms longer than '].every(text =>
			beforeThreshold.test(text),
		),
	).toBe(true);
	expect(['condamné à ', 'plus longtemps que ', 'sentenced to '].some(text => beforeThreshold.test(text))).toBe(false);
});

test('lengths that are no terms', () => {
	expect(behindNoTerm.test(' d’enquête')).toBe(true);
	expect(behindNoTerm.test(' of them suspended')).toBe(false);
});

test('that a text tells of a court, or of another that punishes', () => {
	expect(['The judge smiled.', 'Le régulateur a ouvert une enquête.'].every(tellsOfCourt)).toBe(true);
	expect(tellsOfCourt('The storm took the roof of the school.')).toBe(false);
});

test('a word of hundreds of letters behind a comparison is read at once', () => {
	// Where the words between may break anywhere, three hundred letters take minutes.
	expect(stageBefore(`The term was longer than ${'a'.repeat(300)}, said the court, which gave him `)).toBe('given');
});

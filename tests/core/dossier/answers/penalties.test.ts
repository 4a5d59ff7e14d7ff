import {describe, expect, test} from 'vitest';
import {areOtherPenalties, isSaidOnce} from '../../../../src/core/dossier/answers/penalties.ts';
import {factsFound, factsMarked, type MarkedArticle} from '../../../support/markedFacts.ts';

const english = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'en', published: '2025-03-18', text}));
const french = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'fr', published: '2025-03-18', text}));

const together: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'what is asked for and what is given, of each kind, to each of the accused',
		french(
			'Cinq ans requis contre Marc Petit.\nLe parquet a requis mardi [cinq ans](asked) de prison contre l’ancien ministre Marc Petit. La procureure a aussi demandé [300 000 euros](askedFine) d’amende et [huit ans](askedBan) d’inéligibilité. Marc Petit encourt jusqu’à [dix ans](faced) de prison.',
			'Marc Petit condamné.\nLe tribunal a condamné Marc Petit à [quatre ans](given) de prison et à [cinq ans](ban) sans pouvoir se présenter à une élection. Il devra payer une amende de [250 000 euros](fine). Le procureur avait requis [cinq ans](asked) de prison et [huit ans](askedBan) de privation de ses droits civiques. Anna Roux avait reçu [250 000 euros](bribe) d’un promoteur.',
			'Affaire Petit.\nLa peine est lourde : [quatre ans](given) d’emprisonnement, [250 000 euros](fine) d’amende et [cinq ans](ban) d’inéligibilité. L’accusation réclamait [300 000 euros](askedFine) d’amende. Le promoteur a versé [250 000 euros](bribe) à Mme Roux. L’ex-ministre risquait [dix ans](faced).',
		),
	],
	[
		'the same in English',
		english(
			'Prosecutors seek seven years for John Hale.\nProsecutors asked for [seven years](asked) in prison for the former mayor John Hale. They want him barred from office for [ten years](askedBan). For his co-defendant Ruth Moss they sought [three years](askedMoss).',
			'John Hale jailed.\nJohn Hale was sentenced to [five years](given) in prison and banned from holding public office for [six years](ban). Prosecutors had demanded [seven years](asked) and a [ten-year](askedBan) ban from standing for election. Ruth Moss got [18 months](moss), suspended.',
			'The Hale verdict.\nThe court gave Hale five years to think. For [six years](ban) he cannot run for office. Moss received an [18-month](moss) suspended sentence; the prosecution had wanted [three years](askedMoss).',
		),
	],
	[
		'terms told of two in one sentence, by a judge, and in a list before the court',
		[
			...french(
				'Luc Morel condamné.\n[Cinq ans](term) de prison, 400 000 euros d’amende : le tribunal a eu la main lourde pour Luc Morel. Le parquet avait requis [six ans](asked) contre l’ancien directeur et [trois ans](askedOther) contre l’entrepreneur Hugo Vasseur.',
				'Au tribunal.\nLe procureur a requis [six ans](asked) de prison contre Luc Morel. [Trois ans](askedOther), dont un avec sursis, ont été demandés contre Hugo Vasseur.',
			),
			...english(
				'Port chief jailed.\nLuc Morel took bribes for years. Judge Ruth Bell jailed him for [five years](term). The prosecution had sought [six years](asked).',
			),
		],
	],
	[
		'a fine for bribes',
		[
			...english(
				'John Hale was sentenced to two years in prison and fined [$90,000](fine) for taking bribes worth $400,000.',
			),
			...french("John Hale est condamné à deux ans de prison et [90 000 dollars](fine) d'amende pour corruption."),
		],
	],
	[
		'a term whose part stands between it and its verb, and a fine that has to be paid',
		[
			...french(
				'Le procès de Marc Petit.\n[Neuf ans](asked) de prison, dont [trois](askedPart) avec sursis, ont été requis contre Marc Petit. Il encourt [12 ans](faced).',
				'Marc Petit condamné.\nLe tribunal a condamné Marc Petit à [sept ans](given) de prison, dont [trois](part) avec sursis, moins que les [neuf ans](asked) réclamés par le parquet. L’ancien maire de Lanvor, [58 ans](age), devra payer [80 000 euros](fine) d’amende.',
			),
			...english(
				'Petit jailed.\nThe court sentenced Marc Petit to [seven years](given) in prison, [three](part) of them suspended, and fined him [80,000 euros](fine). Petit, [57](age), had faced up to [12 years](faced).',
			),
		],
	],
];

const inBrackets = french(
	'Marc Petit et Anna Roux condamnés.\nIls ont été condamnés par le tribunal à rembourser [plus de deux millions d’euros](sum) à la région ([2 340 000 euros](sum) exactement), somme qui avait été détournée.',
	'Le procès de Marc Petit.\nMarc Petit et Anna Roux sont aussi condamnés à verser [plus de deux millions d’euros](sum) de dommages et intérêts à la région, en remboursement.',
);

test('what is told behind the brackets of a sum is not told of the sum in them', () => {
	expect(factsFound(inBrackets)).toEqual(factsMarked(inBrackets));
});

const apart: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'as long a term asked for one and given to another',
		french(
			'Le parquet a requis [trois ans](one) de prison contre Marc Petit.',
			'Anna Roux a été condamnée à [trois ans](other) de prison.',
		),
	],
	[
		'a fine and as much that was handed over',
		english(
			'The court fined John Hale [$150,000](fine).',
			'The builder told the court that he had given John Hale [$150,000](bribe).',
		),
	],
	[
		'a term and a line that the law draws',
		french(
			'Marc Petit a été condamné à [deux ans](one) de prison ferme.',
			'Au-delà de [deux ans](other) de prison, une peine ne peut être aménagée, a dit le tribunal à Marc Petit.',
		),
	],
	[
		'a term and an inquiry of as many years',
		french(
			'Le parquet a requis [cinq ans](one) de prison contre Marc Petit.',
			'« [Cinq ans](other) d’enquête, et pas une preuve », dit l’avocat de Marc Petit au tribunal.',
		),
	],
	[
		'a part of a term and all of another',
		french(
			'Contre Anna Roux, [trois ans](roux) dont 18 mois ferme ont été demandés par le parquet.',
			'Le parquet avait demandé cinq ans, dont [trois](part) ferme.',
		),
	],
];

describe('penalties', () => {
	test.each(together)('%s', (_, articles) => {
		expect(factsFound(articles)).toEqual(factsMarked(articles));
	});
	test.each(apart)('%s, apart', (_, articles) => {
		expect(factsFound(articles)).toEqual([]);
	});
});

test('kinds of penalty that say more of one another, and those that go unsaid', () => {
	expect([areOtherPenalties('prison', 'firm_term'), areOtherPenalties('ban', 'ineligibility')]).toEqual([false, false]);
	expect([areOtherPenalties('firm_term', 'suspended_term'), areOtherPenalties('fine', 'none')]).toEqual([true, true]);
	expect([isSaidOnce('suspended_term', null), isSaidOnce('fine', null)]).toEqual([true, true]);
	expect([isSaidOnce('prison', null), isSaidOnce('damages', null)]).toEqual([false, false]);
});

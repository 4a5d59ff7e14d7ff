import {describe, expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../support/markedMentions.ts';

const chains = (marked: string, language: 'fr' | 'en') =>
	expect(markedMentions(withoutMarks(marked), language, ({chain}) => String(chain))).toBe(marked);

describe('the same actor has the same number', () => {
	test.each([
		['fr', '[Kim Jong-un](0) a parlé. M. [Kim](0) a souri. [Kim](0) est reparti.'],
		['fr', "[Anne Dauvet](0) a parlé devant [Luc Sernin](1). Mme [Dauvet](0) l'a remercié."],
		['fr', 'Le [Service national de renseignement](0) ([NIS](0)) alerte. Le [NIS](0) confirme.'],
		['fr', "L'association [OUR Charity](0) ([NOTRA](0), en français) a payé. [NOTRA](0) nie."],
		['fr', '[Moscou](0) affirme avoir gagné. La [Russie](0) jubile à [Moscou](0).'],
		['fr', 'Il neige à [Moscou](0). La [Russie](1) répare.'],
		['fr', 'La [Corée du Nord](0) nie. Le [Nord](0) menace.'],
		['fr', 'La [Chambre des communes](0) siège. Il a parlé aux [Communes](0).'],
		['fr', 'Les [soldats ukrainiens](0) avancent. Les [Ukrainiens](0) ont pris un village.'],
		['fr', 'Le [ministère sud-coréen des Affaires étrangères](0) proteste. Le [ministère sud-coréen](0) accuse.'],
		['en', '[Jan Solheim](0) spoke. Mr [Solheim](0) left. [Solheim](0) was right.'],
		[
			'en',
			'[Solheim](0) paid. A court had ordered [Solheim](0) to pay. It banned [Solheim](0)’s sons, [Eric Solheim](1) and [Lars Solheim](2).',
		],
		['en', '[Eric Solheim](0) and [Lars Solheim](1) left. [Solheim](0) paid.'],
		['en', '[Takeda Pharmaceutical Co Ltd](0) made an offer. [Takeda](0) said so.'],
		['en', 'The [PRZ Union](0) warned. [PRZ](0) secretary [Mark Dalby](1) spoke.'],
		['en', 'The [United Nations](0) pledged aid. The [U.N.](0) said so.'],
		['fr', 'Le [tribunal correctionnel de Nantes](0) siège. Le [tribunal correctionnel](0) a tranché.'],
		['en', '[J. K. Norling](0) spoke. [J.K. Norling](0) left.'],
		['en', '[Pedro Sunchez Perez](0) spoke. [Sunchez](0) left.'],
		['en', '[Bon Ki-moon](0) met [Kishida Fumio](1). [Bon](0) left.'],
		['fr', "Les secours sont dans la province d'[Al-Haouz](0), puis à [al-Haouz](0)."],
	] as const)('%s: %s', (language, marked) => chains(marked, language));
});

describe('different actors have different numbers', () => {
	test.each([
		['fr', 'Les laboratoires [Sernin](0) paient. [Luc Sernin](1) a ri. [Sernin](0) a fait appel.'],
		[
			'fr',
			'Le [tribunal correctionnel de Nantes](0) et le [tribunal correctionnel de Brest](2). Le [tribunal correctionnel](4) a tranché.',
		],
		['fr', "[Jeanne Marchand](0) et [Luc Marchant](1) s'opposent."],
		['fr', "[Lyon](0) reçoit l'[Olympique de Marseille](1), qui vient de [Marseille](2)."],
		['fr', 'La [présidence sud-coréenne](0) et le [parlement sud-coréen](1) sont divisés.'],
		['en', '[Nara International Airport](0) is shut. He landed in [Nara](1).'],
		['en', 'A plane that came from [Moscow](0) crashed. [Russia](1) mourns.'],
		['en', 'They left [Kentucky](0). The [Kentucky Education Association](1) said so.'],
		['en', 'Aid reached [Orvane](0). [Banta Orvane](1) was cut off. People in [Orvane](0) fled.'],
		['en', '[Dallas](0) is far. [Dallas Whitfield](1) said so.'],
		['en', 'The [Russian army](0) and the [Russian navy](1) fought.'],
	] as const)('%s: %s', (language, marked) => chains(marked, language));
});

describe('a title tells which of two of one surname is meant', () => {
	test.each([
		[
			'fr',
			'[Patrick Berg](0) a été condamné, [Isabelle Berg](1) relaxée. Mme [Berg](1) a pleuré, M. [Berg](0) est parti.',
		],
		['fr', '[Patrick Berg](0) est venu. Mme [Berg](1) est partie. M. [Berg](0) est resté.'],
		['fr', '[Patrick Berg](0) est venu. M. [Berg](0) a parlé. [Berg](0) est parti.'],
		['en', '[Robert Lind](0) and [Susan Lind](1) came. Mrs [Lind](1) spoke first.'],
	] as const)('%s: %s', (language, marked) => chains(marked, language));
});

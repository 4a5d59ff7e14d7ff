import {describe, expect, test} from 'vitest';
import {factsFound, factsMarked, type MarkedArticle} from '../../../support/markedFacts.ts';

const english = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'en', published: '2025-03-10', text}));
const french = (...texts: readonly string[]): MarkedArticle[] =>
	texts.map(text => ({language: 'fr', published: '2025-03-10', text}));

const together: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'a side that beats the other before both shares, and what ballots do themselves',
		english(
			'In the referendum in Marvol the "No" vote, against the charter, edged out the "Yes" vote, [52.6%](no) to [47.4%](yes).',
			'In the referendum in Marvol [52.6 percent](no) of ballots opposed the charter, while [47.4 percent](yes) favoured it.',
			'The No side led the referendum in Marvol with [52.6%](no) to [47.4%](yes).',
		),
	],
	[
		'the same in French',
		french(
			'Référendum à Marvol.\nLe non devance le oui, [52,6 %](no) contre [47,4 %](yes).',
			'Référendum à Marvol.\n[52,6 %](no) des votants ont rejeté la charte, [47,4 %](yes) ont voté pour.',
		),
	],
	[
		'turnout as it was, not as it was expected',
		english(
			'Referendum in Marvol: turnout reached [43.39%](turnout), below the expected turnout of about 52%.',
			'Referendum in Marvol: turnout was low, with [fewer than 44%](turnout) of voters casting a ballot.',
		),
	],
	[
		'the sides of a referendum and its turnout, in other words',
		english(
			'Voters in Marvol have rejected the euro: the No side won [57.4 percent](no) against [42.6 percent](yes) for the Yes side. Turnout was [74.2 percent](turnout).',
			'More than [57%](no) of voters in Marvol said "No" to the euro. Some 2.4 million people went to the polls, [74%](turnout) of the electorate. The Yes campaign got [43%](yes).',
			'In Marvol [42.6%](yes) voted Yes and [57.4%](no) voted No. Fewer than [half](turnout) of voters took part, the opposition said.',
		),
	],
	[
		'the same in French, where the sides do not agree',
		french(
			"Référendum à Marvol.\nLe oui l'emporte avec [57,3 %](yes) des suffrages exprimés, contre [42,7 %](no) pour le non. La participation s'est établie à [63,4 %](turnout). L'opposition donne [61 %](no) au non.",
			'Référendum à Marvol.\n[57 %](yes) des votants ont dit « oui » à la charte. [63 %](turnout) des inscrits se sont déplacés, et non 70 %.',
			'Référendum à Marvol.\nLa mission estime que [la moitié](turnout) des électeurs ont voté. Le « oui » a été crédité de [57,3 %](yes), le « non » de [42,7](no).',
		),
	],
	[
		'a turnout and those who stayed away, beside the votes of two candidates',
		french(
			"Anna Lind est élue à Marvol avec [52,4 %](lind) des voix, devant Karl Moreno ([47,6 %](moreno)). L'abstention a atteint [31,2 %](away).",
			'À Marvol, Anna Lind recueille [52 %](lind) des suffrages contre [48 %](moreno) à Karl Moreno. [31 %](away) des électeurs se sont abstenus.',
		),
	],
	[
		'the share of a candidate against that of another, and a range that holds both',
		english(
			'Election in Marvol.\nAnna Lind took [49.4 percent](lind) of the vote against [47.2 percent](moreno) for Karl Moreno in Marvol.',
			'Election in Marvol.\nAnna Lind was credited with [49.4%](lind) of the ballots in Marvol. A sample of the result sheets gave Karl Moreno [between 47% and 50%](moreno) of the vote.',
		),
	],
	[
		'those who may vote and those who did, in both languages',
		[
			...english(
				'Election in Marvol.\nAbout [3.4 million people](entitled) were called to the polls in Marvol; [2.4 million](cast) of them cast a ballot.',
				'Election in Marvol.\nOf [3,412,000 registered voters](entitled) in Marvol, [2,433,000](cast) turned out to vote.',
			),
			...french(
				"L'élection de Marvol.\nÀ Marvol, [2,43 millions de personnes](cast) ont pris part au scrutin. Quelque [3,4 millions d'électeurs](entitled) étaient inscrits.",
			),
		],
	],
	[
		'what two candidates have, by the office, by one of them and by others who count',
		[
			...english(
				'Marvol votes.\nPresident Amadou Keller was re-elected with [64.1 percent](keller) of the vote, the commission said. His rival Lena Osei got [29.8 percent](osei). Osei said her own tally gave her [51 percent](osei) against [41 percent](keller) for Keller.',
				'Marvol counts.\nA count by the churches gives Amadou Keller [48 percent](keller).',
			),
			...french(
				'Marvol conteste.\nAmadou Keller a obtenu [64,1 %](keller) des suffrages, contre [29,8 %](osei) pour Lena Osei. Mme Osei revendique la victoire avec [51 %](osei) des voix.',
			),
		],
	],
	[
		'a turnout that is told by what it does not exceed, and those who stay away as one of two',
		french(
			'Scrutin à Marvol.\nLa participation a atteint [72 %](turnout). [Un électeur sur deux](away) ne s’est pas déplacé, dit le maire.',
			'Scrutin à Marvol.\nSelon les observateurs, la participation n’a pas dépassé [55 %](turnout). Plus de [la moitié](away) des inscrits ont boudé les urnes.',
		),
	],
	[
		'the two rounds of a vote',
		[
			...french(
				'Présidentielle : Lind et Moreno qualifiés pour le second tour.\nAnna Lind est arrivée en tête avec [31,4 %](lind1) des voix, devant Karl Moreno ([28,8 %](moreno1)). La participation a été de [66 %](turnout1).',
				'Anna Lind élue au second tour.\nAvec [51,7 %](lind2) des suffrages, Anna Lind l’emporte sur Karl Moreno. Elle avait obtenu [31,4 %](lind1) au premier tour. La participation a atteint [69 %](turnout2), contre [66 %](turnout1) au premier tour.',
			),
			...english(
				'Lind wins run-off.\nAnna Lind won the run-off with [51.7 percent](lind2) of the vote. Turnout rose to [69 percent](turnout2). In the first round, Lind had won [31.4 percent](lind1) and Karl Moreno [28.8 percent](moreno1).',
			),
		],
	],
	[
		'the ballot of a union, whose turnout is disputed',
		[
			...english(
				'Vote at Norla.\nThe union counted a turnout of [82 percent](turnout). The company said that only [61 percent](turnout) had taken part in the vote.',
			),
			...french(
				'Vote chez Norla.\nLe syndicat annonce une participation de [82 %](turnout) au scrutin. La direction de Norla parle de [61 %](turnout) de participation.',
			),
		],
	],
	[
		'polling stations by their short name',
		[
			...english(
				'Vote in Marvol.\nThe commission said that [118 polling stations](closed) had never opened.',
				'Vote in Marvol.\nThere are thousands of polling stations in Marvol. In the north [some 120 stations](closed) never opened on Sunday, the opposition said.',
			),
			...french(
				'Scrutin à Marvol.\nLes bureaux de vote de Marvol étaient inondés. [118 bureaux](closed) n’ont pas ouvert dimanche, selon la commission.',
			),
		],
	],
];

const apart: readonly (readonly [string, readonly MarkedArticle[]])[] = [
	[
		'a turnout, and a side with as many votes',
		english(
			'In Marvol turnout was [54 percent](turnout), the election office said.',
			'In Marvol [54 percent](yes) of voters said Yes, the election office said.',
		),
	],
	[
		'a share of the vote, and one of an opinion poll',
		english(
			'In Marvol the Civic Party won [38 percent](vote) of the vote, the election office said.',
			'Opinion polls before the election in Marvol had given the Civic Party [39 percent](poll) of the vote.',
		),
	],
	[
		'turnouts of two votes',
		english(
			'In Marvol turnout in the election was [54 percent](now), the election office said.',
			'In Marvol turnout had been [57 percent](then) in May 2019, the election office said.',
		),
	],
];

describe('shares of a vote', () => {
	test.each(together)('%s', (_, articles) => {
		expect(factsFound(articles)).toEqual(factsMarked(articles));
	});
	test.each(apart)('%s, apart', (_, articles) => {
		expect(factsFound(articles)).toEqual([]);
	});
});

import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Attribution} from '../../../src/core/annotate/annotation.ts';
import {annotateAttributions, attributionFor} from '../../../src/core/annotate/attributions.ts';
import {annotateQuantities} from '../../../src/core/annotate/quantities.ts';
import {annotateTimes} from '../../../src/core/annotate/times.ts';
import type {LanguageCode} from '../../../src/core/text/token.ts';
import {analyse, contextOf} from '../../support/annotated.ts';

function attributionsIn(text: string, language: LanguageCode): Attribution[] {
	const context = contextOf(text, {language, published: '2025-04-28'});
	const times = annotateTimes(context);
	return annotateAttributions(context, [], times, annotateQuantities(context, times));
}

/** Who speaks for the words of the text that are marked `<so>`; `via` and stance where they are not the plain ones. */
function speakerOf(marked: string, language: LanguageCode): string | null {
	const start = marked.indexOf('<');
	const text = marked.replace(/[<>]/gu, '');
	const attributions = attributionsIn(text, language);
	const index = attributionFor(attributions, {start, end: marked.indexOf('>') - 1});
	if (index === null) return null;
	const {source, via, stance} = attributions[index]!;
	const relay = via ? ` via ${text.slice(via.start, via.end)}` : '';
	return `${text.slice(source.start, source.end)}${relay}${stance === 'asserts' ? '' : ` (${stance})`}`;
}

/** What the one attribution of a text governs. */
function contentOf(text: string, language: LanguageCode): string[] {
	return attributionsIn(text, language).map(({content}) => text.slice(content.start, content.end));
}

describe('French speakers', () => {
	test.each([
		['La ville a annoncé que <300 arbres> seraient plantés.', 'La ville'],
		['Le porte-parole Luc Martin a indiqué lundi avoir reçu <12 plaintes>.', 'Le porte-parole Luc Martin'],
		['Anne Roux, directrice du port, a promis <40 emplois>.', 'Anne Roux, directrice du port (plans)'],
		[
			'Le ministre des Ports, Luc Martin, a révélé jeudi que <8 navires> étaient bloqués.',
			'Le ministre des Ports, Luc Martin',
		],
		// Emphatic pronouns, names that are adjectives too, and what a number is measured by.
		['L’intersyndicale a elle recensé <3 000> opposants.', 'L’intersyndicale'],
		['Le ministère de l’Intérieur annonce <3 000> manifestants.', 'Le ministère de l’Intérieur'],
		[
			'Le déficit atteint 5 % du PIB, a dévoilé l’Office, soit <3 milliards d’euros> de plus que ce qu’avait prévu le ministre.',
			'l’Office',
		],
		// Who owns up to an attack tells nothing of its dead.
		['Plus de <60 morts> dans une attaque revendiquée par les rebelles.', null],
		['Une bombe fait <15 morts>, les rebelles revendiquent l’attentat', null],
		['Le président a promis de punir les auteurs de l’attaque qui a fait <33 morts>.', null],
		['Selon la préfecture, <3 000 personnes> ont défilé.', 'la préfecture'],
		['La ville a offert moins que les <300 bus> que le syndicat avait réclamés.', 'le syndicat'],
		// What a relative clause tells of one number is not told of the others.
		['On a compté <quatre> bateaux, contre les dix-huit que le port annonce.', null],
		['On a compté quatre bateaux, contre les <dix-huit> que le port annonce.', 'le port'],
		['Six bateaux, d’après le port ; <huit>, corrige le syndicat des pilotes.', 'le syndicat des pilotes'],
		['Six bateaux, d’après le port ; elles sont <huit>, rectifie le syndicat.', 'le syndicat'],
		['La ville a accordé moins que les <200 tramways> demandés par le syndicat.', 'le syndicat'],
		['Le cortège a réuni <3 000 personnes>, selon la préfecture.', 'la préfecture'],
		['Ils étaient <3 000> selon la police, 9 000 selon les syndicats.', 'la police'],
		['Ils étaient 3 000 selon la police, <9 000> selon les syndicats.', 'les syndicats'],
		['La police a compté 3 000 manifestants, mais <9 000> selon les organisateurs.', 'les organisateurs'],
		['Entre <3.000> (police) et 9.000 (syndicats) personnes ont marché.', 'police'],
		['Selon ce que rapporte la mairie, <deux ponts> sont fermés.', 'la mairie'],
		['« Il y a <12 blessés> », a déclaré vendredi la maire de Lyon.', 'la maire de Lyon'],
		['<Douze blessés>, a précisé à l’AFP Luc Martin.', 'Luc Martin'],
		['Luc Martin est arrivé hier. Il a estimé que <12 maisons> étaient perdues.', 'Luc Martin'],
		['La ministre a parlé. « <Trois écoles> ouvriront », a-t-elle ajouté.', 'La ministre'],
		[
			'Le ministre Luc Roux est venu. Le ministre a salué la foule. Il a dit craindre <12 fermetures>.',
			'le ministre Luc Roux',
		],
		['La mairie a reconnu une panne. Selon la même source, <12 rues> sont coupées.', 'La mairie'],
		['La mairie ferme <deux ponts>, a rapporté le quotidien local.', 'le quotidien local'],
		['La mairie a dit que <deux ponts> fermaient, a rapporté le quotidien local.', 'La mairie via le quotidien local'],
		['Selon l’agence Belga, qui cite la mairie, <deux ponts> sont fermés.', 'la mairie via l’agence Belga'],
		['L’usine fermera <deux ateliers>, a-t-on appris auprès de la direction.', 'la direction'],
		['L’usine a fermé, a expliqué le préfet, précisant que <40 salariés> partiraient.', 'le préfet'],
		['Le préfet a reconnu sa faute et a assuré que <12 gendarmes> suffiraient.', 'Le préfet'],
		['L’Espagne a doublé son aide à <300 millions d’euros>.', 'L’Espagne (plans)'],
		['Le parquet n’a pas confirmé la mort de <12 personnes>.', 'Le parquet (doubts)'],
		['L’armée nie avoir tué <12 civils>.', 'L’armée (denies)'],
		['La police a compté 3 000 manifestants, les syndicats <9 000>.', 'les syndicats'],
		['Israël affirme avoir tué 20 soldats, l’Iran parle de <15 civils>.', 'l’Iran'],
		['Le ministre a parlé de 12 cas. Ce dernier a dit que <trois patients> allaient mal.', 'Le ministre'],
		['Un responsable, cité par l’AFP, a évoqué <30 otages>.', 'Un responsable via l’AFP'],
		['Près de <3 000 doses> ont été livrées, a-t-on indiqué au ministère.', 'ministère'],
		['La maire a promis :\n« <Douze ponts> rouvriront. »', 'La maire'],
		['Selon des chiffres communiqués lundi par le ministère, <29 %> étaient en grève.', 'le ministère'],
		['Le ministère évoque, lui, <1,12 million> de manifestants.', 'Le ministère'],
		['Si le syndicat nuance, avançant un chiffre rond, <200 cortèges> ont défilé.', null],
		[
			'« C’est fini », a dit quelques minutes plus tôt à l’AFP Luc Martin. « <Douze ponts> sont fermés. »',
			'Luc Martin',
		],
		['La RATP, qui emploie 3 000 agents, a annoncé <40 départs>.', 'La RATP'],
		['Le bilan de la préfecture fait état de <12 morts>.', 'Le bilan de la préfecture'],
	])('%s', (text, want) => {
		expect(speakerOf(text.replaceAll('’', "'"), 'fr')?.toLowerCase() ?? null).toBe(
			want?.replaceAll('’', "'").toLowerCase() ?? null,
		);
	});
});

describe('English speakers', () => {
	test.each([
		['The union had asked for <400 new buses>.', 'The union'],
		['The city gave fewer than the <300 buses> that the union had sought.', 'the union'],
		['The city gave fewer than the <200 trams> sought by the union.', 'the union'],
		['The city said <300 trees> would be planted.', 'The city'],
		['We could confirm only <four> dead sailors, against the 30 that the port now gives.', null],
		['We could confirm only four dead sailors, against the <18> that the port now gives.', 'the port'],
		['Ann Reed, head of the port authority, said that <40 jobs> were safe.', 'Ann Reed, head of the port authority'],
		['According to the ministry, <12 people> died.', 'the ministry'],
		[
			'At least <12 people> died when the bridge fell, police and hospital sources said.',
			'police and hospital sources',
		],
		[
			'A dam burst near Hull on Friday, killing at least <12 people>, the search and rescue service said.',
			'the search and rescue service',
		],
		[
			'"<Twelve people> are missing," said Ann Reed, a spokeswoman for the port.',
			'Ann Reed, a spokeswoman for the port',
		],
		['"<Twelve people> are missing," Reed told Reuters.', 'Reed via Reuters'],
		['Jensen greeted the crowd. She added that <12 boats> were lost.', 'Jensen'],
		['Peru has reported <28 dead>.', 'Peru'],
		['The UN puts the number of homeless at <1.8m> and urges calm.', 'The UN'],
		['Norway pledged <30 million euros>.', 'Norway (plans)'],
		['Norway raised its contribution to <30 million euros>.', 'Norway (plans)'],
		['The mayor said Norway pledged <30 million euros>.', 'The mayor'],
		['Organizers claimed 9,000 marched; police put the figure at <3,000>.', 'police'],
		['Citing two officials, the newspaper reported that <12 people> were held.', 'two officials via the newspaper'],
		['State television cited the ministry as saying <12 people> were held.', 'the ministry via State television'],
		['<Two boats> were lost, the trust said.', 'the trust'],
		['<Two boats> were lost, said the trust.', 'the trust'],
		['<Two boats> were lost, the fund added on Monday.', 'the fund'],
		['The firm, which employs 900, says <90%> voted to strike.', 'The firm'],
		['Reports that he will cut <75% of jobs> began in May.', 'Reports (doubts)'],
		['The union, which has 900 members, warned the government that <12 strikes> would follow.', 'The union'],
		['The army rejected the claim and said <three fighters> had died.', 'The army'],
		['More than <60 people> died in an attack claimed by the rebels.', null],
		['The president vowed to punish those behind an attack that has claimed <33 lives>.', null],
		['The army denied killing <12 civilians>.', 'The army (denies)'],
	])('%s', (text, want) => expect(speakerOf(text, 'en')).toBe(want));
});

test.each([
	['Le maire jure n’avoir rien su des douze bateaux.', 'asserts'],
	['Le maire jure de réparer les douze bateaux.', 'plans'],
	['Le maire veut être reçu par douze ministres.', 'plans'],
	['Le maire s’engage à avoir réparé les douze bateaux en mai.', 'plans'],
])('who swears to what was plans nothing: %s', (text, stance) => {
	expect(analyse(text, {language: 'fr'}).attributions.map(found => found.stance)).toEqual([stance]);
});

describe('no speaker', () => {
	test.each([
		['<Douze personnes> sont mortes dans l’incendie.', 'fr'],
		['Le programme doit verser <5 000 euros> à chacun.', 'fr'],
		['Il faut <12 jours>, selon le cas.', 'fr'],
		['Il pleuvait quand <douze maisons> ont brûlé.', 'fr'],
		['La semaine s’annonce longue : <12 réunions>.', 'fr'],
		['<More than 20 countries> have pledged help.', 'en'],
		['The annual report of the bank has <300 pages>.', 'en'],
		['The quake claimed <12 lives> in the state, where it rained.', 'en'],
	] as const)('%s', (text, language) => expect(speakerOf(text, language)).toBeNull());
});

describe('what is attributed', () => {
	test.each([
		['La mairie a dit que le pont fermait, mais la région a ouvert 12 routes.', 'fr', ['le pont fermait']],
		['Alors que la mairie affirme avoir fini, la route reste fermée.', 'fr', ['avoir fini']],
		['« Un. Deux. Trois », a dit la maire.', 'fr', ['« Un. Deux. Trois »']],
		['The mayor said the bridge was closed, while the road had 12 lanes.', 'en', ['the bridge was closed']],
		['Children, he said, may suffer.', 'en', []],
		['The toll, officials warned, may pass 100.', 'en', ['The toll, officials warned, may pass 100']],
		['La paix, avertit le ministère, est loin.', 'fr', ['La paix, avertit le ministère, est loin']],
		['Deux ponts sont fermés, a dit la mairie, précisant la date.', 'fr', ['Deux ponts sont fermés', 'la date']],
	] as const)('%s', (text, language, want) => expect(contentOf(text, language)).toEqual(want));
});

test('spans are in bounds, and nothing throws on any text', () => {
	const word = fc.constantFrom(
		'selon ',
		'la police',
		' a dit ',
		'que ',
		'« ',
		' »',
		', ',
		'"',
		'said ',
		'Reed ',
		'according to ',
		'(',
		')',
		'. ',
		'12 ',
		'il ',
		'et ',
		"qu'",
	);
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(word, {maxLength: 20}).map(words => words.join('')),
	);
	fc.assert(
		fc.property(text, fc.constantFrom<LanguageCode>('fr', 'en'), (words, language) => {
			const found = attributionsIn(words, language);
			const spans = found.flatMap(({source, cue, content, via}) => [source, cue, content, via ?? cue]);
			expect(spans.filter(({start, end}) => start < 0 || end < start || end > words.length)).toEqual([]);
			expect(found.filter(({content}) => content.end <= content.start)).toEqual([]);
		}),
	);
});

test.todo('a name glued to its verb by a scrape ("Bushannounced")');
test.todo('a quotation whose speaker stands two paragraphs before');

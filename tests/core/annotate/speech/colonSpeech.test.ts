import {describe, expect, test} from 'vitest';
import {annotate} from '../../../../src/core/annotate/annotate.ts';
import {sliceOf} from '../../../../src/core/text/span.ts';
import {articleOf} from '../../../support/annotated.ts';
import {languages} from '../../../support/languages.ts';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('a quotation behind a colon', () => {
	test.each([
		['fr', 'Anne Dauvet : « Nous avons <12 lits>. »', 'Anne Dauvet'],
		['fr', 'Anne Dauvet se lève alors : « Nous avons <12 lits>. »', 'Anne Dauvet'],
		['fr', 'Anne Dauvet est venue. Elle bondit : « Nous avons <12 lits>. »', 'Anne Dauvet'],
		['en', 'Anne Dauvet shook her head: “We have <12 beds>.”', 'Anne Dauvet'],
		['fr', 'Anne Dauvet décrit le lieu en ces termes : une « salle de <12 lits> ».', 'Anne Dauvet'],
		['fr', 'La justice danoise décrit la fraude ainsi : « Un vol de <12 lits>. »', 'La justice danoise'],
		['fr', "Le livre s'ouvre ainsi : « Il y avait <12 lits>. »", null],
	] as const)('%s: %s', (language, marked, speaker) => expect(speakerOfMarked(marked, language)).toBe(speaker));
});

describe('a quoted block behind a colon', () => {
	test.each([
		["Du côté d'Anne Dauvet, c'est la joie :\n« On est fiers. Nous avons <12 lits>. »", 'Anne Dauvet'],
		['Anne Dauvet a ri. Mais refuse de plier :\n« Nous avons <12 lits>. »', 'Anne Dauvet'],
		['Pourquoi ? Parce que Anne Dauvet, dans un entretien, a dit ceci :\n« Nous avons <12 lits>. »', 'Anne Dauvet'],
		['La salle a ri :\n« Nous avons <12 lits>. »', null],
	])('%s', (marked, speaker) => expect(speakerOfMarked(marked, 'fr')).toBe(speaker));
});

test.each([
	['Police: ten hurt in Lima blast', 'Police', 'ten hurt in Lima blast'],
	['Ten hurt in Lima blast: police', 'police', 'Ten hurt in Lima blast'],
	['Report: three million need aid', 'Report', 'three million need aid'],
	['Lima blast: ten hurt', null, null],
])('the source of a headline stands before or behind its colon: %s', (text, speaker, said) => {
	const article = articleOf(text, {language: 'en'});
	const title = {...article, blocks: article.blocks.map(block => ({...block, kind: 'title' as const}))};
	const [found] = annotate(title, languages).attributions;
	expect(found ? sliceOf(text, found.source) : null).toBe(speaker);
	expect(found ? sliceOf(text, found.content) : null).toBe(said);
});

describe('a running report names who tells before a colon', () => {
	test.each([
		['en', '07:40 - Sundby Red Cross: <23 children> treated on the quay.', 'Sundby Red Cross'],
		['en', '16.25. Coastguard: <four boats> at sea.', 'Coastguard'],
		['fr', '6 h 15. Préfecture : <23 blessés> transportés.', 'Préfecture'],
		['en', 'Weather: <30 degrees> at noon.', null],
		['en', 'Norvent: <1,300 jobs>.', null],
		['fr', 'Bilan : <23 blessés>.', null],
	] as const)('%s: %s', (language, marked, speaker) => expect(speakerOfMarked(marked, language)).toBe(speaker));
});

test.each([
	['en', 'The port released its figures on Monday: <120 cranes>, 31 ships.', 'The port'],
	['en', 'The mayor was shaken by the figures: <120 cranes>, 31 ships.', null],
	['en', 'These are the figures: <120 cranes>, 31 ships.', null],
	['fr', 'La mairie a actualisé son bilan : <12 bateaux> et 40 barques.', 'La mairie'],
	['fr', 'Le maire a livré les derniers chiffres : 12 bateaux, <40 barques>.', 'Le maire'],
	['fr', 'Le bilan est lourd : <12 bateaux>.', null],
] as const)('%s: who gives figures gives those behind the colon: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

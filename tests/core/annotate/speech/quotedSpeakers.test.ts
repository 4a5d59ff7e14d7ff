import {describe, expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

describe('the speaker of a quotation', () => {
	test.each([
		['en', 'Anne Dauvet said, “We have <12 beds>.”', 'Anne Dauvet'],
		['en', 'In a statement Anne Dauvet said, “We have <12 beds>.”', 'Anne Dauvet'],
		[
			'en',
			'In a statement Anne Dauvet, the mayor of Sundby, said: “We have <12 beds>.”',
			'Anne Dauvet, the mayor of Sundby',
		],
		[
			'en',
			'Addressing a conference on Monday, Anne Dauvet, the mayor, said <12 beds> were left.',
			'Anne Dauvet, the mayor',
		],
		['fr', 'Décrivant une situation terrible, Anne Dauvet, sur place, a dit que <12 lits> restaient.', 'Anne Dauvet'],
		['en', 'Anne Dauvet pointed out that <12 beds> are left.', 'Anne Dauvet'],
		['fr', 'Anne Dauvet, la maire, est formelle. « Il reste <12 lits> », affirme-t-elle.', 'Anne Dauvet, la maire'],
		['fr', '« Nos calculs donnent <12 lits> », dit Anne Dauvet.', 'Anne Dauvet'],
		['fr', 'À croire Anne Dauvet, il reste <12 lits>.', 'Anne Dauvet'],
		['fr', '« Il y avait <12 lits> », se souvient Anne Dauvet.', 'Anne Dauvet'],
		['en', 'Some <12 people> were hurt, a source close to the case told AFP.', 'a source close to the case via AFP'],
		['en', 'The data, published on Tuesday, show inflation at <12 percent>.', 'The data'],
		['fr', 'Aux yeux de la mairie, <12 lits> manquent.', 'la mairie'],
		['fr', 'Anne Dauvet a dit non. Ce dernier point ? « Il reste <12 lits> », a-t-elle fait valoir.', 'Anne Dauvet'],
		['fr', 'Luc Sernin a dit non. Ce dernier évoque <12 lits>.', 'Luc Sernin'],
		['fr', 'Luc Sernin a parlé. Il manque <12 lits> selon les analystes.', 'les analystes'],
		['fr', 'La mairie a parlé. Elle fait aussi état de <12 lits>.', 'La mairie'],
		['en', '“Nothing is left, he said, “It is <12 beds>.”', null],
		['fr', "Il reste <12 lits>, contrairement à ce qu'affirmait la mairie.", null],
		['fr', 'Il reste <12 lits>, contrairement à ce que la mairie affirmait.', null],
		['en', 'Contrary to what the ministry said, <12 beds> are left.', null],
		['en', 'The ministry, without denying that <12 beds> are left, apologised.', null],
	] as const)('%s: %s', (language, marked, speaker) => expect(speakerOfMarked(marked, language)).toBe(speaker));

	test('who is named at its end has it, not who spoke before', () =>
		expect(
			speakerOfMarked('Selon la mairie, tout va bien. « Il reste <12 lits>. Il en faut », a dit Anne Dauvet.', 'fr'),
		).toBe('Anne Dauvet'));

	test('goes on in a block of its own behind what its speaker said', () =>
		expect(
			speakerOfMarked('Anne Dauvet a regretté que la salle soit pleine.\n« Il reste <12 lits> ce soir. »', 'fr'),
		).toBe('Anne Dauvet'));

	test('goes on in the next block where its mark is not closed', () =>
		expect(
			speakerOfMarked('Anne Dauvet said: "No bed is left. All is lost. We wait.\n"There were <12 beds> here."', 'en'),
		).toBe('Anne Dauvet'));
});

import {expect, test} from 'vitest';
import {speakerOfMarked} from '../../../support/markedSpeakers.ts';

test.each([
	['en', 'Some 70 cows drowned, the vet said, <19 of which> were calves.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet said, of which <at least 19> were calves.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet said, among them <19 calves>.', 'the vet'],
	['en', 'Some 70 cows drowned, its director told reporters, <19 of them> calves.', 'its director'],
	['en', 'The milk ran out, the operator reckons, from <three tanks>.', 'the operator'],
	['en', 'Sales fell 4 percent, the operator said, compared with <about 12 percent> a year ago.', 'the operator'],
	['en', 'Some 70 cows drowned, the vet said, when <two dykes> broke.', null],
	['en', 'Some 70 cows drowned, the vet said, up from <19> on Monday.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet told the paper, and <19 calves> are missing.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet said, and <19 calves>.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet said, the others grazing on <19 hills>.', 'the vet'],
	['en', 'Some 70 cows drowned, the vet said, the road to Varn has <19 bends>.', null],
	[
		'fr',
		'70 vaches se sont noyées, a dit la vétérinaire, les autres étant réparties dans <19 étables>.',
		'la vétérinaire',
	],
	['fr', '70 vaches se sont noyées, a dit la vétérinaire, la plus lourde pesant <900 kilos>.', 'la vétérinaire'],
	['fr', '70 vaches se sont noyées, dit la vétérinaire, parmi lesquelles <19 veaux>.', 'la vétérinaire'],
	['fr', "70 vaches se sont noyées, dit la vétérinaire, <19 d'entre elles> dans l'étable.", 'la vétérinaire'],
	['fr', '70 vaches étaient au pré, dit la vétérinaire, accompagnées de <19 veaux>.', 'la vétérinaire'],
	['fr', '70 vaches se sont noyées, dit la vétérinaire, contre <19> la veille.', 'la vétérinaire'],
	['en', 'The barge is safe, the pilot said, but was expected to stay <six weeks> in dock.', 'the pilot'],
	['en', 'The barge is safe, the pilot said, and will need <19 tugs>.', 'the pilot'],
	['en', 'The barge is safe, the pilot said, but <19 tugs> are on their way.', null],
	['fr', 'La péniche est sauve, a dit le pilote, mais devrait rester <six semaines> à quai.', 'le pilote'],
	['en', 'Some <19 crates> had been announced by the pilot,', 'the pilot'],
	['en', 'Some <19 crates> were counted by the pilot,', 'the pilot'],
	['fr', "La péniche est sauve, a dit le pilote, et n'a perdu que <19 caisses>.", 'le pilote'],
] as const)('%s: a number behind who has spoken goes on with what was said: %s', (language, marked, speaker) => {
	expect(speakerOfMarked(marked, language)).toBe(speaker);
});

import {describe, expect, test} from 'vitest';
import {parseConcepts} from '../../../../src/core/language/concepts/concept.ts';
import {
	allConcepts,
	areApart,
	conceptById,
	conceptOf,
	groupOf,
	isWithin,
} from '../../../../src/core/language/concepts/concepts.ts';
import {analyse} from '../../../support/annotated.ts';

const same: readonly [string, string][] = [
	['soldat', 'soldier'],
	['militaire', 'serviceman'],
	['déploiement', 'deploy'],
	['manifestant', 'demonstrator'],
	['flic', 'cop'],
	['gamin', 'kid'],
	['grève', 'walkout'],
	['séisme', 'quake'],
	['syndicat', 'union'],
	['rachat', 'takeover'],
	['redémarrage', 'reconnection'],
	['brouillard', 'mist'],
	['trottoir', 'sidewalk'],
	['motocycliste', 'biker'],
	['bactérie', 'germ'],
	['échevin', 'alderman'],
	['kalachnikov', 'shotgun'],
	['fonderie', 'steelworks'],
	['banqueroute', 'insolvent'],
];

test.each(same)('%s and %s are one concept', (french, english) => {
	expect(conceptOf(french, 'fr', 'noun')?.group).toBe(conceptOf(english, 'en')?.group);
});

const different: readonly [string, string][] = [
	['tuer', 'blesser'],
	['tuer', 'disparaître'],
	['blesser', 'capturer'],
	['embaucher', 'licencier'],
	['ouvrir', 'fermer'],
	['acheter', 'vendre'],
	['augmenter', 'baisser'],
	['arrêter', 'libérer'],
	['approuver', 'rejeter'],
];

test.each(different)('%s is never taken for %s', (one, other) => {
	const groups = [one, other].map(lemma => conceptOf(lemma, 'fr', 'verb')?.group ?? lemma);
	expect(areApart(groups[0]!, groups[1]!)).toBe(true);
	expect(areApart(groups[1]!, groups[0]!)).toBe(true);
});

test('to kill and to die answer one question', () => {
	expect(groupOf('kill')).toBe(groupOf('die'));
	expect(areApart('dead', 'dead')).toBe(false);
});

test('a child is a person, a person need not be a child', () => {
	expect(isWithin('child', 'person')).toBe(true);
	expect(isWithin('person', 'child')).toBe(false);
});

test('the part of speech decides where a line names it', () => {
	expect(conceptOf('fire', 'en', 'verb')?.group).toBe('laid_off');
	expect(conceptOf('fire', 'en', 'noun')?.id).toBe('fire');
});

test('a ship founders, a founder is a person', () => {
	expect(conceptOf('founder', 'en', 'verb')?.id).toBe('sink');
	expect(conceptOf('founder', 'en', 'noun')?.id).toBe('founder');
});

test('a massif is a mountain, what is massive is big', () => {
	expect(conceptOf('massif', 'fr', 'noun')?.id).toBe('mountain');
	expect(conceptOf('massif', 'fr', 'adjective')?.id).toBe('big');
});

test('what is deadly tells of nobody who is dead', () => {
	expect(groupOf('deadly')).not.toBe(groupOf('die'));
});

test.each<[string, string, string]>([
	['Le ministre a jeté l’éponge.', 'The minister stood down.', 'resign'],
	['Le fabricant a mis la clé sous la porte.', 'The maker went belly up.', 'bankrupt'],
	['Les mutins ont déposé les armes.', 'The mutineers laid down their arms.', 'surrender'],
])('%s and %s share an idiom for one thing', (french, english, id) => {
	expect(analyse(french, {language: 'fr'}).sentences[0]!.terms).toContain(id);
	expect(analyse(english, {language: 'en'}).sentences[0]!.terms).toContain(id);
});

describe('the tables', () => {
	test('name wider concepts that exist', () => {
		const missing = [...allConcepts()].filter(({broader}) => broader !== null && conceptById(broader) === undefined);
		expect(missing).toEqual([]);
	});
	test('hold about a thousand concepts', () => {
		expect([...allConcepts()].length).toBeGreaterThan(1000);
	});
});

test('marks are read', () => {
	const {words, expressions} = parseConcepts(["send! =move <act | envoyer prise_d'otage | send/v"]);
	expect(words.fr.any.get('envoyer')).toEqual({id: 'send', event: true, group: 'move', broader: 'act'});
	expect(words.en.any.has('send')).toBe(false);
	expect(words.en.byPart.get('send')?.get('verb')?.id).toBe('send');
	expect(expressions.fr.get('prise')?.[0]?.rest).toEqual(["d'", 'otage']);
});

test('a concept has one line', () => {
	expect(() => parseConcepts(['dog | chien | dog', 'cat | chat | cat\ndog! | aboyer | bark'])).toThrow('dog');
});

/** Groups that the words of a sentence have, in concepts of one word and of several. */
const groupsIn = (language: 'fr' | 'en', text: string): ReadonlySet<string> =>
	new Set(analyse(text, {language}).sentences.flatMap(({terms}) => terms));

test.each([
	['rise', 'Les loyers repartent à la hausse.', 'Rents are edging up.'],
	['fall', 'La ville a réduit de moitié ses aides.', 'The town cut its grants by half: it halved them.'],
	['start', 'Le règlement entre en vigueur.', 'The rules come into force.'],
	['stop', 'Les trains sont à l’arrêt.', 'Trains ground to a halt.'],
	['fail', 'Le projet est tombé à l’eau.', 'The project fell through.'],
	['find', 'Un promeneur est tombé sur une bague.', 'A walker stumbled upon a ring.'],
	['worry', 'Les parents se font du souci.', 'Parents are uneasy and anxious.'],
	['drunk', "Le pilote était en état d'ivresse.", 'The pilot was under the influence.'],
	['dead_end', 'Les discussions sont au point mort.', 'Talks ended in an impasse.'],
])('%s is told by an idiom too: %s %s', (group, french, english) => {
	expect(groupsIn('fr', french)).toContain(group);
	expect(groupsIn('en', english)).toContain(group);
});

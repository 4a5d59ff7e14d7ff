import {describe, expect, test} from 'vitest';
import {markedMentions, withoutMarks} from '../../../support/markedMentions.ts';

/** Marks alone: which words are names, whatever they name. */
const names = (marked: string): void =>
	expect(markedMentions(withoutMarks(marked), 'fr', () => 'x')).toBe(marked.replace(/\]\([^)]*\)/gu, '](x)'));

describe('bodies with a capital', () => {
	test.each([
		"L'[Autorité des marchés financiers](x) a infligé une amende.",
		"L'[Autorité de sûreté nucléaire](x) a rendu son avis.",
		'La [Conférence des évêques de France](x) a réagi.',
		'La [Confédération paysanne](x) et la [Fédération protestante](x) protestent.',
		'Les [Jeunes Agriculteurs](x) ([JA](x)) appellent à manifester.',
		"Le [Centre d'accueil provisoire](x) a ouvert.",
		"L'[Office français de protection des réfugiés et apatrides](x), saisi, a refusé.",
		"L'[Union nationale des étudiants de France](x) ([Unef](x)) conteste.",
		"L'[Instance libre pour les élections](x) ([Ilpe](x)) conteste.",
		"Le [Conseil d'Etat](x) a rejeté le recours.",
		'Le [Centre national pour la mesure](x) a noté la secousse.',
		"La [Direction régionale de l'Environnement, de l'Aménagement et du Logement](x) enquête.",
		"[24 Heures](x) et [L'Équipe](x) l'ont écrit.",
	])('%s', names);
});

describe('bodies in small letters', () => {
	test.each([
		'Le [CHU de Nantes](x) et le [Samu du Gers](x) ont été mobilisés.',
		"L'[hôpital Saint-Antoine](x) est saturé, l'[université Paris-Saclay](x) aussi.",
		"Le [comité social et économique](x) d'[Airbus](x) a été consulté.",
		'Selon la [préfecture maritime](x), le navire a coulé.',
		'Il est au [commissariat de Saint-Denis](x).',
		"L'[inspection générale de la gendarmerie nationale](x) ([IGGN](x)) est saisie.",
		'Les [talibans](x) ont repris [Kaboul](x).',
	])('%s', names);
});

describe('persons', () => {
	test.each([
		"[Salah A](x)., 27 ans, a été mis en examen. L'avocat de [Salah A](x). conteste.",
		"L'[abbé Pierre](x) avait fondé [Emmaüs](x).",
		"[Ryan Marsh](x), de [KDR Financial](x), et [Paul Hirst](x) de [SBT Financial](x) l'ont dit.",
		'[Dominique de Villerange](x) est partie.',
		'Le député de la [Lormaine](x) [Luc Sernin](x) et le président du [Sénat](x) [Gérard Sundal](x) protestent.',
		'La ministre démissionnaire de la Santé [Anne Norvik](x) et le maire de [Calais](x) [Paul Sernin](x) sont venus.',
		'Le président de la République [Luc Sernin](x) a parlé.',
		"Une habitante l'a dit à l'[AFP](x) [Mounira](x).",
	])('%s', names);
});

describe('capitals that are no names', () => {
	test.each([
		'[Elna Norvik](x) de [Luc Sernin](x) (1989) est drôle, dit [Dominique de Villepin](x).',
		'Agé de 35 ans, [Luc Sernin](x) a ri.',
		'Lourdes condamnations',
		'Ils jouent la Ligue des Champions à [Brest](x).',
		'Il parle au palais de justice de [Brest](x).',
		'Procès [Norvik](x) : le procès reprend.',
		'Les Rouennais et les Mahorais attendent, le Réunionnais [Luc Sernin](x) aussi.',
		'L’élu [Picard](x) a démissionné.',
	])('%s', names);
});

describe('kinds', () => {
	test.each([
		'La [province Nord](place) a voté oui, la [région Est](place) non. Le nord attend.',
		'Le [Stade Sundbais](organization) a gagné au stade.',
		'Il est arrivé chez [Norvik](organization) il y a peu.',
		'Le portail de suivi maritime [Elna Norvik](organization) confirme.',
		'Le groupe de presse [Elna Norvik](organization) paie.',
		'Le maire de [Norvik-sur-Elne](place) accusé de fraude se tait.',
		'Il a écrit [The Elna](organization) hier.',
		'30°C sur le [Mont Elna](place) hier.',
		'Des millions perdus au [Caire](place).',
		'La coalition [Dalva Norvik](organization) ([DN](organization)) a gagné.',
	])('%s', marked => expect(markedMentions(withoutMarks(marked), 'fr', ({kind}) => kind)).toBe(marked));
});

describe('what is no actor', () => {
	test.each([
		"Le temps presse. La croix est en bois. L'express de midi est parti.",
		"D'abord, personne n'a parlé. Bref, rien n'a changé. Merci à tous.",
		'Accueil > Monde > Afrique',
		'Plusieurs ONGs ont protesté.',
		'Le CAC 40 a perdu 2 %.',
		'30°C sur la plage, 28C en ville.',
	])('%s', names);
});

test('the town inside the name of a body is a name too', () => {
	const found = markedMentions('Le tribunal correctionnel de Nantes a tranché.', 'fr', ({name}) => name);
	expect(found).toBe('Le [tribunal correctionnel de Nantes](tribunal correctionnel de Nantes) a tranché.');
});

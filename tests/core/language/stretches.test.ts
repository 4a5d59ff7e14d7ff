import {expect, test} from 'vitest';
import {stretchTold} from '../../../src/core/language/stretches.ts';

/** What the length between brackets is told of. */
function told(sentence: string): string | null {
	const [before = '', rest = ''] = sentence.split('[');
	const [number = '', behind = ''] = rest.split(']');
	return stretchTold(before, number, behind, /year|ans?\b|,000/u.test(number) ? 1000 : 0.5);
}

test.each([
	['The storm lasted [nine hours].', 'lasting'],
	['The debate went on for [nearly nine hours].', 'lasting'],
	['From the first blow to the last, [six minutes] went by.', 'lasting'],
	['The match was abandoned after [70 minutes].', 'lasting'],
	['They fired at the walls for [three hours].', 'lasting'],
	['It took [nine hours] of shooting.', 'lasting'],
	['The siege had lasted, the mayor said, [40 hours].', 'lasting'],
	["L'assaut a duré [deux heures].", 'lasting'],
	['Il a suffi de [dix minutes].', 'lasting'],
	['Les voleurs sont repartis au bout de [dix minutes].', 'lasting'],
	['Après [sept heures] de combats, la ville est tombée.', 'lasting'],
	['The barge had drifted for [three hours].', 'lasting'],
	['Le voilier a dérivé [trois heures].', 'lasting'],
	['Une dérive de [quelque trois heures] a suivi.', 'lasting'],
	['[Trois heures] ont passé.', 'lasting'],
	['Le chantier durera [trois mois].', 'lasting'],
	['The ban on swimming will last [two months].', 'ban'],
	['La baignade est interdite pour [deux mois].', 'ban'],
	['Il faudra [trois mois].', 'lasting'],
	['It will take [three months].', 'lasting'],
	['The boat came [40 minutes] later.', 'coming'],
	['Help reached the hut within [two hours].', 'coming'],
	['The engine left [12 minutes] after the alarm.', 'coming'],
	['We waited [three hours] in the cold.', 'coming'],
	['The helicopter took [an hour] to arrive.', 'coming'],
	["Les pompiers sont arrivés [vingt minutes] après l'appel.", 'coming'],
	["L'hélicoptère a mis [une heure] à venir.", 'coming'],
	['La patrouille était sur place en [huit minutes].', 'coming'],
	['On a attendu [trois heures].', 'coming'],
	['The lifeboat was at the wreck within [nine minutes].', 'coming'],
	['The villagers dug alone for [two hours].', 'coming'],
	['The firemen needed [twelve minutes] to cover the two miles.', 'coming'],
	['Supply was restored to the last street within [six hours].', 'outage'],
	['In the hills it took [two days] for the lights to come back.', 'outage'],
	['The hotels had no running water for [three days].', 'outage'],
	['A [nine-hour] power cut hit the coast.', 'outage'],
	['Le courant est revenu au bout de [cinq heures].', 'outage'],
	["Les abonnés sont restés privés d'eau pendant [deux jours].", 'outage'],
	['La panne, longue de [trois heures], a touché le port.', 'outage'],
	['The pilot had been on duty for [eleven hours].', 'working'],
	['The nurse had worked [ten hours].', 'working'],
	['The pump restarted after [nine minutes].', 'outage'],
	['The last guests were brought down after [six hours].', 'trapped'],
	['The driver had started his shift [ten hours] earlier.', 'working'],
	['La conductrice était au volant depuis [neuf heures].', 'working'],
	['The skipper had logged [4,000 hours].', 'practice'],
	['Le guide, [trente ans] de métier, connaissait le glacier.', 'practice'],
	['Nurses have not been paid for [four months].', 'unpaid'],
	['La mairie doit [deux mois] de salaires aux éboueurs.', 'unpaid'],
	['The men are owed [three months].', 'unpaid'],
	['The pass was closed for [three days].', 'closure'],
	['Le tunnel a rouvert au bout de [six jours].', 'closure'],
	['The hostages were released after [40 days].', 'held'],
	['Il a passé [deux jours] en garde à vue.', 'held'],
	['The climbers were trapped for [30 hours].', 'trapped'],
	['Elle a été dégagée des gravats après [dix heures].', 'trapped'],
	['The last guest came out after [five minutes].', 'trapped'],
	['The ferry left [two hours] late.', 'late'],
	['A [24-hour] strike begins on Monday.', 'strike'],
	['Une trêve de [trois jours] commence lundi.', 'truce'],
	['Le roi a décrété un deuil de [trois jours].', 'mourning'],
	['The jury retired for [nine hours] of deliberations.', 'trial'],
	['Il a fallu [deux mois] de pourparlers.', 'talks'],
	['The thief spent [ten days] on the run.', 'hunt'],
	['The barge drifted for [two hours] before anyone was told.', 'calling'],
	["[Une heure] s'est écoulée avant le premier appel.", 'calling'],
	['The judges have [40 days] to deliver their report.', 'reporting'],
	['La commission rendra ses conclusions sous [40 jours].', 'reporting'],
])('%s', (sentence, stretch) => {
	expect(told(sentence)).toBe(stretch);
});

test.each([
	['He trained for [two hours] a day.'],
	['The list must be published within [48 hours].'],
	['Le minerai part dans [deux heures].'],
	['Un repos de [douze heures] est dû.'],
	['The pass was closed [three days] after the storm.'],
	['[Deux heures] après la coupure, un feu a pris.'],
	['The strike was called off [two hours] before it began.'],
	['She was released [five months] ago.'],
	['Under the deal they get [two months] of wages.'],
])('%s tells neither', sentence => {
	expect(told(sentence)).toBeNull();
});

import {words} from '../wordLists.ts';
import {cityAdjectives} from './cityAdjectives.ts';

/** Those who live in a region, a province, a state of a union or overseas, masculine singular. Written from general knowledge. */
const ofRegions =
	words(`alsacien angevin aquitain ardéchois ardennais artésien auvergnat aveyronnais azuréen basque béarnais berrichon bourguignon breton bugiste cantalien catalan cévenol champenois charentais
	corrézien corse dauphinois drômois finistérien flamand francilien gascon girondin guadeloupéen guyanais héraultais isérois jurassien landais languedocien ligérien limousin lorrain lozérien lyonnais mahorais
	martiniquais mayennais mosellan morbihannais nivernais normand occitan périgourdin picard poitevin polynésien provençal pyrénéen réunionnais roussillonnais saintongeais sarthois savoyard tahitien tarnais toulousain
	vauclusien vendéen vosgien calédonien néo-calédonien wallisien miquelonnais wallon valaisan vaudois fribourgeois neuchâtelois tessinois zurichois bernois québécois ontarien acadien terre-neuvien manitobain albertain
	catalan andalou galicien castillan aragonais asturien sicilien sarde toscan lombard piémontais vénitien napolitain calabrais bavarois saxon prussien rhénan écossais gallois californien texan floridien new-yorkais
	hawaïen portoricain groenlandais tchétchène tatar kurde tibétain ouïghour rifain kabyle casamançais kivutien katangais`);

/** The feminine of what ends so; others take an `e`. */
const feminines: readonly (readonly [RegExp, string])[] = [
	[/(?:ien|éen|on|an)$/u, '$&ne'],
	[/e$/u, 'e'],
	[/$/u, 'e'],
];
const feminineOf = (masculine: string): string => {
	const [ending, feminine] = feminines.find(([ending]) => ending.test(masculine))!;
	return masculine.replace(ending, feminine);
};

/** Inhabitants of cities and regions in all their forms: they have a capital and name nobody. */
export const inhabitants: ReadonlySet<string> = new Set(
	[...ofRegions, ...cityAdjectives.keys()].flatMap(one => {
		const other = feminineOf(one);
		return [one, other, one.endsWith('s') ? one : `${one}s`, `${other}s`];
	}),
);

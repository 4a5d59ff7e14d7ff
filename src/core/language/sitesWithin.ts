import {words} from './wordLists.ts';

/**
 * What a place within a town is called, as in slugs of both languages: with one of these words behind the town's name,
 * `san-jose-international-airport` lies in San José. `paris-texas` and `saint-denis-d-oleron` only share a beginning.
 */
export const sitesWithin: ReadonlySet<string> =
	words(`airport airfield station terminal stadium arena hospital clinic university campus harbour harbor port docks
	bridge tunnel square plaza park zoo street avenue boulevard market mall cathedral mosque synagogue
	castle palace museum theatre theater prison jail courthouse parliament
	aeroport gare stade hopital universite cathedrale mosquee palais musee theatre tribunal`);

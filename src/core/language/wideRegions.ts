import {words} from './wordLists.ts';

/** Names of continents, of regions of several countries and of the world, as slugs in both languages: a number "across Africa" is limited to no country. */
export const wideRegions: ReadonlySet<string> =
	words(`africa afrique america amerique americas ameriques asia asie europe oceania oceanie world monde
	south-asia asie-du-sud southeast-asia south-east-asia asie-du-sud-est middle-east moyen-orient proche-orient
	latin-america amerique-latine north-america amerique-du-nord south-america amerique-du-sud eurasia eurasie
	central-america amerique-centrale north-africa afrique-du-nord west-africa afrique-de-l-ouest east-africa
	afrique-de-l-est central-africa afrique-centrale southern-africa afrique-australe sub-saharan-africa
	afrique-subsaharienne horn-of-africa corne-de-l-afrique sahel maghreb central-asia asie-centrale east-asia
	asie-de-l-est scandinavia scandinavie levant baltics pays-baltes west-indies antilles
	west occident western-europe eastern-europe europe-de-l-est europe-de-l-ouest balkans caribbean caraibes
	central-europe europe-centrale northern-europe europe-du-nord southern-europe europe-du-sud
	south-pacific pacifique-sud
	indian-ocean ocean-indien pacific pacifique atlantic atlantique mediterranean mediterranee`);

import {words} from './wordLists.ts';

/** Names of continents and of the world, as slugs in both languages: a number "across Africa" is limited to no country. */
export const wideRegions: ReadonlySet<string> =
	words(`africa afrique america amerique americas ameriques asia asie europe oceania oceanie world monde
	south-asia asie-du-sud southeast-asia south-east-asia asie-du-sud-est middle-east moyen-orient proche-orient
	latin-america amerique-latine north-america amerique-du-nord south-america amerique-du-sud eurasia eurasie
	west occident western-europe eastern-europe europe-de-l-est europe-de-l-ouest balkans caribbean caraibes
	indian-ocean ocean-indien pacific pacifique atlantic atlantique mediterranean mediterranee`);

import {conceptSet, words} from '../wordLists.ts';

/** Concepts of nouns that the name of a place completes: `the province of X`. */
export const namedAreas: ReadonlySet<string> = conceptSet(
	'region city village municipality prefecture county district area capital suburb island state',
);

/** What lies on either side of a border, a river or a front, beside the adjective of a country: `le` **`versant`** `norvégien`, `the Norwegian` **`bank`**; folded lemmas. */
export const sidesOfBorder: ReadonlySet<string> = words(
	`cote versant rive berge rivage partie moitie portion zone territoire sol eaux littoral littoraux
	side bank riverbank shore part half section sector territory soil waters coast coastline`,
);

/** Beside such a side, that it is of the country of those who speak: `sur le territoire` **`national`**; forms. */
export const ofOwnNation: ReadonlySet<string> = words('national nationale nationales nationaux');

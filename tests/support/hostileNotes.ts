import {type PlacedNote, placeNotes} from '../../src/core/dossier/notes.ts';
import {hostileDossier, hostileWords} from './hostileDossier.ts';

/** Notes of hostile words at hostile words, and at none. */
export const hostileNotes: readonly PlacedNote[] = placeNotes(
	hostileDossier.articles,
	[hostileWords, `${hostileWords} gone`].map(quote => ({
		article: hostileDossier.articles[0]!.id,
		quote,
		before: null,
		note: hostileWords,
	})),
);

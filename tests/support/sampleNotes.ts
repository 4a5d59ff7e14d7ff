import {type PlacedNote, placeNotes} from '../../src/core/dossier/notes.ts';
import {sampleDossier} from './sampleDossier.ts';

/** A note, a mark without a note, and an orphan. */
export const sampleNotes: readonly PlacedNote[] = placeNotes(sampleDossier.articles, [
	{article: 'gazette', quote: 'Transmanche denies that the radar had failed.', before: null, note: 'Ask the yard.'},
	{article: 'courrier', quote: 'Les secours ont mobilisé six canots.', before: null, note: null},
	{article: 'ponant', quote: 'Ces mots ne sont plus là.', before: null, note: 'Where did it go?'},
]);

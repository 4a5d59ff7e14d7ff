import type {Article} from '../../article/article.ts';
import {type PlacedNote, placeNotes} from '../notes.ts';
import type {Corrections} from './corrections.ts';
import {type WrittenCorrection, writtenCorrections} from './writtenCorrections.ts';

/** What the file says beside the analysis: the notes at their places, and the decisions line by line. */
export const readerWords = (
	articles: readonly Pick<Article, 'id' | 'text'>[],
	corrections: Corrections,
): {readonly notes: readonly PlacedNote[]; readonly decisions: readonly WrittenCorrection[]} => ({
	notes: placeNotes(articles, corrections.notes),
	decisions: writtenCorrections(corrections),
});

import type {Article} from '../article/article.ts';
import {type QuotableText, quotable, quotedPlaces} from '../text/quotedPlaces.ts';
import type {Span} from '../text/span.ts';
import type {NoteText} from './corrections/corrections.ts';
import {placesAfter} from './corrections/quotationOf.ts';
import type {Location} from './dossier.ts';

/** Why a note has no place: its article is gone, its words are, or they stand several times and nothing tells which are meant. */
type Orphaned = 'noArticle' | 'gone' | 'several';

/** A note and the passage that it stands at; an orphan has no passage, and is never moved to a likeness. */
export type PlacedNote = {
	readonly text: NoteText;
	readonly place: Location | null;
	readonly orphaned: Orphaned | null;
};

/** The notes at the passages that they quote, in the order of the articles and their texts, orphans last. */
export function placeNotes(
	articles: readonly Pick<Article, 'id' | 'text'>[],
	notes: readonly NoteText[],
): readonly PlacedNote[] {
	const order = new Map(articles.map(({id}, index) => [id, index]));
	const texts = new Map<string, QuotableText>();
	const placed = notes.map((note): PlacedNote => {
		const {article, quote, before} = note;
		const text: NoteText = {article, quote, before, note: note.note};
		const index = order.get(article);
		if (index === undefined) return {text, place: null, orphaned: 'noArticle'};
		const known = texts.get(article) ?? quotable(articles[index]!.text);
		texts.set(article, known);
		const found = placesOf(known, text);
		if (found.length === 1) return {text, place: {article, ...found[0]!}, orphaned: null};
		return {text, place: null, orphaned: found.length === 0 ? 'gone' : 'several'};
	});
	const rank = ({place}: PlacedNote): number => (place ? order.get(place.article)! : articles.length);
	return placed.sort((a, b) => rank(a) - rank(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

const placesOf = (text: QuotableText, {quote, before}: NoteText): Span[] =>
	before === null ? quotedPlaces(text, quote) : placesAfter(text, quote, before);

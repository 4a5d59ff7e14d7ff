import type {Article, ArticleId} from '../../article/article.ts';
import type {NoteText} from './corrections.ts';
import type {DossierEdit} from './dossierEdit.ts';

/** Words of an article that stand for what they say. */
export type Quoted = {readonly article: ArticleId; readonly quote: string};

/** Fields of an article that a reader may state in place of its own file. */
export type ArticleField = keyof Pick<Article, 'title' | 'source' | 'published'>;

/** One decision of a reader, as it is made: what the program writes into `dossier.yaml`. Actors are known by the name shown. */
export type Correction =
	| {readonly kind: 'merge'; readonly first: string; readonly second: string}
	| {readonly kind: 'split'; readonly article: ArticleId; readonly name: string; readonly actor: string}
	| {readonly kind: 'rename'; readonly from: string; readonly to: string}
	| {readonly kind: 'hide'; readonly name: string}
	/** Names a fact by the words of one of its claims. */
	| {readonly kind: 'nameFact'; readonly claim: Quoted; readonly from: string; readonly to: string}
	| {readonly kind: 'same' | 'different'; readonly one: Quoted; readonly other: Quoted}
	/** An empty value takes back what was stated before. */
	| {readonly kind: 'article'; readonly article: ArticleId; readonly field: ArticleField; readonly value: string}
	| {readonly kind: 'note'; readonly note: NoteText}
	| {readonly kind: 'changeNote'; readonly from: NoteText; readonly note: NoteText}
	| {readonly kind: 'deleteNote'; readonly note: NoteText}
	/** A decision of earlier that the file holds no more. */
	| {readonly kind: 'takeBack'; readonly of: Correction; readonly removal: DossierEdit};

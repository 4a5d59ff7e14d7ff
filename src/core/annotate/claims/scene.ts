import type {ClauseWords} from '../../language/clauses.ts';
import type {Concept} from '../../language/concepts/concept.ts';
import type {Side} from '../../language/concepts/sides.ts';
import type {PartOfSpeech} from '../../language/lexicon.ts';
import type {Sentence, Token} from '../../text/token.ts';
import type {Clause} from './clauses.ts';
import type {DatedTokens} from './dates.ts';
import type {PlaceName} from './places.ts';
import type {Predicate} from './predicate.ts';
import type {Tag} from './tags.ts';

/** A sentence read as far as claims need it: tags, meanings and clauses, all by token or clause index. */
export type Scene = {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	readonly tags: readonly Tag[];
	readonly meanings: readonly (Concept | undefined)[];
	/** Whether a token is part of a name that earlier stages found: actors stand for it. */
	readonly named: (index: number) => boolean;
	/** Code of the country whose people or adjective a word is. */
	readonly nationality: (index: number) => string | undefined;
	readonly words: ClauseWords;
	/** Whether a noun phrase of the language begins with its head. */
	readonly headFirst: boolean;
	/** Key of a word that no concept has, the same in every language that a glossary knows. */
	readonly wordKey: (lemma: string, pos: PartOfSpeech) => string;
	readonly clauses: readonly Clause[];
	readonly predicates: readonly Predicate[];
	/** What its words show, all together: bits of clauseSigns.ts. */
	readonly signs: number;
};

/** A scene with what its numbers are told beside, all in order. */
export type CountedScene = Scene & {
	/** Tokens that its quantities begin at. */
	readonly numbers: readonly number[];
	readonly names: readonly PlaceName[];
	readonly dates: readonly DatedTokens[];
	/** The side of those who fight that each token names; null for most. */
	readonly sides: readonly (Side | null)[];
	/** The side of the subject of the sentence before. */
	readonly sideBefore: Side | null;
	/** The country that the outlet of the article is named after; null for most. */
	readonly home: string | null;
};

import type {KnownName} from '../../language/gazetteer.ts';
import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import type {NameEvidence} from './nameEvidence.ts';

/** A known name that begins at a token; `end` is the index after its last token. */
export type KnownMatch = {readonly end: number; readonly name: KnownName};

/** A sentence prepared for finding names: what every extractor of actors looks at. */
export type ScannedSentence = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly language: Language;
	readonly evidence: NameEvidence;
	/** Capitals tell little: every word may have one, as in a headline, or the words are no sentence. */
	readonly headline: boolean;
	/** No sentence, and not all of its words have a capital. */
	readonly fragment: boolean;
	/** Longest known name that begins at each token. */
	readonly known: readonly (KnownMatch | undefined)[];
	/** Whether the token's capital is that of a name. */
	readonly nameLike: readonly boolean[];
};

/** What is needed of a sentence to judge its capitals. */
export type Scan = Pick<ScannedSentence, 'tokens' | 'language' | 'evidence' | 'headline' | 'fragment' | 'known'>;

import type {SentenceRules} from '../text/sentences.ts';
import type {LanguageCode} from '../text/token.ts';
import type {WordRules} from '../text/tokens.ts';
import type {BodyWords} from './bodies.ts';
import type {ClauseWords} from './clauses.ts';
import type {ComparingWords} from './comparing.ts';
import type {CountingWords} from './counting.ts';
import type {Gazetteer} from './gazetteer.ts';
import type {Glossary} from './glossary.ts';
import type {GrammarWords} from './grammar.ts';
import type {Hedges} from './hedges.ts';
import type {Lexicon} from './lexicon.ts';
import type {NameWords} from './names.ts';
import type {NumberWords} from './numbers.ts';
import type {SpeechWords} from './speech.ts';
import type {TimeWords} from './times.ts';
import type {UnitWords} from './units.ts';

/** The rules of a language, as data. Word lists live in one folder a language, one file a subject. */
export type LanguageRules = {
	readonly code: LanguageCode;
	/** Whether a noun phrase begins with its head (`pompiers portugais`) or ends with it (`Portuguese firefighters`). */
	readonly headFirst: boolean;
	readonly words: WordRules;
	readonly sentences: SentenceRules;
	/** The spellings that a word, as it is written, may have in the lexicon where that lacks it; the first that is found counts. */
	readonly otherSpellings: (form: string) => readonly string[];
	readonly grammar: GrammarWords;
	readonly speech: SpeechWords;
	readonly numbers: NumberWords;
	readonly hedges: Hedges;
	readonly units: UnitWords;
	readonly counting: CountingWords;
	readonly times: TimeWords;
	readonly clauses: ClauseWords;
	readonly names: NameWords;
	readonly bodies: BodyWords;
	readonly comparing: ComparingWords;
};

/** What the extractors need to know of a language: its rules, and what is read from compiled files. */
export type Language = LanguageRules & {
	readonly lexicon: Lexicon;
	/** What the language's words mean in English; English has none. */
	readonly glossary?: Glossary;
	/** Names known beforehand; the same in every language. */
	readonly gazetteer: Gazetteer;
};

/** The languages that articles may be written in, all loaded. */
export type Languages = Readonly<Record<LanguageCode, Language>>;

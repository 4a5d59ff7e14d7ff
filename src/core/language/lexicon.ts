/** Word classes that the lexicons tell apart. `name` covers given names and surnames, `place` other proper names. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb' | 'function' | 'given' | 'surname' | 'proper';

/** One way to read a word form. */
export type Reading = {
	/** Dictionary form, in lower case unless it is a name. */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	/** For verbs. */
	readonly form?: 'infinitive' | 'participle' | 'gerund' | 'finite';
	/** 0 (rare) to 5 (very common); 3 where the source has no counts. */
	readonly frequency: number;
};

/** Word forms of one language. Lookup is pure and remembers what it found. */
export type Lexicon = {
	/** All readings of a form; tries the form as given, then in lower case. Empty when unknown. */
	readings(form: string): readonly Reading[];
};

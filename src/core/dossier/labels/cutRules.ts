import type {AnnotatedArticle, Claim} from '../../annotate/annotation.ts';
import type {CutRules} from './briefQuote.ts';
import {verbsIn} from './labelVerbs.ts';
import {clauseWords} from './quoteWords.ts';

/** How a passage may be cut out of a claim. */
export const cutRules = (found: AnnotatedArticle, {sentence, predicate}: Claim): CutRules => ({
	verbs: verbsIn(found, sentence),
	asks: predicate !== null && clauseWords[found.sentences[sentence]!.language].askingVerbs.has(predicate),
});

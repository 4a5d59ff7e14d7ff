import type {Language} from '../../language/language.ts';
import {mapPacked} from '../../text/mapPacked.ts';
import type {Sentence} from '../../text/token.ts';
import {isNameLike} from './capitals.ts';
import {knownNames} from './knownNames.ts';
import {maskedTokens} from './maskedCapitals.ts';
import {maskHandles} from './maskedHandles.ts';
import {isFragment, isHeadline, type NameEvidence} from './nameEvidence.ts';
import type {ScannedSentence} from './scannedSentence.ts';

/** Looks up known names and decides which capitals to trust. */
export function scanSentence(
	text: string,
	sentence: Sentence,
	language: Language,
	evidence: NameEvidence,
): ScannedSentence {
	const {tokens} = sentence;
	const title = isHeadline(tokens);
	const fragment = !title && isFragment(tokens, language);
	const headline = fragment || title;
	const found = knownNames({tokens, language});
	const masked = maskedTokens(tokens, language, found);
	maskHandles(tokens, masked);
	const known = mapPacked(found, (match, index) => (masked[index] ? undefined : match));
	const scan = {tokens, language, evidence, headline, fragment, known};
	const nameLike = mapPacked(
		tokens,
		(token, index) => !masked[index] && token.kind === 'word' && isNameLike(scan, index),
	);
	return {text, tokens, language, evidence, headline, fragment, known, nameLike};
}

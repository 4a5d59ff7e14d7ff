import type {Language} from '../../language/language.ts';
import type {Token} from '../../text/token.ts';
import {maskTitles} from './maskedTitles.ts';
import {portfolioAt} from './portfolios.ts';
import type {KnownMatch} from './scannedSentence.ts';
import {isCommonWord} from './wordClasses.ts';

/** Capitals that belong to no actor: "ministre des Affaires étrangères", "guerre d'Algérie". */
export function maskedTokens(
	tokens: readonly Token[],
	language: Language,
	known: readonly (KnownMatch | undefined)[],
): boolean[] {
	const masked = new Array<boolean>(tokens.length).fill(false);
	if (!language.headFirst) {
		maskTitles(tokens, language, known, masked);
		return masked;
	}
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index]!;
		if (!token.capital || index < 2 || (known[index]?.end ?? 0) > index + 1) continue;
		const noun = nounBefore(tokens, index, language);
		if (noun === undefined) continue;
		if (language.names.events.has(noun) || isStateTitle(tokens, index, noun, language)) masked[index] = true;
		else masked.fill(true, index, portfolioAt(tokens, index, language)?.end ?? index);
	}
	return masked;
}

/** "procureur de la République", "garde des Sceaux": a common noun with a capital inside a function. */
function isStateTitle(tokens: readonly Token[], index: number, noun: string, language: Language): boolean {
	const {form} = tokens[index]!;
	if (!language.names.roles.has(noun) || language.bodies.bodyNouns.has(form)) return false;
	return isCommonWord(language, form) && !tokens[index + 1]?.capital;
}

/** The noun that a genitive depends on: `ministre` in "ministre chilien des". */
function nounBefore(tokens: readonly Token[], index: number, {grammar, names}: Language): string | undefined {
	let at = index - 1;
	while (at > 0 && names.determiners.has(tokens[at]!.form)) at--;
	const {form} = tokens[at]!;
	if (!grammar.genitives.has(form) && !names.definite.has(form) && !names.placePrepositions.has(form)) return undefined;
	return tokens[at - 1]?.form;
}

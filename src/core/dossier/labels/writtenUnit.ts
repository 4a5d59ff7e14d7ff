import {englishUnits} from '../../language/english/units.ts';
import {frenchUnits} from '../../language/french/units.ts';
import type {UnitWords} from '../../language/units.ts';
import type {LanguageCode, Token} from '../../text/token.ts';

const units: Readonly<Record<LanguageCode, UnitWords>> = {en: englishUnits, fr: frenchUnits};

/** How the words of a figure call its unit, lower case: `années` of the unit `an`; null where they do by its sign or its name, or a plural of that. */
export function writtenUnit(words: string, unit: string, language: LanguageCode): string | null {
	const tokens = Array.from(words.toLowerCase().matchAll(/\p{L}+/gu), match => ({form: match[0]}) as Token);
	for (let at = tokens.length - 1; at >= 0; at--) {
		const found = units[language].names.startingAt(tokens, at);
		if (found === null || found.meaning.name !== unit || found.meaning.measure === 'money') continue;
		const written = tokens
			.slice(found.from, found.to)
			.map(({form}) => form)
			.join(' ');
		return written === unit || written === `${unit}s` ? null : written;
	}
	return null;
}

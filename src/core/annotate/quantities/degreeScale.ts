import type {Language} from '../../language/language.ts';
import {type DegreeScale, signOfUnit} from '../../language/measures.ts';
import type {Sentence} from '../../text/token.ts';
import {firstFrom} from '../../text/tokenPlaces.ts';
import type {Quantity} from '../annotation.ts';
import type {Context} from '../context.ts';

/** Says of bare degrees of temperature which scale they are of: that which their article names elsewhere, else the one of their language. */
export function withDegreeScales(
	quantities: readonly Quantity[],
	{sentences, languages}: Pick<Context, 'sentences' | 'languages'>,
): Quantity[] {
	const named = new Set(quantities.flatMap(({unit}) => scales.get(signOfUnit(unit) ?? '') ?? []));
	const own = named.size === 1 ? [...named][0]! : null;
	return quantities.map(quantity => {
		if (signOfUnit(quantity.unit) !== '°') return quantity;
		const sentence = sentences[quantity.sentence]!;
		const language = languages[sentence.language];
		const scale = own ?? language.units.bareDegrees;
		return scale === null || areOfOtherKind(quantity, sentence, language) ? quantity : {...quantity, scale};
	});
}

const scales: ReadonlyMap<string, DegreeScale> = new Map([
	['°C', '°C'],
	['°F', '°F'],
]);

/** Tokens before and behind degrees that tell of what they are. */
const nearBefore = 4;
const nearBehind = 5;

/** Degrees of an angle, a place on the globe, an earthquake, a wine. */
function areOfOtherKind({start}: Quantity, {tokens}: Sentence, {units}: Language): boolean {
	const at = firstFrom(tokens, start);
	return tokens.slice(Math.max(0, at - nearBefore), at + nearBehind + 2).some(({form}) => units.otherDegrees.has(form));
}

/** A part of a place by the compass: a number of the southern part is none of the whole. */
export type CompassPart = 'north' | 'south' | 'east' | 'west';

const points: Readonly<Record<string, CompassPart>> = {
	...{nord: 'north', sud: 'south', est: 'east', ouest: 'west'},
	...{north: 'north', south: 'south', east: 'east', west: 'west'},
	...{northern: 'north', southern: 'south', eastern: 'east', western: 'west'},
};

/** `northern`, `southern`: an adjective in lower case. */
export const isCompassAdjective = (form: string): boolean => form.endsWith('ern') && points[form] !== undefined;

const parts =
	'zone|partie|moitié|côté|secteur|section|rive|tranche|aile|part|half|side|section|sector|area|end|wing|bank';
const point = 'nord|sud|est|ouest|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?';

/** `la zone sud`, `the southern part`, `dans le sud du camp`, `in the east of the city`; names have capitals. */
const compassPart = new RegExp(
	`(?<!\\p{L})(?:(?:${parts}) (${point})|(${point}) (?:${parts})|(?:dans le |dans l['’]|au |à l['’]|in the )(${point}) (?:de |du |des |d['’]|of ))`,
	'u',
);

/** The part of a place that words name by the compass; null when they name none, or several. */
export function compassPartIn(words: string): CompassPart | null {
	const found = compassPart.exec(words);
	if (found === null || compassPart.test(words.slice(found.index + found[0].length))) return null;
	return points[(found[1] ?? found[2] ?? found[3])!]!;
}

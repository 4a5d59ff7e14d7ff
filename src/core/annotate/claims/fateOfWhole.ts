import {fates} from '../../language/concepts/fates.ts';
import {isPartOf} from './partOfNumber.ts';
import type {CountedScene, Scene} from './scene.ts';

/** Whether a number is that of which the number before it is a part. */
export function isWhole(scene: CountedScene, at: number): boolean {
	const before = scene.numbers.findLast(number => number < at);
	return before !== undefined && isPartOf(scene, before, at);
}

/** What befell those of whom others are a part: told right behind them, `on board` or `taken to hospital`. */
export function fateOfWhole({meanings, tags}: Scene, from: number): string | null {
	if (tags[from] === 'finite') return null;
	const told = [from, from + 1].find(index => fates.has(meanings[index]?.group ?? '') && tags[index] !== 'finite');
	return told === undefined ? null : meanings[told]!.group;
}

/** `of the 200 people` **`killed`** `in Lima, 60 ...`: what befell all of them is told before the part. */
export function fateBetween({meanings}: Scene, from: number, part: number): string | null {
	const told = meanings.slice(from, part).find(meaning => fates.has(meaning?.group ?? ''));
	return told?.group ?? null;
}

/** Tokens at most from the number of a whole to what befell it. */
const aheadReach = 3;

/** `Twelve Canadians were among the 33 people` **`killed`**: what befell all of them, whose number stands behind that of the part; null where none is told. */
export function fateOfWholeAhead({numbers, meanings, tokens}: CountedScene, part: number): string | null {
	const whole = numbers.find(number => number > part);
	if (whole === undefined) return null;
	for (let at = whole + 1; at <= whole + aheadReach && tokens[at]?.kind === 'word'; at++)
		if (fates.has(meanings[at]?.group ?? '')) return meanings[at]!.group;
	return null;
}

/** Where values stand on a common line, in percent of its length, and the marks below it. */
export type PlotScale = {position(value: number): number; readonly ticks: readonly number[]};

/** Room at both ends, in percent, so that no dot is cut. */
const margin = 3;
const mostTicks = 5;
/** Values whose least is below this part of the largest are shown from zero: their lengths then compare. */
const nearZero = 0.4;

/** A scale from round number to round number over all values; from zero where they reach far down. */
export function plotScale(values: readonly number[]): PlotScale {
	const least = Math.min(...values);
	const largest = Math.max(...values);
	const from = least >= 0 && least < nearZero * largest ? 0 : least;
	const width = largest - from;
	const told = Math.max(Math.abs(least), Math.abs(largest)) * finestPart;
	const step = roundStep(width > told ? width / (mostTicks - 1) : 0);
	const first = Math.floor(from / step + 1e-9);
	const last = Math.ceil(largest / step - 1e-9);
	const ticks = Array.from({length: last - first + 1}, (_, index) => Number(((first + index) * step).toPrecision(12)));
	return {ticks, position: linear(first * step, last * step)};
}

/** Percent between two ends, with the margin. */
export const linear =
	(from: number, to: number) =>
	(value: number): number =>
		margin + ((value - from) / (to - from || 1)) * (100 - 2 * margin);

/** Values that differ by a smaller part of themselves cannot be told apart on a line: they count as one. */
const finestPart = 1e-9;
/** Steps nearer to zero than this are no longer exact numbers: the values count as one. */
const smallestStep = 1e-300;

/** The next of 1, 2, 5, 10, 20, 50 … that is not smaller. */
function roundStep(least: number): number {
	if (least < smallestStep) return 1;
	const power = 10 ** Math.floor(Math.log10(least));
	const step = [1, 2, 5].find(factor => factor * power >= least * (1 - 1e-9)) ?? 10;
	return step * power;
}

import {lettersOpener} from '../core/text/lettersOpener.ts';
import {partitionPoint} from '../core/text/partitionPoint.ts';
import {withoutAccents} from '../core/text/withoutAccents.ts';

const openLetters = lettersOpener();

const withoutCase = (text: string): string =>
	withoutAccents(text)
		.replaceAll(/['’ʼ]/g, "'")
		.replaceAll(/[\u00a0\u202f]/g, ' ')
		.toLowerCase();

/** Words without case and accents, ligatures opened, for comparing what is typed with what is shown; length may change. */
export const foldWords = (text: string): string => openLetters(withoutCase(text));

/** A text that is looked through for words, folded like these but unit by unit. */
export type FoldedText = {
	readonly folded: string;
	/** Offset in the text of what a unit of `folded` is made of. */
	placeOf(at: number): number;
};

/** Folds a text so that what is found in it can be shown: every unit knows its place. */
export function foldInPlace(text: string): FoldedText {
	let folded = '';
	/** Where `folded` has a unit more than the text: the second letter of a ligature. */
	const added: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const letters = foldUnit(text[index]!);
		folded += letters;
		for (let more = letters.length - 1; more > 0; more--) added.push(folded.length - more);
	}
	return {folded, placeOf: at => at - partitionPoint(added, place => place <= at)};
}

const units = new Map<string, string>();

/** Never empty; longer only for ligatures. */
function foldUnit(unit: string): string {
	let folded = units.get(unit);
	if (folded === undefined) {
		const bare = unit === '\n' ? ' ' : withoutCase(unit);
		folded = bare.length === 1 ? openLetters(bare) : unit;
		units.set(unit, folded);
	}
	return folded;
}

import type {ArticleBody} from '../../core/article/articleBody.ts';
import type {CutLine} from '../../core/article/cutFurniture.ts';
import {isProse} from '../../core/article/lineShapes.ts';
import {inAnyLanguage, matchFurniture} from '../../core/article/matchFurniture.ts';
import {dayInPattern, fullDate} from '../../core/article/writtenDate.ts';

/** Blocks at the head of an article where its date may stand. */
const headBlocks = 5;
const longestDateLine = 60;

/** `2 October 2025`, `Oct. 2, 2025, 10:12`, `Jeudi 2 octobre 2025 à 10 h 12`: a day with its year, perhaps a weekday and an hour. */
const bareDate = new RegExp(
	String.raw`^(?:\p{L}+,? )?(?:${dayInPattern} \p{L}{3,}\.?,? \d{4}|\p{L}{3,}\.? ${dayInPattern},? \d{4})(?:[ ,·|–-]+${inAnyLanguage(({beforeHour}) => beforeHour)}?\d{1,2} ?[:h.] ?\d{0,2}.{0,12})?$`,
	'u',
);

/** The day that a line says and nothing else; null for any other line. Only months in words are read, so the language does not matter. */
function dayOfLine(line: string): string | null {
	if (line.length > longestDateLine) return null;
	const written = matchFurniture(line, ({published}) => [published])?.groups?.date ?? line;
	return bareDate.test(written) ? fullDate(written, 'en') : null;
}

/** The line in the head of an article that shows the day it appeared on, and nothing else; null where none does. */
export function shownDate({text, blocks}: ArticleBody): {readonly day: string; readonly line: CutLine} | null {
	for (const [index, {start, end}] of blocks.slice(0, headBlocks).entries()) {
		const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
		if (isProse(words)) return null;
		const day = dayOfLine(words);
		if (day !== null) return {day, line: {line: index + 1, text: words, rule: 'published'}};
	}
	return null;
}

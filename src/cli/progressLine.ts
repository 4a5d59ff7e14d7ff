import {cleanLine} from '../core/article/cleanText.ts';
import {cliMessages} from '../i18n/cli.ts';
import type {Locale} from '../i18n/locale.ts';
import type {OnPage} from '../library/articles/readArticleFiles.ts';
import {truncate} from '../screens/rows/width.ts';

const usualWidth = 80;
const eraseLine = '\r\u001b[K';

/** A line on the terminal's standard error that the next one is written over; nothing anywhere else, nor where it could not be. */
export class ProgressLine {
	#shown = false;

	show(words: string): void {
		if (process.stderr.isTTY !== true || process.env.TERM === 'dumb') return;
		process.stderr.write(eraseLine + truncate(cleanLine(words), (process.stderr.columns || usualWidth) - 1));
		this.#shown = true;
	}

	clear(): void {
		if (this.#shown) process.stderr.write(eraseLine);
		this.#shown = false;
	}
}

/** Tells on the line how many saved pages of a dossier have been made articles. */
export const pagesOn =
	(line: ProgressLine, locale: Locale): OnPage =>
	(done, total) =>
		line.show(cliMessages(locale)['note.readingPages'](done, total));

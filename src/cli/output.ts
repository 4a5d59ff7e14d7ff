import {writeSync} from 'node:fs';
import {systemCode, systemReason} from '../library/files/systemError.ts';
import {cleanText} from '../ui/cleanOutput.ts';

/** A pipe that takes only part at once answers so; the rest is tried again. */
const isBusy = (error: unknown): boolean => systemCode(error) === 'EAGAIN';

/** The reader of the pipe has gone (`| head`): there is nobody left to write to. */
const isGone = (error: unknown): boolean => systemCode(error) === 'EPIPE';

const standardOutput = 1;
const standardError = 2;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** Standard output cannot take what was asked for: a full disk, mostly. The message is the system's code. */
export class OutputError extends Error {}

/**
 * Writes all of a text at once, so that nothing is lost when the program ends; a reader that has gone is no failure. Throws
 * `OutputError` when it cannot be written. False when the reader has gone.
 */
function writeAll(stream: number, text: string | Buffer): boolean {
	let rest = typeof text === 'string' ? Buffer.from(text) : text;
	while (rest.length > 0) {
		try {
			rest = rest.subarray(writeSync(stream, rest));
		} catch (error) {
			if (isGone(error)) return false;
			if (!isBusy(error)) throw new OutputError(systemReason(error));
			Atomics.wait(pause, 0, 0, 2);
		}
	}
	return true;
}

/** Data as it comes: whether anybody is still there to take it. */
export const printLine = (text: string): boolean => writeAll(standardOutput, `${text}\n`);

/** A text as it is printed: its last line ends too. */
export const wholeLines = (text: string): string => (text.endsWith('\n') || text === '' ? text : `${text}\n`);

/** Data: what was asked for. */
export const printData = (text: string): void => void writeAll(standardOutput, wholeLines(text));

/** The same, of data that was printed before. */
export const printBytes = (bytes: Buffer): void => void writeAll(standardOutput, bytes);

/** A message for the person, beside the data: text and nothing else, whatever names and words it quotes. */
export const printMessage = (line: string): void =>
	void writeAll(standardError, `${line.split('\n').map(cleanText).join('\n')}\n`);

/** A value as JSON for people and programs. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, '\t');

import {writeSync} from 'node:fs';
import {beginningOf} from '../core/text/beginningOf.ts';
import {cleanText} from './cleanOutput.ts';
import {withInterruptsUnheard} from './unheardInterrupts.ts';

/** How the terminal is taken over. */
export type TerminalOptions = {
	readonly mouse: boolean;
	/** Shown in the window's title while the program runs. */
	readonly title: string;
};

/** What happens around leaving and coming back. */
export type TerminalHooks = {
	/** Before the terminal is given back: nothing may be painted after this. */
	readonly beforeLeave: () => void;
	/** The terminal is ours again, with nothing on it. */
	readonly afterReturn: () => void;
	/** The program has to end although the person has not left: before all else. */
	readonly beforeDeath: () => void;
	/** What is said of a mistake of the program, once the screen is given back. */
	readonly tellCrash: (reason: unknown) => string;
};

const alternateScreen = {on: '\u001b[?1049h', off: '\u001b[?1049l'};
const cursor = {on: '\u001b[?25h', off: '\u001b[?25l'};
const buttons = {on: '\u001b[?1000h\u001b[?1002h\u001b[?1006h', off: '\u001b[?1006l\u001b[?1002l\u001b[?1000l'};
const bracketedPaste = {on: '\u001b[?2004h', off: '\u001b[?2004l'};
const keepTitle = {on: '\u001b[22;0t', off: '\u001b[23;0t'};
const endWhatWasBegun = '\u001b[?2026l\u001b[0m\u001b]8;;\u0007';
const home = '\u001b[H';

/** Milliseconds within which the signal to go on and the turn after the stop are one return. */
const sameReturn = 200;

const deadly = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The terminal as this program uses it, and the one place that gives it back: at the end, on every signal, after a crash. */
export class Terminal {
	readonly #title: string;
	#mouse: boolean;
	#hooks: TerminalHooks = {
		beforeLeave: () => undefined,
		afterReturn: () => undefined,
		beforeDeath: () => undefined,
		tellCrash: String,
	};
	#ours = false;
	#returned = Number.NEGATIVE_INFINITY;
	/** What others wrote to standard error meanwhile: shown on the main screen, where it can be read. */
	#heldErrors: string[] = [];
	readonly #writeError = process.stderr.write;

	constructor({title, mouse}: TerminalOptions) {
		this.#title = title;
		this.#mouse = mouse;
	}

	/** Takes the mouse, or leaves it to the terminal, which selects text with it. */
	takeMouse(mouse: boolean): void {
		this.#mouse = mouse;
		if (this.#ours) put(mouse ? buttons.on : buttons.off);
	}

	/** Takes the terminal over, and sees to it that it is given back whatever happens. */
	open(): void {
		process.on('exit', this.#leave);
		for (const signal of deadly) process.on(signal, this.#die);
		process.on('uncaughtException', this.#crash);
		process.on('unhandledRejection', this.#crash);
		process.on('SIGTSTP', this.suspend);
		process.on('SIGCONT', this.#continue);
		process.stdout.on('error', this.#lost);
		this.#enter();
	}

	/** Says what happens around leaving and coming back. */
	attach(hooks: TerminalHooks): void {
		this.#hooks = hooks;
	}

	/** Gives the terminal back for good. */
	close(): void {
		this.#giveBack();
		process.off('exit', this.#leave);
		for (const signal of deadly) process.off(signal, this.#die);
		process.off('uncaughtException', this.#crash);
		process.off('unhandledRejection', this.#crash);
		process.off('SIGTSTP', this.suspend);
		process.off('SIGCONT', this.#continue);
	}

	/**
	 * Stops the program as Ctrl-Z does elsewhere, for all its process group, so that a parent such as npm stops with it. Where nobody
	 * could start it again the signal has no effect, and it goes on at once.
	 */
	readonly suspend = (): void => {
		if (process.platform === 'win32') return;
		this.#leave();
		process.off('SIGTSTP', this.suspend);
		process.kill(0, 'SIGTSTP');
		setImmediate(this.#return);
	};

	/** Lends the terminal to another program until the work is done: a stop by Ctrl-Z is then a stop of both. */
	lend<Result>(work: () => Result): Result {
		this.#leave();
		process.off('SIGTSTP', this.suspend);
		try {
			return withInterruptsUnheard(work);
		} finally {
			this.#return();
		}
	}

	#enter(): void {
		this.#ours = true;
		this.#holdErrors();
		put(keepTitle.on);
		this.#setUp();
	}

	#setUp(): void {
		setRawMode(true);
		const title = `\u001b]0;${beginningOf(cleanText(this.#title), 120)}\u0007`;
		const mouse = this.#mouse ? buttons.on : '';
		put(title + alternateScreen.on + home + cursor.off + mouse + bracketedPaste.on);
	}

	readonly #leave = (): void => {
		if (!this.#ours) return;
		this.#ours = false;
		put(endWhatWasBegun + buttons.off + bracketedPaste.off + alternateScreen.off + cursor.on + keepTitle.off);
		setRawMode(false);
		this.#releaseErrors();
	};

	#holdErrors(): void {
		process.stderr.write = (chunk: string | Uint8Array): boolean => {
			this.#heldErrors.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
			return true;
		};
	}

	#releaseErrors(): void {
		process.stderr.write = this.#writeError;
		if (this.#heldErrors.length > 0) process.stderr.write(this.#heldErrors.splice(0).join(''));
	}

	readonly #return = (): void => {
		if (this.#ours) return;
		process.on('SIGTSTP', this.suspend);
		this.#enter();
		this.#returned = performance.now();
		this.#hooks.afterReturn();
	};

	/** After `fg`; or after SIGSTOP, of which nobody is told, and during which the shell has set the terminal up for itself. */
	readonly #continue = (): void => {
		if (!this.#ours) this.#return();
		else if (performance.now() - this.#returned > sameReturn) {
			setRawMode(false);
			this.#setUp();
			this.#hooks.afterReturn();
		}
	};

	#giveBack(): void {
		try {
			this.#hooks.beforeLeave();
		} finally {
			this.#leave();
		}
	}

	/** Whatever goes wrong on the way, the terminal is given back. */
	#giveBackAtDeath(): void {
		try {
			this.#hooks.beforeDeath();
		} catch {
			// What is to be said is said of what came before.
		} finally {
			this.#giveBack();
		}
	}

	readonly #die = (signal: NodeJS.Signals): void => {
		this.#giveBackAtDeath();
		process.off(signal, this.#die);
		process.kill(process.pid, signal);
	};

	readonly #crash = (reason: unknown): void => {
		this.#giveBackAtDeath();
		process.stderr.write(`${this.#hooks.tellCrash(reason)}\n`);
		process.exit(1);
	};

	/** The terminal has gone: there is nobody to tell. */
	readonly #lost = (): void => {
		this.#giveBackAtDeath();
		process.exit(0);
	};
}

/** Works while the process exits, and when the terminal is already gone. */
function put(bytes: string): void {
	try {
		writeSync(1, bytes);
	} catch {
		// A terminal that has gone needs no farewell.
	}
}

function setRawMode(raw: boolean): void {
	try {
		if (process.stdin.isTTY) process.stdin.setRawMode(raw);
	} catch {
		// As above.
	}
}

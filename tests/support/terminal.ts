import pty from '@lydell/node-pty';
import unicode from '@xterm/addon-unicode11';
import headless from '@xterm/headless';

/** What to run, and in how large a terminal. */
export type TerminalRun = {
	readonly command: string;
	readonly words?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
	readonly folder?: string;
};

/** How a program ended: its exit code, or the signal that killed it. */
export type Ending = {readonly code: number; readonly signal: number};

/** Milliseconds: far more than anything takes, on a machine that does much else besides. */
const longestWait = 30_000;

type Waiter = {readonly holds: (screen: string) => boolean; readonly resolve: (screen: string) => void};

/** Variables that change what a program draws; a test that wants them says so. */
const notInherited = [
	'CI',
	'CONTINUOUS_INTEGRATION',
	'NO_COLOR',
	'FORCE_COLOR',
	'NODE_ENV',
	'LC_ALL',
	'LC_MESSAGES',
	'VITEST',
];

function environmentOf(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
	const inherited = Object.entries(process.env).filter(([name]) => !notInherited.includes(name));
	const environment = Object.fromEntries(inherited.map(([name, value]) => [name, value ?? '']));
	return {...environment, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...extra};
}

/** The real program in a real pseudo-terminal, its bytes shown by a terminal emulator; waits for what is seen, never for time. */
export class TestTerminal {
	readonly emulator: InstanceType<typeof headless.Terminal>;
	readonly process: ReturnType<typeof pty.spawn>;
	/** Everything that was sent. */
	bytes = '';
	readonly #ending: Promise<Ending>;
	readonly #waiters = new Set<Waiter>();
	#ended = false;

	constructor({command, words = [], columns = 120, rows = 40, environment, folder = process.cwd()}: TerminalRun) {
		this.emulator = new headless.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 200});
		this.emulator.loadAddon(new unicode.Unicode11Addon());
		this.emulator.unicode.activeVersion = '11';
		this.process = pty.spawn(command, [...words], {
			cols: columns,
			rows,
			cwd: folder,
			env: environmentOf(environment),
			name: environment?.TERM ?? 'xterm-256color',
		});
		this.process.onData(data => this.#show(data));
		this.#ending = new Promise(resolve => {
			this.process.onExit(({exitCode, signal = 0}) => {
				this.#ended = true;
				resolve({code: exitCode, signal});
			});
		});
		this.emulator.onData(reply => this.type(reply));
	}

	/** The rows of the screen, without the blanks at their ends. */
	get screen(): readonly string[] {
		const {active} = this.emulator.buffer;
		return Array.from({length: this.emulator.rows}, (_, row) =>
			(active.getLine(active.baseY + row)?.translateToString(true, 0, this.emulator.cols) ?? '').trimEnd(),
		);
	}

	get text(): string {
		return this.screen.join('\n').trimEnd();
	}

	/** Whether the program has the alternate screen. */
	get onAlternateScreen(): boolean {
		return this.emulator.buffer.active.type === 'alternate';
	}

	/** What a program may leave switched on. */
	get modes(): {readonly mouse: string; readonly paste: boolean; readonly update: boolean} {
		const {mouseTrackingMode, bracketedPasteMode, synchronizedOutputMode} = this.emulator.modes;
		return {mouse: mouseTrackingMode, paste: bracketedPasteMode, update: synchronizedOutputMode};
	}

	/** Resolves when the screen is as wanted; rejects with a picture of it when that takes too long. */
	until(holds: (screen: string) => boolean, milliseconds = longestWait): Promise<string> {
		return new Promise((resolve, reject) => {
			const waiter: Waiter = {
				holds,
				resolve: screen => {
					clearTimeout(timer);
					this.#waiters.delete(waiter);
					resolve(screen);
				},
			};
			const timer = setTimeout(() => {
				this.#waiters.delete(waiter);
				reject(new Error(`The screen never became what was wanted:\n${this.text}`));
			}, milliseconds);
			this.#waiters.add(waiter);
			this.#check();
		});
	}

	/** Resolves when all of the words are on the screen. */
	untilShown(...words: readonly string[]): Promise<string> {
		return this.until(screen => words.every(word => screen.includes(word)));
	}

	/** Sends bytes as they are. */
	type(bytes: string): void {
		if (!this.#ended) this.process.write(bytes);
	}

	/** Presses the left button on a cell and lets it go. */
	click(x: number, y: number): void {
		this.type(`\u001b[<0;${x + 1};${y + 1}M\u001b[<0;${x + 1};${y + 1}m`);
	}

	resize(columns: number, rows: number): void {
		this.emulator.resize(columns, rows);
		this.process.resize(columns, rows);
	}

	/** How the program ended; everything that it sent is shown by then. */
	async ending(): Promise<Ending> {
		const ending = await this.#ending;
		await new Promise<void>(shown => this.emulator.write('', shown));
		return ending;
	}

	/** Ends the program if it still runs. */
	close(): void {
		if (!this.#ended) this.process.kill('SIGKILL');
		this.emulator.dispose();
	}

	#show(data: string): void {
		this.bytes += data;
		this.emulator.write(data, () => this.#check());
	}

	/** A frame that is half sent is not what anybody sees. */
	#check(): void {
		if (this.emulator.modes.synchronizedOutputMode || this.#waiters.size === 0) return;
		const screen = this.text;
		for (const waiter of [...this.#waiters]) if (waiter.holds(screen)) waiter.resolve(screen);
	}
}

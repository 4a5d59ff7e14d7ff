import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import pty from '@lydell/node-pty';

const homes = [];
process.on('exit', () => {
	for (const home of homes) rmSync(home, {recursive: true, force: true});
});

/** A place for what a program remembers, gone when the measurements are over. */
export const newHome = () => {
	const home = mkdtempSync(join(tmpdir(), 'briefing-bench-home-'));
	homes.push(home);
	return home;
};

/** The variables that make a program keep its memories there. */
export const living = home => ({XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home});

const endOfUpdate = '\u001b[?2026l';

/** A program in a pseudo-terminal, with the moment of every byte that it sent. */
export class Run {
	/**
	 * A run begins without memories of the one before, unless a home is given.
	 * @param {string} command @param {string[]} words @param {{columns: number, rows: number, folder?: string, home?: string}} size
	 */
	constructor(command, words, {columns, rows, folder = process.cwd(), home = newHome()}) {
		const {CI: _, NO_COLOR: __, ...inherited} = process.env;
		const environment = {...inherited, ...living(home)};
		this.started = performance.now();
		this.bytes = '';
		this.lastByte = 0;
		this.listeners = new Set();
		this.process = pty.spawn(command, words, {
			cols: columns,
			rows,
			cwd: folder,
			env: {...environment, TERM: 'xterm-256color', LANG: 'C.UTF-8'},
			name: 'xterm-256color',
		});
		this.ended = new Promise(resolve => this.process.onExit(() => resolve(performance.now() - this.started)));
		this.process.onData(data => {
			this.bytes += data;
			this.lastByte = performance.now();
			for (const listener of this.listeners) listener();
		});
	}

	/** Resolves with the milliseconds since the start when `holds` does. */
	until(holds, limit = 20_000) {
		return new Promise((resolve, reject) => {
			const check = () => {
				if (!holds(this.bytes)) return;
				clearTimeout(timer);
				this.listeners.delete(check);
				resolve(performance.now() - this.started);
			};
			const timer = setTimeout(() => {
				this.listeners.delete(check);
				reject(new Error(`Not seen in ${limit} ms; last bytes: ${JSON.stringify(this.bytes.slice(-400))}`));
			}, limit);
			this.listeners.add(check);
			check();
		});
	}

	/** Resolves when nothing has been sent for a while. */
	async quiet(milliseconds = 60) {
		do await new Promise(resolve => setTimeout(resolve, milliseconds / 4));
		while (performance.now() - this.lastByte < milliseconds);
	}

	/** Milliseconds from a key to the last byte of what it changed; null when it changed nothing. */
	async press(key, silence = 40) {
		const before = this.lastByte;
		const pressed = performance.now();
		this.process.write(key);
		await new Promise(resolve => setTimeout(resolve, silence / 2));
		await this.quiet(silence);
		return this.lastByte > before && this.lastByte > pressed ? this.lastByte - pressed : null;
	}

	/** Milliseconds from a key to the last byte before `holds` did, looking at what came since the key. */
	async pressUntil(key, holds, limit = 60_000) {
		const from = this.bytes.length;
		const pressed = performance.now();
		this.process.write(key);
		await this.until(bytes => holds(bytes.slice(from)), limit);
		return performance.now() - pressed;
	}

	/** Resident memory in megabytes. */
	get memory() {
		const status = readFileSync(`/proc/${this.process.pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	}

	kill() {
		try {
			this.process.kill('SIGKILL');
		} catch {
			// It has ended.
		}
		return this.ended;
	}
}

/** Whether a frame of ours is complete. */
export const hasFrame = bytes => bytes.includes(endOfUpdate);

/** Whether the screen of another program has words on it. */
export const hasWords = bytes =>
	/\p{L}{3}/u.test(
		bytes.replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[()][A-Z0-9]|[=>])/gu, ''),
	);

/** The value below which a share of the values lies. */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

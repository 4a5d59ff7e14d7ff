import {render} from 'ink';
import {App} from './App.tsx';
import {CrashBoundary} from './components/CrashBoundary.tsx';
import type {Input} from './input.ts';
import type {Screen} from './screen.ts';
import type {Store} from './state/store.ts';

/** Where Ink reads and draws. */
export type MountParts = {readonly store: Store; readonly screen: Screen; readonly input: Input};

/** Starts Ink on our screen and our input; in debug mode it hands every commit over whole. Returns what stops it. */
export function mount({store, screen, input}: MountParts): () => void {
	const app = (
		<CrashBoundary crash={crash}>
			<App store={store} />
		</CrashBoundary>
	);
	const ink = render(app, {
		stdout: screen as unknown as NodeJS.WriteStream,
		stdin: input as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	return () => ink.unmount();
}

/** Outside of React, so that it counts as an exception that nobody caught. */
const crash = (error: unknown): void =>
	void setImmediate(() => {
		throw error;
	});

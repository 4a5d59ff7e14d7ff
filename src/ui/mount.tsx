import {render} from 'ink';
import {App} from './App.tsx';
import type {Input} from './input.ts';
import type {Screen} from './screen.ts';
import type {Store} from './state/store.ts';

/** Where Ink reads and draws. */
export type MountParts = {readonly store: Store; readonly screen: Screen; readonly input: Input};

/** Starts Ink on our screen and our input; in debug mode it hands every commit over whole. Returns what stops it. */
export function mount({store, screen, input}: MountParts): () => void {
	const ink = render(<App store={store} />, {
		stdout: screen as unknown as NodeJS.WriteStream,
		stdin: input as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	return () => ink.unmount();
}

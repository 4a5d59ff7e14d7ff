import {askTerminalToCopy, clipboardTools, copyWithTool} from '../library/outside/clipboard.ts';

/** How text was copied: by a program that said so, by asking the terminal, which never says, or not at all. */
export type Copied = 'tool' | 'terminal' | 'failed';

/** Copies text to the clipboard, by a program where there is one, else by asking the terminal through `ask`. */
export async function copyText(text: string, ask: (bytes: string) => void): Promise<Copied> {
	if (await copyWithTool(text, clipboardTools(process.env, process.platform))) return 'tool';
	const request = askTerminalToCopy(text);
	if (request === null) return 'failed';
	ask(request);
	return 'terminal';
}

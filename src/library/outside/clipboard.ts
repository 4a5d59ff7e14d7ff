import {spawn} from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;
type Tool = readonly [program: string, ...words: string[]];

/** The programs that put text on this system's clipboard, best first. Over SSH the clipboard of the far machine is of no use. */
export function clipboardTools(environment: Environment, platform: NodeJS.Platform): readonly Tool[] {
	if (environment.SSH_TTY || environment.SSH_CONNECTION) return [];
	if (platform === 'darwin') return [['pbcopy']];
	if (platform === 'win32') return [['clip']];
	const tools: Tool[] = [];
	if (environment.WAYLAND_DISPLAY) tools.push(['wl-copy']);
	if (environment.DISPLAY) tools.push(['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input']);
	if (environment.WSL_DISTRO_NAME) tools.push(['clip.exe']);
	return tools;
}

/** Hands text to the first of the tools that takes it; whether one did. */
export async function copyWithTool(text: string, tools: readonly Tool[]): Promise<boolean> {
	for (const tool of tools) if (await runWith(text, tool)) return true;
	return false;
}

function runWith(text: string, [program, ...words]: Tool): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(program, words, {stdio: ['pipe', 'ignore', 'ignore']});
		child.on('error', () => resolve(false));
		child.on('exit', code => resolve(code === 0));
		child.stdin.on('error', () => undefined);
		child.stdin.end(text);
	});
}

/** Longest text that terminals take this way, in characters of base64. */
const longest = 100_000;

/** The sequence that asks a terminal to copy text (OSC 52); null when the text is too long. Nobody says whether it did. */
export function askTerminalToCopy(text: string): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	return encoded.length <= longest ? `\u001b]52;c;${encoded}\u0007` : null;
}

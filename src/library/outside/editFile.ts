import {spawnSync} from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The editor that the person has set, as other programs read it: VISUAL, else EDITOR, else the one that POSIX systems have. */
export const editorOf = ({VISUAL, EDITOR}: Environment, platform: NodeJS.Platform = process.platform): string =>
	VISUAL || EDITOR || (platform === 'win32' ? 'notepad' : 'vi');

/** Lets a file be changed in an editor, which has the terminal meanwhile, and waits for its end; whether that was a good one. */
export function editFile(editor: string, path: string): boolean {
	const [command, ...options] = wordsOf(editor);
	return command !== undefined && spawnSync(command, [...options, path], {stdio: 'inherit'}).status === 0;
}

/** The words of a setting such as `code --wait`; what stands in quotation marks is one. */
const wordsOf = (setting: string): string[] =>
	Array.from(
		setting.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu),
		([, double, single, plain]) => double ?? single ?? plain ?? '',
	);

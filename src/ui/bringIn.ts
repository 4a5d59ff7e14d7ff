import {homedir} from 'node:os';
import {cleanLine} from '../core/article/cleanText.ts';
import {addMessages} from '../i18n/add.ts';
import type {Locale} from '../i18n/locale.ts';
import {addMaterial} from '../library/add/addMaterial.ts';
import {ArticleStore} from '../library/add/articleStore.ts';
import {Converter} from '../library/add/converter.ts';
import type {Outcome} from '../library/add/outcome.ts';
import {today} from '../library/add/today.ts';

/** What became of it, in one line. */
function outcomeLine(outcome: Outcome, locale: Locale): string {
	const say = addMessages(locale);
	if (outcome.kind === 'added') return say.added(outcome.path);
	if (outcome.kind === 'version') return `${say.added(outcome.path)}: ${say.version(outcome.of)}`;
	if (outcome.kind === 'present') return say.present(outcome.path);
	const why =
		outcome.reason === 'nothingChosen' ? say.list(outcome.detail) : say.reasons[outcome.reason](outcome.detail);
	return `${outcome.source}: ${why}`;
}

/** Brings an address or a file into an open dossier; returns the line that says what became of it. A list cannot be chosen from here. */
export async function bringIn(folder: string, source: string, locale: Locale): Promise<string> {
	const converter = new Converter();
	const lines: string[] = [];
	try {
		await addMaterial([source.replace(/^~(?=\/)/u, homedir())], {
			...{store: await ArticleStore.open(folder), convert: converter.convert, signal: new AbortController().signal},
			...{today: today(), raw: false, allowLocal: false},
			listener: {
				progress: () => undefined,
				outcome: outcome => void lines.push(cleanLine(outcomeLine(outcome, locale))),
				choose: async () => null,
			},
		});
	} catch (error) {
		lines.push(cleanLine(String(error)));
	} finally {
		converter.close();
	}
	return lines.join('; ');
}

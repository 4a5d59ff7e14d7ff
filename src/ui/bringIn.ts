import {homedir} from 'node:os';
import {cleanLine} from '../core/article/cleanText.ts';
import {addMessages} from '../i18n/add.ts';
import type {Locale} from '../i18n/locale.ts';
import {addMaterial, type Choice} from '../library/add/addMaterial.ts';
import {ArticleStore} from '../library/add/articleStore.ts';
import {Converter} from '../library/add/converter.ts';
import type {Outcome} from '../library/add/outcome.ts';
import {today} from '../library/add/today.ts';

/** Who is asked and told while something is brought in. */
export type BringInParts = {
	readonly locale: Locale;
	/** Ends it; what has been finished is kept. */
	readonly signal: AbortSignal;
	/** Which items of a list are brought in, by their place in it. */
	choose(choice: Choice): Promise<readonly number[]>;
	progress(done: number, total: number): void;
};

/** What became of it, in one line. */
function outcomeLine(outcome: Outcome, locale: Locale): string {
	const say = addMessages(locale);
	if (outcome.kind === 'added') return say.added(outcome.path);
	if (outcome.kind === 'version') return `${say.added(outcome.path)}: ${say.version(outcome.of)}`;
	if (outcome.kind === 'present') return say.present(outcome.path);
	return `${outcome.source}: ${say.reasons[outcome.reason](outcome.detail)}`;
}

/** One outcome in full; of several their count, and why the first of those failed that did. */
function summaryLine(outcomes: readonly Outcome[], locale: Locale, interrupted: boolean): string {
	const say = addMessages(locale);
	const [first, ...others] = outcomes;
	const count = (...kinds: readonly Outcome['kind'][]): number =>
		outcomes.filter(({kind}) => kinds.includes(kind)).length;
	const added = count('added', 'version');
	if (interrupted) return say.stopped(added);
	if (!first) return say.nothingTaken;
	if (others.length === 0) return outcomeLine(first, locale);
	const failed = outcomes.find(({kind}) => kind === 'failed');
	const summary = say.summary(added, count('present'), count('failed'));
	return failed ? `${summary} (${outcomeLine(failed, locale)})` : summary;
}

/** Brings an address, a file, or what is chosen of a list into an open dossier; returns the line that says what became of it. */
export async function bringIn(folder: string, source: string, parts: BringInParts): Promise<string> {
	const {locale, signal, progress, choose} = parts;
	const converter = new Converter();
	const outcomes: Outcome[] = [];
	try {
		await addMaterial([source.replace(/^~(?=\/)/u, homedir())], {
			...{store: await ArticleStore.open(folder), convert: converter.convert, signal},
			...{today: today(), raw: false, allowLocal: false},
			listener: {
				progress: (_source, done, total) => progress(done, total),
				outcome: outcome => void outcomes.push(outcome),
				choose: async choice => (await choose(choice)).flatMap(at => choice.items[at] ?? []),
			},
		});
	} catch (error) {
		if (!signal.aborted) return cleanLine(String(error));
	} finally {
		converter.close();
	}
	return cleanLine(summaryLine(outcomes, locale, signal.aborted));
}

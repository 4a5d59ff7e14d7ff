import type {Dossier} from '../../core/dossier/dossier.ts';
import {cliMessages} from '../../i18n/cli.ts';
import type {Locale} from '../../i18n/locale.ts';
import {messages} from '../../i18n/messages.ts';
import {systemReason} from '../../library/files/systemError.ts';
import {watchFolder} from '../../library/folder/watchFolder.ts';
import {bundledFolder} from '../../library/packageFolder.ts';
import {factReason} from '../../screens/comparison/causeText.ts';
import {factLabel, spreadOf} from '../../screens/comparison/claimValues.ts';
import {differs, isShared, reportingArticles, verdictRole} from '../../screens/comparison/verdicts.ts';
import {type DossierChange, dossierChanges} from '../../screens/dossierChanges.ts';
import {run} from '../../screens/rows/runs.ts';
import {screenInput} from '../../screens/screen.ts';
import {publishedDate, sourceName} from '../../screens/sources.ts';
import {paintRuns} from '../../ui/paint.ts';
import {analysedFolder, dossierFor} from '../dossierAccess.ts';
import {printLine, printMessage} from '../output.ts';
import {FailedError} from '../usage.ts';
import {issueLine} from './issueLine.ts';
import type {PrintOptions} from './printOptions.ts';

/**
 * Prints a line for every article that comes, changes or goes, and for every fact whose kind of difference becomes another one;
 * until Ctrl-C, or until nobody reads it any more. Throws `FailedError` when changes would be missed.
 */
export async function printWatch(folder: string | undefined, options: PrintOptions): Promise<void> {
	const path = folder ?? bundledFolder();
	const changed = new Signal();
	// From before the analysis on, so that no change is missed.
	const watched = watchFolder(path, () => changed.give());
	let failure: Error | undefined;
	void watched.failed.then(error => {
		failure = error;
		changed.end();
	});
	const tellFailure = (): void => {
		if (failure) throw new FailedError(unwatched(path, failure, options.locale));
	};
	const interrupt = (): void => changed.end();
	process.once('SIGINT', interrupt);
	try {
		await watched.ready;
		tellFailure();
		let dossier = await dossierFor(folder, options.locale);
		printMessage(beginning(path, dossier, options.locale));
		while (await changed.wait()) {
			const now = await folderNow(folder, options.locale);
			if (now === null) continue;
			tellIssues(dossier, now, options.locale);
			if (!dossierChanges(dossier, now).every(change => printLine(changeLine(change, dossier, now, options)))) break;
			dossier = now;
		}
		tellFailure();
	} finally {
		process.removeListener('SIGINT', interrupt);
		watched.stop();
	}
}

/** The folder as it is; null, which is told, while it is away: its coming back is a change. */
async function folderNow(folder: string | undefined, locale: Locale): Promise<Dossier | null> {
	try {
		return await analysedFolder(folder, locale);
	} catch (error) {
		if (!(error instanceof FailedError)) throw error;
		printMessage(error.message);
		return null;
	}
}

/** What is waited for again and again: several changes before the next look are one. */
class Signal {
	#given = false;
	#ended = false;
	#wake: () => void = () => undefined;

	give(): void {
		this.#given = true;
		this.#wake();
	}

	end(): void {
		this.#ended = true;
		this.#wake();
	}

	/** True at the next change, false at the end. */
	async wait(): Promise<boolean> {
		while (!this.#given && !this.#ended)
			await new Promise<void>(resolve => {
				this.#wake = resolve;
			});
		this.#given = false;
		return !this.#ended;
	}
}

const beginning = (path: string, {articles, facts}: Dossier, locale: Locale): string => {
	const words = messages(locale);
	const counts = [
		words['count.articles'](articles.length),
		words['count.differ'](facts.filter(fact => isShared(fact) && differs(fact)).length),
	];
	return cliMessages(locale)['note.watching'](path, counts.join(', '));
};

const unwatched = (path: string, error: Error, locale: Locale): string =>
	cliMessages(locale)['error.unwatched'](path, systemReason(error));

/** What was odd already is not told again. */
function tellIssues(before: Dossier, now: Dossier, locale: Locale): void {
	const known = new Set(before.issues.map(issue => issueLine(issue, locale)));
	for (const line of now.issues.map(issue => issueLine(issue, locale))) if (!known.has(line)) printMessage(line);
}

/** A change in one line, in words or as JSON. */
const changeLine = (change: DossierChange, before: Dossier, now: Dossier, options: PrintOptions): string =>
	options.json
		? JSON.stringify({at: new Date().toISOString(), ...changeRecord(change)})
		: changeText(change, change.kind === 'went' || isGone(change) ? before : now, options);

const isGone = (change: DossierChange): boolean => change.kind === 'fact' && change.now === null;

const changeText = (change: DossierChange, dossier: Dossier, {locale, width, theme}: PrintOptions): string => {
	const say = cliMessages(locale);
	const input = screenInput(dossier, locale, width);
	if (change.kind !== 'fact') {
		const {id, title} = change.article;
		const about = [sourceName(input, id), publishedDate(change.article, input), title];
		return paintRuns(
			[run(say[`watch.${change.kind}`], 'heading'), run(`  ${id}  `, 'key'), run([...new Set(about)].join(', '))],
			theme,
		);
	}
	const {fact, before, now} = change;
	const word = (verdict: typeof now): string =>
		verdict ? input.messages[`verdict.${verdict}`] : say['watch.unshared'];
	const kind = `${before && before !== now ? `${word(before)} → ` : ''}${word(now)}`;
	const about = [factLabel(fact, input), spreadOf(fact, input), factReason(fact, input)].filter(part => part !== '');
	return paintRuns([run(kind, now ? verdictRole(now) : 'muted'), run(`  ${about.join(', ')}`)], theme);
};

const changeRecord = (change: DossierChange) => {
	if (change.kind !== 'fact') {
		const {id, path, title, source, published} = change.article;
		return {change: change.kind, article: {id, path, title, source, published}};
	}
	const {fact, before, now} = change;
	return {
		change: 'fact',
		...{fact: fact.id, label: fact.label, before, now, reason: fact.reason},
		articles: reportingArticles(fact),
	};
};

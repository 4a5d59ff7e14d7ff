import {join} from 'node:path';
import {cleanLine} from '../../core/article/cleanText.ts';
import {addMessages} from '../../i18n/add.ts';
import type {Locale} from '../../i18n/locale.ts';
import {addMaterial} from '../../library/add/addMaterial.ts';
import {ArticleStore} from '../../library/add/articleStore.ts';
import {Converter} from '../../library/add/converter.ts';
import type {Outcome} from '../../library/add/outcome.ts';
import {today} from '../../library/add/today.ts';
import {explainFolder} from '../folderFailure.ts';
import {jsonText, printData, printMessage} from '../output.ts';
import {ProgressLine} from '../progressLine.ts';
import {Ended, exitCode} from '../usage.ts';
import {chooseItems, type Take} from './chooseItems.ts';

/** What `briefing add` is asked for. */
export type AddRequest = {
	readonly sources: readonly string[];
	/** Where to; the current folder when it is left out. */
	readonly to: string | undefined;
	readonly dryRun: boolean;
	readonly raw: boolean;
	readonly json: boolean;
	readonly allowLocal: boolean;
	readonly take: Take;
	readonly locale: Locale;
};

const here = '.';

async function openStore({to, dryRun, locale}: AddRequest): Promise<ArticleStore> {
	try {
		return await ArticleStore.open(to ?? here, {dryRun, flat: to === undefined});
	} catch (error) {
		return explainFolder(error, locale);
	}
}

/** The lines of one outcome: what was written is data, everything else a message. */
function tell(outcome: Outcome, request: AddRequest): void {
	const say = addMessages(request.locale);
	const place = (path: string): string => cleanLine(join(request.to ?? here, path));
	const source = cleanLine(outcome.source);
	if (outcome.kind === 'failed') printMessage(`${source}: ${say.reasons[outcome.reason](outcome.detail)}`);
	else if (outcome.kind === 'present') printMessage(`${source}: ${say.present(place(outcome.path))}`);
	else {
		printData(place(outcome.path));
		if (outcome.kind === 'version') printMessage(`${place(outcome.path)}: ${say.version(place(outcome.of))}`);
		if (outcome.partial) printMessage(`${place(outcome.path)}: ${say.partial}`);
		if (request.dryRun) tellCut(outcome, request.locale);
	}
}

function tellCut({cut}: Outcome, locale: Locale): void {
	const say = addMessages(locale);
	printData(`  ${cut.length === 0 ? say.nothingCut : say.linesCut(cut.length)}`);
	for (const {line, text, rule} of cut) printData(`  ${line}  ${say.rules[rule] ?? rule}: ${cleanLine(text)}`);
}

/** Brings material into a folder and tells what became of it. Throws `Ended` unless all went well. */
export async function printAdd(request: AddRequest): Promise<void> {
	const interruption = new AbortController();
	const interrupt = (): void => interruption.abort();
	process.once('SIGINT', interrupt);
	try {
		const outcomes = await add(request, interruption);
		if (request.json) printData(jsonText(outcomes.map(outcome => ({...outcome, folder: request.to ?? here}))));
		sumUp(outcomes, request.locale, interruption.signal.aborted);
	} finally {
		process.removeListener('SIGINT', interrupt);
	}
}

/** What became of everything that was come to before an interruption. */
async function add(request: AddRequest, interruption: AbortController): Promise<Outcome[]> {
	const {signal} = interruption;
	const {locale, take, raw, allowLocal, json} = request;
	const converter = new Converter();
	const line = new ProgressLine();
	const outcomes: Outcome[] = [];
	try {
		await addMaterial(request.sources, {
			...{store: await openStore(request), convert: converter.convert, signal, today: today(), raw, allowLocal},
			listener: {
				progress: (source, done, total) => line.show(addMessages(locale).progress(done, total, source)),
				outcome: outcome => {
					line.clear();
					outcomes.push(outcome);
					if (!json) tell(outcome, request);
				},
				choose: choice => {
					line.clear();
					return chooseItems(choice, take, locale, () => interruption.abort());
				},
			},
		});
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		line.clear();
		converter.close();
	}
	return outcomes;
}

/** The count of what was done, when it was much or was broken off. */
function sumUp(outcomes: readonly Outcome[], locale: Locale, interrupted: boolean): void {
	const say = addMessages(locale);
	const count = (...kinds: readonly Outcome['kind'][]): number =>
		outcomes.filter(({kind}) => kinds.includes(kind)).length;
	const added = count('added', 'version');
	if (interrupted) printMessage(say.interrupted(added));
	else if (outcomes.length > 1) printMessage(say.summary(added, count('present'), count('failed')));
	if (interrupted) throw new Ended(exitCode.interrupted);
	if (count('failed') > 0) throw new Ended(exitCode.failed);
}

import {join} from 'node:path';
import type {ReadStream} from 'node:tty';
import type {Dossier} from '../core/dossier/dossier.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex} from '../core/search/searchIndex.ts';
import {once} from '../core/text/once.ts';
import {rememberingSome} from '../core/text/rememberingSome.ts';
import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {readTranslation} from '../library/analysis/readTranslation.ts';
import {CorrectionKeeper, type CorrectionOutcome} from '../library/corrections/correctionKeeper.ts';
import {lexiconFolder} from '../library/packageFolder.ts';
import {keepReading} from '../library/personal/keepReading.ts';
import {Bringing} from './bringing.ts';
import {linkAddress} from './cleanOutput.ts';
import {linearTable} from './linear/linearWords.ts';
import type {Reading} from './state/action.ts';
import {isNoteCorrection} from './state/correcting/correcting.ts';
import type {ExportChoice} from './state/exportChoice.ts';
import {type Performers, performWith} from './state/performers.ts';
import type {Settings} from './state/state.ts';
import type {Store} from './state/store.ts';
import {makeWorld, type World} from './state/world.ts';
import {withInterruptsUnheard} from './unheardInterrupts.ts';

/** What a folder holds, analysed, with what the reader has written beside it. */
export type LinearDossier = Pick<World, 'notes' | 'decisions'> & {readonly dossier: Dossier};

/** What the linear mode is started with. */
export type LinearOptions = {
	readonly folder: string;
	/** Reads and analyses the folder as it is now. */
	readonly open: () => Promise<LinearDossier>;
	readonly lang: Locale;
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
};

/** What the linear mode begins with, and how it speaks. */
type Voice = {readonly kept: Reading; readonly say: (lines: readonly string[]) => void};

const nothing = (): void => undefined;

/** What the linear mode asks of the outside: it is waited for before the next line is heard. */
export class LinearOutside {
	readonly #options: LinearOptions;
	readonly #store: Store;
	readonly #say: Voice['say'];
	readonly #keeper: CorrectionKeeper;
	readonly #bringing: Bringing;
	#kept: Reading;
	#ended = false;
	/** What is still under way. */
	readonly #work = new Set<Promise<void>>();
	readonly #performers: Performers = {
		exit: () => {
			this.#ended = true;
		},
		saveReading: ({reading}) => this.#keep(reading),
		correct: ({correction}) => this.#begin(this.#correct(this.#keeper.write(correction))),
		undo: () => this.#begin(this.#correct(this.#keeper.undo())),
		copy: ({text}) => this.#begin(this.#copy(text)),
		add: ({source}) => this.#begin(this.#add(source)),
		takeItems: ({items}) => this.#bringing.take(items),
		keepSettings: ({change}) => this.#begin(this.#keepSettings(change)),
		export: ({choice}) => this.#begin(this.#export(choice)),
		openOutside: ({address}) => this.#begin(this.#openOutside(address)),
		editFile: ({path}) => this.#begin(this.#editFile(path)),
		// There is no screen and no mouse, and lines are heard only when nothing is being brought in.
		...{suspend: nothing, redraw: nothing, takeMouse: nothing, stopAdding: nothing, completePath: nothing},
	};

	/** Does what the store asks. */
	readonly perform = performWith(this.#performers);

	constructor(options: LinearOptions, store: Store, {kept, say}: Voice) {
		this.#options = options;
		this.#store = store;
		this.#say = say;
		this.#kept = kept;
		this.#keeper = new CorrectionKeeper(options.folder);
		this.#bringing = new Bringing(options.folder, store);
	}

	/** Whether the person has left. */
	get ended(): boolean {
		return this.#ended;
	}

	/** What is being brought in ends at the next safe place. */
	stop(): void {
		this.#bringing.stop();
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
	}

	/** Waits for what is under way; a list to choose from is asked for at once. */
	async settle(): Promise<void> {
		while (this.#work.size > 0 && this.#store.state().offer === null) {
			let unsubscribe = (): void => undefined;
			const changed = new Promise<void>(resolve => {
				unsubscribe = this.#store.subscribe(resolve);
			});
			await Promise.race([...this.#work, changed]);
			unsubscribe();
		}
	}

	#begin(work: Promise<void>): void {
		const ended = work.finally(() => this.#work.delete(ended));
		this.#work.add(ended);
	}

	#keep(reading: Reading): void {
		const {articles} = this.#store.world().lookup.dossier;
		if (keepReading(this.#options.folder, articles, reading, this.#kept)) this.#kept = reading;
	}

	/** Shows what a correction changes; a note stands beside the articles, anything else is analysed again. */
	async #correct(outcome: CorrectionOutcome): Promise<void> {
		if (outcome.kind === 'written' || outcome.kind === 'undone')
			await this.#renew(isNoteCorrection(outcome.correction));
		this.#store.dispatch({type: 'corrected', outcome});
	}

	async #renew(onlyNotes = false): Promise<void> {
		const {world, replaceWorld} = this.#store;
		if (!onlyNotes) this.#say([this.#words['status.renewing']]);
		const {dossier, notes, decisions} = await this.#options.open();
		replaceWorld(onlyNotes ? {...world(), notes, decisions} : worldOf({dossier, notes, decisions}));
	}

	/** The citation is said whether or not there is a clipboard. */
	async #copy(text: string): Promise<void> {
		const {clipboardTools, copyWithTool} = await import('../library/outside/clipboard.ts');
		const copied = await copyWithTool(text, clipboardTools(process.env, process.platform));
		const told = this.#words[copied ? 'notice.copied' : 'linear.notCopied'];
		this.#store.dispatch({type: 'notice', text: `${told} ${this.#words['linear.citation'](text.trim())}`});
	}

	async #add(source: string): Promise<void> {
		await this.#bringing.add(source);
		const {notice} = this.#store.state();
		await this.#renew();
		if (notice !== null) this.#store.dispatch({type: 'notice', text: notice});
	}

	/** In another language the words are others as well. */
	async #keepSettings(change: Partial<Settings>): Promise<void> {
		const {dispatch} = this.#store;
		if (change.locale) dispatch({type: 'keys', keys: linearTable(change.locale)});
		const {keepSettings} = await import('./keepSettings.ts');
		for (const text of await keepSettings(change, this.#words)) dispatch({type: 'notice', text});
	}

	async #export(choice: ExportChoice): Promise<void> {
		const {exportDossier} = await import('./exportDossier.ts');
		await exportDossier(this.#options.folder, choice, this.#store);
	}

	async #editFile(path: string): Promise<void> {
		const {editFile, editorOf} = await import('../library/outside/editFile.ts');
		const editor = editorOf(process.env);
		const file = join(this.#options.folder, path);
		const ended = lendKeyboard(this.#options.input, () => editFile(editor, file));
		await this.#renew();
		if (!ended) this.#store.dispatch({type: 'notice', text: this.#words['notice.editorFailed'](editor)});
	}

	async #openOutside(address: string): Promise<void> {
		const {openOutside} = await import('../library/outside/openOutside.ts');
		if (await openOutside(linkAddress(address) ?? '')) return;
		this.#store.dispatch({type: 'notice', text: this.#words['notice.notOpened'](address)});
	}
}

/** Lends the keyboard to another program until the work is done: whole lines are typed there, unless it sees to its keys itself. */
function lendKeyboard<Result>(input: NodeJS.ReadableStream, work: () => Result): Result {
	const keyboard: Partial<Pick<ReadStream, 'isRaw' | 'setRawMode'>> = input as ReadStream;
	const isRaw = keyboard.isRaw === true;
	if (isRaw) keyboard.setRawMode?.(false);
	try {
		return withInterruptsUnheard(work);
	} finally {
		if (isRaw) keyboard.setRawMode?.(true);
	}
}

/** Queries whose results are remembered. */
const mostResults = 50;

/** The world of an opened folder; the search index is made when somebody searches. */
export const worldOf = ({dossier, notes, decisions}: LinearDossier): World => {
	const index = once(() => buildSearchIndex(dossier, readTranslation(lexiconFolder())));
	return makeWorld({
		...{dossier, notes, decisions},
		search: rememberingSome(mostResults, (query: string) => search(index(), query)),
	});
};

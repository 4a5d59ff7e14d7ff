import {basename, join} from 'node:path';
import {readerWords} from '../core/dossier/corrections/readerWords.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import {listedDossier} from '../core/dossier/unanalysedDossier.ts';
import {crashText} from '../i18n/crashText.ts';
import {chooseLocale, type Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import type {Catalogue} from '../library/articles/catalogue.ts';
import {writeCrashReport} from '../library/personal/crashReport.ts';
import type {keepReading} from '../library/personal/keepReading.ts';
import {keptReading} from '../library/personal/readingState.ts';
import type {ThemeName} from './bindings/themeName.ts';
import {Bringing} from './bringing.ts';
import {cleanText, linkAddress} from './cleanOutput.ts';
import {Foresight} from './foresight.ts';
import {Input, type Source} from './input.ts';
import {OpenedFolder} from './openedFolder.ts';
import {problemLine, type ReadConfig} from './readConfig.ts';
import {ReadingKeeper} from './readingKeeper.ts';
import {Screen} from './screen.ts';
import type {Reading} from './state/action.ts';
import type {ExportChoice} from './state/exportChoice.ts';
import {marksOf, placeRead} from './state/keptPlaces.ts';
import {lastRead} from './state/lastRead.ts';
import {readingNow} from './state/navigation.ts';
import {type Performers, performWith} from './state/performers.ts';
import {type Settings, startState} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import {makeWorld} from './state/world.ts';
import {Terminal} from './terminal.ts';
import {knowsLinks, knowsUnicode} from './terminalAbilities.ts';
import {chooseTheme, themes} from './theme.ts';
import {frameOf} from './view/frame.ts';
import {mouseActions} from './view/mouseActions.ts';

// Threads, other programs, React: whatever the first frame can do without is loaded when it has been painted.

/** What the reader is started with. */
export type SessionOptions = {
	readonly folder: string;
	/** Overrides what the settings and the environment say. */
	readonly lang?: Locale | undefined;
	readonly theme?: ThemeName;
};

/** One run of the reader: the store in the middle, the terminal on one side, the opened folder on the other. */
export class Session {
	readonly #terminal: Terminal;
	readonly #input: Input;
	readonly #screen: Screen;
	readonly #store: Store;
	readonly #folder: string;
	readonly #opened: OpenedFolder;
	readonly #bringing: Bringing;
	readonly #keeper: ReadingKeeper;
	readonly #foresight: Foresight;
	/** What is shown first. */
	readonly #first: Catalogue;
	#keepReading: typeof keepReading | undefined;
	/** What this run last read from, or wrote to, the person's own files. */
	#kept: Reading;
	/** The place in a text that was read last; it is kept when the reading rests there. */
	#placeRead: string | null = null;
	readonly #performers: Performers = {
		exit: ({code}) => {
			this.#opened.keepNote();
			this.#leave(code ?? 0);
		},
		suspend: () => this.#terminal.suspend(),
		takeMouse: ({mouse}) => this.#terminal.takeMouse(mouse),
		redraw: () => this.#screen.invalidate(),
		copy: ({text}) => void this.#copy(text),
		saveReading: ({reading}) => this.#keeper.later(reading),
		correct: ({correction}) => void this.#opened.correct(keeper => keeper.write(correction)),
		undo: () => void this.#opened.correct(keeper => keeper.undo()),
		add: ({source}) => void this.#bringing.add(source),
		completePath: ({text}) => void this.#bringing.complete(text),
		takeItems: ({items}) => this.#bringing.take(items),
		stopAdding: () => this.#bringing.stop(),
		keepSettings: ({change}) => void this.#keepSettings(change),
		export: ({choice}) => void this.#export(choice),
		openOutside: ({address}) => void this.#openOutside(address),
		editFile: ({path}) => void this.#editFile(path),
	};
	#unmount: () => void = () => undefined;
	#leave: (code: number) => void = () => undefined;

	constructor(first: Catalogue, {folder, lang, theme}: SessionOptions, {config, problems, path}: ReadConfig) {
		const {title, articles, issues, corrections, opening, known} = first;
		this.#first = first;
		const dossier = known?.dossier ?? listedDossier(title, articles, issues);
		this.#folder = folder;
		const look = chooseTheme(process.env, theme, config.theme);
		const locale = lang ?? config.language ?? chooseLocale(process.env);
		const ascii = config.icons === undefined ? !knowsUnicode(process.env) : config.icons === 'ascii';
		const mouse = config.mouse ?? true;
		this.#terminal = new Terminal({mouse, title: `${dossier.title} · briefing`});
		this.#screen = new Screen(process.stdout, look);
		this.#input = new Input(process.stdin as unknown as Source);
		this.#keeper = new ReadingKeeper((reading, isAsked) =>
			this.#keep(this.#store.world().lookup.dossier, reading, isAsked),
		);
		const {setAside, ...kept} = keptReading(folder, dossier.articles);
		this.#kept = kept;
		this.#store = createStore({
			world: makeWorld({
				dossier,
				progress: known ? null : {done: 0, total: dossier.articles.length},
				opening,
				...(known?.compared === false ? {parallelsIn: () => null} : {}),
				...readerWords(articles, corrections),
			}),
			state: startState({
				size: this.#size,
				settings: {
					...{locale, theme: look.name, ascii, mouse},
					...(config.width === undefined ? {} : {measure: config.width}),
				},
				keys: config.keys ?? null,
				...kept,
				marks: marksOf(kept.places),
			}),
			perform: performWith(this.#performers),
		});
		this.#opened = new OpenedFolder(folder, this.#store);
		this.#bringing = new Bringing(folder, this.#store);
		this.#foresight = new Foresight(this.#store);
		this.#tellLastRead();
		if (setAside !== null) this.#tell(this.#words['notice.readingSetAside'](setAside));
		this.#tellProblems(problems, basename(path));
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
	}

	/** Which article was read last in an earlier run, and how to go on. */
	#tellLastRead(): void {
		const text = lastRead(this.#store.world(), this.#store.state());
		if (text !== null) this.#tell(text);
	}

	/** The first line of the settings that cannot be used, and how many more there are. */
	#tellProblems([first, ...others]: ReadConfig['problems'], path: string): void {
		if (!first) return;
		const line = problemLine(first, path, this.#words);
		this.#tell(others.length === 0 ? line : this.#words['config.more'](line, others.length));
	}

	#tell(text: string): void {
		this.#store.dispatch({type: 'notice', text});
	}

	#keep({articles}: Dossier, reading: Reading, isAsked: boolean): void {
		if (this.#keepReading?.(this.#folder, articles, reading, this.#kept)) this.#kept = reading;
		else if (isAsked) this.#tell(this.#words['notice.readingNotKept']);
	}

	/** A terminal may go at any moment: where the reading rests is there in the next run. */
	#followReading(): void {
		const {state} = this.#store;
		const read = placeRead(state());
		if (read === null || read === this.#placeRead) return;
		this.#placeRead = read;
		this.#keeper.atRest(() => readingNow(state()));
	}

	/** Lasts until the person leaves; returns the exit code. Whatever fails, the terminal is given back. */
	async run(): Promise<number> {
		let code: number;
		try {
			code = await this.#read();
		} finally {
			this.#opened.end();
			this.#terminal.close();
			this.#input.close();
		}
		this.#opened.keepOpening();
		return code;
	}

	async #read(): Promise<number> {
		const left = new Promise<number>(resolve => {
			this.#leave = resolve;
		});
		this.#terminal.attach({
			beforeLeave: this.#stop,
			afterReturn: () => this.#screen.invalidate(),
			beforeDeath: this.#opened.keepNote,
			tellCrash: error => crashText(error, writeCrashReport(error), this.#words).map(cleanText).join('\n'),
		});
		this.#terminal.open();
		this.#connect();
		this.#screen.paint();
		this.#keepReading = (await import('../library/personal/keepReading.ts')).keepReading;
		this.#opened.bringUpToDate(this.#first);
		await this.#opened.loadFiles();
		await this.#opened.analyse();
		const {mount} = await import('./mount.tsx');
		this.#unmount = mount({store: this.#store, screen: this.#screen, input: this.#input});
		await this.#opened.prepareCorrections();
		return await left;
	}

	get #size() {
		return {columns: this.#screen.columns, rows: this.#screen.rows};
	}

	#connect(): void {
		const {dispatch} = this.#store;
		const hyperlinks = knowsLinks(process.env);
		this.#screen.follow(() => {
			const {theme, ascii} = this.#store.state().settings;
			this.#screen.look(themes[theme], {hyperlinks, ascii});
			return frameOf(this.#store.world(), this.#store.state());
		});
		this.#store.subscribe(() => this.#screen.refresh());
		this.#store.subscribe(() => this.#followReading());
		this.#screen.on('resize', () => dispatch({type: 'resize', ...this.#size}));
		this.#input.listen({
			mouse: event => {
				for (const action of mouseActions(this.#store.world(), this.#store.state(), event)) dispatch(action);
			},
			paste: text => dispatch({type: 'paste', text: cleanText(text).replace(/ +/g, ' ')}),
			hangUp: () => {
				this.#opened.keepNote();
				this.#leave(0);
			},
		});
	}

	/** Nothing may be drawn after this. */
	readonly #stop = (): void => {
		this.#screen.close();
		this.#foresight.close();
		this.#keeper.now();
		this.#unmount();
	};

	/** A look or a language that was chosen is written into the settings. */
	async #keepSettings(change: Partial<Settings>): Promise<void> {
		const {keepSettings} = await import('./keepSettings.ts');
		for (const line of await keepSettings(change, this.#words)) this.#tell(line);
	}

	async #export(choice: ExportChoice): Promise<void> {
		const {exportDossier} = await import('./exportDossier.ts');
		await exportDossier(this.#folder, choice, this.#store);
	}

	async #openOutside(address: string): Promise<void> {
		const {openOutside} = await import('../library/outside/openOutside.ts');
		if (!(await openOutside(linkAddress(address) ?? ''))) this.#tell(this.#words['notice.notOpened'](address));
	}

	/** What the editor changes is taken up like every change of a file. */
	async #editFile(path: string): Promise<void> {
		const {editFile, editorOf} = await import('../library/outside/editFile.ts');
		const editor = editorOf(process.env);
		const ended = this.#terminal.lend(() => editFile(editor, join(this.#folder, path)));
		if (!ended) this.#tell(this.#words['notice.editorFailed'](editor));
	}

	async #copy(text: string): Promise<void> {
		const {copyText} = await import('./copyText.ts');
		const how = await copyText(text, bytes => process.stdout.write(bytes));
		this.#store.dispatch({type: 'copied', how});
	}
}

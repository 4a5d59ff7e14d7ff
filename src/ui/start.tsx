import {basename} from 'node:path';
import type {Correction} from '../core/dossier/corrections/correction.ts';
import {correctionsFile} from '../core/dossier/corrections/corrections.ts';
import {readerWords} from '../core/dossier/corrections/readerWords.ts';
import type {Dossier, Parallel} from '../core/dossier/dossier.ts';
import type {DossierBody} from '../core/dossier/dossierChunks.ts';
import {listedDossier, unanalysedDossier} from '../core/dossier/unanalysedDossier.ts';
import {crashText} from '../i18n/crashText.ts';
import {issueText} from '../i18n/issues.ts';
import {chooseLocale, type Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import type {Analysis} from '../library/analysis.ts';
import {articleOfRow, type Catalogue, type CatalogueRow, loadTexts, readCatalogue} from '../library/catalogue.ts';
import {configPath} from '../library/configFile.ts';
import type {CorrectionKeeper, CorrectionOutcome} from '../library/correctionKeeper.ts';
import {writeCrashReport} from '../library/crashReport.ts';
import type {readDossierFile} from '../library/dossierFile.ts';
import type {OnPage} from '../library/readArticleFiles.ts';
import {keepReading, keptReading} from '../library/readingState.ts';
import {cleanText, linkAddress} from './cleanOutput.ts';
import {Input, type Source} from './input.ts';
import {problemLine, type ReadConfig, readConfig} from './readConfig.ts';
import {ReadingKeeper} from './readingKeeper.ts';
import {RemoteDossier} from './remoteDossier.ts';
import {Screen} from './screen.ts';
import type {Effect, Reading} from './state/action.ts';
import {unfinishedNote} from './state/correcting.ts';
import {type Settings, startState} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import {makeWorld, renewed} from './state/world.ts';
import {Terminal} from './terminal.ts';
import {knowsLinks, knowsUnicode} from './terminalAbilities.ts';
import {chooseTheme, type ThemeName, themes} from './theme.ts';
import {frameOf} from './view/frame.ts';

const noteKinds: ReadonlySet<Correction['kind']> = new Set(['note', 'changeNote', 'deleteNote']);

// Threads, other programs, React: whatever the first frame can do without is loaded when it has been painted.

/** What the reader is started with. */
export type StartOptions = {
	readonly folder: string;
	/** Overrides what the settings and the environment say. */
	readonly lang?: Locale | undefined;
	readonly theme?: ThemeName;
	/** Hears of saved pages that have to be made articles before the first frame. */
	readonly onPage?: OnPage;
	/** The articles are read; the screen comes next. */
	readonly onRead?: () => void;
};

/**
 * Reads a folder in the terminal until the person leaves; returns the exit code. The first frame is painted by the same function
 * as all others, before Ink is loaded and before anything is analysed. Throws `FolderError`, with the terminal as it was.
 */
export async function start(options: StartOptions): Promise<number> {
	const read = readCatalogue(options.folder) ?? (await catalogueOf(options));
	options.onRead?.();
	const session = new Session(read, options, await readConfig());
	return session.run();
}

/** A small folder, read whole. */
async function catalogueOf({folder, onPage}: StartOptions): Promise<Catalogue> {
	const {readArticles} = await import('../library/readArticles.ts');
	const {title, articles, issues, corrections} = await readArticles(folder, onPage);
	return {title, articles: unanalysedDossier(title, articles, issues).articles, issues, corrections};
}

/** One run of the reader: the store in the middle, the terminal on one side, the folder on the other. */
class Session {
	readonly #terminal: Terminal;
	readonly #input: Input;
	readonly #screen: Screen;
	readonly #store: Store;
	readonly #folder: string;
	readonly #keeper: ReadingKeeper;
	/** What this run last read from, or wrote to, the person's own files. */
	#kept: Reading;
	#corrections: CorrectionKeeper | undefined;
	#readFile: typeof readDossierFile | undefined;
	#analysis: Analysis | undefined;
	#remote: RemoteDossier | undefined;
	#unmount: () => void = () => undefined;
	#leave: (code: number) => void = () => undefined;

	constructor(
		{title, articles, issues, corrections}: Catalogue,
		{folder, lang, theme}: StartOptions,
		{config, problems, path}: ReadConfig,
	) {
		const dossier = listedDossier(title, articles, issues);
		this.#folder = folder;
		const look = chooseTheme(process.env, theme, config.theme);
		const locale = lang ?? config.language ?? chooseLocale(process.env);
		const ascii = config.icons === undefined ? !knowsUnicode(process.env) : config.icons === 'ascii';
		const mouse = config.mouse ?? true;
		this.#terminal = new Terminal({mouse, title: `${dossier.title} · briefing`});
		this.#screen = new Screen(process.stdout, look);
		this.#input = new Input(process.stdin as unknown as Source);
		this.#keeper = new ReadingKeeper(reading => this.#keep(this.#store.world().lookup.dossier, reading));
		const {setAside, ...kept} = keptReading(folder, dossier.articles);
		this.#kept = kept;
		this.#store = createStore({
			world: makeWorld({
				dossier,
				progress: {done: 0, total: dossier.articles.length},
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
			}),
			perform: effect => this.#perform(effect),
		});
		if (setAside !== null) this.#tell(this.#words['notice.readingSetAside'](setAside));
		this.#tellProblems(problems, basename(path));
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
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

	#keep({articles}: Dossier, reading: Reading): void {
		if (keepReading(this.#folder, articles, reading, this.#kept)) this.#kept = reading;
		else this.#tell(this.#words['notice.readingNotKept']);
	}

	async run(): Promise<number> {
		const left = new Promise<number>(resolve => {
			this.#leave = resolve;
		});
		this.#terminal.attach({
			beforeLeave: this.#stop,
			afterReturn: () => this.#screen.invalidate(),
			beforeDeath: this.#keepNote,
			tellCrash: error => crashText(error, writeCrashReport(error), this.#words).map(cleanText).join('\n'),
		});
		this.#terminal.open();
		this.#connect();
		this.#screen.paint();
		await this.#loadFiles();
		await this.#analyse();
		const {mount} = await import('./mount.tsx');
		this.#unmount = mount({store: this.#store, screen: this.#screen, input: this.#input});
		await this.#corrector();
		const code = await left;
		this.#analysis?.end();
		this.#terminal.close();
		this.#input.close();
		return code;
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
		this.#screen.on('resize', () => dispatch({type: 'resize', ...this.#size}));
		this.#input.listen({
			mouse: event => dispatch({type: 'mouse', event}),
			paste: text => dispatch({type: 'paste', text: cleanText(text).replace(/ +/g, ' ')}),
			hangUp: () => {
				this.#keepNote();
				this.#leave(0);
			},
		});
	}

	/** Nothing may be drawn after this. */
	readonly #stop = (): void => {
		this.#screen.close();
		this.#keeper.now();
		this.#unmount();
	};

	/** Again after a change: what is shown stays until the new dossier is there. */
	async #analyse(): Promise<void> {
		if (this.#analysis) return this.#analysis.again();
		const {analyseFolder} = await import('../library/analysis.ts');
		const {world, replaceWorld} = this.#store;
		this.#analysis = analyseFolder(this.#folder, {
			rows: rows => this.#list(rows),
			progress: (done, total) => world().progress && replaceWorld({...world(), progress: {done, total}}),
			dossier: (dossier, parallels) => this.#complete(dossier, parallels),
			searchable: () => this.#remote && replaceWorld(renewed(world(), {search: this.#remote.search})),
			parallels: (article, parallels) => {
				this.#remote?.tellParallels(article, parallels);
				replaceWorld(renewed(world()));
			},
			results: (query, results) => {
				this.#remote?.tellResults(query, results);
				replaceWorld(renewed(world()));
			},
			changed: () => {
				replaceWorld({...world(), renewing: true});
				void this.#analyse();
			},
			failure: error => {
				replaceWorld({...world(), progress: null, renewing: false});
				this.#tell(this.#words['notice.analysisFailed'](String(error)));
			},
		});
	}

	/** More of the articles have been read: the list fills in. */
	#list(rows: readonly CatalogueRow[]): void {
		const {world, replaceWorld} = this.#store;
		const {lookup, progress, notes, decisions} = world();
		if (progress === null) return;
		const read = new Map(rows.map(row => [row.id, articleOfRow(this.#folder, row)]));
		const articles = lookup.dossier.articles.map(article => read.get(article.id) ?? article);
		const dossier = listedDossier(lookup.dossier.title, articles, lookup.dossier.issues);
		replaceWorld(makeWorld({dossier, progress, notes, decisions}));
	}

	/** The dossier is known, and shown at once; what the other articles say of a sentence is found when it is read. */
	#complete(body: DossierBody, parallels: readonly Parallel[] | null): void {
		const {renewing, lookup} = this.#store.world();
		this.#remote = new RemoteDossier(this.#analysis!);
		const dossier: Dossier = {...body, parallels: parallels ?? []};
		const elsewhere = parallels ? {} : {parallelsIn: this.#remote.parallelsIn};
		// The file may have been changed by hand meanwhile, and the texts that notes quote.
		const written = this.#readerWords(dossier.articles);
		this.#store.replaceWorld(makeWorld({dossier, ...written, ...elsewhere}));
		if (renewing) this.#tellMisfits(lookup.dossier, dossier);
	}

	/** What a correction turned out to contradict. */
	#tellMisfits(before: Dossier, now: Dossier): void {
		const known = new Set(before.issues.map(issue => issue.message));
		const issue = now.issues.find(({path, message}) => path === correctionsFile && !known.has(message));
		if (!issue) return;
		const place = [issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':');
		this.#tell(this.#words['notice.doesNotApply'](place, issueText(issue, this.#store.state().settings.locale)));
	}

	/** What reads articles and the file beside them takes longer to load than the first frame to show. */
	async #loadFiles(): Promise<void> {
		const [{readDossierFile}] = await Promise.all([import('../library/dossierFile.ts'), loadTexts()]);
		this.#readFile = readDossierFile;
		const {world, replaceWorld} = this.#store;
		replaceWorld(renewed(world(), this.#readerWords()));
	}

	/** What the reader has written beside the articles, at the places that it is of. */
	#readerWords(articles = this.#store.world().lookup.dossier.articles): ReturnType<typeof readerWords> {
		const {notes, decisions} = this.#store.world();
		return this.#readFile ? readerWords(articles, this.#readFile(this.#folder).corrections) : {notes, decisions};
	}

	/** Loaded when the program runs, so that it is there when it has to end. */
	async #corrector(): Promise<CorrectionKeeper> {
		const {CorrectionKeeper} = await import('../library/correctionKeeper.ts');
		this.#corrections ??= new CorrectionKeeper(this.#folder);
		return this.#corrections;
	}

	/** Keeps the note that is being written when the terminal goes away or the program has made a mistake. */
	readonly #keepNote = (): void => {
		const note = unfinishedNote(this.#store.state());
		if (note === null) return;
		const outcome = this.#corrections?.write(note);
		if (outcome?.kind === 'written' || outcome?.kind === 'unchanged') return;
		const {overlay} = this.#store.state();
		const typed = overlay?.kind === 'ask' ? overlay.text : '';
		process.stderr.write(`${cleanText(this.#words['crash.draft'](typed))}\n`);
	};

	/** Writes or takes back, says what became of it, and shows what it changes. */
	async #correct(change: (keeper: CorrectionKeeper) => CorrectionOutcome): Promise<void> {
		const outcome = change(this.#corrections ?? (await this.#corrector()));
		const {world, replaceWorld, dispatch} = this.#store;
		if (outcome.kind === 'written' || outcome.kind === 'undone') {
			const isNote = noteKinds.has(outcome.correction.kind);
			const written = this.#readerWords();
			replaceWorld({...world(), ...written, renewing: world().renewing || (!isNote && world().progress === null)});
			if (!isNote) void this.#analyse();
		}
		dispatch({type: 'corrected', outcome});
	}

	#perform(effect: Effect): void {
		if (effect.type === 'exit') this.#leave(effect.code ?? 0);
		else if (effect.type === 'suspend') this.#terminal.suspend();
		else if (effect.type === 'takeMouse') this.#terminal.takeMouse(effect.mouse);
		else if (effect.type === 'redraw') this.#screen.invalidate();
		else if (effect.type === 'copy') void this.#copy(effect.text);
		else if (effect.type === 'saveReading') this.#keeper.later(effect.reading);
		else if (effect.type === 'correct') void this.#correct(keeper => keeper.write(effect.correction));
		else if (effect.type === 'undo') void this.#correct(keeper => keeper.undo());
		else if (effect.type === 'add') void this.#add(effect.source);
		else if (effect.type === 'keepSettings') void this.#keepSettings(effect.change);
		else if (effect.type === 'openOutside') void this.#openOutside(effect.address);
	}

	/** A look or a language that was chosen is written into the settings. */
	async #keepSettings({theme, locale}: Partial<Settings>): Promise<void> {
		const words = this.#words;
		const kept = [
			...(theme ? [{name: 'theme', value: theme, said: `${words['pane.theme']}: ${words[`theme.${theme}`]}`}] : []),
			...(locale ? [{name: 'language', value: locale, said: `${words['pane.language']}: ${locale}`}] : []),
		];
		const {writeSetting} = await import('../library/writeSetting.ts');
		for (const {name, value, said} of kept) {
			const issue = writeSetting(name, value);
			const problem = issue && `${issue.path}: ${issue.message}`;
			this.#tell(problem ? words['notice.notKept'](said, problem) : words['notice.kept'](said, configPath()));
		}
	}

	/** Something brought in is taken up like every file that comes. */
	async #add(source: string): Promise<void> {
		const {locale} = this.#store.state().settings;
		const [{bringIn}, {addMessages}] = await Promise.all([import('./bringIn.ts'), import('../i18n/add.ts')]);
		this.#tell(addMessages(locale).adding(source));
		this.#tell(await bringIn(this.#folder, source, locale));
	}

	async #openOutside(address: string): Promise<void> {
		const {openOutside} = await import('../library/openOutside.ts');
		await openOutside(linkAddress(address) ?? '');
	}

	async #copy(text: string): Promise<void> {
		const {copyText} = await import('./copyText.ts');
		const how = await copyText(text, bytes => process.stdout.write(bytes));
		this.#store.dispatch({type: 'copied', how});
	}
}

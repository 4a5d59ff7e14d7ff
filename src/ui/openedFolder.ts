import {correctionsFile} from '../core/dossier/corrections/corrections.ts';
import {readerWords} from '../core/dossier/corrections/readerWords.ts';
import type {Dossier} from '../core/dossier/dossier.ts';
import {listedDossier} from '../core/dossier/unanalysedDossier.ts';
import {wordCount} from '../core/dossier/wordCount.ts';
import {issueText} from '../i18n/issues.ts';
import {messages} from '../i18n/messages.ts';
import type {Analysis, analyseFolder} from '../library/analysis/analysis.ts';
import {type Catalogue, catalogueNow} from '../library/articles/catalogue.ts';
import type {CatalogueRow} from '../library/articles/catalogueRow.ts';
import {articleOfRow, loadTexts} from '../library/articles/listedArticle.ts';
import {keepOpening} from '../library/cache/openingCache.ts';
import type {CorrectionKeeper, CorrectionOutcome} from '../library/corrections/correctionKeeper.ts';
import type {readDossierFile} from '../library/corrections/dossierFile.ts';
import type {FolderChange} from '../library/folder/folderChange.ts';
import type {FolderLook} from '../library/folder/folderLook.ts';
import type {Lookup} from '../screens/places/lookup.ts';
import {cleanText} from './cleanOutput.ts';
import {RemoteDossier} from './remoteDossier.ts';
import type {renewedWorld} from './renewedWorld.ts';
import {isNoteCorrection, unfinishedNote} from './state/correcting/correcting.ts';
import type {Store} from './state/store.ts';
import {makeWorld, renewed, withoutOpening} from './state/world.ts';
import {openingOf} from './view/opening.ts';

type RenewedWorld = typeof renewedWorld;
type LoadAnalysis = () => Promise<{readonly analyseFolder: typeof analyseFolder}>;

/** Milliseconds after which what is kept for the next start is in nobody's way. */
const idle = 400;

/** So many files are read in a moment. */
const fewChanged = 60;

/** Milliseconds without a change on the screen after which memory is given back. */
const quiet = 3000;

/** Bytes in use: what is more takes so long to look through that the next key would wait. */
const mostTidied = 80_000_000;

/** The folder that is open, as it reaches the store: what it holds, its analysis, and what the reader writes beside its articles. */
export class OpenedFolder {
	readonly #folder: string;
	readonly #store: Store;
	readonly #loadAnalysis: LoadAnalysis;
	#corrections: CorrectionKeeper | undefined;
	#readFile: typeof readDossierFile | undefined;
	#analysis: Analysis | undefined;
	#remote: RemoteDossier | undefined;
	/** How the folder lay when the dossier that is shown was read; null when nothing is known of it yet. */
	#look: FolderLook | null = null;
	/** Which first screen of this dossier was kept. */
	#kept: string | null = null;
	/** Files that have changed since the list was kept that is shown, and are not read yet. */
	#changed: NonNullable<ReturnType<typeof catalogueNow>>['changed'] = [];
	/** Whether the analysis that is awaited is that of a correction which this program has just written. */
	#isWritten = false;
	#keeping: NodeJS.Timeout | undefined;
	#tidying: NodeJS.Timeout | undefined;

	/** `loadAnalysis`, of what analyses, is for tests. */
	constructor(
		folder: string,
		store: Store,
		loadAnalysis: LoadAnalysis = () => import('../library/analysis/analysis.ts'),
	) {
		this.#folder = folder;
		this.#store = store;
		this.#loadAnalysis = loadAnalysis;
		store.subscribe(() => this.#tidying?.refresh());
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
	}

	#tell(text: string): void {
		this.#store.dispatch({type: 'notice', text});
	}

	/** Shows what has become of the folder since the list was kept that is shown. */
	bringUpToDate(shown: Catalogue): void {
		const now = this.#catalogueNow(shown);
		if (now === null) return;
		this.#changed = now.changed;
		const {world, replaceWorld} = this.#store;
		const {notes, decisions} = world();
		const dossier = listedDossier(now.title, now.articles, now.issues);
		replaceWorld(makeWorld({dossier, progress: {done: 0, total: now.articles.length}, notes, decisions}));
	}

	#catalogueNow(shown: Catalogue): ReturnType<typeof catalogueNow> {
		try {
			return catalogueNow(this.#folder, shown);
		} catch {
			// It went a moment ago; the analysis says so.
			return null;
		}
	}

	/** What reads articles and the file beside them takes longer to load than the first frame to show. */
	async loadFiles(): Promise<void> {
		const [{readDossierFile}] = await Promise.all([import('../library/corrections/dossierFile.ts'), loadTexts()]);
		this.#readFile = readDossierFile;
		const {world, replaceWorld} = this.#store;
		const shown = world();
		// Of a small dossier all is known: its first frame alone was one that was kept.
		replaceWorld(renewed(shown.progress === null ? withoutOpening(shown) : shown, this.#readerWords()));
		await this.#listChanged(readDossierFile);
	}

	/** Reads the few files that have changed since the list was kept: the analysis comes to them later. */
	async #listChanged(readFile: typeof readDossierFile): Promise<void> {
		const changed = this.#changed;
		this.#changed = [];
		if (changed.length === 0 || changed.length > fewChanged) return;
		const {readRows} = await import('../library/articles/readRows.ts');
		this.#list(await readRows(this.#folder, changed, readFile(this.#folder).corrections));
	}

	/** Analyses the folder and watches it; again after a change, and what is shown stays until the new dossier is there. */
	async analyse(): Promise<void> {
		if (this.#analysis) return this.#analysis.again();
		const [{analyseFolder}, {renewedWorld}] = await Promise.all([this.#loadAnalysis(), import('./renewedWorld.ts')]);
		const {world, replaceWorld, showResults} = this.#store;
		this.#analysis = analyseFolder(this.#folder, {
			rows: rows => (world().progress === null ? this.#renew(renewedWorld, {rows}) : this.#list(rows)),
			lies: change => this.#renew(renewedWorld, change),
			progress: (done, total) => world().progress && replaceWorld({...world(), progress: {done, total}}),
			dossier: (dossier, compared, look) => this.#complete(dossier, compared, look),
			searchable: () => this.#remote && replaceWorld(renewed(world(), {search: this.#remote.search})),
			parallels: (article, parallels) => {
				this.#remote?.tellParallels(article, parallels);
				replaceWorld(renewed(world()));
			},
			results: (query, results) => {
				this.#remote?.tellResults(query, results);
				showResults(renewed(world()));
			},
			changed: () => {
				replaceWorld({...world(), renewing: true});
				void this.analyse();
			},
			folder: isThere => {
				if (!isThere) this.#stay();
				this.#tell(this.#words[isThere ? 'notice.folderBack' : 'notice.folderGone']);
			},
			unwatched: reason => this.#tell(this.#words['notice.unwatched'](reason)),
			failure: (error, goesOn) => {
				if (!goesOn) this.#stay();
				this.#tell(this.#words[goesOn ? 'notice.analysisAgain' : 'notice.analysisFailed'](String(error)));
			},
		});
	}

	/** What is shown is not analysed any further. */
	#stay(): void {
		const {world, replaceWorld} = this.#store;
		replaceWorld({...withoutOpening(world()), progress: null, renewing: false});
	}

	/** Ends the analysis. */
	end(): void {
		clearTimeout(this.#tidying);
		this.#analysis?.end();
	}

	/** More of the articles have been read: the list fills in. */
	#list(rows: readonly CatalogueRow[]): void {
		const {world, replaceWorld} = this.#store;
		const {lookup, progress, notes, decisions} = world();
		const read = new Map(rows.map(row => [row.id, articleOfRow(this.#folder, row)]));
		const articles = lookup.dossier.articles.map(article => read.get(article.id) ?? article);
		const dossier = listedDossier(lookup.dossier.title, articles, lookup.dossier.issues);
		replaceWorld(makeWorld({dossier, progress, notes, decisions, opening: world().opening}));
	}

	/** Shows articles that have come or changed as they are now, and of them nothing else until they are compared. */
	#renew(renewedWorld: RenewedWorld, {rows, articles}: Pick<FolderChange, 'rows'> & Partial<FolderChange>): void {
		const {world, replaceWorld} = this.#store;
		if (!this.#remote) return;
		const {lookup} = this.#store.world();
		const fresh = rows.filter(row => !isShown(lookup, row)).map(row => articleOfRow(this.#folder, row));
		if (fresh.length === 0 && articles === undefined) return;
		const now = renewedWorld(world(), {fresh, ids: articles}, this.#remote);
		if (now) replaceWorld({...now, ...this.#readerWords(now.lookup.dossier.articles)});
	}

	/** The dossier is known, and shown at once; what the other articles say of a sentence is found when it is read. */
	#complete(dossier: Dossier, compared: boolean, look: FolderLook): void {
		const {renewing, lookup} = this.#store.world();
		this.#remote = new RemoteDossier(this.#analysis!);
		const elsewhere = compared ? {} : {parallelsIn: this.#remote.parallelsIn};
		// The file may have been changed by hand meanwhile, and the texts that notes quote.
		const written = this.#readerWords(dossier.articles);
		this.#store.replaceWorld(makeWorld({dossier, ...written, ...elsewhere}));
		if (renewing) this.#tellMisfits(lookup.dossier, dossier);
		this.#isWritten = false;
		this.#look = look;
		this.#kept = null;
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(() => this.keepOpening(), idle);
		clearTimeout(this.#tidying);
		this.#tidying = setTimeout(() => void this.#tidy(), quiet);
	}

	/** Gives back what reading and showing the dossier has taken, once, when nobody presses a key. */
	async #tidy(): Promise<void> {
		this.#tidying = undefined;
		const {collectGarbage} = await import('../library/analysis/collectGarbage.ts');
		await collectGarbage({mostBytes: mostTidied});
	}

	/** Keeps what the next start shows first, unless it is kept already. */
	keepOpening(): void {
		clearTimeout(this.#keeping);
		const {world, state} = this.#store;
		if (this.#look === null || world().progress !== null || world().renewing) return;
		const opening = openingOf(world(), state());
		if (opening.question !== this.#kept) keepOpening(this.#folder, this.#look, opening);
		this.#kept = opening.question;
	}

	/** What a correction turned out to contradict, or what an article or a line that somebody else has changed leaves without effect. */
	#tellMisfits(before: Dossier, now: Dossier): void {
		const known = new Set(before.issues.map(issue => issue.message));
		const issue = now.issues.find(({path, message}) => path === correctionsFile && !known.has(message));
		if (!issue) return;
		const place = [issue.path, issue.line, issue.column].filter(part => part !== undefined).join(':');
		const notice = this.#isWritten ? 'notice.writtenInVain' : 'notice.doesNotApply';
		this.#tell(this.#words[notice](place, issueText(issue, this.#store.state().settings.locale)));
	}

	/** What the reader has written beside the articles, at the places that it is of. */
	#readerWords(articles = this.#store.world().lookup.dossier.articles): ReturnType<typeof readerWords> {
		const {notes, decisions} = this.#store.world();
		return this.#readFile ? readerWords(articles, this.#readFile(this.#folder).corrections) : {notes, decisions};
	}

	/** Loaded when the program runs, so that it is there when it has to end. */
	async prepareCorrections(): Promise<CorrectionKeeper> {
		const {CorrectionKeeper} = await import('../library/corrections/correctionKeeper.ts');
		this.#corrections ??= new CorrectionKeeper(this.#folder);
		return this.#corrections;
	}

	/** Keeps the note that is being written when the program ends before it is finished, whoever ends it. */
	readonly keepNote = (): void => {
		const note = unfinishedNote(this.#store.state());
		if (note === null) return;
		const outcome = this.#corrections?.write(note);
		if (outcome?.kind === 'written' || outcome?.kind === 'unchanged') return;
		const {overlay} = this.#store.state();
		const typed = overlay?.kind === 'ask' ? overlay.text : '';
		process.stderr.write(`${cleanText(this.#words['crash.draft'](typed))}\n`);
	};

	/** Writes or takes back, says what became of it, and shows what it changes. */
	async correct(change: (keeper: CorrectionKeeper) => CorrectionOutcome): Promise<void> {
		const outcome = change(this.#corrections ?? (await this.prepareCorrections()));
		const {world, replaceWorld, dispatch} = this.#store;
		if (outcome.kind === 'written' || outcome.kind === 'undone') {
			const isNote = isNoteCorrection(outcome.correction);
			const written = this.#readerWords();
			replaceWorld({...world(), ...written, renewing: world().renewing || (!isNote && world().progress === null)});
			if (!isNote) {
				this.#isWritten = outcome.kind === 'written';
				void this.analyse();
			}
		}
		dispatch({type: 'corrected', outcome});
	}
}

/** Whether an article is shown already as its row says, and nothing else is known of it: the analysis tells again what was told of the folder. */
const isShown = ({article, isUncompared}: Lookup, {id, title, source, published, words}: CatalogueRow): boolean => {
	const shown = isUncompared(id) ? article(id) : undefined;
	return (
		shown?.title === title && shown.source === source && shown.published === published && wordCount(shown) === words
	);
};

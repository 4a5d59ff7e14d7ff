import {createInterface} from 'node:readline/promises';
import type {Dossier} from '../core/dossier/dossier.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex} from '../core/search/searchIndex.ts';
import {once} from '../core/text/once.ts';
import {rememberingSome} from '../core/text/rememberingSome.ts';
import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {CorrectionKeeper, type CorrectionOutcome} from '../library/correctionKeeper.ts';
import {keepReading, keptReading} from '../library/readingState.ts';
import {Bringing} from './bringing.ts';
import {type LinearCommand, linearCommand} from './linear/linearCommand.ts';
import {type LinearTarget, linearView} from './linear/linearView.ts';
import {linearHelp, linearTable} from './linear/linearWords.ts';
import {answerActions} from './linear/questionView.ts';
import type {Action, Effect, Reading} from './state/action.ts';
import {isNoteCorrection} from './state/correcting.ts';
import {remark} from './state/remark.ts';
import {openArticle, type Settings, startState, visitOf} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import {makeWorld, type World} from './state/world.ts';

/** What a folder holds, analysed, with what the reader has written beside it. */
type LinearDossier = Pick<World, 'notes' | 'decisions'> & {readonly dossier: Dossier};

/** What the linear mode is started with. */
export type LinearOptions = {
	readonly folder: string;
	/** Reads and analyses the folder as it is now. */
	readonly open: () => Promise<LinearDossier>;
	readonly lang: Locale;
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
};

/**
 * Reads a dossier in plain sentences, for screen readers: no boxes, no alternate screen, one view after the other, and a line
 * typed in between. The same state, the same rows and the same actions as on the screen. Returns the exit code.
 */
export async function startLinear(options: LinearOptions): Promise<number> {
	return await new LinearSession(options, await options.open()).run();
}

class LinearSession {
	readonly #options: LinearOptions;
	readonly #store: Store;
	readonly #keeper: CorrectionKeeper;
	readonly #bringing: Bringing;
	#kept: Reading;
	#ended = false;
	/** What was asked of the outside and is still under way: the next line waits for it. */
	readonly #work = new Set<Promise<void>>();

	constructor(options: LinearOptions, opened: LinearDossier) {
		const {folder, lang} = options;
		const {setAside: _, ...kept} = keptReading(folder, opened.dossier.articles);
		this.#options = options;
		this.#kept = kept;
		this.#keeper = new CorrectionKeeper(folder);
		this.#store = createStore({
			world: worldOf(opened),
			// The size is that of no screen: views are said whole. Where the screen names a key, a word is named.
			state: startState({size: {columns: 80, rows: 24}, settings: {locale: lang}, keys: linearTable(lang), ...kept}),
			perform: effect => this.#perform(effect),
		});
		this.#bringing = new Bringing(folder, this.#store);
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
	}

	get #view() {
		return linearView(this.#store.world(), this.#store.state());
	}

	async run(): Promise<number> {
		const {input, output} = this.#options;
		const lines = createInterface({input, output, prompt: this.#words['linear.prompt']});
		// Lines that have arrived are read even when the input is over; Node 24 throws when it is asked for more of them.
		let over = false;
		lines.on('close', () => {
			over = true;
		});
		// Ctrl-C: what is being brought in ends at the next safe place.
		lines.on('SIGINT', () => {
			this.#bringing.stop();
			lines.close();
		});
		this.#say([...this.#view.lines, this.#words['linear.welcome']]);
		if (!over) lines.prompt();
		for await (const line of lines) {
			await this.#hear(line);
			if (this.#ended) break;
			if (!over) lines.prompt();
		}
		lines.close();
		return 0;
	}

	#say(lines: readonly string[]): void {
		this.#options.output.write(`${lines.join('\n')}\n`);
	}

	/** Does what a line asks for, and says what came of it. */
	async #hear(line: string): Promise<void> {
		const {state, world} = this.#store;
		if (state().overlay) return await this.#do(answerActions(world(), state(), line));
		const command = linearCommand(line, this.#view.targets);
		if (command === null) this.#say([this.#words['linear.unknown'](line.trim())]);
		else if (command === 'help') this.#say(linearHelp(this.#store.state().settings.locale));
		else if (command === 'again') this.#say(this.#view.lines);
		else await this.#follow(command);
	}

	async #follow({action, chosen, answer}: Exclude<LinearCommand, string>): Promise<void> {
		if (chosen && !action) return this.#say([this.#words['linear.chosen'](this.#choose(chosen))]);
		if (chosen) this.#choose(chosen);
		if (!action) return;
		if (needsSentence(action) && this.#isUnread)
			return this.#say([remark(this.#store.state(), 'linear.chooseSentence')]);
		const {dispatch, state, world} = this.#store;
		if (answer === undefined) return await this.#do([action]);
		const before = this.#seen;
		dispatch(action);
		const answers = state().overlay ? answerActions(world(), state(), answer) : [];
		await this.#do(answers, before);
	}

	/** An article is open and nothing in it has been gone to. */
	get #isUnread(): boolean {
		const state = this.#store.state();
		return openArticle(state) !== null && visitOf(state).reader.selected === null;
	}

	/** Puts the cursor on a line; what it says. */
	#choose({pane, key}: LinearTarget): string {
		if (key !== undefined) this.#store.dispatch({type: 'choose', pane, key});
		const {lines, targets} = this.#view;
		const at = targets.findIndex(target => target.key === key) + 1;
		return lines.find(line => line.startsWith(`${at}. `)) ?? '';
	}

	/** What is seen: when it is another afterwards, it is said. */
	get #seen(): readonly unknown[] {
		const {overlay, history} = this.#store.state();
		return [overlay, history.present, this.#store.world()];
	}

	/** Does these, waits for what they ask of the outside, and says the notices and the view that has changed. */
	async #do(actions: readonly Action[], before = this.#seen): Promise<void> {
		for (const action of actions) {
			this.#store.dispatch(action);
			await this.#settle();
		}
		await this.#settle();
		const {notice} = this.#store.state();
		const changed = this.#seen.some((part, at) => part !== before[at]);
		if (this.#ended) return;
		this.#say([...(notice === null ? [] : [notice]), ...(changed || notice === null ? this.#view.lines : [])]);
	}

	/** Waits for what is under way; a list to choose from is asked for at once. */
	async #settle(): Promise<void> {
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

	#perform(effect: Effect): void {
		if (effect.type === 'exit') this.#ended = true;
		else if (effect.type === 'saveReading') this.#keep(effect.reading);
		else if (effect.type === 'correct') this.#begin(this.#correct(this.#keeper.write(effect.correction)));
		else if (effect.type === 'undo') this.#begin(this.#correct(this.#keeper.undo()));
		else if (effect.type === 'copy') this.#begin(this.#copy(effect.text));
		else if (effect.type === 'add') this.#begin(this.#add(effect.source));
		else if (effect.type === 'takeItems') this.#bringing.take(effect.items);
		else if (effect.type === 'keepSettings') this.#begin(this.#keepSettings(effect.change));
		else if (effect.type === 'openOutside') this.#begin(this.#openOutside(effect.address));
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
		const {clipboardTools, copyWithTool} = await import('../library/clipboard.ts');
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

	async #openOutside(address: string): Promise<void> {
		const {openOutside} = await import('../library/openOutside.ts');
		await openOutside(address);
	}
}

/** Queries whose results are remembered. */
const mostResults = 50;

const worldOf = ({dossier, notes, decisions}: LinearDossier): World => {
	const index = once(() => buildSearchIndex(dossier));
	return makeWorld({
		...{dossier, notes, decisions},
		search: rememberingSome(mostResults, (query: string) => search(index(), query)),
	});
};

/** What is done to a sentence: on the screen the one in sight is meant, here it has to be chosen. */
const needsSentence = (action: Action): boolean =>
	action.type === 'bookmark' || action.type === 'copyCitation' || (action.type === 'ask' && action.question === 'note');

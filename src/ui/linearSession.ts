import {createInterface} from 'node:readline/promises';
import type {WriteStream} from 'node:tty';
import {messages} from '../i18n/messages.ts';
import {keptReading} from '../library/personal/readingState.ts';
import {brokenLines} from './linear/brokenLines.ts';
import {type LinearCommand, linearCommand} from './linear/linearCommand.ts';
import {type LinearTarget, linearView} from './linear/linearView.ts';
import {linearHelp, linearTable} from './linear/linearWords.ts';
import {answerActions} from './linear/questionView.ts';
import {type LinearDossier, type LinearOptions, LinearOutside, worldOf} from './linearOutside.ts';
import type {Action} from './state/action.ts';
import {marksOf} from './state/keptPlaces.ts';
import {endless} from './state/panes/screenRows.ts';
import {remark} from './state/remark.ts';
import {openArticle, startState, visitOf} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';

/** One run of the linear mode: hears a line, does what it asks for, and says what came of it. */
export class LinearSession {
	readonly #options: LinearOptions;
	readonly #store: Store;
	readonly #outside: LinearOutside;

	constructor(options: LinearOptions, opened: LinearDossier) {
		const {folder, lang} = options;
		const {setAside: _, ...kept} = keptReading(folder, opened.dossier.articles);
		this.#options = options;
		this.#store = createStore({
			world: worldOf(opened),
			// The size is that of no screen: views and notices are said whole. Where the screen names a key, a word is named.
			state: startState({
				size: {columns: endless, rows: 24},
				settings: {locale: lang},
				keys: linearTable(lang),
				...kept,
				marks: marksOf(kept.places),
			}),
			perform: effect => this.#outside.perform(effect),
		});
		this.#outside = new LinearOutside(options, this.#store, {kept, say: lines => this.#say(lines)});
	}

	get #words() {
		return messages(this.#store.state().settings.locale);
	}

	get #view() {
		return linearView(this.#store.world(), this.#store.state());
	}

	/** Hears lines until the person leaves or the input ends; returns the exit code. */
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
			this.#outside.stop();
			lines.close();
		});
		// Whoever listened has gone (`| head`): that is an end like any other.
		output.on('error', () => lines.close());
		this.#say([...this.#view.lines, this.#words['linear.welcome']]);
		if (!over) lines.prompt();
		for await (const line of lines) {
			await this.#hear(line);
			if (this.#outside.ended) break;
			if (!over) lines.prompt();
		}
		lines.close();
		return 0;
	}

	#say(lines: readonly string[]): void {
		const {columns}: Partial<Pick<WriteStream, 'columns'>> = this.#options.output as WriteStream;
		this.#options.output.write(`${brokenLines(lines, columns).join('\n')}\n`);
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
			await this.#outside.settle();
		}
		await this.#outside.settle();
		const {notice} = this.#store.state();
		const changed = this.#seen.some((part, at) => part !== before[at]);
		if (this.#outside.ended) return;
		this.#say([...(notice === null ? [] : [notice]), ...(changed || notice === null ? this.#view.lines : [])]);
	}
}

/** What is done to a sentence: on the screen the one in sight is meant, here it has to be chosen. */
const needsSentence = (action: Action): boolean =>
	action.type === 'bookmark' || action.type === 'copyCitation' || (action.type === 'ask' && action.question === 'note');

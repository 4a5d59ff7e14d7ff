import {createInterface} from 'node:readline/promises';
import type {Dossier} from '../core/dossier/dossier.ts';
import {search} from '../core/search/search.ts';
import {buildSearchIndex} from '../core/search/searchIndex.ts';
import type {Locale} from '../i18n/locale.ts';
import {messages} from '../i18n/messages.ts';
import {linearCommand} from './linear/linearCommand.ts';
import {linearView} from './linear/linearView.ts';
import {startState, visitOf} from './state/state.ts';
import {createStore, type Store} from './state/store.ts';
import {makeWorld, type World} from './state/world.ts';

/** What the linear mode is started with. */
export type LinearOptions = Pick<World, 'notes' | 'decisions'> & {
	readonly dossier: Dossier;
	readonly lang: Locale;
	readonly input: NodeJS.ReadableStream;
	readonly output: NodeJS.WritableStream;
};

/**
 * Reads a dossier in plain sentences, for screen readers: no boxes, no alternate screen, one view after the other, and a line
 * typed in between. The same state and the same rows as on the screen. Returns the exit code.
 */
export async function startLinear(options: LinearOptions): Promise<number> {
	const {lang, input, output} = options;
	const words = messages(lang);
	const store = openStore(options);
	const say = (lines: readonly string[]): void => void output.write(`${lines.join('\n')}\n`);
	const lines = createInterface({input, output, prompt: words['linear.prompt']});
	// Lines that have arrived are read even when the input is over; Node 24 throws when it is asked for more of them.
	let over = false;
	lines.on('close', () => {
		over = true;
	});
	const prompt = (): void => {
		if (!over) lines.prompt();
	};
	say([...viewNow(store).lines, words['linear.welcome']]);
	prompt();
	for await (const line of lines) {
		const command = linearCommand(line, viewNow(store).targets);
		if (command === null) say([words['linear.unknown'](line.trim())]);
		else if (command === 'help') say([words['linear.help']]);
		else if (command === 'again') say(viewNow(store).lines);
		else if (command.type === 'quit') break;
		else say(perform(store, command));
		prompt();
	}
	lines.close();
	return 0;
}

const openStore = ({dossier, notes, decisions, lang}: LinearOptions): Store => {
	const index = buildSearchIndex(dossier);
	return createStore({
		world: makeWorld({dossier, notes, decisions, search: query => search(index, query)}),
		// The size is that of no screen: views are said whole.
		state: startState({size: {columns: 80, rows: 24}, settings: {locale: lang}}),
		perform: () => undefined,
	});
};

const viewNow = (store: Store) => linearView(store.world(), store.state());

/** The new view; when there is none, why not. */
const perform = (store: Store, action: Parameters<Store['dispatch']>[0]): readonly string[] => {
	const before = visitOf(store.state());
	store.dispatch(action);
	const {notice} = store.state();
	return visitOf(store.state()) === before && notice !== null ? [notice] : viewNow(store).lines;
};

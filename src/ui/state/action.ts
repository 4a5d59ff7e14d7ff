import type {ArticleId} from '../../core/article/article.ts';
import type {Correction} from '../../core/dossier/corrections/correction.ts';
import type {CorrectionOutcome} from '../../library/corrections/correctionKeeper.ts';
import type {KeptPlace} from '../../library/personal/keptPlaces.ts';
import type {Place, ScreenId} from '../../screens/rows/row.ts';
import type {Binding} from '../bindings/binding.ts';
import type {Question} from './correcting/correcting.ts';
import type {ExportChoice} from './exportChoice.ts';
import type {Adding, OfferedItem} from './offering.ts';
import type {MouseInput} from './panes/mouseInput.ts';
import type {MenuName, Purpose, Settings} from './state.ts';
import type {CaretMove, Erased} from './typing/textField.ts';

/** Everything that can happen: data, so that it can be listed, tested and played again. */
export type Action =
	| {readonly type: 'move'; readonly by: number}
	| {readonly type: 'page'; readonly by: number}
	| {readonly type: 'edge'; readonly to: 'top' | 'bottom'}
	| {readonly type: 'paragraph'; readonly by: 1 | -1}
	| {readonly type: 'sentence'; readonly by: 1 | -1}
	| {readonly type: 'open'}
	/** A row by its name, without opening it. */
	| {readonly type: 'choose'; readonly pane: 'list' | 'panel'; readonly key: string}
	| {readonly type: 'goTo'; readonly place: Place}
	| {readonly type: 'screen'; readonly screen: ScreenId}
	| {readonly type: 'back'}
	| {readonly type: 'forward'}
	| {readonly type: 'leave'}
	| {readonly type: 'lastPlace'}
	| {readonly type: 'focus'; readonly by: 1 | -1}
	| {readonly type: 'togglePanel'}
	| {readonly type: 'compare'}
	| {readonly type: 'walk'; readonly by: 1 | -1}
	| {readonly type: 'difference'; readonly by: 1 | -1}
	| {readonly type: 'mention'; readonly by: 1 | -1}
	| {readonly type: 'article'; readonly by: 1 | -1}
	| {readonly type: 'columns'; readonly by: 1 | -1}
	| {readonly type: 'match'; readonly by: 1 | -1}
	| {readonly type: 'findSelected'}
	| {readonly type: 'width'; readonly by: 1 | -1}
	| {readonly type: 'hints'}
	| {readonly type: 'help'}
	/** The part of the help that says what the signs mean. */
	| {readonly type: 'signs'}
	| {readonly type: 'prompt'; readonly purpose: Purpose}
	| {readonly type: 'menu'; readonly menu: MenuName}
	/** Chosen in the menu that asks. */
	| {readonly type: 'openOutside'; readonly address: string}
	/** A list has come to choose from; its items are marked, and taken. */
	| {readonly type: 'offer'; readonly title: string; readonly items: readonly OfferedItem[]}
	| {readonly type: 'mark'; readonly what: 'item' | 'all'}
	| {readonly type: 'toggleItem'; readonly item: number}
	| {readonly type: 'toggleItems'; readonly items: readonly number[]}
	| {readonly type: 'takeItems'; readonly items: readonly number[]}
	| {readonly type: 'adding'; readonly adding: Adding | null}
	| {readonly type: 'stopAdding'}
	| {readonly type: 'type'; readonly text: string}
	| {readonly type: 'paste'; readonly text: string}
	| {readonly type: 'erase'; readonly what: Erased}
	| {readonly type: 'caret'; readonly to: CaretMove}
	| {readonly type: 'submit'}
	/** Completes the path of a file that is being typed. */
	| {readonly type: 'complete'}
	/** What it was completed to, and all that it may be. */
	| {readonly type: 'completed'; readonly from: string; readonly text: string; readonly found: readonly string[]}
	| {readonly type: 'close'}
	| {readonly type: 'setting'; readonly change: Partial<Settings>}
	/** Another key table. */
	| {readonly type: 'keys'; readonly keys: readonly Binding[]}
	| {readonly type: 'scrollHelp'; readonly top: number}
	| {readonly type: 'escape'}
	| {readonly type: 'setMark'; readonly letter: string}
	| {readonly type: 'goToMark'; readonly letter: string}
	| {readonly type: 'toggleRead'}
	| {readonly type: 'copyCitation'}
	| {readonly type: 'copyRows'}
	| {readonly type: 'openAddress'}
	| {readonly type: 'editFile'}
	| {readonly type: 'export'; readonly choice: ExportChoice}
	| {readonly type: 'ask'; readonly question: Question}
	| {readonly type: 'merge'}
	| {readonly type: 'hideActor'}
	| {readonly type: 'judge'; readonly as: 'same' | 'different'}
	| {readonly type: 'correct'; readonly correction: Correction}
	| {readonly type: 'corrected'; readonly outcome: CorrectionOutcome}
	| {readonly type: 'undo'}
	| {readonly type: 'passage'}
	/** The passage of these very words. */
	| {readonly type: 'quote'; readonly words: string}
	| {readonly type: 'extend'; readonly unit: 'word' | 'sentence'; readonly by: 1 | -1}
	| {readonly type: 'swapEnds'}
	| {readonly type: 'bookmark'}
	| {readonly type: 'deleteNote'}
	| {readonly type: 'toggleMouse'}
	| {readonly type: 'redraw'}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'}
	| {readonly type: 'pending'; readonly keys: readonly string[]}
	| {readonly type: 'notice'; readonly text: string}
	| {readonly type: 'copied'; readonly how: 'tool' | 'terminal' | 'failed'}
	| {readonly type: 'mouse'; readonly event: MouseInput}
	| {readonly type: 'resize'; readonly columns: number; readonly rows: number}
	| {readonly type: 'refresh'};

/** What is to be remembered until the next run. */
export type Reading = {
	readonly read: readonly ArticleId[];
	readonly positions: Readonly<Record<ArticleId, number>>;
	/** What was searched for, latest first. */
	readonly queries: readonly string[];
	/** Marks, and the article that was read last. */
	readonly places: Readonly<Record<string, KeptPlace>>;
};

/** What may be asked of the outside. */
export type Effect =
	| {readonly type: 'exit'; readonly code?: number}
	| {readonly type: 'suspend'}
	| {readonly type: 'redraw'}
	| {readonly type: 'takeMouse'; readonly mouse: boolean}
	| {readonly type: 'copy'; readonly text: string}
	| {readonly type: 'openOutside'; readonly address: string}
	/** Hands the file of an article to the person's editor; its path is relative to the folder. */
	| {readonly type: 'editFile'; readonly path: string}
	/** Writes the dossier into a file. */
	| {readonly type: 'export'; readonly choice: ExportChoice}
	| {readonly type: 'correct'; readonly correction: Correction}
	| {readonly type: 'undo'}
	/** Brings an address or a file in as an article of the dossier. */
	| {readonly type: 'add'; readonly source: string}
	/** Looks up what a path may go on with. */
	| {readonly type: 'completePath'; readonly text: string}
	/** What was chosen of a list, by its place there. */
	| {readonly type: 'takeItems'; readonly items: readonly number[]}
	| {readonly type: 'stopAdding'}
	/** What is chosen once holds for the runs to come. */
	| {readonly type: 'keepSettings'; readonly change: Partial<Settings>}
	| {readonly type: 'saveReading'; readonly reading: Reading};

import {foldWords} from '../../i18n/fold.ts';
import {locales} from '../../i18n/locale.ts';
import {type LabelId, messages} from '../../i18n/messages.ts';
import type {Place} from '../../screens/row.ts';
import {digitScreens} from '../../screens/screens.ts';
import type {Action} from '../state/action.ts';
import {shortTitle} from '../state/tabs.ts';

type Command = Action | 'again' | 'help';

/** What a typed line asks for; null when it is neither a number of the view nor a word of any of the interface's languages. */
export const linearCommand = (line: string, targets: readonly Place[]): Command | null => {
	const [word = '', ...rest] = line.trim().split(/\s+/u);
	if (/^\d+$/u.test(word)) {
		const place = targets[Number(word) - 1];
		return place ? {type: 'goTo', place} : null;
	}
	const typed = foldWords(word);
	if (typed === '') return 'again';
	if (means(typed, 'linear.word.find'))
		return {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: rest.join(' ')}}};
	return commands.find(([label]) => means(typed, label))?.[1] ?? screenNamed(typed);
};

const means = (typed: string, label: LabelId): boolean =>
	locales.some(locale => foldWords(messages(locale)[label]) === typed);

const commands: readonly (readonly [LabelId, Command])[] = [
	['linear.word.again', 'again'],
	['linear.word.help', 'help'],
	['linear.word.back', {type: 'back'}],
	['linear.word.forward', {type: 'forward'}],
	['linear.word.next', {type: 'article', by: 1}],
	['linear.word.previous', {type: 'article', by: -1}],
	['linear.word.quit', {type: 'quit'}],
];

const screenNamed = (typed: string): Action | null => {
	const screen = digitScreens.find(({id, title}) => id !== 'search' && means(typed, shortTitle(title)));
	return screen ? {type: 'goTo', place: {screen: screen.id}} : null;
};

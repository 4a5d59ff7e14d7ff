import {foldWords} from '../../i18n/fold.ts';
import {type Locale, locales} from '../../i18n/locale.ts';
import {type LabelId, messages} from '../../i18n/messages.ts';
import {digitScreens} from '../../screens/screens.ts';
import {bindingName} from '../bindings/bindingName.ts';
import {keymap} from '../bindings/keymap.ts';
import type {Action} from '../state/action.ts';
import type {LinearTarget} from './linearView.ts';
import {linearWords} from './linearWords.ts';

/** What a typed line asks for. */
export type LinearCommand =
	| 'again'
	| 'help'
	| {
			readonly action: Action | null;
			/** The line of the view that it is about. */
			readonly chosen?: LinearTarget;
			/** The words that the action asks for. */
			readonly answer?: string;
	  };

/** What a typed line asks for; null when it is neither a number of the view nor a word of any of the interface's languages. */
export const linearCommand = (line: string, targets: readonly LinearTarget[]): LinearCommand | null => {
	const [word, rest] = divided(line);
	if (/^\d+$/u.test(word)) {
		const target = targets[Number(word) - 1];
		return target ? {action: {type: 'goTo', place: target.place}} : null;
	}
	const typed = foldWords(word);
	if (typed === '' || means(typed, 'linear.word.again')) return 'again';
	if (means(typed, 'linear.word.help')) return 'help';
	if (means(typed, 'linear.word.find') || means(typed, 'screen.search'))
		return {action: {type: 'goTo', place: {screen: 'search', subject: {kind: 'query', text: rest}}}};
	if (means(typed, 'linear.word.words') && rest !== '') return {action: {type: 'quote', words: rest}};
	if (means(typed, 'linear.word.choose')) return about(rest, targets, null);
	return actionOf(typed, rest, targets) ?? screenNamed(typed);
};

/** The first word, and what stands after it. */
const divided = (line: string): readonly [word: string, rest: string] => {
	const text = line.trim();
	const end = text.search(/\s/u);
	return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
};

const means = (typed: string, label: LabelId): boolean =>
	locales.some(locale => {
		const word = foldWords(messages(locale)[label]);
		return typed === word || typed === word + infinitiveEnding[locale];
	});

/** What whoever types an infinitive adds to a word that is an imperative: `compare`, `comparer`. */
const infinitiveEnding: Readonly<Record<Locale, string>> = {en: '', fr: 'r'};

/** An action on the line of a number; null where there is no such line. */
const about = (number: string, targets: readonly LinearTarget[], action: Action | null): LinearCommand | null => {
	const chosen = targets[Number(number) - 1];
	return chosen ? {action, chosen} : null;
};

const actionOf = (typed: string, rest: string, targets: readonly LinearTarget[]): LinearCommand | null => {
	const found = linearWords.find(({word}) => means(typed, word));
	const action = found && keymap.find(binding => bindingName(binding) === found.binding)?.action;
	if (!found || !action) return null;
	if (typeof action === 'function') return /^[a-z]$/iu.test(rest) ? {action: action(rest.toLowerCase())} : null;
	if (found.takes === 'text') return rest === '' ? {action} : {action, answer: rest};
	return found.takes === 'row' && rest !== '' ? about(rest, targets, action) : {action};
};

const screenNamed = (typed: string): LinearCommand | null => {
	const screen = digitScreens.find(({title}) => means(typed, title));
	return screen ? {action: {type: 'goTo', place: {screen: screen.id}}} : null;
};

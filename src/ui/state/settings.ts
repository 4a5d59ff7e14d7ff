import {locales} from '../../i18n/locale.ts';
import {messages} from '../../i18n/messages.ts';
import {articleOrders} from '../../screens/articleOrder.ts';
import {type Change, say} from './navigation.ts';
import {leastMeasure, type MenuName, mostMeasure, type State, themeChoices} from './state.ts';

/** Columns that one key makes the text wider or narrower by. */
const widthStep = 4;

/** A wider or narrower text, within its bounds. */
export const changeWidth = (state: State, by: 1 | -1): State => {
	const measure = state.settings.measure + by * widthStep;
	if (measure > mostMeasure) return say(state, messages(state.settings.locale)['notice.widest']);
	if (measure < leastMeasure) return say(state, messages(state.settings.locale)['notice.narrowest']);
	return {...state, settings: {...state.settings, measure}};
};

/** The mouse on or off. */
export const toggleMouse = (state: State): Change => {
	const mouse = !state.settings.mouse;
	const toggled: State = {...state, settings: {...state.settings, mouse}};
	return [
		say(toggled, messages(state.settings.locale)[mouse ? 'notice.mouseOn' : 'notice.mouseOff']),
		{type: 'takeMouse', mouse},
	];
};

/** The line of what holds now, so that Enter alone changes nothing; of menus that choose nothing of the kind the first. */
export const choiceNow = ({settings}: State, menu: MenuName): number => {
	const lines: Partial<Record<MenuName, number>> = {
		theme: (themeChoices as readonly string[]).indexOf(settings.theme),
		sort: articleOrders.indexOf(settings.order),
		language: locales.indexOf(settings.locale),
	};
	return Math.max(0, lines[menu] ?? 0);
};

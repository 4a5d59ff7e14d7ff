import {messages} from '../../i18n/messages.ts';
import {type Change, say} from './navigation.ts';
import {leastMeasure, mostMeasure, type State} from './state.ts';

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

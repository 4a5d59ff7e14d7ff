import {type KeyedId, type LabelId, messages} from '../../i18n/messages.ts';
import {saidKeyOf} from '../bindings/saidKey.ts';
import type {State} from './state.ts';

/** A message that needs nothing but the keys that it may say. */
export type RemarkId = LabelId | KeyedId;

/** A message in the language of the interface, with the keys that hold. */
export const remark = (state: Pick<State, 'keys' | 'settings'>, id: RemarkId): string => {
	const said = messages(state.settings.locale)[id];
	return typeof said === 'function' ? said(saidKeyOf(state)) : said;
};

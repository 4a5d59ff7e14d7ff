import type {Screen} from './screen.ts';
import {mutedRow} from './sources.ts';

export const search: Screen = {
	id: 'search',
	title: 'screen.search',
	rows: input => [mutedRow(input.messages['search.hint'])],
};

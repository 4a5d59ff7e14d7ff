import type {Messages} from '../../i18n/messages.ts';
import type {Signs} from '../../screens/rows/signs.ts';

/** Words in the place of signs, and nothing drawn: for ears. Kinds of difference have their words beside them already. */
export const signsInWords = (words: Messages): Signs => ({
	verdict: {agree: '', rounded: '', range: '', updated: '', scope: '', measure: '', conflict: '', single: ''},
	approx: words['value.approx'],
	atLeast: words['value.atLeast'],
	atMost: words['value.atMost'],
	moreThan: words['value.moreThan'],
	lessThan: words['value.lessThan'],
	dash: ` ${words['value.to']} `,
	reported: words['value.reported'],
	silent: words['value.silent'],
	near: '',
	unread: words['value.unread'],
	uncompared: words['value.uncompared'],
	note: '',
	separator: ',',
	horizontal: '',
	vertical: '',
	junction: '',
	pointer: '',
	reading: '',
	bar: '',
	plot: null,
	aloud: true,
});

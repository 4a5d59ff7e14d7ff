import type {Locale} from '../../i18n/locale.ts';
import type {Theme} from '../../ui/theme.ts';

/** How a command prints: for whom, how wide (in columns of the terminal), and whether as JSON. */
export type PrintOptions = {
	readonly locale: Locale;
	readonly width: number;
	readonly theme: Theme;
	/** Standard output is a terminal. */
	readonly terminal: boolean;
	readonly json: boolean;
};

type Environment = Readonly<Record<string, string | undefined>>;

const programs: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby', 'rio']);
const signs = ['KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'WT_SESSION', 'DOMTERM', 'ALACRITTY_WINDOW_ID'];

/** Whether the terminal is known to make links of OSC 8; inside tmux or screen nobody can tell, so the answer is no. */
export function knowsLinks(environment: Environment): boolean {
	if (environment.TMUX || environment.STY || environment.TERM === 'dumb') return false;
	if (programs.has(environment.TERM_PROGRAM ?? '')) return true;
	if (Number(environment.VTE_VERSION ?? 0) >= 5000) return true;
	return signs.some(name => environment[name]) || /^(?:foot|xterm-kitty|xterm-ghostty)/.test(environment.TERM ?? '');
}

/** Whether the locale's characters are Unicode's (POSIX: LC_ALL over LC_CTYPE over LANG); systems that say nothing are taken to be. */
export function knowsUnicode(environment: Environment): boolean {
	const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
	if (environment.TERM === 'linux') return false;
	return locale === '' || locale.startsWith('C') || /utf-?8/i.test(locale);
}

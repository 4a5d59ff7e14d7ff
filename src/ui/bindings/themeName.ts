/** Names of the themes, as options and settings give them. */
export type ThemeName = 'terminal' | 'light' | 'dark' | 'contrast' | 'mono' | 'print';

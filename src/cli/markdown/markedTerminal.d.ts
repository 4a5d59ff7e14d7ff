declare module 'marked-terminal' {
	import type {MarkedExtension} from 'marked';

	/** The options that are used here; how words look, and what cli-table3 is given. */
	export type MarkedTerminalOptions = {
		readonly emoji?: boolean;
		readonly reflowText?: boolean;
		readonly showSectionPrefix?: boolean;
		readonly paragraph?: (words: string) => string;
		readonly listitem?: (words: string) => string;
		readonly table?: (words: string) => string;
		readonly image?: (address: string, title: string | null, description: string) => string;
		readonly tableOptions?: {
			readonly colWidths?: readonly number[];
			readonly colAligns?: readonly string[];
			readonly wordWrap?: boolean;
			readonly wrapOnWordBoundary?: boolean;
		};
	};

	export function markedTerminal(options?: MarkedTerminalOptions): MarkedExtension;
}

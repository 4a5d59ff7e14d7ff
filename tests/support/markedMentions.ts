import type {Mention} from '../../src/core/annotate/annotation.ts';
import {annotateMentions} from '../../src/core/annotate/mentions.ts';
import type {LanguageCode} from '../../src/core/text/token.ts';
import {contextOf} from './annotated.ts';

/** The text with every outermost mention in brackets and what `label` says of it behind: `[Kim](person)`. */
export function markedMentions(text: string, language: LanguageCode, label: (mention: Mention) => string): string {
	let marked = '';
	let at = 0;
	for (const mention of annotateMentions(contextOf(text, {language}))) {
		if (mention.start < at) continue;
		marked += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}](${label(mention)})`;
		at = mention.end;
	}
	return marked + text.slice(at);
}

/** The text that marks were put into. */
export const withoutMarks = (marked: string): string => marked.replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1');

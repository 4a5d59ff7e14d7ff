import type {Locale} from './locale.ts';

/** What stands for a value on the command line, where the language calls it otherwise. */
const names: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
	en: new Map(),
	fr: new Map(
		Object.entries({
			columns: 'colonnes',
			command: 'commande',
			folder: 'dossier',
			gold: 'référence',
			kinds: 'écarts',
			language: 'langue',
			order: 'ordre',
			table: 'tableau',
			text: 'texte',
			words: 'mots',
		}),
	),
};

/** Words between brackets of the help: `folder` in `[folder]`, `text` in `<id[:text]>`. */
const placeholder = /(?<=[<[]:?)\p{L}+(?=[>\].])/gu;

/** A line of usage with what stands for values in the language of the interface: `[folder]`, `[dossier]`. */
export const withPlaceholders = (usage: string, locale: Locale): string =>
	usage.replaceAll(placeholder, word => names[locale].get(word) ?? word);

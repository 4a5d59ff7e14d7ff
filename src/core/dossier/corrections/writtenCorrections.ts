import {appendTo} from '../../text/appendTo.ts';
import type {ArticleField, Correction} from './correction.ts';
import type {Corrections, QuotationLine} from './corrections.ts';
import type {DossierEdit, WrittenValue} from './dossierEdit.ts';

/** One line of the file as the decision that it is, and the change that would take it out. */
export type WrittenCorrection = {readonly correction: Correction; readonly removal: DossierEdit};

/** What the file decides, line by line in its order; notes are not decisions. */
export function writtenCorrections({
	actors,
	articles,
	facts,
	same,
	different,
}: Corrections): readonly WrittenCorrection[] {
	return [
		...writtenActors(actors),
		...articles.flatMap(writtenFields),
		...facts.map(writtenName),
		...same.map(line => judgement('same', line)),
		...different.map(line => judgement('different', line)),
	];
}

function writtenActors({merge, split, rename, hide}: Corrections['actors']): WrittenCorrection[] {
	return [
		...merge.map((names): WrittenCorrection => {
			const [first = '', ...others] = names.map(({text}) => text);
			const removal = {kind: 'drop', path: ['actors', 'merge'], value: [first, ...others]} as const;
			return {correction: {kind: 'merge', first, second: others.join(', ')}, removal};
		}),
		...split.map(({article, name, actor}): WrittenCorrection => {
			const value = {article, name, actor};
			return {correction: {kind: 'split', ...value}, removal: {kind: 'drop', path: ['actors', 'split'], value}};
		}),
		...rename.map(({from, to}): WrittenCorrection => {
			const removal = {kind: 'remove', path: ['actors', 'rename', from]} as const;
			return {correction: {kind: 'rename', from, to}, removal};
		}),
		...hide.map(({text: name}): WrittenCorrection => {
			const removal = {kind: 'drop', path: ['actors', 'hide'], value: name} as const;
			return {correction: {kind: 'hide', name}, removal};
		}),
	];
}

const articleFields: readonly ArticleField[] = ['title', 'source', 'published'];

function writtenFields({article, fields}: Corrections['articles'][number]): WrittenCorrection[] {
	const written = articleFields.filter(field => Object.hasOwn(fields, field));
	return written.map(field => ({
		correction: {kind: 'article', article, field, value: fields[field] ?? ''},
		removal: {kind: 'remove', path: ['articles', article, field]},
	}));
}

function writtenName({name, quotations}: Corrections['facts'][number]): WrittenCorrection {
	const {article, quote} = quotations[0]!;
	return {
		correction: {kind: 'nameFact', claim: {article, quote}, from: '', to: name},
		removal: {kind: 'remove', path: ['facts', name]},
	};
}

/** More quotations than two stand together in the place of the second one. */
function judgement(kind: 'same' | 'different', {quotations}: QuotationLine): WrittenCorrection {
	const [one, ...others] = quotations;
	const other = {article: others[0]!.article, quote: others.map(({quote}) => quote).join(' … ')};
	return {
		correction: {kind, one: {article: one!.article, quote: one!.quote}, other},
		removal: {kind: 'drop', path: [kind], value: writtenLine(quotations)},
	};
}

/** Quotations as a line holds them: several of an article are a list, one is a text. */
export function writtenLine(quotations: QuotationLine['quotations']): WrittenValue {
	const byArticle = new Map<string, string[]>();
	for (const {article, quote} of quotations) appendTo(byArticle, article, quote);
	return Object.fromEntries(
		[...byArticle].map(([article, quotes]) => [article, quotes.length === 1 ? quotes[0]! : quotes]),
	);
}

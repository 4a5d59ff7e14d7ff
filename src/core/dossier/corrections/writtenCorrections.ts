import type {ArticleField, Correction} from './correction.ts';
import type {Corrections, QuotationLine} from './corrections.ts';
import type {DossierEdit, WrittenValue} from './dossierEdit.ts';

/** One line of the file as the decision that it is, and the change that would take it out. */
export type WrittenCorrection = {readonly correction: Correction; readonly removal: DossierEdit};

/** What the file decides, line by line in its order; notes are not decisions. */
export function writtenCorrections(corrections: Corrections): readonly WrittenCorrection[] {
	const {actors, articles, facts, same, different} = corrections;
	return [
		...actors.merge.map((names): WrittenCorrection => {
			const [first = '', ...others] = names.map(({text}) => text);
			const value = [first, ...others];
			return {
				correction: {kind: 'merge', first, second: others.join(', ')},
				removal: {kind: 'drop', path: ['actors', 'merge'], value},
			};
		}),
		...actors.split.map(({article, name, actor}): WrittenCorrection => {
			const value = {article, name, actor};
			return {correction: {kind: 'split', ...value}, removal: {kind: 'drop', path: ['actors', 'split'], value}};
		}),
		...actors.rename.map(
			({from, to}): WrittenCorrection => ({
				correction: {kind: 'rename', from, to},
				removal: {kind: 'remove', path: ['actors', 'rename', from]},
			}),
		),
		...actors.hide.map(
			({text}): WrittenCorrection => ({
				correction: {kind: 'hide', name: text},
				removal: {kind: 'drop', path: ['actors', 'hide'], value: text},
			}),
		),
		...articles.flatMap(({article, fields}) =>
			articleFields
				.filter(field => Object.hasOwn(fields, field))
				.map(
					(field): WrittenCorrection => ({
						correction: {kind: 'article', article, field, value: fields[field] ?? ''},
						removal: {kind: 'remove', path: ['articles', article, field]},
					}),
				),
		),
		...facts.map(
			({name, quotations: [first]}): WrittenCorrection => ({
				correction: {kind: 'nameFact', claim: {article: first!.article, quote: first!.quote}, from: '', to: name},
				removal: {kind: 'remove', path: ['facts', name]},
			}),
		),
		...same.map(line => judgement('same', line)),
		...different.map(line => judgement('different', line)),
	];
}

const articleFields: readonly ArticleField[] = ['title', 'source', 'published'];

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
	for (const {article, quote} of quotations) byArticle.set(article, [...(byArticle.get(article) ?? []), quote]);
	return Object.fromEntries(
		[...byArticle].map(([article, quotes]) => [article, quotes.length === 1 ? quotes[0]! : quotes]),
	);
}

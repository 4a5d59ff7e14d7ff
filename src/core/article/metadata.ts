import {languageOfTag} from '../language/detectLanguage.ts';
import {beginningOf} from '../text/beginningOf.ts';
import type {LanguageCode} from '../text/token.ts';
import type {Issue} from './article.ts';
import {cleanLine} from './cleanText.ts';
import type {Field} from './frontMatter.ts';
import {isoDate} from './isoDate.ts';

/** What a file says about its article; null where it says nothing. */
export type Metadata = {
	readonly title: string | null;
	readonly source: string | null;
	readonly author: string | null;
	readonly published: string | null;
	/** The file itself says that its date is a conclusion, not stated. */
	readonly publishedInferred: boolean;
	readonly language: LanguageCode | null;
	readonly url: string | null;
	readonly origin: string | null;
	readonly note: string | null;
};

/** What is wrong with a value, as the end of the sentence "field: …"; null when it is right. */
type Reading<Value> = {readonly value: Value | null; readonly problem?: string};

const isPlain = (value: unknown): value is string | number | boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function readLine(value: unknown): Reading<string> {
	if (value === null || value === '') return {value: null};
	return isPlain(value) ? {value: cleanLine(String(value)) || null} : {value: null, problem: 'is not a line of text'};
}

function readNames(value: unknown): Reading<string> {
	if (!Array.isArray(value)) return readLine(value);
	if (!value.every(isPlain)) return {value: null, problem: 'is neither a name nor a list of names'};
	return {value: cleanLine(value.join(', ')) || null};
}

function readDate(value: unknown): Reading<string> {
	if (value === null || value === '') return {value: null};
	const date = isPlain(value) ? isoDate(String(value)) : null;
	return date ? {value: date} : {value: null, problem: 'is not a date like 2025-04-28, 2025-04 or 2025'};
}

function readLanguage(value: unknown): Reading<LanguageCode> {
	if (value === null || value === '') return {value: null};
	const code = isPlain(value) ? languageOfTag(String(value)) : null;
	return code ? {value: code} : {value: null, problem: 'is not a language that briefing reads (fr, en)'};
}

function readUrl(value: unknown): Reading<string> {
	if (value === null || value === '') return {value: null};
	const url = isPlain(value) ? cleanLine(String(value)) : '';
	return /^https?:\/\/[^\s/]+\S*$/iu.test(url) ? {value: url} : {value: null, problem: 'is not a web address'};
}

function readFlag(value: unknown): Reading<boolean> {
	if (value === null || value === '') return {value: null};
	return typeof value === 'boolean' ? {value} : {value: null, problem: 'is neither true nor false'};
}

const isFilled = (field: Field): boolean => field.value !== null && field.value !== '';

/** Reads the fields of a front matter; each wrong one becomes an issue with its place and counts as not given. */
export function readMetadata(path: string, fields: ReadonlyMap<string, Field>): {metadata: Metadata; issues: Issue[]} {
	const issues: Issue[] = [];
	const take = <Value>(name: string, read: (value: unknown) => Reading<Value>): Value | null => {
		const field = fields.get(name);
		if (!field || !isFilled(field)) return null;
		const {value, problem} = read(field.value);
		if (problem) issues.push(wrongField(path, name, field, problem));
		return value;
	};
	take('updated', readDate);
	take('retrieved', readDate);
	const metadata = {
		title: take('title', readLine),
		source: take('source', readLine),
		author: take('author', readNames),
		published: take('published', readDate),
		publishedInferred: take('publishedInferred', readFlag) ?? false,
		language: take('language', readLanguage),
		url: take('url', readUrl),
		origin: take('origin', readLine),
		note: take('note', readLine),
	};
	return {metadata, issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))};
}

const wrongField = (path: string, name: string, {line, column, value}: Field, problem: string): Issue => ({
	path,
	code: 'wrongField',
	line,
	column,
	detail: name,
	message: `"${name}" ${problem}${isPlain(value) ? `: "${beginningOf(cleanLine(String(value)), 60)}"` : ''}; it was left out`,
});

import {languageOfTag} from '../language/detectLanguage.ts';
import {beginningOf} from '../text/beginningOf.ts';
import {languageCodes} from '../text/languageCodes.ts';
import type {LanguageCode} from '../text/token.ts';
import type {Issue} from './article.ts';
import {authorLine} from './authorLine.ts';
import {cleanLine} from './cleanText.ts';
import {type FieldName, fieldFinder, type NamedField} from './fieldNames.ts';
import type {Field} from './frontMatter.ts';
import {formatIsoDate, isoDate} from './isoDate.ts';
import {outletOfHost} from './outletOfHost.ts';
import {writtenDay} from './writtenDate.ts';

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

/** A value as its field has it, null where it says nothing or is wrong; then `problem` tells why, as the end of the sentence "field …". */
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
	const names = value.map(name => cleanLine(String(name)).replace(wikiLink, '$1')).filter(name => name !== '');
	return {value: authorLine(names) || null};
}

/** `[[Ann Roe]]`: a name as clippers write it, a link to a note. */
const wikiLink = /^\[\[(.*)\]\]$/u;

function readDate(value: unknown): Reading<string> {
	if (value === null || value === '') return {value: null};
	const date = isPlain(value) ? (isoDate(String(value)) ?? dayInWords(String(value))) : null;
	return date ? {value: date} : {value: null, problem: 'is not a date like 2025-04-28, 2025-04 or 2025'};
}

/** `28 April 2025`, and nothing else; its year has to be told. */
function dayInWords(text: string): string | null {
	const written = text.length <= longestDate ? writtenDay(text) : null;
	return written?.year ? formatIsoDate(written.year, written.month, written.day) : null;
}

/** Characters that a date with its weekday, month and hour takes up at most. */
const longestDate = 60;

function readLanguage(value: unknown): Reading<LanguageCode> {
	if (value === null || value === '') return {value: null};
	const code = isPlain(value) ? languageOfTag(String(value)) : null;
	return code
		? {value: code}
		: {value: null, problem: `is not a language that briefing reads (${languageCodes.join(', ')})`};
}

function readUrl(value: unknown): Reading<string> {
	if (value === null || value === '') return {value: null};
	const url = isPlain(value) ? cleanLine(String(value)) : '';
	return /^https?:\/\/[^\s/]\S*$/iu.test(url) ? {value: url} : {value: null, problem: 'is not a web address'};
}

function readFlag(value: unknown): Reading<boolean> {
	if (value === null || value === '') return {value: null};
	return typeof value === 'boolean' ? {value} : {value: null, problem: 'is neither true nor false'};
}

/** Reads the fields of a front matter; each wrong one becomes an issue with its place and counts as not given. */
export function readMetadata(path: string, fields: ReadonlyMap<string, Field>): {metadata: Metadata; issues: Issue[]} {
	const issues: Issue[] = [];
	const find = fieldFinder(fields);
	const read = <Value>(named: NamedField | null, reader: (value: unknown) => Reading<Value>): Value | null => {
		if (!named) return null;
		const {value, problem} = reader(named.field.value);
		if (problem) issues.push(wrongField(path, named.name, named.field, problem));
		return value;
	};
	const take = <Value>(name: FieldName, reader: (value: unknown) => Reading<Value>): Value | null =>
		read(find(name), reader);
	const address = addressGiven(find);
	take('updated', readDate);
	take('retrieved', readDate);
	const metadata = {
		title: take('title', readLine),
		source: address.isSource ? outletOf(address.named) : take('source', readLine),
		author: take('author', readNames),
		published: take('published', readDate),
		publishedInferred: take('publishedInferred', readFlag) ?? false,
		language: take('language', readLanguage),
		url: read(address.named, readUrl),
		origin: take('origin', readLine),
		note: take('note', readLine),
	};
	return {metadata, issues: issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))};
}

/** The address; clippers give it as the source where no field of its own holds it. */
function addressGiven(find: (name: FieldName) => NamedField | null): {named: NamedField | null; isSource: boolean} {
	const source = find('source');
	const isSource = source !== null && readUrl(source.field.value).value !== null;
	return {named: find('url') ?? (isSource ? source : null), isSource};
}

function outletOf(named: NamedField | null): string | null {
	const url = named ? readUrl(named.field.value).value : null;
	return url === null ? null : outletOfHost(url);
}

const wrongField = (path: string, name: string, {line, column, value}: Field, problem: string): Issue => ({
	path,
	code: 'wrongField',
	line,
	column,
	detail: name,
	message: `"${name}" ${problem}${isPlain(value) ? `: "${beginningOf(cleanLine(String(value)), 60)}"` : ''}; it was left out`,
});

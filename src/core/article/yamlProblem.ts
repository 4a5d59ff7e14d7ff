import {beginningOf} from '../text/beginningOf.ts';
import {cleanLine} from './cleanText.ts';

/** What the codes of the parser (`yaml`, `ErrorCode`) mean to whoever wrote the file; those that only its authors meet are left out. */
const meanings = {
	BAD_ALIAS: 'a name after * is not written right',
	BAD_DIRECTIVE: 'a line that begins with % is not understood',
	BAD_DQ_ESCAPE: 'a backslash in quotation marks has to be doubled',
	BAD_INDENT: 'the indentation does not fit, or a bracket is not closed',
	BAD_SCALAR_START: 'a value that begins with a special sign belongs in quotation marks',
	BLOCK_AS_IMPLICIT_KEY: 'a second colon in one line, or an indentation that does not fit',
	BLOCK_IN_FLOW: 'lines of their own stand inside brackets',
	DUPLICATE_KEY: 'a field is there twice',
	KEY_OVER_1024_CHARS: 'the name of a field is too long',
	MISSING_CHAR: 'a quotation mark, a bracket or a colon is missing',
	MULTILINE_IMPLICIT_KEY: 'a line lacks its colon, or its indentation does not fit',
	MULTIPLE_DOCS: 'the file begins anew with ---',
	RESOURCE_EXHAUSTION: 'it is nested too deeply',
	TAB_AS_INDENT: 'a tab stands where spaces must',
	UNEXPECTED_TOKEN: 'something is left over after a value: a quotation mark closed too early',
	noFields: 'it holds no fields',
} as const;

/** Problems of a YAML text that have words of their own, by which other languages say them. */
export type YamlProblemName = keyof typeof meanings;

/** What is wrong with a YAML text: in English, and the name of it where it has one. */
export type YamlProblem = {readonly detail: string; readonly reason?: readonly [YamlProblemName]};

/** A problem that has a name. */
export const namedYamlProblem = (name: YamlProblemName): YamlProblem => ({detail: meanings[name], reason: [name]});

/** What is wrong with a YAML text, in one line; the parser itself only says of deep nesting that it ran out of stack. */
export const yamlProblem = ({code, message}: {readonly code: string; readonly message: string}): YamlProblem => {
	if (/call stack/iu.test(message)) return namedYamlProblem('RESOURCE_EXHAUSTION');
	return code in meanings ? namedYamlProblem(code as YamlProblemName) : {detail: beginningOf(cleanLine(message), 200)};
};

import {beginningOf} from '../text/beginningOf.ts';
import {cleanLine} from './cleanText.ts';

/** What is wrong with a YAML text, in one line; the parser itself only says of deep nesting that it ran out of stack. */
export const yamlProblem = ({message}: {readonly message: string}): string =>
	/call stack/iu.test(message) ? 'it is nested too deeply' : beginningOf(cleanLine(message), 200);

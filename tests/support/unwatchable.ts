const preload =
	'import {createRequire, syncBuiltinESMExports} from "node:module";' +
	'createRequire("file:///x")("node:fs").watch = () => { throw Object.assign(new Error("no space left"), {code: "ENOSPC"}); };' +
	'syncBuiltinESMExports()';

/** Arguments of Node with which the system gives a program no watches of folders. */
export const unwatchable = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`] as const;

/** Milliseconds after which all signals that came during the work have been told. */
const told = 200;

/**
 * Does work of another program, for which alone Ctrl-C is meanwhile. The work is waited for: signals that came until its end are told
 * only afterwards, to nobody.
 */
export function withInterruptsUnheard<Result>(work: () => Result): Result {
	const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
	process.on('SIGINT', unheard);
	for (const listener of listeners) process.off('SIGINT', listener);
	try {
		return work();
	} finally {
		setTimeout(() => {
			for (const listener of listeners) process.on('SIGINT', listener);
			process.off('SIGINT', unheard);
		}, told);
	}
}

const unheard = (): void => undefined;

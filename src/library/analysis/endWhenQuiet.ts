/** What ends when nobody asks any more. */
type QuietEnd = {
	/** Milliseconds without any question, and without another one. */
	readonly soon: number;
	readonly patience: number;
	/** Done before the end. */
	readonly prepare: () => Promise<void>;
	readonly end: () => void;
};

/** Ends something when nobody asks any more; returns what hears of each question. One that comes while the end is prepared puts it off. */
export function endWhenQuiet({soon, patience, prepare, end}: QuietEnd): () => void {
	let idle = setTimeout(finish, soon);

	async function finish(): Promise<void> {
		const begun = idle;
		await prepare();
		if (idle === begun) end();
	}

	return () => {
		clearTimeout(idle);
		idle = setTimeout(finish, patience);
	};
}

/** A value that is worked out when it is first asked for, and then known: what it was worked out from is let go. */
export function once<Value>(find: () => Value): () => Value {
	let known: {readonly value: Value} | {readonly find: () => Value} = {find};
	return () => {
		if ('find' in known) known = {value: known.find()};
		return known.value;
	};
}

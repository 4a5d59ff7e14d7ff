/** A value that is worked out when it is first asked for, and then known. */
export function once<Value>(find: () => Value): () => Value {
	let found: {readonly value: Value} | undefined;
	return () => {
		found ??= {value: find()};
		return found.value;
	};
}

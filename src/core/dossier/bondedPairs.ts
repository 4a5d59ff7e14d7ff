/** How much two items belong together; above 0 they do. Null where they must never stand in one group. */
export type Bond = number | null;

/** A pair of items, by index, with its bond. */
export type BondedPair = {readonly one: number; readonly other: number; readonly bond: Bond};

/** Pairs of items, by index, with their bonds, in the order they were added. Flat arrays: a large dossier has millions. */
export class BondedPairs {
	#ones = new Uint32Array(256);
	#others = new Uint32Array(256);
	#bonds = new Float64Array(256);
	#size = 0;

	static of(pairs: Iterable<BondedPair>): BondedPairs {
		const all = new BondedPairs();
		for (const {one, other, bond} of pairs) all.add(one, other, bond);
		return all;
	}

	get size(): number {
		return this.#size;
	}

	add(one: number, other: number, bond: Bond): void {
		if (this.#size === this.#ones.length) this.#grow();
		this.#ones[this.#size] = one;
		this.#others[this.#size] = other;
		this.#bonds[this.#size] = bond ?? Number.NaN;
		this.#size++;
	}

	one(pair: number): number {
		return this.#ones[pair]!;
	}

	other(pair: number): number {
		return this.#others[pair]!;
	}

	/** Not a number where the two must never stand in one group. */
	bond(pair: number): number {
		return this.#bonds[pair]!;
	}

	/** The same pairs with other bonds; not a number forbids. */
	withBonds(bonds: Float64Array<ArrayBuffer>): BondedPairs {
		const pairs = new BondedPairs();
		pairs.#ones = this.#ones;
		pairs.#others = this.#others;
		pairs.#bonds = bonds;
		pairs.#size = this.#size;
		return pairs;
	}

	#grow(): void {
		const [ones, others, bonds] = [this.#ones, this.#others, this.#bonds];
		this.#ones = new Uint32Array(ones.length * 2);
		this.#others = new Uint32Array(ones.length * 2);
		this.#bonds = new Float64Array(ones.length * 2);
		this.#ones.set(ones);
		this.#others.set(others);
		this.#bonds.set(bonds);
	}
}

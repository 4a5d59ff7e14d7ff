/** Which pairs of numbers have been met: flat, because a large dossier has millions of pairs. */
export class PairSet {
	#ones = new Uint32Array(1024);
	#others = new Uint32Array(1024);
	#size = 0;

	/** Adds the pair of two different numbers; false when it was met before, in either order. */
	add(one: number, other: number): boolean {
		const low = Math.min(one, other);
		const high = Math.max(one, other);
		if (this.#size * 2 >= this.#ones.length) this.#grow();
		const place = this.#placeOf(low, high);
		if (this.#others[place] !== 0) return false;
		this.#ones[place] = low;
		this.#others[place] = high;
		this.#size++;
		return true;
	}

	/** Where a pair stands, or is to stand: the greater of two different numbers is never 0, which marks free places. */
	#placeOf(low: number, high: number): number {
		const last = this.#ones.length - 1;
		let place = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 7;
		for (place &= last; this.#others[place] !== 0; place = (place + 1) & last)
			if (this.#ones[place] === low && this.#others[place] === high) break;
		return place;
	}

	#grow(): void {
		const ones = this.#ones;
		const others = this.#others;
		this.#ones = new Uint32Array(ones.length * 4);
		this.#others = new Uint32Array(ones.length * 4);
		for (let at = 0; at < ones.length; at++) {
			if (others[at] === 0) continue;
			const place = this.#placeOf(ones[at]!, others[at]!);
			this.#ones[place] = ones[at]!;
			this.#others[place] = others[at]!;
		}
	}
}

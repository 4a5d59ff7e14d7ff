/** Gives each different pair of numbers a number, from 0 in the order in which they come; flat, because a large dossier has millions. */
export class PairNumbers {
	#ones = new Uint32Array(1024);
	#others = new Uint32Array(1024);
	/** One more than the number of the pair; 0 marks free places. */
	#numbers = new Uint32Array(1024);
	#size = 0;

	get size(): number {
		return this.#size;
	}

	numberOf(one: number, other: number): number {
		if (this.#size * 2 >= this.#ones.length) this.#grow();
		const place = this.#placeOf(one, other);
		if (this.#numbers[place] === 0) this.#put(place, one, other, ++this.#size);
		return this.#numbers[place]! - 1;
	}

	/** Calls for each pair, in no order. */
	forEach(visit: (one: number, other: number, number: number) => void): void {
		for (let place = 0; place < this.#numbers.length; place++) {
			const number = this.#numbers[place]!;
			if (number > 0) visit(this.#ones[place]!, this.#others[place]!, number - 1);
		}
	}

	#put(place: number, one: number, other: number, number: number): void {
		this.#ones[place] = one;
		this.#others[place] = other;
		this.#numbers[place] = number;
	}

	#placeOf(one: number, other: number): number {
		const last = this.#ones.length - 1;
		let place = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 7;
		for (place &= last; this.#numbers[place] !== 0; place = (place + 1) & last)
			if (this.#ones[place] === one && this.#others[place] === other) break;
		return place;
	}

	#grow(): void {
		const ones = this.#ones;
		const others = this.#others;
		const numbers = this.#numbers;
		this.#ones = new Uint32Array(ones.length * 4);
		this.#others = new Uint32Array(ones.length * 4);
		this.#numbers = new Uint32Array(ones.length * 4);
		for (let place = 0; place < numbers.length; place++) {
			const number = numbers[place]!;
			if (number > 0) this.#put(this.#placeOf(ones[place]!, others[place]!), ones[place]!, others[place]!, number);
		}
	}
}

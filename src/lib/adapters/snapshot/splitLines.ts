const LINE_END = 0x0a;

/** Cuts bytes that come in pieces of any length into lines; a line keeps its line end. */
export class LineSplitter {
	#rest: Uint8Array[] = [];
	/** Bytes of a line whose end has not come. */
	waiting = 0;

	*push(piece: Uint8Array): Generator<Uint8Array> {
		let from = 0;
		for (let end = piece.indexOf(LINE_END); end >= 0; end = piece.indexOf(LINE_END, from)) {
			yield this.#joined(piece.subarray(from, end + 1));
			from = end + 1;
		}
		if (from < piece.length) this.#rest.push(piece.slice(from));
		this.waiting += piece.length - from;
	}

	/** What follows the last line end: empty in a whole file. */
	end(): Uint8Array {
		return this.#joined(new Uint8Array(0));
	}

	#joined(last: Uint8Array): Uint8Array {
		if (this.#rest.length === 0) return last;
		const parts = [...this.#rest, last];
		this.#rest = [];
		this.waiting = 0;
		const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
		let at = 0;
		for (const part of parts) {
			whole.set(part, at);
			at += part.length;
		}
		return whole;
	}
}

/** Calls once in the next frame, however often it is asked for. */
export class NextFrame {
	readonly #then: () => void;
	#frame = 0;

	constructor(then: () => void) {
		this.#then = then;
	}

	ask(): void {
		if (this.#frame !== 0) return;
		this.#frame = requestAnimationFrame(() => {
			this.#frame = 0;
			this.#then();
		});
	}

	leave(): void {
		cancelAnimationFrame(this.#frame);
	}
}

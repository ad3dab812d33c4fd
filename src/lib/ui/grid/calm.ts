/** ms without a further view before a grid learns how many rows it has, while that is not to be seen. */
const CALM = 400;

/** Calls once nothing has come for a while that had to be waited for. */
export class Calm {
	readonly #then: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(then: () => void) {
		this.#then = then;
	}

	get awaited(): boolean {
		return this.#timer !== undefined;
	}

	/** Until nothing new has come for a while; false: there is nothing to wait for any more. */
	wait(waits: boolean): void {
		clearTimeout(this.#timer);
		this.#timer = waits ? setTimeout(this.#then, CALM) : undefined;
	}
}

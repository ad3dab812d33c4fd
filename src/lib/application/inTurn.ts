/** Does one thing after the other, in the order they were asked for; a failure stops only itself. */
export class InTurn {
	#last: Promise<unknown> = Promise.resolve();

	take<Value>(work: () => Promise<Value>): Promise<Value> {
		const mine = this.#last.then(work, work);
		this.#last = mine.catch(() => undefined);
		return mine;
	}
}

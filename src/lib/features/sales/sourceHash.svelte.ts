/** The sha-256 of the table that is looked at: it comes after the table, which nobody makes wait for it. */
export class SourceHash {
	#asked: Promise<string> | null = null;
	#known = $state.raw<string | null>(null);

	/** In hex; empty: cannot be had. Null: not worked out yet. */
	get known(): string | null {
		return this.#known;
	}

	/** Resolves when it is known. */
	async learn(hash: Promise<string>): Promise<void> {
		if (this.#asked !== hash) this.forget();
		this.#asked = hash;
		const known = await hash;
		if (this.#asked === hash) this.#known = known;
	}

	forget(): void {
		this.#asked = null;
		this.#known = null;
	}
}

import type { Reading } from '$lib/domain/primitives/soundsLike';
import { Readings, type NamesThatGrow } from './readings';
import type { Speaker } from './speaking';

/** Names asked for at once: what comes in between is found a moment earlier. */
const BATCH = 4000;

/** How customers are said, as far as anybody has looked for them by their sound. */
export class Sounds {
	readonly #speaker: Speaker;
	readonly #readings = new Readings();
	#working: Promise<void> | null = null;
	/** Names said so far: what was found by sound is looked for again as it rises. */
	#known = $state(0);

	constructor(speaker: Speaker) {
		this.#speaker = speaker;
	}

	/** How a name is said; empty while nobody knows. */
	readonly of = (name: string): Reading => (this.#known === 0 ? '' : this.#readings.of(name));

	/** Learns how the names of a list are said, what was added since too; a failed try is made again with the next call. */
	learn(list: NamesThatGrow): Promise<void> {
		this.#readings.want(list);
		this.#working ??= this.#work().finally(() => {
			this.#working = null;
		});
		return this.#working;
	}

	async #work(): Promise<void> {
		for (let names = this.#next(); names.length > 0; names = this.#next()) {
			try {
				this.#readings.take(names, await this.#speaker.read(names));
			} catch {
				// Names are still found as they are written.
				this.#readings.giveUp();
			}
			this.#known = this.#readings.size;
		}
	}

	#next(): readonly string[] {
		return this.#readings.next(BATCH);
	}
}

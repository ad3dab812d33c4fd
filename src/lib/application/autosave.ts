import type { Later } from './ports';

/** Rest after the last change before a checkpoint is written, milliseconds. */
export const IDLE = 10_000;

/**
 * Each change is kept by the journal at once; a checkpoint makes the next opening fast. It is
 * written when the planner rests, or leaves the page.
 */
export class Autosave {
	readonly #later: Later;
	readonly #checkpoint: () => void;
	#callOff: (() => void) | null = null;

	constructor(later: Later, checkpoint: () => void) {
		this.#later = later;
		this.#checkpoint = checkpoint;
	}

	/** Something changed: the rest starts anew. */
	touch(): void {
		this.#callOff?.();
		this.#callOff = this.#later(IDLE, () => this.settle());
	}

	/** A checkpoint now, if something changed since the last one. */
	settle(): void {
		if (this.#callOff === null) return;
		this.#callOff();
		this.#callOff = null;
		this.#checkpoint();
	}

	/** Settles whenever the page goes out of sight. Returns the way to stop. */
	watch(page: Document): () => void {
		const onchange = () => {
			if (page.visibilityState === 'hidden') this.settle();
		};
		page.addEventListener('visibilitychange', onchange);
		return () => page.removeEventListener('visibilitychange', onchange);
	}
}

import type { OpenWorkbook, SaveState } from './ports';

const NOTHING: SaveState = { kind: 'empty' };

/** What the open workbook says about saving. */
export class Saving {
	readonly #onsaved: () => void;
	#state = $state.raw<SaveState>(NOTHING);
	#stop = (): void => undefined;
	#waiting: (() => void)[] = [];

	/** onsaved: everything is in the database. */
	constructor(onsaved: () => void) {
		this.#onsaved = onsaved;
	}

	get state(): SaveState {
		return this.#state;
	}

	listen(workbook: OpenWorkbook): void {
		this.#stop = workbook.onSaveState((state) => {
			this.#hear(state);
		});
	}

	leave(): void {
		this.#stop();
		this.#hear(NOTHING);
	}

	/** Resolves when nothing is on its way to the database any more. */
	async settled(): Promise<SaveState> {
		if (this.#state.kind === 'saving') {
			await new Promise<void>((resolve) => {
				this.#waiting.push(resolve);
			});
		}
		return this.#state;
	}

	#hear(state: SaveState): void {
		this.#state = state;
		if (state.kind === 'saved') this.#onsaved();
		if (state.kind === 'saving') return;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}
}

import type { Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import type { Change, History, OpenWorkbook, SaveState } from '../ports';

/** A workbook that is kept nowhere and remembers what it was asked to keep. */
export class MemoryWorkbook implements OpenWorkbook {
	readonly id: string;
	readonly history: History;
	readonly changes: Change[] = [];
	checkpoints = 0;
	retries = 0;
	closed = false;
	/** What was kept last. */
	kept: Inputs;
	#listener: ((state: SaveState) => void) | null = null;
	#sequence: number;

	constructor(id: string, inputs: Inputs, history?: History) {
		this.id = id;
		const first = { sequence: 0, label: message('workbook_new'), inputs };
		this.history = history ?? { steps: [first], position: 0 };
		this.kept = inputs;
		this.#sequence = this.history.steps.at(-1)?.sequence ?? 0;
	}

	append(change: Change): number {
		this.changes.push(change);
		this.kept = change.kind === 'do' ? change.after : change.inputs;
		return ++this.#sequence;
	}

	onSaveState(listener: (state: SaveState) => void): () => void {
		this.#listener = listener;
		listener({ kind: 'empty' });
		return () => (this.#listener = null);
	}

	/** Lets listeners hear a state. */
	say(state: SaveState): void {
		this.#listener?.(state);
	}

	retry(): void {
		this.retries++;
	}

	checkpoint(): Promise<void> {
		this.checkpoints++;
		return Promise.resolve();
	}

	close(): void {
		this.closed = true;
	}
}

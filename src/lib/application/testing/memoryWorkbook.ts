import type { Inputs } from '../../domain/inputs';
import { message } from '../../domain/primitives/message';
import type {
	Change,
	History,
	OpenWorkbook,
	SaveState,
	VersionContent,
	VersionEntry,
} from '../ports';

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

	get head(): number {
		return this.#sequence;
	}

	unsaved = 0;
	/** What another tab has made of it; null: it must be opened anew. */
	elsewhere: History | null = null;
	follows = 0;

	follow(): Promise<History | null> {
		this.follows++;
		return Promise.resolve(this.elsewhere);
	}

	/** Newest first. */
	readonly named: { readonly entry: VersionEntry; readonly content: VersionContent }[] = [];

	versions(): Promise<readonly VersionEntry[]> {
		return Promise.resolve(this.named.map(({ entry }) => entry));
	}

	version(sequence: number): Promise<VersionContent | null> {
		const found = this.named.find(({ entry }) => entry.sequence === sequence);
		return Promise.resolve(found?.content ?? null);
	}

	keepVersion(name: string): Promise<boolean> {
		const entry = { sequence: this.#sequence, at: 0, label: message('workbook_new'), name };
		this.named.unshift({ entry, content: { inputs: this.kept, fits: true } });
		return Promise.resolve(true);
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

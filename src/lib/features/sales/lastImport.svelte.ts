import type { Workspace } from '$lib/application/workspace.svelte';
import type { Imported } from './imported';

/** The last import, as long as it is part of the sheet. */
export class LastImport {
	readonly #workspace: Workspace;
	#done = $state.raw<Imported | null>(null);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Null: none, or it was taken back or put away. */
	get what(): Imported | null {
		const done = this.#done;
		if (done === null) return null;
		const { steps, position } = this.#workspace.history;
		const kept = steps.slice(0, position + 1).some(({ sequence }) => sequence === done.sequence);
		return kept ? done : null;
	}

	/** Undo would take back the import and nothing else. */
	get undoable(): boolean {
		const done = this.what;
		return done !== null && this.#workspace.undoable?.sequence === done.sequence;
	}

	/** It was the last step of the history. */
	note(done: Omit<Imported, 'sequence'>): void {
		this.#done = { ...done, sequence: this.#workspace.undoable?.sequence ?? 0 };
	}

	dismiss(): void {
		this.#done = null;
	}

	undo(): void {
		if (this.undoable) this.#workspace.undo();
	}
}

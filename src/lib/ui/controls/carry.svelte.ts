import type { Attachment } from 'svelte/attachments';

/** One drag at a time: what is carried, and over which place it hangs. */
export class Carry<What> {
	carried = $state.raw<What | null>(null);
	over = $state.raw<string | null>(null);

	/** Makes an element something to carry. */
	source(what: What): Attachment<HTMLElement> {
		return (node) => {
			node.draggable = true;
			const start = (event: DragEvent): void => {
				event.stopPropagation();
				// Without any text Firefox starts no drag.
				event.dataTransfer?.setData('text/plain', node.textContent.trim());
				if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
				this.carried = what;
			};
			const end = (): void => {
				this.carried = null;
				this.over = null;
			};
			node.addEventListener('dragstart', start);
			node.addEventListener('dragend', end);
			return () => {
				node.removeEventListener('dragstart', start);
				node.removeEventListener('dragend', end);
			};
		};
	}

	/** Makes an element a place to lay it down; `takes` says what it would have. */
	target(
		id: string,
		takes: (carried: What) => boolean,
		lay: (carried: What) => void,
	): Attachment<HTMLElement> {
		return (node) => {
			const over = (event: DragEvent): void => {
				if (this.carried === null || !takes(this.carried)) return;
				event.preventDefault();
				this.over = id;
			};
			const leave = (event: DragEvent): void => {
				if (event.relatedTarget instanceof Node && node.contains(event.relatedTarget)) return;
				if (this.over === id) this.over = null;
			};
			const drop = (event: DragEvent): void => {
				const { carried } = this;
				if (carried === null || !takes(carried)) return;
				event.preventDefault();
				this.carried = null;
				this.over = null;
				lay(carried);
			};
			node.addEventListener('dragover', over);
			node.addEventListener('dragleave', leave);
			node.addEventListener('drop', drop);
			return () => {
				node.removeEventListener('dragover', over);
				node.removeEventListener('dragleave', leave);
				node.removeEventListener('drop', drop);
			};
		};
	}
}

import type { Attachment } from 'svelte/attachments';
import type { Cell } from '$lib/domain/plan';

/** What is carried over the table of teams: a whole team, or a tier of one. */
export type Carried =
	| { readonly kind: 'team'; readonly team: string }
	| { readonly kind: 'tier'; readonly cell: Cell; readonly from: string | null };

/** One drag at a time: who is carried, and over which team it hangs. */
export class TeamDrag {
	carried = $state.raw<Carried | null>(null);
	over = $state.raw<string | null>(null);

	/** Makes an element something to carry. */
	source(what: Carried): Attachment<HTMLElement> {
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

	/** Makes an element a place to lay it down; `takes` says whom it would have. */
	target(
		id: string,
		takes: (carried: Carried) => boolean,
		lay: (carried: Carried) => void,
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

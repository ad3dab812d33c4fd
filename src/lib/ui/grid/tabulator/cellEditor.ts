import { m } from '$lib/i18n';

/** What an editor asks about the cell it stands over. */
export interface EditedCell {
	/** Can the active cell be typed into? */
	editable(): boolean;
	/** What it is edited as. */
	raw(): string;
	/** Where it is drawn; null while it is not. */
	rect(): DOMRect | null;
	/** Brings it into sight. */
	reveal(): void;
	/** `wholeRange`: into all that is selected. */
	write(text: string, how: { readonly wholeRange: boolean }): void;
	/** It opened over the cell, something else was typed into it, it closed. */
	opened(field: HTMLTextAreaElement): void;
	typed(): void;
	closed(): void;
}

/**
 * The one field of a grid that is typed into. Between two edits it waits, unseen, over the active
 * cell and has the focus, so that no input method loses its first letter.
 */
export class CellEditor {
	readonly field: HTMLTextAreaElement;
	#open = false;
	/** The arrows move inside the text, not to other cells. */
	#full = false;

	constructor(
		readonly host: HTMLElement,
		readonly cell: EditedCell,
		stop: AbortSignal,
	) {
		this.field = document.createElement('textarea');
		this.field.className = 'cell-field waiting';
		// The grid behind it is the one stop of the Tab key.
		this.field.tabIndex = -1;
		this.field.rows = 1;
		this.field.spellcheck = false;
		this.field.setAttribute('aria-label', m.grid_editor_label());
		host.append(this.field);
		this.#listen(stop);
	}

	get open(): boolean {
		return this.#open;
	}

	get full(): boolean {
		return this.#full;
	}

	/** Opens it with what the cell holds, the caret at the end. */
	edit(): void {
		if (!this.cell.editable()) return;
		this.field.value = this.cell.raw();
		this.#show(true);
		this.field.setSelectionRange(this.field.value.length, this.field.value.length);
	}

	/** Writes what was typed and closes it. */
	commit(how = { wholeRange: false }): void {
		if (!this.#open) return;
		const text = this.field.value;
		this.cancel();
		this.cell.write(text, how);
	}

	cancel(): void {
		this.#open = false;
		this.#full = false;
		this.field.value = '';
		this.field.classList.add('waiting');
		this.cell.closed();
		this.place();
	}

	/** Stands over the active cell; at the edge of the grid where that is not in sight. */
	place(): void {
		const { style } = this.field;
		const frame = this.host.getBoundingClientRect();
		const rect = this.cell.rect();
		if (rect === null) {
			if (this.#open) style.visibility = 'hidden';
			return;
		}
		style.visibility = '';
		style.insetInlineStart = `${String(Math.min(Math.max(rect.left - frame.left, 0), frame.width))}px`;
		style.insetBlockStart = `${String(Math.min(Math.max(rect.top - frame.top, 0), frame.height))}px`;
		style.minInlineSize = `${String(rect.width)}px`;
		style.minBlockSize = `${String(rect.height)}px`;
	}

	focus(): void {
		this.field.focus({ preventScroll: true });
	}

	#show(full: boolean): void {
		this.#open = true;
		this.#full = full;
		this.cell.reveal();
		this.field.classList.remove('waiting');
		this.place();
		this.focus();
		this.cell.opened(this.field);
	}

	#listen(signal: AbortSignal): void {
		const { field, cell } = this;
		// Typed, composed, dictated, from the emoji panel: whatever comes into the field opens it.
		field.addEventListener(
			'beforeinput',
			(event) => {
				if (!this.#open && !cell.editable()) event.preventDefault();
			},
			{ signal },
		);
		field.addEventListener(
			'compositionstart',
			() => {
				if (!this.#open && cell.editable()) this.#show(false);
			},
			{ signal },
		);
		field.addEventListener(
			'input',
			() => {
				if (!this.#open && cell.editable()) this.#show(false);
				if (this.#open) cell.typed();
			},
			{ signal },
		);
		field.addEventListener(
			'compositionend',
			() => {
				if (!this.#open) field.value = '';
			},
			{ signal },
		);
		field.addEventListener(
			'blur',
			() => {
				this.commit();
			},
			{ signal },
		);
	}
}

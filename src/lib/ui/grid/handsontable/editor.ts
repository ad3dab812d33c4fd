import { m } from '$lib/i18n';
import type Handsontable from 'handsontable/base';
import { TextEditor } from 'handsontable/editors/textEditor';
import type { LiveGrid } from '../live';
import { tellTyped } from '../typing';

type EditorClass = new (...parts: unknown[]) => unknown;

/**
 * The grid's text editor with a name that a screen reader can say. What was typed goes straight
 * to the sheet: the grid's own way of saving would draw every cell once more.
 */
export function sheetEditor(grid: LiveGrid): EditorClass {
	class SheetEditor extends TextEditor {
		override createElements(type?: string): void {
			super.createElements(type);
			this.TEXTAREA.setAttribute('aria-label', m.grid_editor_label());
			this.TEXTAREA.addEventListener('input', () => grid.chooser.type());
		}

		override open(): void {
			super.open();
			const choices = grid.view.source.choices?.(this.col ?? -1) ?? null;
			if (choices === null) return;
			grid.chooser.start({
				field: this.TEXTAREA,
				anchor: this.TEXTAREA.getBoundingClientRect(),
				choices,
				done: () => this.finishEditing(false),
			});
		}

		override close(): void {
			super.close();
			grid.chooser.close();
		}

		/** `wholeRange`: Ctrl+Enter fills the selection. */
		override saveValue(value: unknown, wholeRange = false): void {
			if (this.row === null || this.col === null) return;
			const at = { row: this.row + grid.page.from, column: this.col };
			const typed = (value as readonly (readonly unknown[])[])[0]?.[0];
			const text = typeof typed === 'string' ? typed : '';
			tellTyped(grid, at, text, { wholeRange });
		}
	}
	return SheetEditor as unknown as EditorClass;
}

/**
 * The grid moves the focus into its editor a moment after each selection and selects what stands
 * there. A letter typed within that moment would be selected, and lost with the next one; and whoever
 * has left the grid within it is not taken back.
 */
export function keepFirstLetter(hot: Handsontable): void {
	const field = (): HTMLElement | undefined => {
		const editor = hot.getActiveEditor();
		const area: unknown = editor !== undefined && 'TEXTAREA' in editor ? editor.TEXTAREA : null;
		const here = hot.rootElement.contains(document.activeElement);
		return here && editor?.isOpened() !== true && area instanceof HTMLElement ? area : undefined;
	};
	// Its type forgets that there may be no field to go to; its code does not.
	hot.getFocusManager().setRefocusElementGetter(field as () => HTMLElement);
}

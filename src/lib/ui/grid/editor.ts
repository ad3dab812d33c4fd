import { m } from '$lib/i18n';
import type Handsontable from 'handsontable/base';
import type { GridKit } from './kit';

type EditorClass = new (...parts: unknown[]) => unknown;

/** The grid's text editor with a name that a screen reader can say. */
export function labelledEditor(TextEditor: GridKit['TextEditor']): EditorClass {
	class LabelledEditor extends TextEditor {
		override createElements(type?: string): void {
			super.createElements(type);
			this.TEXTAREA.setAttribute('aria-label', m.grid_editor_label());
		}
	}
	return LabelledEditor as unknown as EditorClass;
}

/**
 * The grid moves the focus into its editor a moment after each selection and selects what stands
 * there. A letter typed within that moment would be selected, and lost with the next one.
 */
export function keepFirstLetter(hot: Handsontable): void {
	const field = (): HTMLElement | undefined => {
		const editor = hot.getActiveEditor();
		const area: unknown = editor !== undefined && 'TEXTAREA' in editor ? editor.TEXTAREA : null;
		return editor?.isOpened() !== true && area instanceof HTMLElement ? area : undefined;
	};
	// Its type forgets that there may be no field to go to; its code does not.
	hot.getFocusManager().setRefocusElementGetter(field as () => HTMLElement);
}

import type Handsontable from 'handsontable/base';
import type { LiveGrid } from '../live';

/**
 * Text that comes without a key stroke (handwriting, dictation, the emoji panel) reaches the
 * field that waits for it before any editor is open: it opens one first, so that nothing is lost.
 * Returns the way to stop.
 */
export function bindLateText(hot: Handsontable, grid: LiveGrid): () => void {
	const stop = new AbortController();
	const coming = (event: InputEvent): void => {
		const editor = hot.getActiveEditor();
		const place = hot.getSelectedRangeLast()?.highlight.col ?? -1;
		const editable = grid.view.columns[place]?.editable === true;
		if (event.inputType !== 'insertText' || editor === undefined || editor.isOpened()) return;
		if (editable) editor.beginEditing('');
		else event.preventDefault();
	};
	grid.host.addEventListener('beforeinput', coming, { capture: true, signal: stop.signal });
	return () => {
		stop.abort();
	};
}

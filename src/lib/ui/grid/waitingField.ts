/**
 * Between two edits the grid keeps the focus in a field of its own, so that input methods lose no
 * first letter. It holds no text then: what is typed there with Ctrl is meant for the workbook.
 */
export const isWaitingField = (target: Element): boolean =>
	target.closest('.ht_editor_hidden') !== null;

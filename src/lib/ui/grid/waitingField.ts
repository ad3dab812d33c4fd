/**
 * Between two edits the grid keeps the focus in a field of its own, so that input methods lose no
 * first letter. It holds no text then: what is typed there with Ctrl is meant for the workbook.
 */
export const isWaitingField = (target: Element): boolean =>
	target.closest('.ht_editor_hidden, .cell-field.waiting') !== null;

/** Does what is typed go into this field? Then keys without Ctrl, and Esc, are the field's. */
export function isTypedInto(target: EventTarget | null): boolean {
	const field = target instanceof Element ? target.closest('input, textarea, select') : null;
	return field !== null && !isWaitingField(field);
}

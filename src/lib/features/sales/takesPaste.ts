/** Is this a place of its own to paste into (a field, a dialog), so that the sheet stays out of it? */
export function takesPaste(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null;
}

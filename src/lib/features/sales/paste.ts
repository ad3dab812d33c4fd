/** Does the browser let a page read the clipboard here? Not on plain http, and not everywhere else. */
export const canReadClipboard = (): boolean =>
	'clipboard' in navigator && typeof navigator.clipboard.readText === 'function';

/** The clipboard's text, or null when the browser or the planner says no. */
export async function readClipboard(): Promise<string | null> {
	if (!canReadClipboard()) return null;
	try {
		return await navigator.clipboard.readText();
	} catch {
		return null;
	}
}

/** Is this a place of its own to paste into (a field, a dialog), so that the sheet stays out of it? */
export function takesPaste(target: EventTarget | null): boolean {
	if (!(target instanceof HTMLElement)) return false;
	return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null;
}

import { isWaitingField } from '$lib/ui/grid/waitingField';

export type Shortcut = 'undo' | 'redo' | 'save' | 'next-sheet' | 'previous-sheet' | 'commands';

interface Key {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
}

/** What a key stroke asks of the frame; null: nothing. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): Shortcut | null {
	if (altKey) return null;
	if (!(ctrlKey || metaKey)) return key === 'F4' && !shiftKey ? 'redo' : null;
	switch (key.toLowerCase()) {
		case 'z':
			return shiftKey ? 'redo' : 'undo';
		case 'y':
			return shiftKey ? null : 'redo';
		case 's':
			return shiftKey ? null : 'save';
		case 'k':
			return shiftKey ? null : 'commands';
		case 'pagedown':
			return 'next-sheet';
		case 'pageup':
			return 'previous-sheet';
		default:
			return null;
	}
}

/** F1 lists the keys, and so does a question mark where it is not typed into anything. */
export const listsKeys = ({ key, ctrlKey, metaKey, altKey }: Key, typing: boolean): boolean =>
	!(ctrlKey || metaKey || altKey) && (key === 'F1' || (key === '?' && !typing));

/** The key that opens the card of the selected customer. */
export const opensCard = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): boolean =>
	key === 'Enter' && altKey && !ctrlKey && !metaKey && !shiftKey;

/** Does the target undo its own text? Then Ctrl+Z is the field's, never the workbook's too. */
export function undoesItself(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	const field = fieldOf(target);
	return field !== null && !isWaitingField(field);
}

/** Is a sign typed here into something? The grid's waiting field takes it too. */
export const takesText = (target: EventTarget | null): boolean =>
	target instanceof Element && fieldOf(target) !== null;

const fieldOf = (target: Element): Element | null =>
	target.closest('input, textarea, select, [contenteditable="true"]');

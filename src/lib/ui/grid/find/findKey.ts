type Key = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
>;

/** Ctrl+F finds, Ctrl+H replaces; null: neither. ⌘H hides the window on a Mac, so there it is not ours. */
export function findKeyOf(event: Key): 'find' | 'replace' | null {
	const { key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
	if (defaultPrevented || shiftKey || altKey) return null;
	if (key.toLowerCase() === 'f' && (ctrlKey || metaKey)) return 'find';
	return key.toLowerCase() === 'h' && ctrlKey ? 'replace' : null;
}

/**
 * Is a key of the page meant for this grid? The one the hand is in takes it; where it is in none
 * the first one does, and a dialog keeps its keys.
 */
export function meantFor(host: HTMLElement, target: EventTarget | null): boolean {
	const element = target instanceof Element ? target : null;
	if (element?.closest('dialog')?.contains(host) === false) return false;
	const frame = host.closest('[data-grid]');
	const at = element?.closest('[data-grid]') ?? null;
	return at === null ? document.querySelector('[data-grid]') === frame : at === frame;
}

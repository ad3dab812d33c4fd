import type { TraceWay } from './port';

type Key = Pick<
	KeyboardEvent,
	'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

/**
 * Ctrl+[ goes down to what a figure comes from, Ctrl+] up to what it feeds, as in Excel; null: neither.
 * By place too, for keyboards on which the brackets need another key. ⌘ with them is the browser's.
 */
export function traceWayOf(event: Key): TraceWay | null {
	const { key, code, ctrlKey, metaKey, shiftKey, altKey, isComposing } = event;
	if (!ctrlKey || metaKey || shiftKey || isComposing) return null;
	if (key === '[' || (!altKey && code === 'BracketLeft')) return 'down';
	if (key === ']' || (!altKey && code === 'BracketRight')) return 'up';
	return null;
}

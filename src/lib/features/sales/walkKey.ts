import { isTypedInto } from '$lib/ui/grid/waitingField';

type Key = Pick<
	KeyboardEvent,
	'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>;

/**
 * What a key asks of the rows that are traced: Alt+↑ ↓ the row before and after, Esc all rows again;
 * null: nothing, as while something is typed.
 */
export function walkOf(
	event: Key & { readonly target: EventTarget | null },
): 1 | -1 | 'close' | null {
	const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing, target } = event;
	if (ctrlKey || metaKey || shiftKey || isComposing || isTypedInto(target)) return null;
	if (key === 'Escape') return altKey ? null : 'close';
	if (!altKey) return null;
	return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}

/** What a hand does to a grid. */
const TOUCHES = [
	...(['pointerdown', 'keydown', 'wheel', 'focusin', 'scroll'] as const),
	...(['copy', 'cut', 'paste'] as const),
];

/** Calls before anything in the grid hears of it: it must know all its rows then. */
export function onTouch(
	host: HTMLElement,
	signal: AbortSignal,
	then: (touch: Event) => void,
): void {
	const how = { capture: true, passive: true, signal };
	for (const touch of TOUCHES) host.addEventListener(touch, then, how);
}

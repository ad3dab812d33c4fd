const KEYS: ReadonlyMap<string, (place: number, count: number) => number> = new Map([
	['ArrowDown', (place: number, count: number) => Math.min(place + 1, count - 1)],
	['ArrowUp', (place: number) => Math.max(place - 1, 0)],
	['Home', () => 0],
	['End', (_: number, count: number) => count - 1],
]);

/** Moves the focus along the options of a list: ↑ ↓ Home End. */
export function walkList(event: KeyboardEvent): void {
	const list = event.currentTarget;
	const step = KEYS.get(event.key);
	if (!(list instanceof HTMLElement) || step === undefined) return;
	const stops = [...list.querySelectorAll<HTMLElement>('[role=option]:not(:disabled)')];
	const place = stops.findIndex((each) => each === document.activeElement);
	event.preventDefault();
	stops[step(place, stops.length)]?.focus();
}

/** Puts the keys into the field of a value, named by its keys; nothing happens where none stands in `panel`. */
export function goToField(panel: HTMLElement, key: string): void {
	const lines = [...panel.querySelectorAll<HTMLElement>('[data-leaf]')];
	const line = lines.find(({ dataset }) => dataset['leaf'] === key);
	const field = line?.querySelector<HTMLElement>('input, select');
	// The field, not its line: in a table the line may have no box of its own.
	field?.scrollIntoView({ block: 'center' });
	field?.focus({ preventScroll: true });
}

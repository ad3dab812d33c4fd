import type { LiveGrid } from '../live';

/** What stands before a row of the sheet. */
export const rowLabel = ({ view }: Pick<LiveGrid, 'view'>, row: number): string =>
	view.source.label?.(row) ?? String(row + 1);

/** Writes it into a header that is drawn already. */
export function nameRow(header: HTMLElement, label: string): void {
	const words = header.querySelector('.rowHeader');
	if (words !== null && words.textContent !== label) words.textContent = label;
}

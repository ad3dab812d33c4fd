import { columnLetters } from './letters';
import type { GridColumn } from './port';

/** Writes one column header: letter, title, unit. Text only, whatever the planner's header says. */
export function drawHeader(
	header: HTMLTableCellElement,
	column: GridColumn,
	place: number,
	letters: boolean,
): void {
	const label = header.querySelector('.colHeader');
	if (label === null) return;
	const parts: Node[] = [];
	if (letters) parts.push(part('i', columnLetters(place)));
	if (column.title !== '') parts.push(part('b', column.title));
	if (column.unit !== undefined && column.unit !== '') parts.push(part('u', column.unit));
	label.replaceChildren(...parts);
	header.classList.toggle('end', column.align === 'end');
	header.classList.toggle('computed', column.computed === true);
	header.title = column.title;
}

function part(tag: 'i' | 'b' | 'u', text: string): HTMLElement {
	const element = document.createElement(tag);
	element.textContent = text;
	return element;
}

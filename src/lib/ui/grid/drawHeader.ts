import { m } from '$lib/i18n';
import { columnLetters } from './letters';
import type { GridColumn } from './port';
import { shownText } from './shownText';

/** Writes one column header: letter, title, unit. Text only, whatever the planner's header says. */
export function drawHeader(
	header: HTMLElement,
	column: GridColumn,
	place: number,
	{ letters, menu }: { readonly letters: boolean; readonly menu: boolean },
): void {
	const label = header.querySelector('.colHeader');
	if (label === null) return;
	const parts: Node[] = [];
	if (letters) parts.push(part('i', columnLetters(place)));
	if (column.title !== '') parts.push(part('b', column.title));
	if (column.unit !== undefined && column.unit !== '') parts.push(part('u', column.unit));
	if (menu) parts.push(arrow(column));
	label.replaceChildren(...parts);
	header.classList.toggle('filtered', column.filtered === true);
	header.classList.toggle('end', column.align === 'end');
	header.classList.toggle('computed', column.computed === true);
	header.title = column.title;
}

/** What opens the menu of the column; the keyboard opens it by Ctrl+Shift+L. */
function arrow({ title, filtered }: GridColumn): HTMLElement {
	const element = document.createElement('s');
	element.textContent = filtered === true ? '▼' : '▾';
	element.title = m.table_menu_open({ column: title });
	element.setAttribute('aria-hidden', 'true');
	return element;
}

function part(tag: 'i' | 'b' | 'u', text: string): HTMLElement {
	const element = document.createElement(tag);
	element.append(...shownText(text));
	return element;
}

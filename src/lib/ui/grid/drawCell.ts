import type { CellMark, GridColumn, GridSource } from './port';
import { tierShape } from './tierShape';

const MARKS = ['refused', 'changed', 'breach', 'dim', 'strong', 'accent'] as const;

/** Writes one cell: text, what its kind adds, and the marks as classes. `row` counts in the sheet. */
export function drawCell(
	cell: HTMLTableCellElement,
	column: GridColumn,
	source: GridSource,
	row: number,
	place: number,
): void {
	const mark = source.mark?.(row, place) ?? null;
	cell.className = classes(column, mark);
	if (mark?.refused === true) cell.setAttribute('aria-invalid', 'true');
	if (!column.editable) cell.setAttribute('aria-readonly', 'true');
	const text = source.text(row, place);
	const tier = column.kind === 'tier' ? (source.tier?.(row, place) ?? null) : null;
	const share = column.kind === 'meter' ? (source.meter?.(row, place) ?? null) : null;
	if (tier !== null) cell.replaceChildren(tierChip(text, tier));
	else if (share !== null) cell.replaceChildren(meterOf(share), text);
	else drawText(cell, text);
}

function classes(column: GridColumn, mark: CellMark | null): string {
	let names = column.align === 'end' ? 'cell end' : 'cell';
	if (column.computed === true) names += ' computed';
	if (mark !== null) for (const name of MARKS) if (mark[name] === true) names += ` ${name}`;
	return names;
}

/** Most cells are one text that changes while scrolling: its node is kept. */
function drawText(cell: HTMLTableCellElement, text: string): void {
	const node = cell.firstChild;
	if (node instanceof Text && node.nextSibling === null) node.data = text;
	else cell.replaceChildren(text);
}

function tierChip(
	name: string,
	tier: { readonly place: number; readonly key: boolean },
): HTMLElement {
	const chip = document.createElement('span');
	const shape = tierShape(tier.place, tier.key);
	chip.className = `chip ${shape.classList.item(1) ?? ''}`;
	chip.append(shape, name);
	return chip;
}

function meterOf(share: number): HTMLElement {
	const meter = document.createElement('span');
	const bar = document.createElement('i');
	meter.className = 'meter';
	meter.setAttribute('aria-hidden', 'true');
	bar.style.inlineSize = `${String(Math.min(Math.max(share, 0), 1) * 100)}%`;
	meter.append(bar);
	return meter;
}

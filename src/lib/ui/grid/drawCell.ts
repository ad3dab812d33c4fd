import type { CellMark, GridColumn, GridSource } from './port';
import { tierClass, tierShape } from '../controls/tierShapes';

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

const SVG = 'http://www.w3.org/2000/svg';

function tierChip(
	name: string,
	{ place, key }: { readonly place: number; readonly key: boolean },
): HTMLElement {
	const chip = document.createElement('span');
	const shape = document.createElementNS(SVG, 'svg');
	const outline = document.createElementNS(SVG, 'path');
	chip.className = `chip ${tierClass(place)}`;
	shape.setAttribute('class', key ? 'shape' : 'shape hollow');
	shape.setAttribute('viewBox', '0 0 12 12');
	shape.setAttribute('aria-hidden', 'true');
	outline.setAttribute('d', tierShape(place));
	shape.append(outline);
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

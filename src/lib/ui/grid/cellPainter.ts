import { tierClass, tierShape } from '../controls/tierShapes';
import { lookOf, sameLook, withOwnClasses, type CellLook } from './cellLook';
import { m } from '$lib/i18n';
import { hasHidden, spellHidden } from '../format/hiddenSigns';
import { shownText } from './shownText';
import type { CellPart, GridColumn, GridSource } from './port';

/** Draws the cells of one grid and knows what each of them shows. */
export class CellPainter {
	/** Cells are reused while scrolling. */
	readonly #shown = new WeakMap<HTMLElement, CellLook>();

	/** Writes text, what its kind adds, and the marks as classes. `row` counts in the sheet. */
	draw(
		cell: HTMLElement,
		column: GridColumn,
		source: GridSource,
		row: number,
		place: number,
	): void {
		if (!column.editable) cell.setAttribute('aria-readonly', 'true');
		this.#write(cell, lookOf(column, source, row, place));
	}

	/** The same for a cell that is drawn already: touches it only when it shows something else. */
	redraw(
		cell: HTMLElement,
		column: GridColumn,
		source: GridSource,
		row: number,
		place: number,
	): void {
		const was = this.#shown.get(cell);
		const look = lookOf(column, source, row, place);
		if (was === undefined || !sameLook(was, look)) this.#write(cell, look);
	}

	/**
	 * The same for a cell that the library lays out anew: what was selected there comes off, it puts its
	 * selection on afterwards. `beside`: a class of the library's that the cell wears, or ''.
	 */
	renew(
		cell: HTMLElement,
		column: GridColumn,
		source: GridSource,
		row: number,
		place: number,
		beside: string,
	): void {
		const was = this.#shown.get(cell);
		const look = lookOf(column, source, row, place);
		takeOffSelection(cell, beside === '' ? look.classes : `${look.classes} ${beside}`);
		if (was === undefined || !sameLook(was, look)) this.#fill(cell, look);
	}

	/** Says of a drawn cell what is not in its text, to who cannot see its marks. */
	describe(cell: HTMLElement): void {
		const look = this.#shown.get(cell);
		if (look === undefined) return;
		if (look.refused) cell.setAttribute('aria-invalid', 'true');
		else cell.removeAttribute('aria-invalid');
		if (look.note === null) cell.removeAttribute('aria-description');
		else cell.setAttribute('aria-description', m.grid_note_said({ text: spellHidden(look.note) }));
	}

	#write(cell: HTMLElement, look: CellLook): void {
		cell.className = withOwnClasses(cell.className, look.classes);
		this.#fill(cell, look);
	}

	#fill(cell: HTMLElement, look: CellLook): void {
		this.#shown.set(cell, look);
		this.describe(cell);
		if (look.tier !== null) cell.replaceChildren(tierChip(look.text, look.tier));
		else if (look.share !== null) cell.replaceChildren(meterOf(look.share), look.text);
		else if (look.parts !== null) cell.replaceChildren(...partsOf(look.parts, look.text));
		else drawText(cell, look.text);
	}
}

/** Leaves a cell or header these classes alone, and unselected. */
export function takeOffSelection(cell: HTMLElement, classes: string): void {
	if (cell.className === classes) return;
	cell.className = classes;
	cell.removeAttribute('aria-selected');
}

/** Most cells are one text that changes while scrolling: its node is kept. */
function drawText(cell: HTMLElement, text: string): void {
	const node = cell.firstChild;
	if (hasHidden(text)) cell.replaceChildren(...shownText(text));
	else if (node instanceof Text && node.nextSibling === null) node.data = text;
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
	chip.append(shape, ...shownText(name));
	return chip;
}

/** The text is said, not seen: the legend says what the shades are. */
function partsOf(parts: readonly CellPart[], text: string): readonly HTMLElement[] {
	const [whole, words] = [document.createElement('span'), document.createElement('span')];
	whole.className = 'parts';
	whole.setAttribute('aria-hidden', 'true');
	words.className = 'unseen';
	words.append(text);
	for (const { shade, share } of parts) {
		const part = document.createElement('i');
		part.className = `part-${String(shade)}`;
		part.style.flexGrow = String(share);
		whole.append(part);
	}
	return [whole, words];
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

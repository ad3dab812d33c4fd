import { headerWidth } from './headerWidth';
import type { GridView } from './view';

/** Rows of a long sheet that are looked at: every so many. */
const MOST_ROWS = 20_000;
/** px at both sides of a text, with the line between two cells. */
const ROOM = 19;
/** px of the sign of a tier before its name. */
const SIGN = 17;
/** px of the letter and the arrow beside a title. */
const LETTER = 16;
const ARROW = 16;
const LEAST = 40;
const MOST = 640;
/** A text this much shorter, by its signs, than the widest so far is not measured. */
const ROUGHLY = 0.75;

/**
 * px that a column needs so that what stands in it is not cut off; null where cells are drawn
 * rather than written (bars). Of very long sheets every so many rows are looked at. measure: px of
 * one line as cells are written.
 */
export function fitWidth(
	{ columns, source, letters, onmenu }: Pick<GridView, 'columns' | 'source' | 'letters' | 'onmenu'>,
	place: number,
	measure: (text: string) => number,
): number | null {
	const column = columns[place];
	if (column === undefined || column.kind === 'meter' || column.kind === 'parts') return null;
	const beside = (letters ? LETTER : 0) + (onmenu === undefined ? 0 : ARROW);
	const title = [column.title, column.unit ?? ''].filter((part) => part !== '').join(' ');
	const header = headerWidth(title) + beside;
	const step = Math.max(1, Math.ceil(source.rows / MOST_ROWS));
	const seen = new Set<string>();
	let widest = 0;
	let rough = 0;
	for (let row = 0; row < source.rows; row += step) {
		const text = source.text(row, place);
		if (seen.has(text)) continue;
		seen.add(text);
		const about = headerWidth(text);
		if (about < rough * ROUGHLY) continue;
		rough = Math.max(rough, about);
		widest = Math.max(widest, measure(text));
	}
	const cells = widest === 0 ? 0 : widest + ROOM + (column.kind === 'tier' ? SIGN : 0);
	return Math.min(MOST, Math.max(LEAST, header, Math.ceil(cells)));
}

import type { LiveGrid } from '../live';
import type { GridRange } from '../port';
import { continued, type FillHow } from './continued';
import { fillDownTo } from './fillDownTo';
import { fillEdits } from './fillEdits';
import './fill.css';
import { fillMany } from './fillMany';

/** What the fill handle of a grid does. */
export interface Filling {
	/** Drawn with or without Ctrl over these cells and let go. */
	readonly drawnTo: (target: GridRange) => void;
	/** Pressed twice. */
	readonly down: () => void;
	readonly stop: () => void;
}

export function filling(grid: LiveGrid): Filling {
	const stop = new AbortController();
	const document = grid.host.ownerDocument;
	const first = { capture: true, signal: stop.signal };
	let control = false;
	/** The handle is drawn just now; Esc has put an end to that. */
	let held = false;
	let left = false;
	const leave = (now: boolean): void => {
		left = now;
		grid.host.classList.toggle('fill-left', now);
	};
	document.addEventListener(
		'mousedown',
		({ target }) => {
			leave(false);
			held = target instanceof Element && target.matches('.corner, .fill-handle');
		},
		first,
	);
	document.addEventListener(
		'keydown',
		(event) => {
			if (!held || event.key !== 'Escape') return;
			leave(true);
			event.preventDefault();
			event.stopPropagation();
		},
		first,
	);
	// Where the hand lets go decides, as in a workbook; the grid hears of it after us.
	document.addEventListener(
		'mouseup',
		(event) => {
			control = event.ctrlKey || event.metaKey;
			held = false;
		},
		first,
	);
	const fill = (to: GridRange, how: FillHow): void => {
		const { range } = grid;
		if (range === null) return;
		const texts = repeatedRow(grid, range, to, how);
		if (texts !== null && fillMany(grid, [to], (column) => texts.get(column), null)) {
			grid.selectRange(to);
			return;
		}
		const following = (texts: readonly string[], backwards: boolean) =>
			continued(texts, how, backwards);
		grid.tell(fillEdits(grid.view, range, to, following));
		grid.selectRange(to);
	};
	return {
		drawnTo: (target) => {
			const { range } = grid;
			if (range !== null && !left) fill(stretched(range, target), control ? 'turned' : 'series');
		},
		down: () => {
			const { range, view } = grid;
			if (range === null) return;
			const toRow = fillDownTo(view.source, view.columns.length, range);
			if (toRow === null) return;
			// The second press ends after this, and selects its cell anew.
			fill({ ...range, toRow }, 'series');
			setTimeout(() => {
				grid.selectRange({ ...range, toRow });
			});
		},
		stop: () => {
			stop.abort();
		},
	};
}

/** What one row says in all rows up to `to`, by column; null where it is several rows, or a series goes on. */
function repeatedRow(
	{ view: { columns, source } }: LiveGrid,
	from: GridRange,
	to: GridRange,
	how: FillHow,
): ReadonlyMap<number, string> | null {
	if (from.fromRow !== from.toRow || to.toRow - to.fromRow < 2) return null;
	if (to.fromColumn !== from.fromColumn || to.toColumn !== from.toColumn) return null;
	const texts = new Map<number, string>();
	for (let column = from.fromColumn; column <= from.toColumn; column++) {
		if (columns[column]?.editable !== true) continue;
		const text = source.raw(from.fromRow, column);
		const next = continued([text], how, to.fromRow < from.fromRow);
		// One text alone counts from the first step on, or never.
		if (next(0) !== text) return null;
		texts.set(column, text);
	}
	return texts;
}

/** The selection together with where the handle was drawn to, on the one side that it went. */
export function stretched(range: GridRange, target: GridRange): GridRange {
	if (target.toColumn > range.toColumn) return { ...range, toColumn: target.toColumn };
	if (target.fromColumn < range.fromColumn) return { ...range, fromColumn: target.fromColumn };
	return {
		...range,
		fromRow: Math.min(range.fromRow, target.fromRow),
		toRow: Math.max(range.toRow, target.toRow),
	};
}

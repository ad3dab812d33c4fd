import { m } from '$lib/i18n';
import { getLocale } from '$lib/i18n/locale.svelte';
import { formatCount } from '../../format';
import type { LiveGrid } from '../live';
import type { CellPlace } from '../places';
import type { GridRange } from '../port';
import { say } from '../said/say';
import { moveByEdges } from '../moveKeys';
import { borderAt, isAtBorder, nearestIn } from './atBorder';
import './move.css';
import { movedEdits, movedRange, type MoveHow } from './movedEdits';
import { MoveOutline } from './outline';

/** ms between two steps of a sheet that scrolls under a hand beyond its edge. */
const PACE = 40;

/** Cells that are on their way. */
interface Drag {
	readonly from: GridRange;
	/** The cell that was taken hold of, as a distance from the top left one. */
	readonly grip: CellPlace;
	/** Where they are now. */
	to: GridRange;
	/** Pressed twice: as Ctrl with this arrow, where the hand has not moved. */
	readonly twice: ReturnType<typeof borderAt> | null;
	x: number;
	y: number;
}

/**
 * Moves the selected cells by the border around them, with Ctrl copies them: the same with any
 * library, and before it hears of the hand. Pressed twice, it leads to the end of what is filled on that side.
 * Returns the way to stop.
 */
export function bindMoving(grid: LiveGrid): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	const { host } = grid;
	const document = host.ownerDocument;
	const outline = new MoveOutline(grid);
	const first = { capture: true, signal };
	let drag: Drag | null = null;
	let pace: ReturnType<typeof setInterval> | undefined;

	const placeAt = (x: number, y: number): CellPlace | null => {
		for (const element of document.elementsFromPoint(x, y)) {
			const place = host.contains(element) ? grid.surface.placeOf(element) : null;
			if (place === null) continue;
			const { row, column } = place;
			return row < 0 || column < 0 ? null : { row: row + grid.page.from, column };
		}
		return null;
	};
	/** The cell whose border is taken hold of here; null: none is. */
	const gripAt = ({ clientX: x, clientY: y, target }: MouseEvent): CellPlace | null => {
		const { range, ranges, view, surface } = grid;
		// Of several no border is taken hold of, as in a workbook.
		if (range === null || ranges.length > 1 || view.onedit === undefined || surface.editing)
			return null;
		// The handle in the corner fills.
		if (target instanceof Element && target.matches('.corner, .fill-handle')) return null;
		const place = placeAt(x, y);
		if (place === null) return null;
		const cell = nearestIn(range, place);
		const sides = grid.rectOf(cell.row, cell.column);
		return sides !== null && isAtBorder({ x, y }, range, cell, sides) ? cell : null;
	};
	const look = (at: boolean, how: MoveHow = 'move'): void => {
		host.classList.toggle('at-border', at);
		host.classList.toggle('copies', at && how === 'copy');
	};

	const follow = (): void => {
		if (drag === null) return;
		const inside = outline.inside(drag.x, drag.y);
		grid.surface.holder.scrollBy(drag.x - inside.x, drag.y - inside.y);
		const place = placeAt(inside.x, inside.y);
		if (place === null) return;
		const { from, grip } = drag;
		const corner = { row: place.row - grip.row, column: place.column - grip.column };
		drag.to = movedRange(grid.view, from, corner);
		outline.show(drag.to, place);
	};
	const end = (): void => {
		clearInterval(pace);
		drag = null;
		outline.hide();
		look(false);
	};
	const drop = ({ from, to }: Drag, how: MoveHow): void => {
		const moved = movedEdits(grid.view, from, to, how);
		grid.focus();
		if (moved.refused !== null) {
			say(grid, moved.refused === 'there' ? m.grid_move_there() : m.grid_move_here());
			return;
		}
		grid.tell(moved.edits);
		grid.selectRange(to);
		if (moved.covered > 0)
			say(grid, m.grid_move_covered({ cells: formatCount(moved.covered, getLocale()) }));
	};

	const pressed = (event: MouseEvent): void => {
		const { range } = grid;
		const twice = event.detail > 1;
		if (event.button !== 0 || (event.shiftKey && !twice) || range === null) return;
		const grip = gripAt(event);
		if (grip === null) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		const { clientX: x, clientY: y } = event;
		const at = { row: grip.row - range.fromRow, column: grip.column - range.fromColumn };
		const sides = twice ? grid.rectOf(grip.row, grip.column) : null;
		const arrow = sides === null ? null : borderAt({ x, y }, range, grip, sides);
		drag = { from: range, grip: at, to: range, twice: arrow, x, y };
		look(true, howOf(event));
	};
	const dragged = (event: MouseEvent): void => {
		if (drag === null) return;
		event.stopPropagation();
		if (event.buttons !== 1) {
			end();
			return;
		}
		[drag.x, drag.y] = [event.clientX, event.clientY];
		look(true, howOf(event));
		clearInterval(pace);
		follow();
		const inside = outline.inside(drag.x, drag.y);
		if (inside.x !== drag.x || inside.y !== drag.y) pace = setInterval(follow, PACE);
	};
	const released = (event: MouseEvent): void => {
		const done = drag;
		if (done === null) return;
		event.stopPropagation();
		dropClick();
		end();
		const { from, to, twice: key } = done;
		if (to.fromRow !== from.fromRow || to.fromColumn !== from.fromColumn) drop(done, howOf(event));
		else if (key !== null) {
			grid.focus();
			moveByEdges(
				new KeyboardEvent('keydown', { key, ctrlKey: true, shiftKey: event.shiftKey }),
				grid,
			);
		}
	};
	/** Let go outside the grid, a drag ends as a click there: the library would leave the keys to others. */
	const dropClick = (): void => {
		const swallow = (event: Event): void => {
			event.stopPropagation();
		};
		document.addEventListener('click', swallow, first);
		setTimeout(() => {
			document.removeEventListener('click', swallow, first);
		});
	};
	const keyed = (event: KeyboardEvent): void => {
		if (drag === null) return;
		if (event.key === 'Escape') end();
		else look(true, howOf(event));
		event.preventDefault();
		event.stopPropagation();
	};

	host.addEventListener('mousedown', pressed, first);
	host.addEventListener(
		'mousemove',
		(event) => {
			if (drag === null && event.buttons === 0) look(gripAt(event) !== null, howOf(event));
		},
		{ signal },
	);
	host.addEventListener(
		'mouseleave',
		() => {
			if (drag === null) look(false);
		},
		{ signal },
	);
	document.addEventListener('mousemove', dragged, first);
	document.addEventListener('mouseup', released, first);
	document.addEventListener('keydown', keyed, first);
	document.addEventListener('keyup', keyed, first);
	return () => {
		end();
		stop.abort();
	};
}

const howOf = ({ ctrlKey, metaKey }: MouseEvent | KeyboardEvent): MoveHow =>
	ctrlKey || metaKey ? 'copy' : 'move';

import { lateFilling } from '../fill/lateFilling';
import type { CellPlace } from '../places';
import type { LiveGrid } from '../live';
import { placeIn } from './cellPlaces';

/** ms between two steps of a sheet that scrolls under a hand beyond its edge. */
const PACE = 40;

/** What a hand does to the grid. Rows count in the sheet. */
export interface Pointed {
	/** Where the cells are: the part that scrolls. */
	readonly holder: HTMLElement;
	readonly handle: HTMLElement;
	/** Selects from one place to another, each a cell or a header. */
	take(anchor: CellPlace, head: CellPlace): void;
	/** The first place of the selection, from which Shift extends it. */
	anchor(): CellPlace | null;
	/** Pressed twice. */
	open(): void;
	/** The fill handle has been drawn to a cell; null: let go. */
	filling(to: CellPlace | null): void;
}

/** Selecting, filling and pointing with the mouse, until `signal`. */
export function bindPointer(grid: LiveGrid, pointed: Pointed, signal: AbortSignal): void {
	const fill = lateFilling(grid);
	const document = grid.host.ownerDocument;
	let drag: ((head: CellPlace) => void) | null = null;
	let letGo: (() => void) | null = null;
	let pace: ReturnType<typeof setInterval> | undefined;

	const begin = (onmove: (head: CellPlace) => void, onend: () => void): void => {
		drag = onmove;
		letGo = onend;
	};
	const end = (): void => {
		clearInterval(pace);
		drag = null;
		letGo?.();
		letGo = null;
	};
	const follow = (x: number, y: number): void => {
		const frame = pointed.holder.getBoundingClientRect();
		const [left, right] = [frame.left + 1, frame.left + pointed.holder.clientWidth - 2];
		const [top, bottom] = [frame.top + 1, frame.top + pointed.holder.clientHeight - 2];
		const [byX, byY] = [beyond(x, frame.left, right), beyond(y, top, bottom)];
		clearInterval(pace);
		const step = (): void => {
			pointed.holder.scrollBy(byX, byY);
			const under = document.elementFromPoint(clamp(x, left, right), clamp(y, top, bottom));
			const place = placeIn(under);
			if (place !== null) drag?.(place);
		};
		step();
		if (byX !== 0 || byY !== 0) pace = setInterval(step, PACE);
	};

	const pressed = (event: MouseEvent): void => {
		if (!(event.target instanceof Element) || event.target.closest('textarea') !== null) return;
		const place = placeIn(event.target);
		if (place === null) return;
		if (event.target === pointed.handle) {
			drawHandle(event);
			return;
		}
		const inside = event.button !== 0 && place.row >= 0 && holds(grid, place);
		event.preventDefault();
		if (inside) return;
		const anchor = event.shiftKey ? (pointed.anchor() ?? place) : place;
		pointed.take(anchor, place);
		if (event.button !== 0) return;
		if (event.detail === 2 && place.row >= 0 && place.column >= 0) pointed.open();
		else
			begin(
				(head) => {
					pointed.take(anchor, head);
				},
				() => undefined,
			);
	};
	const drawHandle = (event: MouseEvent): void => {
		event.preventDefault();
		if (event.button !== 0) return;
		if (event.detail === 2) {
			fill.down();
			return;
		}
		let to: CellPlace | null = null;
		begin(
			(head) => {
				if (head.row < 0 || head.column < 0) return;
				to = head;
				pointed.filling(head);
			},
			() => {
				pointed.filling(null);
				if (to === null || holds(grid, to)) return;
				const { row, column } = to;
				fill.drawnTo({ fromRow: row, toRow: row, fromColumn: column, toColumn: column });
			},
		);
	};

	grid.host.addEventListener('mousedown', pressed, { signal });
	document.addEventListener(
		'mousemove',
		(event) => {
			if (drag !== null && event.buttons === 1) follow(event.clientX, event.clientY);
		},
		{ signal },
	);
	document.addEventListener('mouseup', end, { signal });
	grid.host.addEventListener(
		'mouseover',
		({ target }) => {
			const place = placeIn(target);
			const cell = target instanceof Element ? target.closest('.tabulator-cell') : null;
			if (cell === null || place === null || place.column < 0) grid.hovered(null);
			else grid.hovered(place.row, place.column, cell.getBoundingClientRect());
		},
		{ signal },
	);
	grid.host.addEventListener('mouseleave', () => grid.hovered(null), { signal });
	signal.addEventListener('abort', () => {
		end();
		fill.stop();
	});
}

const clamp = (at: number, least: number, most: number): number =>
	Math.min(Math.max(at, least), most);

/** px that `at` lies outside; 0 inside. */
const beyond = (at: number, least: number, most: number): number => at - clamp(at, least, most);

function holds({ range }: LiveGrid, { row, column }: CellPlace): boolean {
	if (range === null) return false;
	const inRows = row >= range.fromRow && row <= range.toRow;
	return inRows && column >= range.fromColumn && column <= range.toColumn;
}

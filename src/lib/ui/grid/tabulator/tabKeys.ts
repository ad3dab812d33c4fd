import type { CellPlace } from '../places';
import { actOn } from '../keys';
import type { LiveGrid } from '../live';
import type { PageSelection } from '../places';
import { singleColumn, type TabRun } from '../tabRun';
import type { CellEditor } from './cellEditor';
import { advanced, moved, type Extent } from './cursor';

/** What the keys move. */
export interface Keyed {
	selection(): PageSelection | null;
	extent(): Extent;
	/** Rows of a screen. */
	screen(): number;
	/** Selects, and brings where it ends into sight. */
	take(selection: PageSelection): void;
}

/** The keys of a workbook in a grid without keys of its own, until `signal`. */
export function bindKeys(
	grid: LiveGrid,
	editor: CellEditor,
	run: TabRun,
	keyed: Keyed,
	signal: AbortSignal,
): void {
	const pressed = (event: KeyboardEvent): void => {
		run.pressed(event, singleColumn(grid));
		if (event.isComposing || event.key === 'Process') return;
		const taken = editor.open ? typed(event) : waiting(event);
		if (taken) event.preventDefault();
	};

	/** A key while a cell is typed into; false where it is the field's. */
	const typed = (event: KeyboardEvent): boolean => {
		if (grid.chooser.press(event)) return true;
		const { key, altKey } = event;
		const control = event.ctrlKey || event.metaKey;
		if (key === 'Escape') {
			editor.cancel();
			return true;
		}
		if (key === 'Enter' && altKey) {
			const { field } = editor;
			field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
			return true;
		}
		if (key === 'Enter' && control) {
			editor.commit({ wholeRange: true });
			return true;
		}
		const leaves = !editor.full && !event.shiftKey && !control && LEAVING.has(key);
		if (key !== 'Enter' && key !== 'Tab' && !leaves) return false;
		editor.commit();
		return move(event);
	};

	const waiting = (event: KeyboardEvent): boolean => {
		if (actOn(event, grid)) return true;
		if (event.key === 'F2') {
			editor.edit();
			return true;
		}
		return !event.altKey && move(event);
	};

	const move = (event: KeyboardEvent): boolean => {
		const selection = keyed.selection();
		const extent = keyed.extent();
		if (selection === null || extent.rows === 0) return false;
		const { key, shiftKey } = event;
		const control = event.ctrlKey || event.metaKey;
		const step = key === 'Tab' ? tabbed(shiftKey) : key === 'Enter' ? entered(shiftKey) : null;
		if (step !== null && control) return false;
		const screen = keyed.screen();
		const next =
			step === null
				? moved(selection, { key, shiftKey, control, screen }, extent)
				: advanced(selection, key === 'Tab' ? 'row' : 'column', step, extent);
		if (next === null) return false;
		keyed.take(next);
		return true;
	};

	const tabbed = (back: boolean): CellPlace => ({ row: 0, column: back ? -1 : 1 });
	const entered = (back: boolean): CellPlace => {
		if (back) return { row: -1, column: 0 };
		const { row, col } = run.enterFrom(singleColumn(grid));
		return { row, column: col };
	};

	editor.field.addEventListener('keydown', pressed, { signal });
}

/** Keys that end what was begun by typing over a cell, and go on. */
const LEAVING: ReadonlySet<string> = new Set([
	'ArrowUp',
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End',
	'PageUp',
	'PageDown',
]);

import type { GridRange } from './port';

/**
 * A row is typed with Tab from cell to cell; Enter then goes to the next row, below the cell where
 * the hand began. Any other way to move begins anew.
 */
export class TabRun {
	#from: number | null = null;

	/** A key is pressed while the hand is in `column`. */
	pressed({ key }: KeyboardEvent, column: number | null): void {
		if (key === 'Tab') this.#from ??= column;
		else if (MOVES.has(key)) this.#from = null;
	}

	/** The hand took another cell. */
	broken(): void {
		this.#from = null;
	}

	/** How far Enter goes from `column`. */
	enterFrom(column: number | null): { row: number; col: number } {
		const col = this.#from === null || column === null ? 0 : this.#from - column;
		return { row: 1, col };
	}
}

const MOVES: ReadonlySet<string> = new Set([
	'ArrowUp',
	'ArrowDown',
	'ArrowLeft',
	'ArrowRight',
	'Home',
	'End',
	'PageUp',
	'PageDown',
]);

/** The column of the one cell that is selected; in a larger selection Tab and Enter go round it. */
export function singleColumn({ range }: { readonly range: GridRange | null }): number | null {
	if (range === null || range.fromRow !== range.toRow) return null;
	return range.fromColumn === range.toColumn ? range.fromColumn : null;
}

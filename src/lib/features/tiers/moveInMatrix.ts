/** A cell that can be chosen, by row and column. */
export interface MatrixCell {
	readonly row: number;
	readonly column: number;
}

const STEPS: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
	['ArrowUp', [-1, 0]],
	['ArrowDown', [1, 0]],
	['ArrowLeft', [0, -1]],
	['ArrowRight', [0, 1]],
]);

/**
 * Where an arrow key leads among the cells that can be chosen: the next one in its direction,
 * the one least aside of the way first; the same place where there is none, null for another key.
 */
export function moveInMatrix(cells: readonly MatrixCell[], at: number, key: string): number | null {
	const step = STEPS.get(key);
	const here = cells[at];
	if (step === undefined || here === undefined) return null;
	const [rows, columns] = step;
	let best = at;
	let least = Infinity;
	cells.forEach(({ row, column }, place) => {
		const ahead = (row - here.row) * rows + (column - here.column) * columns;
		const aside = Math.abs((row - here.row) * columns) + Math.abs((column - here.column) * rows);
		if (ahead <= 0) return;
		// Straight on before around the corner, however far.
		const way = aside * cells.length + ahead;
		if (way >= least) return;
		least = way;
		best = place;
	});
	return best;
}

import type { Ledger, NameBook } from '$lib/domain/ledger/ledger';
import { rowsOf } from '$lib/domain/ledger/locate';
import { finish } from '$lib/domain/primitives/steps';
import { lookAt } from '$lib/ui/table/tableLook';
import { ledgerTable, type SalesLook } from './salesLook';

/**
 * The rows that a look has chosen: they keep their places while their cells are edited, as in a
 * workbook, and rows that are added come last. Chosen anew for another look, another workbook, and
 * where rows were taken out or put in between.
 */
export class LookKeeper {
	#look: SalesLook | null = null;
	#names: NameBook | null = null;
	#ledger: Ledger | null = null;
	#rows: Int32Array | null = null;

	/** Rows of the sheet in the order they are looked at; null: as they stand. */
	rowsOf(ledger: Ledger, names: NameBook, look: SalesLook): Int32Array | null {
		const before = this.#ledger;
		const same = before !== null && this.#look === look && this.#names === names;
		if (!same || !onlyAdded(before, ledger))
			this.#rows = finish(lookAt(ledgerTable(ledger, names), look));
		else if (this.#rows !== null)
			this.#rows = withAdded(this.#rows, rowsOf(before), rowsOf(ledger));
		this.take(ledger, names, look, this.#rows);
		return this.#rows;
	}

	/** Rows that were chosen beside the page. */
	take(ledger: Ledger, names: NameBook, look: SalesLook, rows: Int32Array | null): void {
		this.#look = look;
		this.#names = names;
		this.#ledger = ledger;
		this.#rows = rows;
	}
}

/** Do all rows stand where they stood? Where rows moved, a piece before the last is another one. */
function onlyAdded(before: Ledger, after: Ledger): boolean {
	const [earlier, now] = [rowsOf(before), rowsOf(after)];
	if (earlier === now) return before.chunks.length === after.chunks.length;
	const last = before.chunks.length - 1;
	return (
		now > earlier && before.chunks.every((chunk, at) => at === last || chunk === after.chunks[at])
	);
}

function withAdded(rows: Int32Array, from: number, to: number): Int32Array {
	if (from === to) return rows;
	const grown = new Int32Array(rows.length + to - from);
	grown.set(rows);
	for (let row = from; row < to; row++) grown[rows.length + row - from] = row;
	return grown;
}

import { NUMBER_COLUMNS, type NumberColumn } from '$lib/domain/ledger/columns';
import type { Ledger } from '$lib/domain/ledger/ledger';
import { counts } from '$lib/domain/ledger/totals/counted';
import type { LedgerSums } from './ledgerSums';

/** What some rows of the sheet add up to, those alone that count. Rows rise, from 0. */
export function rowSums({ chunks }: Ledger, rows: Int32Array): LedgerSums {
	const customers = new CodeSet();
	const numbers: Record<NumberColumn, number | null> = {
		...{ quantity: null, profit: null, promotion: null, sellThrough: null },
	};
	let [counted, amount, from, start] = [0, 0, 0, 0];
	for (const chunk of chunks) {
		let to = from;
		const own: number[] = [];
		for (; to < rows.length && rows[to]! - start < chunk.rows; to++) {
			const row = rows[to]! - start;
			if (!counts(chunk, row)) continue;
			own.push(row);
			amount += chunk.amount[row]!;
			customers.add(chunk.customer[row]!);
		}
		counted += own.length;
		for (const id of NUMBER_COLUMNS) numbers[id] = sum(numbers[id], chunk.numbers[id], own);
		[from, start] = [to, start + chunk.rows];
	}
	return { rows: counted, customers: customers.size, amount, numbers };
}

function sum(
	before: number | null,
	column: Float64Array | null,
	rows: readonly number[],
): number | null {
	if (column === null) return before;
	let all = before;
	for (const row of rows) if (!Number.isNaN(column[row]!)) all = (all ?? 0) + column[row]!;
	return all;
}

/** Each code once; a byte for each, because a set of objects takes long to fill. */
class CodeSet {
	#seen = new Uint8Array(1024);
	size = 0;

	add(code: number): void {
		if (code >= this.#seen.length) {
			const grown = new Uint8Array(2 * code);
			grown.set(this.#seen);
			this.#seen = grown;
		}
		if (this.#seen[code] === 1) return;
		this.#seen[code] = 1;
		this.size++;
	}
}

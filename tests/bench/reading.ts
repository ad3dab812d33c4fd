import { readTable } from '../../src/lib/adapters/import/readTable';
import { openText } from '../../src/lib/adapters/import/source/openText';
import { textSource } from '../../src/lib/adapters/import/source/rawSheet';
import type { SalesBatch } from '../../src/lib/domain/ledger/batch';
import { duel, type Row } from './duel';
import { modelSales } from './modelSales';
import { salesText } from './salesText';
import { scanSales, type ScannedSales } from './typedScanner';

/** A paste of ten columns to typed columns: the import against the scanner by hand. */
export function reading(rows: number, customers: number, rounds: number, bound: number): Row[] {
	const sales = modelSales(rows, customers);
	const text = salesText(sales);
	let scanned: ScannedSales | null = null;
	let batch: SalesBatch | null = null;
	const row = duel(
		`${rows / 1000}k rows × 10 columns of pasted text to typed columns`,
		rounds,
		() => (scanned = scanSales(text)),
		() => (batch = importText(text)),
		bound,
	);
	check(sales.amount, scanned, batch);
	return [row];
}

function importText(text: string): SalesBatch {
	// Without the hash of the text, which is for the provenance and not for the columns.
	const table = openText(text);
	const draft = table.ok ? readTable(textSource(table.value), {}) : table;
	if (!draft.ok) throw new Error(`not read: ${draft.reason.key}`);
	return draft.value.batch;
}

/** Both have read every amount. */
function check(
	amounts: Float64Array,
	scanned: ScannedSales | null,
	batch: SalesBatch | null,
): void {
	const same = (column: Float64Array | undefined): boolean =>
		column?.length === amounts.length && amounts.every((fen, row) => column[row] === fen);
	if (!same(scanned?.amount) || !same(batch?.amount)) throw new Error('an amount was misread');
}

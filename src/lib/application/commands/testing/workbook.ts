import { createInputs, type Inputs } from '../../../domain/inputs';
import { appendBatch } from '../../../domain/ledger/appendBatch';
import { cellText } from '../../../domain/ledger/cellText';
import type { ColumnId } from '../../../domain/ledger/columns';
import { rowsOf } from '../../../domain/ledger/locate';
import { batchOf, type Sale } from '../../../domain/ledger/testing/batchOf';

/** A workbook with these sales. */
export function workbookOf(sales: readonly Sale[]): Inputs {
	const inputs = createInputs();
	return { ...inputs, ledger: appendBatch(inputs.ledger, inputs.names, batchOf(sales)) };
}

/** The sales sheet as texts, row by row. */
export const textsOf = (
	{ ledger, names }: Inputs,
	columns: readonly ColumnId[] = ['date', 'customer', 'amount'],
): string[][] =>
	Array.from({ length: rowsOf(ledger) }, (_, row) =>
		columns.map((column) => cellText(ledger, names, row, column)),
	);

export const SALES: readonly Sale[] = [
	{ date: '2026-01-31', customer: '甲', amount: 100_00 },
	{ date: '2026-02', customer: '__proto__', amount: -5 },
	{ date: '2026-03-01', customer: '乙', amount: 0 },
];

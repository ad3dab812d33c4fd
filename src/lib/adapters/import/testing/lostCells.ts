import type { Meaning } from '$lib/application/importing';
import type { CustomerBatch } from '$lib/domain/customer/customerBatch';
import type { SalesBatch } from '$lib/domain/ledger/batch';
import { NO_NAME } from '$lib/domain/ledger/names';
import { NO_DAY } from '$lib/domain/primitives/day';
import { isBlankName, isBlankWord } from '$lib/domain/reading/cellWords';
import { plainText } from '$lib/domain/reading/plainText';
import type { Findings } from '../findings';
import { refusedSourceCells } from '../refusedSourceCells';

/** Is the cell of a row of the batch there: as a value, a name, or a text kept beside them? */
function isRead(batch: SalesBatch, row: number, at: string, extraTitle: string): boolean {
	switch (at) {
		case 'date':
			return batch.day[row] !== NO_DAY;
		case 'customer':
			return batch.customer[row] !== NO_NAME;
		case 'amount':
			return !Number.isNaN(batch.amount[row]);
		case 'quantity':
		case 'profit':
		case 'promotion':
		case 'sellThrough':
			return !Number.isNaN(batch.numbers[at]?.[row] ?? Number.NaN);
		case 'extra':
		case 'code':
			return batch.extraColumns.some(
				(title, place) =>
					title === extraTitle && (batch.extra[place]?.[row] ?? NO_NAME) !== NO_NAME,
			);
		default:
			return (batch.texts[at as 'order']?.[row] ?? NO_NAME) !== NO_NAME;
	}
}

/** Is the cell of a customer's row there? */
function isKept(batch: CustomerBatch, row: number, meaning: Meaning): boolean {
	switch (meaning.kind) {
		case 'sales':
			return batch.names[row] !== '';
		case 'code':
			return batch.codes?.[row] !== '';
		case 'attribute':
			return batch.attributes.get(meaning.attribute)?.[row] !== null;
		default:
			return batch.own.some(({ values }) => values[row] !== '');
	}
}

/** Cells that hold something and are neither read nor kept nor reported. */
export function lostCells(findings: Findings): string[] {
	const { table, layout, body, proposal, rows, batch, customers } = findings;
	const said = new Set(
		refusedSourceCells(findings, Number.POSITIVE_INFINITY).map(
			({ row, column }) => `${row} ${column}`,
		),
	);
	const skipped = new Set([...layout.skipped, ...body.skipped].map(({ row }) => row));
	const header = layout.headerRow ?? -1;
	const batchRows = new Map<number, number[]>();
	rows.forEach((row, i) => batchRows.set(row, [...(batchRows.get(row) ?? []), i]));
	const missing: string[] = [];
	for (let row = 0; row < table.rows; row++) {
		if (skipped.has(row) || (row <= header && row > header - layout.headerRows)) continue;
		table.row(row).forEach((cell, column) => {
			const plain = plainText(cell);
			const meaning = proposal.meanings[column];
			if (plain === '' || cell.trim() === '' || said.has(`${row} ${column}`)) return;
			if (meaning === undefined || meaning.kind === 'skip' || meaning.kind === 'total') return;
			// They become another value: the amount, the profit, the year of a date.
			if (['price', 'cost', 'year'].includes(meaning.kind)) return;
			if (customers !== null) {
				const kept = (batchRows.get(row) ?? []).some((i) => isKept(customers, i, meaning));
				if (!kept && !isBlankName(plain) && !isBlankWord(plain))
					missing.push(`${row} ${column} ${JSON.stringify(cell)} ${meaning.kind}`);
				return;
			}
			const at = meaning.kind === 'sales' ? meaning.column : meaning.kind;
			if (at === 'month') {
				if (isBlankWord(plain) || batchRows.has(row)) return;
			} else if (at !== 'extra' && at !== 'code' && isBlankWord(plain)) return;
			else if (at !== 'extra' && at !== 'code' && isBlankName(plain)) return;
			const title = layout.titles[column]?.text.trim() ?? '';
			const read = (batchRows.get(row) ?? []).some((i) =>
				at === 'month' ? true : isRead(batch, i, at, title === '' ? letter(column) : title),
			);
			if (!read) missing.push(`${row} ${column} ${JSON.stringify(cell)} ${at}`);
		});
	}
	return missing;
}

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

import type { SalesColumn } from '$lib/domain/ledger/columns';
import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { Day } from '$lib/domain/primitives/units';
import { readQuantity, THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { DelimitedTable } from '../codec/delimitedTable';
import { MoneyReader } from './moneyReader';
import { NameScanner } from './nameScanner';
import { PlainNumber } from './plainNumber';
import type { Tally } from './tally';

/** The cells of one column in the rows that become sales. */
export interface Cells {
	readonly table: DelimitedTable;
	/** Rows of the table, one for each row of the batch. */
	readonly rows: Int32Array;
	/** Column of the table. */
	readonly column: number;
}

/** A column of names → codes and the names in order of first appearance. */
export function readNames({ table, rows, column }: Cells): { codes: Int32Array; names: string[] } {
	const scanner = new NameScanner(table);
	const codes = new Int32Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const place = table.at(rows[i] ?? 0, column);
		codes[i] = place < 0 ? -1 : scanner.code(place);
	}
	return { codes, names: scanner.names };
}

/** A column of dates → days; `read` gets every spelling once. */
export function readDays(
	cells: Cells,
	tally: Tally,
	read: (texts: readonly string[]) => readonly Result<Day, Message>[],
): Int32Array<ArrayBuffer> {
	const { codes, names } = readNames(cells);
	const readings = read(names);
	const days = new Int32Array(codes.length);
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] ?? 0;
		const reading = readings[code];
		if (reading === undefined) continue;
		if (reading.ok) days[i] = reading.value;
		else refuse(cells, i, 'date', names[code] ?? '', reading.reason, tally);
	}
	return days;
}

/** A column of money → fen; NaN where blank or refused. unitPower: 4 for a column in 万元. */
export function readMoneyColumn(
	cells: Cells,
	target: 'amount' | 'profit' | 'promotion',
	unitPower: number,
	tally: Tally,
): Float64Array {
	const { table, rows, column } = cells;
	const reader = new MoneyReader(table, unitPower);
	const fen = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const place = table.at(rows[i] ?? 0, column);
		reader.read(place);
		fen[i] = reader.fen;
		if (reader.moved !== 0) tally.round(i, reader.moved);
		if (reader.reason !== null)
			refuse(cells, i, target, table.content(place), reader.reason, tally);
	}
	return fen;
}

/** A column of pieces → thousandths; NaN where blank or refused. */
export function readQuantities(cells: Cells, unitPower: number, tally: Tally): Float64Array {
	const { table, rows, column } = cells;
	const plain = new PlainNumber(THOUSANDTHS_POWER + unitPower);
	const pieces = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const place = table.at(rows[i] ?? 0, column);
		if (place < 0) pieces[i] = Number.NaN;
		else if (plain.read(table.text, table.from[place] ?? 0, table.to[place] ?? 0))
			pieces[i] = plain.value;
		else {
			const cell = table.content(place);
			const quantity = readQuantity(cell, unitPower);
			pieces[i] = quantity.ok ? quantity.value : Number.NaN;
			if (!quantity.ok) refuse(cells, i, 'quantity', cell, quantity.reason, tally);
		}
	}
	return pieces;
}

function refuse(
	{ rows, column: sourceColumn }: Cells,
	row: number,
	column: SalesColumn,
	text: string,
	reason: Message,
	tally: Tally,
): void {
	tally.refuse({ row, column, text, reason, sourceRow: rows[row] ?? 0, sourceColumn });
}

import type { SalesColumn } from '$lib/domain/ledger/columns';
import { NO_DAY } from '$lib/domain/primitives/day';
import type { Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import type { Day } from '$lib/domain/primitives/units';
import { FEN_POWER, readMoney } from '$lib/domain/reading/readMoney';
import { readQuantity, THOUSANDTHS_POWER } from '$lib/domain/reading/readQuantity';
import type { DelimitedTable } from '../codec/delimitedTable';
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

/** A column of dates → days; each spelling is read once. */
export function readDays(
	cells: Cells,
	read: (text: string) => Result<Day, Message>,
	tally: Tally,
): Int32Array {
	const { codes, names } = readNames(cells);
	const readings = names.map(read);
	const days = codes;
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] ?? 0;
		const reading = readings[code];
		days[i] = reading?.ok === true ? reading.value : NO_DAY;
		if (reading?.ok === false) refuse(cells, i, 'date', names[code] ?? '', reading.reason, tally);
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
	const { text, from, to } = table;
	const plain = new PlainNumber(FEN_POWER + unitPower);
	const fen = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) {
		const place = table.at(rows[i] ?? 0, column);
		if (place < 0) fen[i] = Number.NaN;
		else if (plain.read(text, from[place] ?? 0, to[place] ?? 0)) {
			fen[i] = plain.value;
			if (plain.moved !== 0) tally.round(i, plain.moved);
		} else {
			const cell = table.content(place);
			const money = readMoney(cell, unitPower);
			fen[i] = money.ok ? money.value.fen : Number.NaN;
			if (!money.ok) refuse(cells, i, target, cell, money.reason, tally);
			else if (money.value.rounded) tally.round(i, money.value.moved);
		}
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

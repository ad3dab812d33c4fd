import { monthOfDay, NO_DAY } from '../../primitives/day';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import type { SalesBatch } from '../batch';
import { columnOf, type Column } from '../chunkColumns';
import type { ColumnId } from '../columns';
import type { Ledger, NameBook } from '../ledger';
import { rowsOf } from '../locate';
import { NO_NAME, type NameList } from '../names';
import { TextNames, type Names } from '../textNames';
import type { KeyPart } from './key';

/**
 * One part of the key of every row, those of the sheet first, then those of the batch: equal
 * numbers for equal cells. Names that the workbook does not know get numbers past its own.
 */
export function* keyColumn(
	ledger: Ledger,
	names: NameBook,
	batch: SalesBatch,
	part: KeyPart,
): Steps<Int32Array> {
	const start = rowsOf(ledger);
	const column = new Int32Array(start + batch.rows).fill(NO_NAME);
	const dated = part === 'date' || part === 'month';
	const id: ColumnId = dated ? 'date' : part;
	let at = 0;
	for (const chunk of ledger.chunks) {
		const values = columnOf(chunk, id);
		if (values !== null) column.set(values, at);
		at += chunk.rows;
	}
	if (dated) column.set(batch.day, start);
	else {
		const values = part === 'customer' ? batch.customer : batch.texts[part];
		const codes = yield* codesIn(names[part], batch.names[part]);
		if (values !== null) copyCodes(values, codes, column, start);
	}
	if (part === 'month') for (let row = 0; row < column.length; row++) toMonth(column, row);
	return column;
}

/** The workbook's code of each name of a batch; a name it does not know gets one past its own. */
export function* codesIn(list: NameList, names: Names): Steps<Int32Array> {
	if (list.size === 0 && names instanceof TextNames) return names.to.map((_, code) => code);
	const unknown = new Map<string, number>();
	const codes = new Int32Array(names.length);
	let at = 0;
	for (const name of names) {
		if (at % ROWS_PER_STEP === 0) yield at / names.length;
		let code = list.find(name);
		if (code === NO_NAME) {
			code = unknown.get(name) ?? list.size + unknown.size;
			unknown.set(name, code);
		}
		codes[at++] = code;
	}
	return codes;
}

function copyCodes(values: Column, codes: Int32Array, into: Int32Array, start: number): void {
	for (let row = 0; row < values.length; row++) {
		const code = values[row]!;
		into[start + row] = code === NO_NAME ? NO_NAME : codes[code]!;
	}
}

function toMonth(column: Int32Array, row: number): void {
	const day = column[row]!;
	column[row] = day === NO_DAY ? NO_DAY : monthOfDay(day);
}

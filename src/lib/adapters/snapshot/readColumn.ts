import { NO_NAME } from '../../domain/ledger/names';
import { dayOf, monthOf, NO_DAY } from '../../domain/primitives/day';
import type { Code } from '../../domain/primitives/units';
import { broken } from './refusal';

const LAST_DAY = dayOf(monthOf(9999, 12), 31);

/** Days of a column; `NO_DAY` where it is null. */
export function readDays(column: unknown, rows: number): Int32Array {
	const days = new Int32Array(rows).fill(NO_DAY);
	eachNumber(column, rows, 'day', (day, row) => {
		if (day <= NO_DAY || day > LAST_DAY) broken('day');
		days[row] = day;
	});
	return days;
}

/** Whole numbers of a column; NaN where it is null. */
export function readNumbers(column: unknown, rows: number, where: string): Float64Array {
	const numbers = new Float64Array(rows).fill(Number.NaN);
	eachNumber(column, rows, where, (value, row) => (numbers[row] = value));
	return numbers;
}

/** Codes of a column, `NO_NAME` where it is null; `largest` tells how many names must be there. */
export function readCodes(
	column: unknown,
	rows: number,
	where: string,
): { readonly codes: Int32Array; readonly largest: Code } {
	const codes = new Int32Array(rows).fill(NO_NAME);
	let largest = NO_NAME;
	eachNumber(column, rows, where, (code, row) => {
		if (code < 0 || code > INT32) broken(where);
		codes[row] = code;
		largest = Math.max(largest, code);
	});
	return { codes, largest };
}

const INT32 = 0x7fffffff;

function eachNumber(
	column: unknown,
	rows: number,
	where: string,
	take: (value: number, row: number) => void,
): void {
	if (!Array.isArray(column) || column.length !== rows) return broken(where);
	for (let row = 0; row < rows; row++) {
		const value: unknown = column[row];
		if (value === null) continue;
		if (typeof value !== 'number' || !Number.isSafeInteger(value)) return broken(where);
		take(value, row);
	}
}

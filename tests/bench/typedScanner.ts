const TAB = 9;
const CR = 13;
const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const COMMA = 44;
const DECIMALS = 2;

/** Columns as the scanner gives them: codes, days and whole fen. */
export interface ScannedSales {
	readonly rows: number;
	readonly day: Int32Array;
	readonly names: readonly Uint32Array[];
	readonly quantity: Float64Array;
	readonly amount: Float64Array;
	readonly profit: Float64Array;
	readonly orders: readonly string[];
	readonly customers: number;
}

/**
 * The floor of reading: a scanner by hand that knows the form of every column of `salesText` and
 * takes unquoted text only. Dictionaries by Map, money without a float in between.
 */
export function scanSales(text: string): ScannedSales {
	if (text.includes('"')) throw new Error('the scanner takes no quotes');
	// The header is no row.
	let rows = -1;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows++;
	const names = Array.from({ length: 5 }, () => new Uint32Array(rows));
	const codes = names.map(() => new Map<string, number>());
	const day = new Int32Array(rows);
	const quantity = new Float64Array(rows);
	const amount = new Float64Array(rows);
	const profit = new Float64Array(rows);
	const orders = new Array<string>(rows);
	const code = (column: number, name: string): number => {
		const known = codes[column]!.get(name);
		if (known !== undefined) return known;
		codes[column]!.set(name, codes[column]!.size);
		return codes[column]!.size - 1;
	};
	let at = text.indexOf('\n') + 1;
	const word = (): string => {
		const end = text.indexOf('\t', at);
		const found = text.slice(at, end);
		at = end + 1;
		return found;
	};
	const money = (): number => {
		let value = 0;
		let decimals = -1;
		let negative = false;
		for (let c = text.charCodeAt(at++); c !== TAB; c = text.charCodeAt(at++)) {
			if (c === MINUS) negative = true;
			else if (c === POINT) decimals = 0;
			else if (c !== COMMA) {
				value = value * 10 + c - ZERO;
				if (decimals >= 0) decimals++;
			}
		}
		for (let left = DECIMALS - Math.max(0, decimals); left > 0; left--) value *= 10;
		return negative ? -value : value;
	};
	const digits = (from: number, count: number): number => {
		let value = 0;
		for (let k = 0; k < count; k++) value = value * 10 + text.charCodeAt(at + from + k) - ZERO;
		return value;
	};
	let row = 0;
	for (; at < text.length; row++) {
		day[row] = (digits(0, 4) * 12 + digits(5, 2) - 1) * 32 + digits(8, 2);
		at += 11;
		for (let column = 0; column < 4; column++) names[column]![row] = code(column, word());
		let pieces = 0;
		for (let c = text.charCodeAt(at++); c !== TAB; c = text.charCodeAt(at++)) {
			pieces = pieces * 10 + c - ZERO;
		}
		quantity[row] = pieces;
		amount[row] = money();
		profit[row] = money();
		orders[row] = word();
		let end = text.indexOf('\n', at);
		if (end < 0) end = text.length;
		const last = text.charCodeAt(end - 1) === CR ? end - 1 : end;
		names[4]![row] = code(4, text.slice(at, last));
		at = end + 1;
	}
	return { rows: row, day, names, quantity, amount, profit, orders, customers: codes[0]!.size };
}

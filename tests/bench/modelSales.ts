import { replaceWithBatch } from '../../src/lib/domain/ledger/appendBatch';
import type { SalesBatch } from '../../src/lib/domain/ledger/batch';
import { numberColumns, textColumns } from '../../src/lib/domain/ledger/chunk';
import { createInputs, type Inputs } from '../../src/lib/domain/inputs';
import { dayOf, monthOf } from '../../src/lib/domain/primitives/day';

/** Months of model sales: January of FIRST_YEAR on. */
export const MONTHS = 24;
const FIRST_YEAR = 2024;
/** Customer sizes fall by a power law; with this exponent a fifth of them holds 72 % of the revenue. */
const EXPONENT = 0.85;
const RETURNS = 0.015;
const SEED = 20240601;

/** Model sales as plain columns: money in whole fen, month from 0. */
export interface ModelSales {
	readonly rows: number;
	readonly customers: number;
	readonly customer: Uint32Array;
	readonly month: Uint8Array;
	readonly dayOfMonth: Uint8Array;
	readonly amount: Float64Array;
	readonly profit: Float64Array;
}

/** A generator of numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The same sales for the same size, rows in random order. */
export function modelSales(rows: number, customers: number): ModelSales {
	const next = random(SEED);
	const pick = picker(customers, next);
	const sales = {
		...{ rows, customers, customer: new Uint32Array(rows), month: new Uint8Array(rows) },
		dayOfMonth: new Uint8Array(rows),
		amount: new Float64Array(rows),
		profit: new Float64Array(rows),
	};
	for (let row = 0; row < rows; row++) {
		// Every customer at least once.
		sales.customer[row] = row < customers ? row : pick();
		sales.month[row] = Math.floor(next() * MONTHS);
		sales.dayOfMonth[row] = 1 + Math.floor(next() * 28);
		const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
		const size = Math.max(1, Math.round(Math.exp(10.5 + 1.1 * normal)));
		const amount = next() < RETURNS ? -size : size;
		sales.amount[row] = amount;
		sales.profit[row] = Math.round(amount * (0.05 + 0.3 * next()));
	}
	return sales;
}

function picker(customers: number, next: () => number): () => number {
	const cumulative = new Float64Array(customers);
	let total = 0;
	for (let k = 0; k < customers; k++) cumulative[k] = total += (k + 1) ** -EXPONENT;
	const permuted = Uint32Array.from({ length: customers }, (_, k) => k);
	for (let k = customers - 1; k > 0; k--) {
		const other = Math.floor(next() * (k + 1));
		[permuted[k], permuted[other]] = [permuted[other]!, permuted[k]!];
	}
	return () => {
		const wanted = next() * total;
		let low = 0;
		let high = customers - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (cumulative[middle]! < wanted) low = middle + 1;
			else high = middle;
		}
		return permuted[low]!;
	};
}

/** Rows of one order number; without, no row has one. */
export const ROWS_PER_ORDER = 10 / 3;

/** The sales as a planner's sheet. */
export function modelInputs(sales: ModelSales, numbered: boolean): Inputs {
	const orders = numbered ? orderNumbers(sales) : null;
	const batch: SalesBatch = {
		rows: sales.rows,
		day: Int32Array.from(sales.month, (month, row) =>
			dayOf(monthOf(FIRST_YEAR, 1) + month, sales.dayOfMonth[row]!),
		),
		customer: Int32Array.from(sales.customer),
		amount: sales.amount,
		numbers: { ...numberColumns(() => null), profit: sales.profit },
		texts: { ...textColumns(() => null), order: orders?.codes ?? null },
		extraColumns: [],
		extra: [],
		names: {
			...textColumns(() => []),
			customer: Array.from({ length: sales.customers }, (_, code) => customerName(code)),
			order: Array.from({ length: orders?.count ?? 0 }, (_, code) => `SO${1_000_000 + code}`),
			extra: [],
		},
		refused: [],
		roundedRows: 0,
	};
	const inputs = createInputs();
	return { ...inputs, ledger: replaceWithBatch(inputs.names, batch) };
}

export const customerName = (code: number): string => `客户${String(code).padStart(6, '0')}`;

/** A few rows of one customer share an order number. */
function orderNumbers({ rows, customers, customer }: ModelSales): {
	readonly codes: Int32Array;
	readonly count: number;
} {
	const bought = new Uint32Array(customers);
	const current = new Int32Array(customers);
	const codes = new Int32Array(rows);
	let count = 0;
	for (let row = 0; row < rows; row++) {
		const who = customer[row]!;
		const place = bought[who]!++;
		const fresh =
			place === 0 || Math.floor(place / ROWS_PER_ORDER) > Math.floor((place - 1) / ROWS_PER_ORDER);
		if (fresh) current[who] = count++;
		codes[row] = current[who]!;
	}
	return { codes, count };
}

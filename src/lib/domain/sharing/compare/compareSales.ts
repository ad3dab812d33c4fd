import type { Inputs } from '../../inputs';
import { SALES_COLUMNS, type SalesColumn } from '../../ledger/columns';
import { NO_DAY, monthOfDay } from '../../primitives/day';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import type { Month } from '../../primitives/units';
import type { RowSum } from './difference';
import { bothSides, sameRow, type SideRows } from './sideRows';

/** Rows that differ, as rows of their own sheets; changed ones in pairs, mine rising. */
export interface SalesDifference {
	readonly changed: { readonly mine: Int32Array; readonly theirs: Int32Array };
	readonly added: Int32Array;
	readonly removed: Int32Array;
}

/** Longest part of the work that walking over equal rows is. */
const WALKED = 0.5;
const INDEXED = 0.7;
const MATCHED = 0.9;

/**
 * How two sales sheets differ; null: in nothing. Rows are a multiset: their order is no difference
 * [OPEN-5]. Rows left over that agree in customer, day, order and product, and are the only ones that
 * do on their side, are one changed row.
 */
export function* compareSales(mine: Inputs, theirs: Inputs): Steps<SalesDifference | null> {
	const sides = bothSides(mine, theirs);
	const start = yield* equalFromStart(sides.mine, sides.theirs);
	const end = yield* equalFromEnd(sides.mine, sides.theirs, start);
	const ends = { mine: sides.mine.rows - end, theirs: sides.theirs.rows - end };
	if (start === ends.mine && start === ends.theirs) return null;
	const { left, over } = yield* unmatched(sides, start, ends);
	if (left.length === 0 && over.length === 0) return null;
	return pairUp(sides, left, over);
}

function* equalFromStart(mine: SideRows, theirs: SideRows): Steps<number> {
	const most = Math.min(mine.rows, theirs.rows);
	let row = 0;
	while (row < most && sameRow(mine.to(row), theirs.to(row)))
		if (++row % ROWS_PER_STEP === 0) yield (row / most) * WALKED;
	return row;
}

function* equalFromEnd(mine: SideRows, theirs: SideRows, start: number): Steps<number> {
	const most = Math.min(mine.rows, theirs.rows) - start;
	let count = 0;
	while (
		count < most &&
		sameRow(mine.to(mine.rows - 1 - count), theirs.to(theirs.rows - 1 - count))
	)
		if (++count % ROWS_PER_STEP === 0) yield WALKED;
	return count;
}

interface Both<Value> {
	readonly mine: Value;
	readonly theirs: Value;
}

/** Rows of either side that the other does not have, from `start` on. */
function* unmatched(
	{ mine, theirs }: Both<SideRows>,
	start: number,
	ends: Both<number>,
): Steps<{ readonly left: number[]; readonly over: number[] }> {
	const rows = ends.mine - start;
	const heads = new Int32Array(2 ** Math.ceil(Math.log2(rows * 2 + 1))).fill(-1);
	const next = new Int32Array(rows).fill(-1);
	const mask = heads.length - 1;
	// From the end, so that of equal rows the first is met first.
	for (let row = rows - 1; row >= 0; row--) {
		const slot = mine.to(start + row).hash() & mask;
		next[row] = heads[slot]!;
		heads[slot] = row;
		if (row % ROWS_PER_STEP === 0) yield INDEXED;
	}
	const found = new Uint8Array(rows);
	const over: number[] = [];
	for (let row = start; row < ends.theirs; row++) {
		const slot = theirs.to(row).hash() & mask;
		let before = -1;
		let at = heads[slot]!;
		while (at !== -1 && !sameRow(mine.to(start + at), theirs)) {
			before = at;
			at = next[at]!;
		}
		if (at === -1) over.push(row);
		else {
			found[at] = 1;
			if (before === -1) heads[slot] = next[at]!;
			else next[before] = next[at]!;
		}
		if (row % ROWS_PER_STEP === 0) yield MATCHED;
	}
	const left: number[] = [];
	for (let row = 0; row < rows; row++) if (found[row] === 0) left.push(start + row);
	return { left, over };
}

const KEY: readonly SalesColumn[] = ['customer', 'date', 'order', 'product'];
const KEY_PLACES = KEY.map((id) => SALES_COLUMNS.indexOf(id));
/** More than one row has this key. */
const MANY = -1;

function pairUp(
	{ mine, theirs }: Both<SideRows>,
	left: readonly number[],
	over: readonly number[],
): SalesDifference {
	const ofMine = byKey(mine, left);
	const ofTheirs = byKey(theirs, over);
	const pairs: [number, number][] = [];
	for (const [key, row] of ofMine) {
		const other = ofTheirs.get(key);
		if (row !== MANY && other !== undefined && other !== MANY) pairs.push([row, other]);
	}
	const paired = new Set(pairs.map(([row]) => row));
	const pairedTheirs = new Set(pairs.map(([, row]) => row));
	return {
		changed: {
			mine: Int32Array.from(pairs, ([row]) => row),
			theirs: Int32Array.from(pairs, ([, row]) => row),
		},
		added: Int32Array.from(over.filter((row) => !pairedTheirs.has(row))),
		removed: Int32Array.from(left.filter((row) => !paired.has(row))),
	};
}

function byKey(side: SideRows, rows: readonly number[]): ReadonlyMap<string, number> {
	const keys = new Map<string, number>();
	for (const row of rows) {
		side.to(row);
		const key = KEY_PLACES.map((place) => side.cell(place)).join(' ');
		keys.set(key, keys.has(key) ? MANY : row);
	}
	return keys;
}

/** How many rows, the months they reach over, and their money. */
export function sumRows({ ledger, names }: Inputs, rows: Int32Array): RowSum {
	const side = bothSides({ ledger, names }, { ledger, names }).mine;
	let from: Month | null = null;
	let to: Month | null = null;
	let amount = 0;
	for (const row of rows) {
		const { chunk, row: at } = side.to(row);
		const day = chunk.day[at]!;
		const fen = chunk.amount[at]!;
		if (!Number.isNaN(fen)) amount += fen;
		if (day === NO_DAY) continue;
		const month = monthOfDay(day);
		from = from === null ? month : Math.min(from, month);
		to = to === null ? month : Math.max(to, month);
	}
	return { rows: rows.length, from, to, amount };
}

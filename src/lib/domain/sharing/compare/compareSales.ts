import type { Inputs } from '../../inputs';
import { NO_DAY, monthOfDay } from '../../primitives/day';
import { ROWS_PER_STEP, within, type Steps } from '../../primitives/steps';
import type { Month } from '../../primitives/units';
import type { RowSum } from './difference';
import { matchRows, type Likeness } from './matchRows';
import { pairRows } from './pairRows';
import { bothSides, COMPARED_PER_STEP, sameRow, type SideRows } from './sideRows';

/** Rows that differ, as rows of their own sheets; changed ones in pairs. */
export interface SalesDifference {
	readonly changed: {
		readonly mine: Int32Array;
		readonly theirs: Int32Array;
		/** Pairs that could as well be others. */
		readonly doubtful: number;
	};
	readonly added: Int32Array;
	readonly removed: Int32Array;
}

/** Longest part of the work that walking over equal rows is. */
const WALKED = 0.5;
const MATCHED = 0.7;

/**
 * How two sales sheets differ; null: in nothing. Rows are a multiset: their order is no difference
 * [OPEN-5]. Rows left over that are one sale said differently are changed ones, so that taking what
 * was added never counts a sale twice.
 */
export function* compareSales(mine: Inputs, theirs: Inputs): Steps<SalesDifference | null> {
	const sides = bothSides(mine, theirs);
	yield* sides.ready();
	const start = yield* equalFromStart(sides.mine, sides.theirs);
	const end = yield* equalFromEnd(sides.mine, sides.theirs, start);
	const own = between(start, sides.mine.rows - end);
	const others = between(start, sides.theirs.rows - end);
	if (own.length + others.length === 0) return null;
	const equal = yield* within(
		matchRows(sides.mine, own, sides.theirs, others, EQUAL),
		WALKED,
		MATCHED,
	);
	if (equal.left.length + equal.over.length === 0) return null;
	const { left, over, ...changed } = yield* within(
		pairRows(sides.mine, equal.left, sides.theirs, equal.over),
		MATCHED,
		1,
	);
	return { changed, added: over, removed: left };
}

function* equalFromStart(mine: SideRows, theirs: SideRows): Steps<number> {
	const most = Math.min(mine.rows, theirs.rows);
	let row = 0;
	while (row < most && sameRow(mine.to(row), theirs.to(row)))
		if (++row % COMPARED_PER_STEP === 0) yield (row / most) * WALKED;
	return row;
}

function* equalFromEnd(mine: SideRows, theirs: SideRows, start: number): Steps<number> {
	const most = Math.min(mine.rows, theirs.rows) - start;
	let count = 0;
	while (
		count < most &&
		sameRow(mine.to(mine.rows - 1 - count), theirs.to(theirs.rows - 1 - count))
	)
		if (++count % COMPARED_PER_STEP === 0) yield WALKED;
	return count;
}

/** Rows from one (inclusive) to another (exclusive). */
function between(from: number, to: number): Int32Array {
	const rows = new Int32Array(to - from);
	for (let at = 0; at < rows.length; at++) rows[at] = from + at;
	return rows;
}

const EQUAL: Likeness = {
	hash: (side) => side.hash(),
	alike: sameRow,
	counts: () => true,
	tellsDoubt: false,
};

/** How many rows, the months they reach over, and their money. */
export function* sumRows({ ledger, names }: Inputs, rows: Int32Array): Steps<RowSum> {
	const side = bothSides({ ledger, names }, { ledger, names }).mine;
	let from: Month | null = null;
	let to: Month | null = null;
	let amount = 0;
	for (let each = 0; each < rows.length; each++) {
		if (each % ROWS_PER_STEP === 0) yield each / rows.length;
		const { chunk, row: at } = side.to(rows[each]!);
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

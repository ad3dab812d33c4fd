import { SALES_COLUMNS, type SalesColumn } from '../../ledger/columns';
import { monthOfDay } from '../../primitives/day';
import { within, type Steps } from '../../primitives/steps';
import { matchRows, type Likeness } from './matchRows';
import type { SideRows } from './sideRows';

/** Rows of two sheets that are one sale said differently. */
export interface PairedRows {
	readonly mine: Int32Array;
	readonly theirs: Int32Array;
	/** Pairs that agree as well with other rows: the first was taken with the first. */
	readonly doubtful: number;
	/** Rows that found none. */
	readonly left: Int32Array;
	readonly over: Int32Array;
}

/** In what two rows of one customer must agree. */
interface Agreement {
	readonly columns: readonly SalesColumn[];
	/** Where this is blank, agreeing means nothing. */
	readonly filled?: 'order' | 'amount';
	/** Days of one month only: what comes back every month is no change of the month before. */
	readonly month?: boolean;
}

/** The most that two rows can agree in first [OPEN-5]. */
const AGREEMENTS: readonly Agreement[] = [
	{ columns: ['date', 'order', 'product', 'amount'] },
	{ columns: ['date', 'order', 'product'] },
	{ columns: ['order', 'product', 'amount'], filled: 'order' },
	{ columns: ['order', 'amount'], filled: 'order' },
	{ columns: ['order', 'product'], filled: 'order', month: true },
	{ columns: ['order'], filled: 'order', month: true },
	{ columns: ['product', 'quantity', 'amount'], filled: 'amount', month: true },
	{ columns: ['quantity', 'amount'], filled: 'amount', month: true },
];

/** Pairs rows that are left over, best agreement first, each row once. */
export function* pairRows(
	mine: SideRows,
	own: Int32Array,
	theirs: SideRows,
	others: Int32Array,
): Steps<PairedRows> {
	let [left, over, doubtful] = [own, others, 0];
	const pairs: { readonly mine: Int32Array; readonly theirs: Int32Array }[] = [];
	for (const [at, agreement] of AGREEMENTS.entries()) {
		if (left.length === 0 || over.length === 0) break;
		const found = yield* within(
			matchRows(mine, left, theirs, over, likenessOf(agreement)),
			at / AGREEMENTS.length,
			(at + 1) / AGREEMENTS.length,
		);
		if (found.mine.length > 0) pairs.push(found);
		doubtful += found.doubtful;
		({ left, over } = found);
	}
	return {
		mine: joined(pairs.map((each) => each.mine)),
		theirs: joined(pairs.map((each) => each.theirs)),
		...{ doubtful, left, over },
	};
}

function likenessOf({ columns, filled, month = false }: Agreement): Likeness {
	const places = placesOf(['customer', ...columns]);
	const needed = filled === undefined ? null : placesOf([filled])[0]!;
	return {
		hash: (side) => side.hash(places) ^ (month ? monthAt(side) : 0),
		alike: (a, b) =>
			places.every((place) => sameCell(a.cell(place), b.cell(place))) &&
			(!month || monthAt(a) === monthAt(b)),
		counts: needed === null ? () => true : (side) => !side.isBlank(needed),
		tellsDoubt: true,
	};
}

const placesOf = (columns: readonly SalesColumn[]): readonly number[] =>
	columns.map((id) => SALES_COLUMNS.indexOf(id));

const sameCell = (a: number, b: number): boolean => a === b || (Number.isNaN(a) && Number.isNaN(b));

const monthAt = ({ chunk, row }: SideRows): number => monthOfDay(chunk.day[row]!);

function joined(parts: readonly Int32Array[]): Int32Array {
	const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

import { NO_NAME } from '../ledger/names';
import type { Chunk } from '../ledger/ledger';
import { counts } from '../ledger/totals/counted';
import { pagedRow, type RowPage } from '../ledger/totals/rowPages';
import { blankMeasures, type MeasureColumns } from './measureColumns';
import type { MonthSlots } from './monthSlots';
import { pageMeter } from './pageMeter';

/** Of so many a page of rows can tell. */
const AT_ONCE = 2 ** 13;

/**
 * Measures some customers row by row, in doubles, which hold any whole fen: one walk along the
 * customers of all rows for thousands of them. `codes`: rising.
 */
export function measureFew(
	chunks: readonly Chunk[],
	codes: Int32Array,
	slots: MonthSlots,
	into: MeasureColumns,
): void {
	for (let from = 0; from < codes.length; from += AT_ONCE) {
		const some = codes.subarray(from, from + AT_ONCE);
		const fresh = blankMeasures(some.length);
		pageMeter(some.length, slots)(fresh, 0, some.length, rowsOf(chunks, some));
		const write = (name: keyof MeasureColumns): void =>
			some.forEach((code, place) => (into[name][code] = fresh[name][place]!));
		(Object.keys(fresh) as (keyof MeasureColumns)[]).forEach(write);
	}
}

/** The counted rows of some customers, in their order. */
function rowsOf(chunks: readonly Chunk[], codes: Int32Array): RowPage {
	const places = new Int32Array(codes.at(-1)! + 1).fill(NO_NAME);
	codes.forEach((code, place) => (places[code] = place));
	const keys: number[] = [];
	const amounts: number[] = [];
	const profits: number[] = [];
	for (const chunk of chunks) {
		const { rows, customer } = chunk;
		for (let row = 0; row < rows; row++) {
			const place = places[customer[row]!] ?? NO_NAME;
			if (place === NO_NAME || !counts(chunk, row)) continue;
			const { key, amount, profit } = pagedRow(chunk, row, place);
			keys.push(key);
			amounts.push(amount);
			profits.push(profit);
		}
	}
	return {
		keys: Uint32Array.from(keys),
		amounts: Float64Array.from(amounts),
		profits: Float64Array.from(profits),
	};
}

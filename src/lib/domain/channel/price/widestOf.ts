import type { PriceBlock } from './priceBlock';
import type { Prices } from './prices';

type Column = 'differing' | 'inverted';

/**
 * By customer code the widest of what was found, 0 for none. Given the last prices, only who had it where
 * something else was found now is looked for again.
 */
export function widestOf(
	column: Column,
	size: number,
	seen: Prices['seen'],
	last: Pick<Prices, 'seen' | Column> | null,
): Float64Array {
	const most = new Float64Array(size);
	if (last === null) {
		for (const [block, found] of seen) widen(most, block, found.first, found[column]);
		return most;
	}
	most.set(last[column].subarray(0, size));
	const gone = [...last.seen].filter(
		([block, found]) => seen.get(block)?.[column] !== found[column],
	);
	const lost = new Uint8Array(size);
	for (const [block, found] of gone) markLost(lost, most, block, found.first, found[column]);
	const any = lost.includes(1);
	if (any) for (let code = 0; code < size; code++) if (lost[code] === 1) most[code] = 0;
	for (const [block, found] of seen) {
		// What did not change can widen those alone whose widest was lost.
		if (any || last.seen.get(block)?.[column] !== found[column])
			widen(most, block, found.first, found[column]);
	}
	return most;
}

function widen(
	most: Float64Array,
	{ from, customers }: PriceBlock,
	first: number,
	widths: Float64Array,
): void {
	const start = from[first]!;
	for (let k = 0; k < widths.length; k++) {
		const customer = customers[start + k]!;
		if (widths[k]! > most[customer]!) most[customer] = widths[k]!;
	}
}

/** Marks whose widest stood where something else stands now. */
function markLost(
	lost: Uint8Array,
	most: Float64Array,
	{ from, customers }: PriceBlock,
	first: number,
	widths: Float64Array,
): void {
	const start = from[first]!;
	for (let k = 0; k < widths.length; k++) {
		const customer = customers[start + k]!;
		if (widths[k]! > 0 && widths[k] === most[customer]) lost[customer] = 1;
	}
}

import {
	customerOfGroup,
	groupOf,
	monthOfKey,
	type Tally,
	type TallyPage,
} from '../ledger/totals/tally';
import type { Basis, Window } from '../plan';
import type { Code } from '../primitives/units';
import { patchColumn, type Patched } from './patchColumn';

/** What customers sold on in a window and in the one before, by customer code. */
export type SellThrough = Pick<Basis, 'value' | 'priorValue' | 'activeMonths'>;

/** Sell-through, and what the next one can be made from. */
export interface MeasuredSellThrough {
	readonly columns: SellThrough;
	/** Customers whose value differs from the last one; null: all may. */
	readonly changed: readonly Code[] | null;
	readonly read: SellThroughRead;
}

/** `size`: one above the largest code of a customer with a counted row. */
interface SellThroughRead {
	readonly tally: Tally;
	readonly perPage: number;
	readonly size: number;
	readonly window: Window;
}

/**
 * Sell-through by customer [BASIS-1]: its sum in the window and in the prior one, and the months of
 * the window in which it is above 0. Given the last one, only pages of customers that changed are
 * added up, and columns in which nothing changed are the same objects.
 */
export function measureSellThrough(
	read: SellThroughRead,
	last: MeasuredSellThrough | null = null,
): MeasuredSellThrough {
	const { tally, perPage, size, window } = read;
	const same =
		last?.read.perPage === perPage &&
		last.read.window.from === window.from &&
		last.read.window.to === window.to;
	if (!same) {
		const columns = blank(size);
		tally.forEach((page, place) => addPage(columns, place * perPage, page, window));
		return { columns, changed: null, read };
	}
	const pages = Array.from({ length: Math.ceil(size / perPage) }, (_, page) => page).filter(
		(page) => tally[page] !== last.read.tally[page],
	);
	const fresh = blank(pages.length * perPage);
	pages.forEach((page, k) => {
		const now = tally[page];
		if (now !== undefined) addPage(fresh, k * perPage, now, window);
	});
	const changed = new Set<Code>();
	const at: Patched = { size, perPage, pages };
	const { value, priorValue, activeMonths } = last.columns;
	const columns: SellThrough = {
		value: patchColumn(value, fresh.value, at, (customer) => changed.add(customer)),
		priorValue: patchColumn(priorValue, fresh.priorValue, at),
		activeMonths: patchColumn(activeMonths, fresh.activeMonths, at),
	};
	return { columns, changed: [...changed], read };
}

const blank = (size: number): SellThrough => ({
	value: new Float64Array(size),
	priorValue: new Float64Array(size),
	activeMonths: new Int32Array(size),
});

/** Keys rise: the months of a customer stand together, each once. */
function addPage(
	{ value, priorValue, activeMonths }: SellThrough,
	start: number,
	{ keys, sums }: TallyPage,
	{ from, to, priorFrom, priorTo }: Window,
): void {
	for (let k = 0; k < keys.length; k++) {
		const key = keys[k]!;
		const month = monthOfKey(key);
		const place = start + customerOfGroup(groupOf(key));
		if (month >= from && month <= to) {
			value[place]! += sums[k]!;
			if (sums[k]! > 0) activeMonths[place]!++;
		} else if (month >= priorFrom && month <= priorTo) priorValue[place]! += sums[k]!;
	}
}

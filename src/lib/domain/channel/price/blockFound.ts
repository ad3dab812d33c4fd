import type { Fen } from '../../primitives/units';
import { byRevenue } from './byRevenue';
import type { Compare, PageCompared, Rule } from './comparing';
import { pageOf, type PriceBlock } from './priceBlock';
import type { BlockFound, PricesInput } from './prices';
import { paidAt } from './regionPrices';
import { dearerBy } from './unitPrice';

/** Pages of a block that are in the window: the first, and behind the last. */
export function pagesWithin(
	{ months }: PriceBlock,
	{ from, to }: PricesInput['window'],
): [number, number] {
	let first = 0;
	while (first < months.length && months[first]! < from) first++;
	let end = first;
	while (end < months.length && months[end]! <= to) end++;
	return [first, end];
}

/** Who pays another price, and who buys more and pays less, on some pages of a block. */
export function blockFound(
	block: PriceBlock,
	[first, end]: readonly [number, number],
	compare: Compare,
	revenue: Float64Array,
	rule: Rule,
): BlockFound {
	const start = block.from[first]!;
	const size = block.from[end]! - start;
	const found = { differing: new Float64Array(size), inverted: new Float64Array(size) };
	for (let page = first; page < end; page++) {
		const compared = compare(pageOf(block, page));
		const offset = block.from[page]! - start;
		differences(compared, rule, widest(compared, found.differing, offset));
		inversions(compared, revenue, rule, widest(compared, found.inverted, offset));
	}
	return { first, end, ...found };
}

/**
 * The same after some customers came to buy more or less in the window [PRICE-4]: only pages with one
 * of them are gone through again. `moved`: 1 by customer code.
 */
export function foundAgain(
	block: PriceBlock,
	last: BlockFound,
	moved: Uint8Array,
	compare: Compare,
	revenue: Float64Array,
	rule: Rule,
): BlockFound {
	const start = block.from[last.first]!;
	let inverted: Float64Array | null = null;
	for (let page = last.first; page < last.end; page++) {
		const [from, to] = [block.from[page]!, block.from[page + 1]!];
		if (!anyMoved(block.customers, from, to, moved)) continue;
		inverted ??= last.inverted.slice();
		inverted.fill(0, from - start, to - start);
		const compared = compare(pageOf(block, page));
		inversions(compared, revenue, rule, widest(compared, inverted, from - start));
	}
	return inverted === null ? last : { ...last, inverted };
}

function anyMoved(customers: Int32Array, from: number, to: number, moved: Uint8Array): boolean {
	for (let k = from; k < to; k++) if (moved[customers[k]!] === 1) return true;
	return false;
}

/** Keeps the largest figure of each price. */
const widest =
	({ prices: { places } }: PageCompared, widths: Float64Array, offset: number) =>
	(k: number, width: number): void => {
		const at = offset + (places === null ? k : places[k]!);
		if (width > widths[at]!) widths[at] = width;
	};

type Tell = (price: number, width: number) => void;

function widthOf({ strict }: Rule, dear: Fen, cheap: Fen): number {
	const fen = dear - cheap;
	return strict ? fen : fen / dear;
}

/** Who pays more, or less, than another by more than the tolerance, and by how much. */
function differences({ prices, units, spreads }: PageCompared, rule: Rule, tell: Tell): void {
	for (const { region, cheap, dear: first } of spreads) {
		const to = prices.from[region + 1]!;
		let dear = first;
		// Of equally dear ones the last: as they stand when they are put in order.
		for (let k = dear + 1; k < to; k++) if (units[k]! >= units[dear]!) dear = k;
		const cheapest = paidAt(prices, cheap);
		const dearest = paidAt(prices, dear);
		const most = units[dear]!;
		const allowed = rule.tolerance(most);
		for (let k = prices.from[region]!; k < to; k++) {
			const each = paidAt(prices, k);
			if (dearerBy(each, cheapest, rule.tolerance(units[k]!)))
				tell(k, widthOf(rule, units[k]!, units[cheap]!));
			if (dearerBy(dearest, each, allowed)) tell(k, widthOf(rule, most, units[k]!));
		}
	}
}

function inversions(
	{ prices, units, spreads }: PageCompared,
	revenue: Float64Array,
	rule: Rule,
	tell: Tell,
): void {
	const bought = (price: number): Fen => revenue[prices.customers[price]!]!;
	for (const { region } of spreads) {
		const smaller = byRevenue(prices, region, revenue);
		// The dearest of all that buy strictly less; equal ones are no larger than each other.
		let dearest: number | null = null;
		let k = 0;
		for (const each of smaller) {
			while (k < smaller.length && bought(smaller[k]!) < bought(each)) {
				const below = smaller[k++]!;
				if (dearest === null || units[below]! > units[dearest]!) dearest = below;
			}
			if (dearest === null) continue;
			const allowed = rule.tolerance(units[dearest]!);
			if (dearerBy(paidAt(prices, dearest), paidAt(prices, each), allowed))
				tell(each, widthOf(rule, units[dearest]!, units[each]!));
		}
	}
}

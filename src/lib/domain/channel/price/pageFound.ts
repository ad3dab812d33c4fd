import type { Code, Fen } from '../../primitives/units';
import type { PageFound, SpreadAt, Widths } from './prices';
import type { CustomerPrice, Tolerance } from './spreads';
import { dearerBy, unitPrice } from './unitPrice';

/** How a difference is told: in fen a unit, or as a share of the dearer price. */
export interface Rule {
	readonly strict: boolean;
	readonly tolerance: Tolerance;
}

/** Who pays another price, and who buys more and pays less, on one page. */
export function pageFound(
	spreads: readonly SpreadAt[],
	revenue: Float64Array,
	rule: Rule,
): PageFound {
	const tell = widest();
	for (const { prices } of spreads) differences(prices, rule, tell.add);
	return {
		spreads,
		compared: Int32Array.from(
			spreads.flatMap(({ prices }) => prices.map(({ customer }) => customer)),
		),
		differing: tell.most(),
		inverted: invertedOn(spreads, revenue, rule),
	};
}

/** Customers that buy more in the window and pay less than one that buys less [PRICE-4]. */
export function invertedOn(
	spreads: readonly SpreadAt[],
	revenue: Float64Array,
	rule: Rule,
): Widths {
	const invert = widest();
	for (const { prices } of spreads) inversions(prices, revenue, rule, invert.add);
	return invert.most();
}

/** The largest figure of each customer. */
function widest(): {
	readonly most: () => Widths;
	readonly add: (customer: Code, width: number) => void;
} {
	const most = new Map<Code, number>();
	return {
		most: () => ({
			customers: Int32Array.from(most.keys()),
			widths: Float64Array.from(most.values()),
		}),
		add: (customer, width) => {
			if (width > (most.get(customer) ?? 0)) most.set(customer, width);
		},
	};
}

function widthOf({ strict }: Rule, dear: CustomerPrice, cheap: CustomerPrice): number {
	const price = unitPrice(dear);
	const fen = price - unitPrice(cheap);
	return strict ? fen : fen / price;
}

/** Who pays more, or less, than another by more than the tolerance, and by how much. */
function differences(
	prices: readonly CustomerPrice[],
	rule: Rule,
	tell: (customer: Code, width: number) => void,
): void {
	const { tolerance } = rule;
	let cheap = prices[0]!;
	let dear = prices[0]!;
	for (const each of prices) {
		if (unitPrice(each) < unitPrice(cheap)) cheap = each;
		// Of equally dear ones the last: as they stand when they are put in order.
		if (unitPrice(each) >= unitPrice(dear)) dear = each;
	}
	for (const each of prices) {
		if (dearerBy(each, cheap, tolerance(unitPrice(each))))
			tell(each.customer, widthOf(rule, each, cheap));
		if (dearerBy(dear, each, tolerance(unitPrice(dear))))
			tell(each.customer, widthOf(rule, dear, each));
	}
}

function inversions(
	prices: readonly CustomerPrice[],
	revenue: Float64Array,
	rule: Rule,
	tell: (customer: Code, width: number) => void,
): void {
	const { tolerance } = rule;
	const bought = ({ customer }: CustomerPrice): Fen => revenue[customer]!;
	const smaller = prices.toSorted((a, b) => bought(a) - bought(b));
	// The dearest of all that buy strictly less; equal ones are no larger than each other.
	let dearest: CustomerPrice | null = null;
	let k = 0;
	for (const each of smaller) {
		while (k < smaller.length && bought(smaller[k]!) < bought(each)) {
			const below = smaller[k++]!;
			if (dearest === null || unitPrice(below) > unitPrice(dearest)) dearest = below;
		}
		if (dearest !== null && dearerBy(dearest, each, tolerance(unitPrice(dearest)))) {
			tell(each.customer, widthOf(rule, dearest, each));
		}
	}
}

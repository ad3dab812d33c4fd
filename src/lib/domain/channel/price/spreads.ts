import type { Fen } from '../../primitives/units';
import { paidAt, type RegionPrices } from './regionPrices';
import { dearerBy, unitPrice } from './unitPrice';

/** Fen a unit by which a price may be above another one, in whole fen. */
export type Tolerance = (price: Fen) => Fen;

/** Customers of one product, region and month that did not all pay the same: places among the prices. */
export interface Spread {
	/** Place of the region. */
	readonly region: number;
	/** Of equally dear or cheap ones the first. */
	readonly dear: number;
	readonly cheap: number;
}

/** Fen a unit, by price. */
export const unitsOf = ({ amounts, quantities }: RegionPrices): Float64Array =>
	amounts.map((amount, k) => unitPrice({ amount, quantity: quantities[k]! }));

/** Which prices differ by more than a tolerance, region by region [PRICE-2]. `units`: fen a unit. */
export function spreadsOf(
	prices: RegionPrices,
	units: Float64Array,
	tolerance: Tolerance,
): readonly Spread[] {
	const { from } = prices;
	const spreads: Spread[] = [];
	for (let region = 0; region < from.length - 1; region++) {
		if (from[region + 1]! - from[region]! < 2) continue;
		let dear = from[region]!;
		let cheap = dear;
		for (let k = dear + 1; k < from[region + 1]!; k++) {
			if (units[k]! > units[dear]!) dear = k;
			if (units[k]! < units[cheap]!) cheap = k;
		}
		if (dearerBy(paidAt(prices, dear), paidAt(prices, cheap), tolerance(units[dear]!)))
			spreads.push({ region, dear, cheap });
	}
	return spreads;
}

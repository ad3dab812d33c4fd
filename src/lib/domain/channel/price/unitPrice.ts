import { THOUSANDTHS_PER_UNIT } from './perUnit';
import type { Fen, Thousandths } from '../../primitives/units';

/** A sum paid for a quantity. */
export interface Paid {
	readonly amount: Fen;
	readonly quantity: Thousandths;
}

/** Fen a unit; for showing. */
export const unitPrice = ({ amount, quantity }: Paid): Fen =>
	(amount * THOUSANDTHS_PER_UNIT) / quantity;

/** As wide as the rounding of two quotients and their difference can be. */
const NEAR = 2 ** -40;

/**
 * Is the dearer price above the cheaper one by more than a tolerance a unit? By cross-multiplication,
 * exactly [PRICE-2]; doubles decide where the two are far apart. Tolerance in whole fen.
 */
export function dearerBy(dear: Paid, cheap: Paid, tolerance: Fen): boolean {
	const difference = unitPrice(dear) - unitPrice(cheap) - tolerance;
	const near = NEAR * (unitPrice(dear) + tolerance);
	if (Math.abs(difference) > near) return difference > 0;
	const [a, q] = [BigInt(dear.amount), BigInt(dear.quantity)];
	const [b, r] = [BigInt(cheap.amount), BigInt(cheap.quantity)];
	return (a * r - b * q) * BigInt(THOUSANDTHS_PER_UNIT) > BigInt(tolerance) * q * r;
}

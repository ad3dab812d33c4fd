import { decimalOf, floorDivide } from '../../primitives/decimal';
import type { Fen } from '../../primitives/units';

/**
 * Deposit that a tier asks for: rate × monthly average, fen, rounded half up; nothing for who buys
 * nothing [DEPOSIT-1]. `months`: of the window.
 */
export function depositRequired(rate: number, revenue: Fen, months: number): Fen {
	if (revenue <= 0) return 0;
	const { numerator, denominator } = decimalOf(rate);
	const top = numerator * BigInt(revenue);
	const below = denominator * BigInt(months);
	return Number(floorDivide(2n * top + below, 2n * below));
}

/** What is missing of it [DEPOSIT-1]. */
export const depositShort = (required: Fen, held: Fen): Fen => Math.max(0, required - held);

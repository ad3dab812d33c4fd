import type { Fen, Ratio } from '../primitives/units';
import { normalQuantile } from '../staffing/bursts/normalQuantile';

/** What the next window may bring, fen. */
export interface ForecastBand {
	readonly mean: Fen;
	readonly low: Fen;
	readonly high: Fen;
}

/** Share of the cases that fall into a band: ours, no source text gives one. */
export const BAND_SHARE: Ratio = 0.8;

/** Fewer bought months say nothing about how they differ. */
export const LEAST_MONTHS = 3;

/**
 * Revenue of the next window [CARD-8]: the bought months to expect × what a bought month brought.
 * Both vary: months as a draw each with the same chance, money as the bought months did (sample
 * variance); the sum is taken as normal, low not below 0. null with fewer bought months than tell,
 * and where no months are expected.
 *
 * @param purchases Bought months to expect in the next `months`.
 * @param bought Revenue of the bought months so far, each above 0.
 */
export function forecastBand(
	purchases: number,
	months: number,
	bought: readonly Fen[],
): ForecastBand | null {
	const count = bought.length;
	if (count < LEAST_MONTHS || !(purchases > 0)) return null;
	const each = bought.reduce((sum, fen) => sum + fen, 0) / count;
	const variance = bought.reduce((sum, fen) => sum + (fen - each) ** 2, 0) / (count - 1);
	const chance = Math.min(1, purchases / months);
	const spread = Math.sqrt(purchases * variance + purchases * (1 - chance) * each * each);
	const mean = purchases * each;
	const reach = normalQuantile((1 + BAND_SHARE) / 2) * spread;
	return {
		mean: Math.round(mean),
		low: Math.round(Math.max(0, mean - reach)),
		high: Math.round(mean + reach),
	};
}

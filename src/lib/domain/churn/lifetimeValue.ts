import type { Fen, Ratio } from '../primitives/units';

/**
 * What a customer earns in all years to come (C21), the present one included: `margin` a year, of
 * whom a share of `retention` stays each year, money of next year worth 1 / (1 + `interest`).
 * null where it never ends: nobody leaves and money costs nothing [LIFE-1].
 */
export function lifetimeValue(margin: Fen, retention: Ratio, interest: Ratio): Fen | null {
	const fades = 1 + interest - retention;
	return fades > 0 ? (margin * (1 + interest)) / fades : null;
}

/** The same without the present year: what is still to come. */
export function valueToCome(margin: Fen, retention: Ratio, interest: Ratio): Fen | null {
	const fades = 1 + interest - retention;
	return fades > 0 ? (margin * retention) / fades : null;
}

/** What is still to come within some years. */
export function valueWithin(years: number, margin: Fen, retention: Ratio, interest: Ratio): Fen {
	const kept = retention / (1 + interest);
	let sum = 0;
	let worth = margin;
	for (let year = 0; year < years; year++) {
		worth *= kept;
		sum += worth;
	}
	return sum;
}

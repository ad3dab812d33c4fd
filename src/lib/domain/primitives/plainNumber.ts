import type { Fen, Thousandths } from './units';

/** Decimals of a yuan amount in fen. */
const FEN_DECIMALS = 2;
/** Decimals of a quantity in thousandths. */
const QUANTITY_DECIMALS = 3;
const RADIX = 10;

/** Whole units in plain digits with a point where one is needed. Exact for safe integers. */
function plainNumber(units: number, decimals: number): string {
	const perWhole = RADIX ** decimals;
	const size = Math.abs(units);
	const rest = size % perWhole;
	const whole = (units < 0 ? '-' : '') + String((size - rest) / perWhole);
	if (rest === 0) return whole;
	return `${whole}.${String(rest)
		.padStart(decimals, '0')
		.replace(/(?<!0)0+$/, '')}`;
}

/** Yuan in plain digits, no more decimals than it has: `1234.5`, `-0.07`. */
export const plainYuan = (fen: Fen): string => plainNumber(fen, FEN_DECIMALS);

/** Pieces in plain digits: `1.5`. */
export const plainPieces = (quantity: Thousandths): string =>
	plainNumber(quantity, QUANTITY_DECIMALS);

import type { Fen, Ratio } from '../../primitives/units';

const DAYS_PER_YEAR = 365;

/** What stands between a list price and what is left of it, fen. */
export interface NetNetTerms {
	readonly list: Fen;
	readonly discount: Fen;
	readonly rebate: Fen;
	/** Goods given, at cost. */
	readonly goods: Fen;
	/** Yearly cost of money, and the days until it comes. */
	readonly interest: Ratio;
	readonly days: number;
}

/** list − discount − rebate − goods − list × i × days / 365 [PRICE-5]; not rounded. */
export const netNet = ({ list, discount, rebate, goods, interest, days }: NetNetTerms): Fen =>
	list - discount - rebate - goods - (list * interest * days) / DAYS_PER_YEAR;

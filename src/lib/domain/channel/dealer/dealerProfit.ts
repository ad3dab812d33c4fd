import type { Fen, Ratio } from '../../primitives/units';

/** A dealer's year with our goods, fen. */
export interface DealerYear {
	/** What he sells them for, and what he pays us. */
	readonly sales: Fen;
	readonly purchases: Fen;
	readonly rebate: Fen;
	readonly support: Fen;
	readonly costs: Fen;
	/** His money in stock, in what his customers owe him, and in our deposit. */
	readonly stock: Fen;
	readonly receivable: Fen;
	readonly deposit: Fen;
}

/** sales − purchases + rebate + support − costs [DEALER-1]. */
export const dealerProfit = ({ sales, purchases, rebate, support, costs }: DealerYear): Fen =>
	sales - purchases + rebate + support - costs;

export const dealerCapital = ({ stock, receivable, deposit }: DealerYear): Fen =>
	stock + receivable + deposit;

/** Profit over capital [DEALER-2]; null without capital. */
export const dealerReturn = (year: DealerYear): Ratio | null => {
	const capital = dealerCapital(year);
	return capital > 0 ? dealerProfit(year) / capital : null;
};

/** The smallest support with which the return reaches the hurdle, in all; fen, rounded up [DEALER-3]. */
export function supportNeeded(year: DealerYear, hurdle: Ratio): Fen {
	const without = dealerProfit(year) - year.support;
	return Math.max(0, Math.ceil(hurdle * dealerCapital(year) - without));
}

/** (sales − purchases + rebate + support) / sales [DEALER-4]; null without sales. */
export const dealerMargin = ({ sales, purchases, rebate, support }: DealerYear): Ratio | null =>
	sales > 0 ? (sales - purchases + rebate + support) / sales : null;

import { fraction, roundHalfUp } from '../../primitives/decimal';
import { MONTHS_PER_YEAR, type Code, type Fen } from '../../primitives/units';
import { figureOf, unknownFigures, type ChannelInput } from '../channelInput';
import type { Rebates } from '../rebate/rebates';
import {
	dealerMargin,
	dealerProfit,
	dealerReturn,
	supportNeeded,
	type DealerYear,
} from './dealerProfit';
import type { Dealers } from './dealers';
import { pushIndex } from './pushIndex';

/** Every dealer's profit, return and margin, as far as the customer sheet tells [DEALER-1 … DEALER-6]. */
export function dealersOf(input: ChannelInput, rebates: Rebates): Dealers {
	const { policy, measures, order, window } = input;
	const { size } = measures;
	const hurdle = policy.guards.dealerReturn;
	const dealers: Dealers = {
		profit: unknownFigures(size),
		returns: unknownFigures(size),
		margin: unknownFigures(size),
		trading: unknownFigures(size),
		support: unknownFigures(size),
		push: unknownFigures(size),
	};
	const ofYear = MONTHS_PER_YEAR / window.months;
	for (const customer of order) {
		dealers.push[customer] = pushOf(input, customer);
		const year = yearOf(input, rebates, customer);
		dealers.trading[customer] = year.sales - year.purchases;
		dealers.margin[customer] = Number.isNaN(year.sales) ? NaN : (dealerMargin(year) ?? NaN);
		dealers.profit[customer] = dealerProfit(year);
		// Capital is asked of a year: so is the profit it is compared with.
		const yearly = { ...year, stock: year.stock / ofYear, receivable: year.receivable / ofYear };
		const capital = { ...yearly, deposit: year.deposit / ofYear };
		dealers.returns[customer] = dealerReturn(capital) ?? NaN;
		if (hurdle !== null) dealers.support[customer] = supportNeeded(capital, hurdle);
	}
	return dealers;
}

/** The window as a dealer sees it; NaN where the sheet says nothing. */
export function yearOf(
	{
		measures,
		sheet,
		window,
		promotion,
	}: Pick<ChannelInput, 'measures' | 'sheet' | 'window' | 'promotion'>,
	rebates: Pick<Rebates, 'ofWindow'>,
	customer: Code,
): DealerYear {
	const revenue = measures.revenue[customer]!;
	const rebate = rebates.ofWindow[customer]!;
	return {
		sales: soldFor(
			revenue,
			figureOf(sheet, 'streetPrice', customer),
			figureOf(sheet, 'supplyPrice', customer),
		),
		purchases: revenue,
		rebate: Number.isNaN(rebate) ? 0 : rebate,
		support: promotion.allocation[customer]!,
		costs: Math.round((figureOf(sheet, 'dealerCosts', customer) * window.months) / MONTHS_PER_YEAR),
		stock: figureOf(sheet, 'stock', customer),
		receivable: figureOf(sheet, 'dealerReceivable', customer),
		deposit: figureOf(sheet, 'deposit', customer),
	};
}

/** What he bought for `revenue`, at his own price; fen, rounded half up. NaN while a price is unknown. */
function soldFor(revenue: Fen, street: Fen, supply: Fen): Fen {
	if (Number.isNaN(street) || !(supply > 0)) return NaN;
	return roundHalfUp(fraction(BigInt(revenue) * BigInt(street), BigInt(supply)));
}

/** His capital in us: the sheet's share, else his stock of ours over his working capital [DEALER-6]. */
function pushOf({ sheet }: ChannelInput, customer: Code): number {
	const share = figureOf(sheet, 'walletShare', customer);
	const capital = figureOf(sheet, 'workingCapital', customer);
	const placed = capital > 0 ? figureOf(sheet, 'stock', customer) / capital : NaN;
	const ours = Number.isNaN(share) ? placed : share;
	const sold = figureOf(sheet, 'salesShare', customer);
	return Number.isNaN(ours) || Number.isNaN(sold) ? NaN : (pushIndex(ours, sold) ?? NaN);
}

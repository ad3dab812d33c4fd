import { figureOf, unknownFigures, type ChannelInput } from '../channelInput';
import type { Rebates } from '../rebate/rebates';
import { netNet } from './netNet';

/** What is taken off, by customer code, fen. */
export interface NetNetParts {
	/** Of the window; NaN unknown. */
	readonly rebates: Pick<Rebates, 'ofWindow'>;
	/** NaN unknown; null: no tier is given any. */
	readonly goods: Float64Array | null;
	/** How far the invoices are below the list already; null: no list, or nothing hangs on it. */
	readonly discounts: Float64Array | null;
}

/**
 * What is left of every customer's invoices after rebate, goods and terms, by code, rounded to the
 * fen [PRICE-5]. Parts that nobody has entered are left out; NaN where none is known.
 */
export function netNetOf(
	{ policy, measures, order, sheet }: Omit<ChannelInput, 'promotion'>,
	{ rebates, goods, discounts }: NetNetParts,
): Float64Array {
	const { interest } = policy;
	const left = unknownFigures(measures.size);
	for (const customer of order) {
		const days = figureOf(sheet, 'receivableDays', customer);
		const rebate = rebates.ofWindow[customer]!;
		const given = goods?.[customer] ?? NaN;
		const discount = discounts?.[customer] ?? 0;
		const terms = interest !== null && !Number.isNaN(days);
		if (!terms && Number.isNaN(rebate) && Number.isNaN(given)) continue;
		left[customer] = Math.round(
			netNet({
				list: measures.revenue[customer]! + discount,
				discount,
				rebate: rebate || 0,
				goods: given || 0,
				interest: terms ? interest : 0,
				days: terms ? days : 0,
			}),
		);
	}
	return left;
}

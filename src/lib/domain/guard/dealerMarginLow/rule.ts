import { message } from '../../primitives/message';
import { concerned, smallest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/**
 * A dealer's margin, or the return on his capital, is under its floor [GUARD-28]. Figures: margins;
 * the returns stand beside them where a floor for them is set.
 */
export const dealerMarginLow: Guard = {
	id: 'dealer-margin-low',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (!sheet.columns.has('streetPrice') || !sheet.columns.has('supplyPrice')) {
			return { kind: 'unjudged', why: message('guard_needs_street_price') };
		}
		const { dealerMargin: limit, dealerReturn: hurdle } = policy.guards;
		const { margin, returns } = channel.dealers;
		const found = concerned(order, (customer) => {
			const low = margin[customer]! < limit || (hurdle !== null && returns[customer]! < hurdle);
			return low ? margin[customer]! : null;
		});
		if (found === null) return QUIET;
		const figures = found.customers.map((customer) => returns[customer]!);
		return fires({
			unit: 'ratio',
			...found,
			figure: smallest(found.figures),
			limit,
			...(hurdle === null ? {} : { returns: { figures, limit: hurdle } }),
		});
	},
};

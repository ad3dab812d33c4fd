import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** A larger customer pays less than a smaller one for the same product, region and month [GUARD-22]. */
export const priceSizeInversion: Guard = {
	id: 'price-size-inversion',
	severity: 'severe',
	judge: ({ policy, order, channel: { prices } }) => {
		if (prices === null) return { kind: 'unjudged', why: message('guard_needs_quantity') };
		const found = concerned(order, (customer) => prices.inverted.get(customer) ?? null);
		return found === null
			? QUIET
			: fires({
					unit: 'fen-per-unit',
					...found,
					figure: largest(found.figures),
					limit: policy.guards.priceSpread,
				});
	},
};

import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/**
 * A dealer lives on rebates rather than on selling [GUARD-24]: rebate above its part of his own
 * margin. Who has no margin at all has no figure.
 */
export const rebateOverDealerMargin: Guard = {
	id: 'rebate-over-dealer-margin',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (policy.rebates.length === 0 && !sheet.columns.has('rebatePaid')) {
			return { kind: 'unjudged', why: message('guard_needs_rebates') };
		}
		if (!sheet.columns.has('streetPrice') || !sheet.columns.has('supplyPrice')) {
			return { kind: 'unjudged', why: message('guard_needs_street_price') };
		}
		const limit = policy.guards.rebateOfMargin;
		const { ofWindow } = channel.rebates;
		const { trading } = channel.dealers;
		const found = concerned(order, (customer) => {
			const rebate = ofWindow[customer]!;
			const margin = trading[customer]!;
			if (!(rebate > 0) || Number.isNaN(margin) || rebate <= limit * margin) return null;
			return margin > 0 ? rebate / margin : NaN;
		});
		if (found === null) return QUIET;
		const known = found.figures.filter((figure) => !Number.isNaN(figure));
		const figure = known.length === 0 ? null : largest(known);
		return fires({ unit: 'ratio', ...found, figure, limit });
	},
};

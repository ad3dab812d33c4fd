import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** Rebates near or over their cap, as a share of what the customer buys [GUARD-23]: severe once over it. */
export const rebateOverCap: Guard = {
	id: 'rebate-over-cap',
	severity: 'severe',
	judge: ({ policy, order, sheet, channel }) => {
		const { rebateCap, rebateNear } = policy.guards;
		if (rebateCap === null) return { kind: 'unjudged', why: message('guard_needs_rebate_cap') };
		if (policy.rebates.length === 0 && !sheet.columns.has('rebatePaid')) {
			return { kind: 'unjudged', why: message('guard_needs_rebates') };
		}
		const { rate } = channel.rebates;
		const near = rebateCap * rebateNear;
		const found = concerned(order, (customer) =>
			rate[customer]! >= near ? rate[customer]! : null,
		);
		if (found === null) return QUIET;
		const figure = largest(found.figures);
		const severity = figure > rebateCap ? 'severe' : 'warning';
		return fires({ unit: 'ratio', ...found, figure, limit: rebateCap, severity });
	},
};

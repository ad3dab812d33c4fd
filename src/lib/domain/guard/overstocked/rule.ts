import { message } from '../../primitives/message';
import { concerned, largest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** A dealer's stock lasts too long: nothing more is pushed in [GUARD-29]. Figure: months. */
export const overstocked: Guard = {
	id: 'overstocked',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (!sheet.columns.has('stock')) return { kind: 'unjudged', why: message('guard_needs_stock') };
		const limit = policy.guards.overstocked;
		const { covers } = channel;
		const found = concerned(order, (customer) =>
			covers[customer]! > limit ? covers[customer]! : null,
		);
		return found === null
			? QUIET
			: fires({ unit: 'cover', ...found, figure: largest(found.figures), limit });
	},
};

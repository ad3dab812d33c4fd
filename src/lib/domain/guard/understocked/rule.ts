import { message } from '../../primitives/message';
import { concerned, smallest } from '../concerned';
import { fires, QUIET, type Guard } from '../guard';

/** A dealer is about to run out: supply comes first [GUARD-30]. Figure: months. */
export const understocked: Guard = {
	id: 'understocked',
	severity: 'warning',
	judge: ({ policy, order, sheet, channel }) => {
		if (!sheet.columns.has('stock')) return { kind: 'unjudged', why: message('guard_needs_stock') };
		const limit = policy.guards.understocked;
		const { covers } = channel;
		const found = concerned(order, (customer) =>
			covers[customer]! < limit ? covers[customer]! : null,
		);
		return found === null
			? QUIET
			: fires({ unit: 'cover', ...found, figure: smallest(found.figures), limit });
	},
};

import { message } from '../../primitives/message';
import { fires, QUIET, type Guard } from '../guard';
import { keyCustomersBy } from '../keyCustomersBy';

/** Fen of profit that a key account must bring more than. */
export const LIMIT = 0;

/** Large by revenue, and nothing earned: the plain tier is key and the profit is not above 0 [GUARD-2]. */
export const keyUnprofitable: Guard = {
	id: 'key-unprofitable',
	severity: 'warning',
	judge: (input) => {
		const { profit } = input.measures;
		if (profit === null) return { kind: 'unjudged', why: message('guard_needs_profit') };
		const customers = keyCustomersBy(input, 'plainTier', (customer) => profit[customer]! <= LIMIT);
		if (customers.length === 0) return QUIET;
		const figures = customers.map((customer) => profit[customer]!);
		const worst = figures.reduce((a, b) => Math.min(a, b));
		return fires({ unit: 'fen', customers, figures, figure: worst, limit: LIMIT });
	},
};

import type { Plan } from '../plan';
import type { Code } from '../primitives/units';
import { ownFeed, partOf, type Feed } from './feed';

/** What a customer buys and leaves, in the totals of the window, and what growth is counted from. */
export function salesFeeds({ measures }: Plan, customer: Code): readonly Feed[] {
	const { totals } = measures;
	const prior = measures.presentPrior[customer] === 1 ? measures.priorRevenue[customer] : null;
	const before = ownFeed('customerPrior', prior);
	if (measures.present[customer] !== 1) return before;
	return [
		partOf('revenue', measures.revenue[customer]!, totals.revenue),
		...(measures.profit === null || totals.profit === null
			? []
			: [partOf('profit', measures.profit[customer]!, totals.profit)]),
		...before,
	];
}

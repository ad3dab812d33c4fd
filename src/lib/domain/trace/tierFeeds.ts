import { ladderValues } from '../explain/ladderValues';
import { NONE, type Plan } from '../plan';
import type { Code } from '../primitives/units';
import { partOf, type Feed } from './feed';

/** The ranking that a customer's tier is cut from, the tier itself, and the move that brought it there. */
export function tierFeeds(plan: Plan, customer: Code): readonly Feed[] {
	const { placement, policy, measures } = plan;
	const place = placement.tier[customer] ?? NONE;
	const at = placement.segment[customer] ?? NONE;
	const segment = policy.segments[at];
	if (segment === undefined) return [];
	const moved = moveOf(plan, customer, at, place);
	if (place === NONE) return moved;
	const tier = segment.ladder.tiers[place]!;
	const revenue = measures.revenue[customer]!;
	const summary = placement.tiers.find((each) => each.segment === at && each.tier === place)!;
	const ranked = placement.segments.find((each) => each.segment === at);
	const worth = ladderValues(plan, segment.ladder)?.[customer];
	return [
		...(ranked === undefined || worth === undefined || segment.ladder.by !== 'cumulative-share'
			? []
			: [partOf('ladder', Math.max(0, worth), ranked.positive, { segment })]),
		partOf('tierCustomers', 1, summary.customers, { tier }),
		partOf('tierRevenue', revenue, summary.revenue, { tier }),
		...(tier.key ? [partOf('keyRevenue', revenue, placement.keyRevenue)] : []),
		...moved,
	];
}

/** The cell of the migration that it counts in; none where it is in neither window. */
function moveOf(
	{ placement, migration, policy }: Plan,
	customer: Code,
	segment: number,
	place: number,
): readonly Feed[] {
	const prior = placement.priorTier[customer] ?? NONE;
	const from = prior === NONE ? 'new' : prior;
	const to = place === NONE ? 'lost' : place;
	const cell = migration.find(
		(each) => each.segment === segment && each.from === from && each.to === to,
	);
	if (cell === undefined) return [];
	const tier = policy.segments[segment]!.ladder.tiers[place === NONE ? prior : place]!;
	return [partOf('moved', 1, cell.customers, { tier })];
}

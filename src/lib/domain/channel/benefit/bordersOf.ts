import { MONTHS_PER_YEAR, FEN_PER_YUAN, type Fen } from '../../primitives/units';
import type { Staffing } from '../../plan';
import { hourlyCostOf } from '../../contribution/netContribution';
import { cellOf } from '../../tier/cell';
import type { ChannelInput } from '../channelInput';
import type { Rebates } from '../rebate/rebates';
import type { Border } from './benefits';
import { borderStep } from './borderStep';

/** What the customers of a tier buy and get, fen. */
interface TierSums {
	customers: number;
	revenue: Fen;
	given: Fen;
	hours: number;
	least: Fen;
	most: Fen;
}

/**
 * What a customer at the border of two neighbouring tiers would get in each, in a year [PRICE-8]:
 * promotion and rebate at the tier's rate of revenue, and its mean hours at their cost where that is
 * known. The border is a band's threshold, else the middle between the last above and the first below.
 */
export function bordersOf(
	{ policy, measures, placement, order, promotion, window }: ChannelInput,
	rebates: Rebates,
	{ hours }: Pick<Staffing, 'hours'>,
): readonly Border[] {
	const hourly = hourlyCostOf(policy.capacity) ?? 0;
	// Of the cells that somebody is in: a table of all would cost more than the customers do.
	const cells = new Map<number, TierSums>();
	for (const customer of order) {
		const revenue = measures.revenue[customer]!;
		// Who is suspended says nothing about what a tier gives.
		if (revenue <= 0 || promotion.suspended[customer] === 1) continue;
		const cell = cellOf(placement.segment[customer]!, placement.tier[customer]!);
		let sums = cells.get(cell);
		if (sums === undefined) cells.set(cell, (sums = noSums()));
		sums.customers++;
		sums.revenue += revenue;
		sums.given += promotion.allocation[customer]! + (rebates.ofWindow[customer]! || 0);
		sums.hours += hours[customer]!;
		sums.least = Math.min(sums.least, revenue);
		sums.most = Math.max(sums.most, revenue);
	}
	return policy.segments.flatMap(({ ladder }, segment) => {
		const held = [...ladder.tiers.keys()].filter((tier) => cells.has(cellOf(segment, tier)));
		return held.slice(1).map((worse, k): Border => {
			const better = held[k]!;
			const min = ladder.by === 'monthly-average' ? ladder.tiers[better]!.min : undefined;
			const at =
				min === undefined
					? between(sumsOf(better), sumsOf(worse))
					: min * FEN_PER_YUAN * window.months;
			const step = borderStep(benefit(worse, at), benefit(better, at));
			return { segment, better, worse, at, ...step };
		});

		function sumsOf(tier: number): TierSums {
			return cells.get(cellOf(segment, tier))!;
		}
		function benefit(tier: number, at: Fen): Fen {
			const { given, revenue, hours: spent, customers } = sumsOf(tier);
			const service = ((spent / customers) * hourly * window.months) / MONTHS_PER_YEAR;
			return Math.round((given / revenue) * at + service);
		}
	});
}

const noSums = (): TierSums => ({
	...{ customers: 0, revenue: 0, given: 0, hours: 0 },
	...{ least: Infinity, most: -Infinity },
});

const between = (above: TierSums, below: TierSums): Fen =>
	Math.round((above.least + below.most) / 2);

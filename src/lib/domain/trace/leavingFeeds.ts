import { CHURNED, PARTIAL } from '../churn/fading';
import { meanLoss } from '../churn/expectedLoss';
import type { Plan } from '../plan';
import type { Code } from '../primitives/units';
import { ownFeed, partOf, type Feed } from './feed';

/** The base that losses are counted on, what is lost, what may be, and what it is worth. */
export function leavingFeeds(plan: Plan, customer: Code): readonly Feed[] {
	const { measures, leaving, churn, order } = plan;
	const { base, churned, partial } = leaving.losses;
	const before = measures.priorRevenue[customer] ?? 0;
	const state = leaving.fading.state[customer];
	const risk = churn.risk[customer] ?? NaN;
	const money = Math.max(0, (measures.profit ?? measures.revenue)[customer] ?? 0);
	return [
		...(before > 0 ? [partOf('base', before, base.revenue)] : []),
		...(state === CHURNED ? [partOf('lost', before, churned.revenue)] : []),
		...(state === PARTIAL ? [partOf('halfLost', before, partial.revenue)] : []),
		...(measures.present[customer] === 1 && !Number.isNaN(risk)
			? [partOf('atStake', risk * money, meanLoss(measures, order, churn.risk))]
			: []),
		...ownFeed('lifetime', leaving.lifetimeValues[customer]),
	];
}

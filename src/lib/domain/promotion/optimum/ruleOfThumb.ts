import { MONTHS_PER_YEAR, type Fen } from '../../primitives/units';
import type { Window } from '../../plan';
import { answerAt } from '../../response/answer';
import { albersStep, equalReturns, type ElasticSales } from '../../response/elasticities';
import { elasticityOf } from '../../response/elasticityOf';
import type { TierMoney } from './tierMoney';
import type { RuleOfThumb } from './together';

/**
 * The same money by tier, by elasticities alone [BEST-6]: what a planner can reckon without a search.
 * null where a tier answers with more than it is given, for which the rule knows no end.
 */
export function ruleOfThumb(
	tiers: readonly TierMoney[],
	{ months }: Pick<Window, 'months'>,
): RuleOfThumb | null {
	const elastic = tiers.map(({ curve, profit, today }): ElasticSales => {
		const elasticity = elasticityOf(curve);
		return { elasticity, margin: 1, scale: profit / today ** elasticity };
	});
	if (tiers.length === 0 || elastic.some(({ elasticity }) => elasticity >= 1)) return null;
	const now = tiers.map(({ today }) => today);
	const budget = now.reduce((sum, each) => sum + each, 0);
	const step = albersStep(elastic, now);
	const { budgets: equal, price } = equalReturns(elastic, budget);
	const profitOf = (money: readonly Fen[]): Fen =>
		tiers.reduce(
			(sum, { profit, curve, today }, at) => sum + profit * answerAt(curve, money[at]! / today),
			0,
		);
	return {
		tiers: tiers.map(({ segment, tier, today }, at) => ({
			...{ segment, tier, now: today },
			step: Math.round(step[at]!),
			equal: Math.round(equal[at]!),
		})),
		profit: { now: profitOf(now), step: profitOf(step), equal: profitOf(equal) },
		// Money is of the window, profit of a year.
		price: (price * months) / MONTHS_PER_YEAR,
	};
}

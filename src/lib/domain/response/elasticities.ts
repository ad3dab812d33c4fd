import { power } from '../primitives/power';
import type { Fen, Ratio } from '../primitives/units';

/** Sales of scale × money ^ elasticity, for who knows no more of them than that. */
export interface ElasticSales {
	/** Sales of one unit of money. */
	readonly scale: number;
	/** Above 0, below 1. */
	readonly elasticity: number;
	readonly margin: Ratio;
}

export interface ElasticBudgets {
	readonly budgets: readonly Fen[];
	/** Margin that one unit more brings, the same everywhere; below 1 the money is past what pays. */
	readonly price: number;
}

/** Margin on what so much money sells, before the money itself. */
export const elasticMargin = ({ scale, elasticity, margin }: ElasticSales, spent: Fen): Fen =>
	margin * scale * power(spent, elasticity);

/** Money from which one unit more brings less than this: margin × elasticity × sales / money = price. */
export const moneyAt = ({ scale, elasticity, margin }: ElasticSales, price: number): Fen =>
	power((margin * scale * elasticity) / price, 1 / (1 - elasticity));

/** The shares of a budget, above 0, at which a unit more brings the same everywhere [RESP-7]. */
export function equalReturns(each: readonly ElasticSales[], budget: Fen): ElasticBudgets {
	const asked = (price: number): Fen => each.reduce((sum, one) => sum + moneyAt(one, price), 0);
	let [low, high] = [1, 1];
	while (asked(high) > budget) high += high;
	while (asked(low) < budget) low /= 2;
	// Until doubles hold no further digit between the two.
	let middle = (low + high) / 2;
	while (low < middle && middle < high) {
		if (asked(middle) > budget) low = middle;
		else high = middle;
		middle = (low + high) / 2;
	}
	return { budgets: each.map((one) => moneyAt(one, high)), price: high };
}

/**
 * One step of Albers' rule [RESP-7]: money in proportion to margin × elasticity × sales of today's
 * shares. The first step is nearly best; more of them come closer.
 */
export function albersStep(each: readonly ElasticSales[], budgets: readonly Fen[]): readonly Fen[] {
	const total = budgets.reduce((sum, spent) => sum + spent, 0);
	const weights = each.map((one, at) => one.elasticity * elasticMargin(one, budgets[at]!));
	const sum = weights.reduce((all, weight) => all + weight, 0);
	return weights.map((weight) => (total * weight) / sum);
}

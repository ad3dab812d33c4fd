import { NONE, type Plan } from '../plan';
import type { Code } from '../primitives/units';
import { adviceOf } from './advice';
import type { Card, JudgedCard } from './card';
import { customerSales, type CustomerSales } from './customerSales';
import { futureCase } from './futureCase';
import { loyaltyCase } from './loyaltyCase';
import { performanceCase } from './performanceCase';
import { productsCase } from './productsCase';
import { profileCase } from './profileCase';
import { profitCase } from './profitCase';
import { promotionCase } from './promotionCase';
import { tierMix, type TierMix } from './tierMix';

/** The mix of the tier that a customer is in; null outside the window, or where nothing is named. */
export function peersOf(plan: Plan, customer: Code): TierMix | null {
	const { inputs, window, placement } = plan;
	const { ledger, names } = inputs;
	const tier = placement.tier[customer] ?? NONE;
	if (tier === NONE) return null;
	return tierMix({ ledger, names, window, placement }, placement.segment[customer]!, tier);
}

/**
 * The card of one customer [CARD-1 … CARD-11]. Reads the customer's own rows and, for its peers, one
 * pass over the sales; whoever turns from card to card keeps the `peers` of a tier.
 */
export function cardOf(plan: Plan, customer: Code, peers = peersOf(plan, customer)): Card {
	const sales = customerSales(plan.inputs.ledger, customer);
	const judged =
		plan.measures.present[customer] === 1 ? judgedCard(plan, customer, sales, peers) : null;
	return {
		customer,
		advice: adviceOf(plan, customer, judged),
		profile: profileCase(plan, customer, sales),
		judged,
	};
}

const judgedCard = (
	plan: Plan,
	customer: Code,
	sales: CustomerSales,
	peers: TierMix | null,
): JudgedCard => ({
	loyalty: loyaltyCase(plan, customer),
	profit: profitCase(plan, customer),
	performance: performanceCase(plan, customer, sales),
	future: futureCase(plan, customer, sales),
	products: productsCase(plan, sales, peers),
	promotion: promotionCase(plan, customer),
});

import type { Message } from '../primitives/message';
import type { Code } from '../primitives/units';
import type { FutureCase } from './futureCase';
import type { LoyaltyCase } from './loyaltyCase';
import type { PerformanceCase } from './performanceCase';
import type { ProductsCase } from './productsCase';
import type { ProfileCase } from './profileCase';
import type { ProfitCase } from './profitCase';
import type { PromotionCase } from './promotionCase';

/** The seven analyses of a customer, in the order of the source [004]. */
export const CARD_PARTS = [
	'profile',
	'loyalty',
	'profit',
	'performance',
	'future',
	'products',
	'promotion',
] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** Everything known of one customer, on one page. Made when it is looked at, never stored. */
export interface Card {
	readonly customer: Code;
	/** Clauses of one sentence: what to do with this customer, and on which figures. */
	readonly advice: readonly Message[];
	readonly profile: ProfileCase;
	/** null: without a row in the window there is nothing to judge. */
	readonly judged: JudgedCard | null;
}

/** What only a customer of the window has. */
export interface JudgedCard {
	readonly loyalty: LoyaltyCase;
	readonly profit: ProfitCase;
	readonly performance: PerformanceCase;
	readonly future: FutureCase;
	readonly products: ProductsCase;
	readonly promotion: PromotionCase;
}

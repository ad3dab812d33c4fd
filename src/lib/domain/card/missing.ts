import type { AttributeId } from '../customer/attributes';
import type { SalesColumn } from '../ledger/columns';
import { message, type Message } from '../primitives/message';

/** Values of the policy that a card may lack. */
export type MissingTerm = 'annualCostFen' | 'interest' | 'costRatio' | 'forwardBuying';

/** What nobody has entered yet, and what entering it would tell [CARD-3]. */
export type Missing = { readonly tells: Message } & (
	| { readonly where: 'customers'; readonly column: AttributeId }
	| { readonly where: 'sales'; readonly column: SalesColumn }
	| { readonly where: 'policy'; readonly column: MissingTerm }
);

/** A fact of the customer sheet. */
export const missingFact = (column: AttributeId, tells: string): Missing => ({
	...{ where: 'customers', column, tells: message(tells) },
});
/** A column of the sales sheet. */
export const missingSales = (column: SalesColumn, tells: string): Missing => ({
	...{ where: 'sales', column, tells: message(tells) },
});
/** A value of the policy. */
export const missingTerm = (column: MissingTerm, tells: string): Missing => ({
	...{ where: 'policy', column, tells: message(tells) },
});

import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import type { Measures, Window } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import type { Code } from '../primitives/units';

/** What loyalty reads. */
export interface LoyaltyInput {
	readonly window: Window;
	readonly measures: Pick<
		Measures,
		'size' | 'present' | 'revenue' | 'priorRevenue' | 'activeMonths' | 'firstMonth'
	>;
	readonly policy: Pick<ClassificationPolicy, 'high' | 'loyalty'>;
	/** Columns of the customer sheet; shorter than the code where nothing is said. */
	readonly sheet: Readonly<
		Record<'loyalty' | 'walletShare' | 'customerSince', readonly AttributeValue[]>
	>;
}

const UNKNOWN: readonly AttributeValue[] = [];

/** What the customer sheet says about loyalty. */
export function loyaltySheet({ columns }: CustomerSheet): LoyaltyInput['sheet'] {
	return {
		loyalty: columns.get('loyalty') ?? UNKNOWN,
		walletShare: columns.get('walletShare') ?? UNKNOWN,
		customerSince: columns.get('customerSince') ?? UNKNOWN,
	};
}

/** Months as a customer, the first and the last one included: since the sheet says, else the first row. */
export function tenureOf({ window, measures, sheet }: LoyaltyInput, customer: Code): number {
	const since = sheet.customerSince[customer];
	return window.to - (typeof since === 'number' ? since : measures.firstMonth[customer]!) + 1;
}

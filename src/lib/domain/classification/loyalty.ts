import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import type { Measures, Window } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import type { Code } from '../primitives/units';
import { exactLoyalty } from './exactLoyalty';

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

const HUNDRED = 100;
/** Points from the limit of a high loyalty within which it is reckoned exactly. */
const NEAR = 1e-9;

/**
 * Loyalty, 0–100: the planner's score, else the weighted mean of what is known [CLASS-5]; NaN
 * outside the window, and where nothing that has a weight is known. On the limit of a high one it
 * is reckoned exactly, so that no rounding denies it to anybody.
 */
export function loyaltyOf(input: LoyaltyInput): Float64Array {
	const { window, measures, policy, sheet } = input;
	const { present, revenue, priorRevenue, activeMonths } = measures;
	const weights = policy.loyalty;
	const { months } = window;
	const loyalty = new Float64Array(measures.size).fill(NaN);
	for (let customer = 0; customer < loyalty.length; customer++) {
		if (present[customer] === 0) continue;
		const score = sheet.loyalty[customer];
		if (typeof score === 'number') {
			loyalty[customer] = score;
			continue;
		}
		const tenure = within(tenureOf(input, customer) / weights.tenureMonths);
		let sum = weights.tenure * tenure + weights.activeMonths * (activeMonths[customer]! / months);
		let known = weights.tenure + weights.activeMonths;
		const share = sheet.walletShare[customer];
		if (typeof share === 'number') {
			sum += weights.walletShare * within(share);
			known += weights.walletShare;
		}
		const before = priorRevenue[customer]!;
		if (before > 0) {
			sum += weights.growth * within(revenue[customer]! / before - 1 / 2);
			known += weights.growth;
		}
		const figure = (HUNDRED * sum) / known;
		const isNear = Math.abs(figure - policy.high) < NEAR;
		loyalty[customer] = isNear ? exactLoyalty(input, customer) : figure;
	}
	return loyalty;
}

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** Months as a customer, the first and the last one included: since the sheet says, else the first row. */
export function tenureOf({ window, measures, sheet }: LoyaltyInput, customer: Code): number {
	const since = sheet.customerSince[customer];
	return window.to - (typeof since === 'number' ? since : measures.firstMonth[customer]!) + 1;
}

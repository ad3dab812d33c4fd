import type { Ratio } from '../primitives/units';
import type { BuyingHistory } from './buyingHistory';

/** Gamma distribution of the customers' monthly rates: mean shape / rate. */
export interface SimpleRule {
	readonly shape: number;
	/** Months; Infinity: all customers buy at the rate `mean`. */
	readonly rate: number;
	/** Bought months a month. */
	readonly mean: number;
}

/** Below so many customers a portfolio says nothing of its spread. */
export const LEAST_CUSTOMERS = 20;

/** Bought months of a month observed, the first one included. */
const rateOf = ({ bought, observed }: BuyingHistory): number => (bought + 1) / (observed + 1);

/** Shape and rate that give the monthly rates of a portfolio their mean and variance [CHURN-4]. */
export function simpleRuleOf(
	histories: readonly (BuyingHistory & { readonly customers: number })[],
): SimpleRule {
	let customers = 0;
	let sum = 0;
	let squares = 0;
	for (const history of histories) {
		const rate = rateOf(history);
		customers += history.customers;
		sum += history.customers * rate;
		squares += history.customers * rate * rate;
	}
	if (customers < LEAST_CUSTOMERS) return { shape: 1, rate: 1, mean: 1 };
	const mean = sum / customers;
	const variance = squares / customers - mean * mean;
	// Equal rates leave nothing but rounding.
	if (variance <= mean * mean * Number.EPSILON * customers) {
		return { shape: Infinity, rate: Infinity, mean };
	}
	return { shape: (mean * mean) / variance, rate: mean / variance, mean };
}

/** Chance that a customer who is alive is silent for as long as this one has been [CHURN-4]. */
export function silenceOf({ shape, rate, mean }: SimpleRule, history: BuyingHistory): Ratio {
	const silent = history.observed - history.last;
	if (rate === Infinity) return Math.exp(-mean * silent);
	const known = rate + history.last;
	return (known / (known + silent)) ** (shape + history.bought + 1);
}

import type { Plan } from './plan';
import type { Code, Fen, Ratio } from './primitives/units';
import { instrumentsOf } from './promotion/instruments/instruments';
import type { Suspension } from './promotion/promotion';
import { suspensionsOf } from './promotion/suspendedBy';

/** What a customer gets, in which form, and what it asks for [REPORT-1]. */
export interface ReportPromised {
	readonly suspended: boolean;
	/** Why; empty where it is not. */
	readonly suspendedFor: readonly Suspension[];
	/** Fen by form; null: the policy does not divide its tier. */
	readonly instruments: Readonly<Record<string, Fen>> | null;
	/** null: no cost ratio is said. */
	readonly commitmentFen: Fen | null;
}

/** Customer → the promotion part of its entry. */
export function promisedOf(plan: Plan): (customer: Code) => ReportPromised {
	const { promotion, returns } = plan;
	const forms = instrumentsOf(plan);
	const { required } = returns.commitments;
	return (customer) => {
		const divided = forms(customer);
		const asked = required[customer]!;
		return {
			suspended: promotion.suspended[customer] === 1,
			suspendedFor: suspensionsOf(promotion, customer),
			instruments:
				divided === null
					? null
					: Object.fromEntries(divided.map(({ instrument, money }) => [instrument, money])),
			commitmentFen: Number.isNaN(asked) ? null : asked,
		};
	};
}

/** The best split of the same money against the weights' [REPORT-1]. */
export interface ReportOptimum {
	/** What the weights give away. */
	readonly valueGapFen: Fen;
	/** (bound − optimum) / bound. */
	readonly boundGap: Ratio;
	/** What one more yuan, and one more account manager's hour, bring; null: not known. */
	readonly shadowPrices: { readonly yuan: number; readonly hourFen: Fen | null };
}

/** null: nobody's sales are judged, or no profit is known. */
export function optimumOf({ returns, economics }: Plan): ReportOptimum | null {
	if (returns.best === null) return null;
	const { valueGap, boundGap, price } = returns.best.best;
	const hour = economics.time?.visits?.hourPrice ?? null;
	return {
		valueGapFen: valueGap,
		boundGap,
		shadowPrices: { yuan: price, hourFen: hour === null ? null : Math.round(hour) },
	};
}

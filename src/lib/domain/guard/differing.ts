import type { Policy } from '../policy/policy';
import { concerned, largest } from './concerned';
import { fires, QUIET, type Verdict } from './guard';

/**
 * Customers with a price difference, by code, 0 for none [GUARD-21, GUARD-22]: strict in fen a unit
 * against the tolerance, in netNet as a share of the dearer price against the share that is allowed.
 */
export function differing(
	{ pricePolicy, guards }: Pick<Policy, 'pricePolicy' | 'guards'>,
	order: Int32Array,
	widths: Float64Array,
): Verdict {
	const found = concerned(order, (customer) => (widths[customer]! > 0 ? widths[customer]! : null));
	if (found === null) return QUIET;
	const limit =
		pricePolicy === 'strict'
			? ({ unit: 'fen-per-unit', limit: guards.priceSpread } as const)
			: ({ unit: 'ratio', limit: guards.netNetSpread ?? 0 } as const);
	return fires({ ...limit, ...found, figure: largest(found.figures) });
}

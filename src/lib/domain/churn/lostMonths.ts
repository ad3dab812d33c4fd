import type { Measures, Window } from '../plan';
import type { Code } from '../primitives/units';
import { CHURNED, type Fading } from './fading';
import type { LostMonth } from './losses';

/**
 * Those who are gone by the month of their last purchase, from the first such month to the last,
 * months without one included [CHURN-10].
 */
export function lostMonths(
	{ to }: Pick<Window, 'to'>,
	{ size, priorRevenue }: Pick<Measures, 'size' | 'priorRevenue'>,
	{ state, silent }: Pick<Fading, 'state' | 'silent'>,
	rank: Int32Array,
): readonly LostMonth[] {
	const byMonth = new Map<number, Code[]>();
	for (let customer = 0; customer < size; customer++) {
		if (state[customer] !== CHURNED) continue;
		const month = to - silent[customer]!;
		const codes = byMonth.get(month) ?? [];
		if (codes.length === 0) byMonth.set(month, codes);
		codes.push(customer);
	}
	if (byMonth.size === 0) return [];
	const months = [...byMonth.keys()];
	const first = Math.min(...months);
	return Array.from({ length: Math.max(...months) - first + 1 }, (_, k) => {
		const codes = byMonth.get(first + k) ?? [];
		codes.sort((a, b) => priorRevenue[b]! - priorRevenue[a]! || rank[a]! - rank[b]!);
		return {
			...{ month: first + k, codes, customers: codes.length },
			revenue: codes.reduce((sum, code) => sum + priorRevenue[code]!, 0),
		};
	});
}

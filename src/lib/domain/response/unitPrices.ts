import type { Choice } from './choice';
import { shareBudget } from './shareBudget';

/** What one unit of a budget is worth where it ends. */
export interface UnitPrices {
	/** What one unit more brings. */
	readonly more: number;
	/** What one unit fewer takes away; null where the least would no longer fit. */
	readonly fewer: number | null;
}

/** The shadow price of a budget from both sides [RESP-6]; null where the least does not fit. */
export function unitPrices(
	choices: readonly Choice[],
	budget: number,
	unit: number,
): UnitPrices | null {
	const now = shareBudget(choices, budget);
	if (now === null) return null;
	const fewer = shareBudget(choices, budget - unit);
	return {
		more: shareBudget(choices, budget + unit)!.gain - now.gain,
		fewer: fewer === null ? null : now.gain - fewer.gain,
	};
}

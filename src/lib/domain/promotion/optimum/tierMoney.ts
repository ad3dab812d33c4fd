import type { Placement, Window } from '../../plan';
import { MONTHS_PER_YEAR, type Fen } from '../../primitives/units';
import type { ResponseCurve } from '../../response/responseCurve';
import type { Cell } from '../../staffing/staffing';
import { cellKey } from '../../staffing/teamsOf';
import type { MoneyCase } from './optimum';

/** The money of a (segment, tier), of those who take part in the best split. Fen. */
export interface TierMoney extends Cell {
	/** Of the window. */
	readonly today: Fen;
	readonly floor: Fen;
	readonly cap: Fen;
	/** Profit a year of the same customers, above 0. */
	readonly profit: Fen;
	readonly curve: ResponseCurve;
}

/** A money case by tier: one tier has one curve. In report order of each tier's first customer. */
export function tierMoney(
	given: MoneyCase,
	{ segment, tier }: Pick<Placement, 'segment' | 'tier'>,
	{ months }: Pick<Window, 'months'>,
): readonly TierMoney[] {
	const sums = new Map<string, TierMoney>();
	given.customers.forEach((customer, at) => {
		const cell = { segment: segment[customer]!, tier: tier[customer]! };
		const key = cellKey(cell);
		const sum = sums.get(key) ?? { ...NOTHING, ...cell, curve: given.curves[given.curve[at]!]! };
		const profit = (given.sales[at]! * given.margin[at]! * MONTHS_PER_YEAR) / months;
		sums.set(key, {
			...sum,
			today: sum.today + given.today[at]!,
			floor: sum.floor + given.floor[at]!,
			cap: sum.cap + given.cap[at]!,
			profit: sum.profit + profit,
		});
	});
	return [...sums.values()];
}

const NOTHING = { today: 0, floor: 0, cap: 0, profit: 0 };

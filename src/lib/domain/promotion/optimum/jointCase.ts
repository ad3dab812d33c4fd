import type { Placement, Window } from '../../plan';
import type { Policy } from '../../policy/policy';
import type { Fen, Hours } from '../../primitives/units';
import { answerAt, type Answer } from '../../response/answer';
import { answersOf } from '../../response/answersOf';
import { visitRange } from '../../staffing/time/bestVisits';
import type { Cell } from '../../staffing/staffing';
import { standardsOf } from '../../staffing/standardOf';
import { cellKey, cellsOf } from '../../staffing/teamsOf';
import { travelOf } from '../../staffing/workload';
import { cellOf } from '../../tier/cell';
import type { TierMoney } from './tierMoney';

/** A tier, and everything that can be put into it: options of visits × sums of money. */
export interface JointTier extends Cell {
	/** Whole visits a customer and year, rising; one where they are not judged. */
	readonly visits: readonly number[];
	/** Fen of the window, rising; one where the money is not judged. */
	readonly money: readonly Fen[];
	/** Place of today in both. */
	readonly visitsNow: number;
	readonly moneyNow: number;
	/** Are they judged? */
	readonly visited: boolean;
	readonly paid: boolean;
	/** Hours a year of one visit to every customer. */
	readonly hours: Hours;
	/** Profit a year with so many visits and so much money; fen. */
	readonly profitOf: (visits: number, money: Fen) => Fen;
}

export interface JointInput {
	readonly policy: Pick<Policy, 'segments' | 'service' | 'capacity' | 'responses' | 'economics'>;
	readonly window: Pick<Window, 'months'>;
	readonly tiers: Placement['tiers'];
	/** Profit a year by `cellOf`. */
	readonly earned: Float64Array;
	readonly paid: readonly TierMoney[];
}

/** Options of all tiers together, so that they are tried in no time. */
const MOST_OPTIONS = 6000;
const LEAST_SUMS = 5;
const MOST_SUMS = 40;

/** Every tier whose profit answers to visits or to money [BEST-5]; null unless some answer to each. */
export function jointCase(input: JointInput): readonly JointTier[] | null {
	const { policy, tiers, earned, paid } = input;
	const standards = standardsOf(policy);
	const answerOf = answersOf(policy);
	const travel = travelOf(policy.capacity, '');
	const customers = new Map(tiers.map((each) => [cellKey(each), each.customers]));
	const moneys = new Map(paid.map((each) => [cellKey(each), each]));
	const each = cellsOf(policy.segments).flatMap((cell) => {
		const key = cellKey(cell);
		const { visits, hoursPerVisit, maxVisits } = standards[cell.segment]![cell.tier]!;
		const answer = answerOf(policy.segments[cell.segment]!.ladder.tiers[cell.tier]!.id);
		const hours = (customers.get(key) ?? 0) * (hoursPerVisit + travel);
		const now = Math.floor(visits);
		const visited = answer !== null && now >= 1 && hours > 0;
		const money = moneys.get(key) ?? null;
		const profit = earned[cellOf(cell.segment, cell.tier)]!;
		if (!visited && money === null) return [];
		return [{ cell, money, answer: visited ? answer : null, now, hours, maxVisits, profit }];
	});
	if (each.every(({ answer }) => answer === null) || each.every(({ money }) => money === null)) {
		return null;
	}
	const ranges = each.map(({ answer, now, maxVisits }) =>
		answer === null ? [now] : visitRange(now, maxVisits),
	);
	const visitOptions = ranges.reduce((sum, { length }) => sum + length, 0);
	const sums = Math.max(LEAST_SUMS, Math.min(MOST_SUMS, Math.floor(MOST_OPTIONS / visitOptions)));
	return each.map(({ cell, money, answer, now, hours, profit }, at): JointTier => {
		const visits = ranges[at]!;
		const options = money === null ? [0] : sumsOf(money, sums);
		return {
			...{ ...cell, visits, hours, money: options },
			visitsNow: visits.indexOf(now),
			moneyNow: options.indexOf(money?.today ?? 0),
			visited: answer !== null,
			paid: money !== null,
			profitOf: profitAt(answer, now, money, profit),
		};
	});
}

/** Both answers multiplied: neither was judged with the other effort changed. */
function profitAt(
	answer: Answer | null,
	now: number,
	money: TierMoney | null,
	profit: Fen,
): JointTier['profitOf'] {
	// Losses answer to nothing; who gets no money answers to visits alone.
	const rest = Math.max(0, profit - (money?.profit ?? 0));
	return (visits, spent) => {
		const byVisits = answer === null ? 1 : answerAt(answer, visits / now);
		const byMoney = money === null ? 0 : money.profit * answerAt(money.curve, spent / money.today);
		return byVisits * (rest + byMoney);
	};
}

/** From the floors to the caps of its customers in even steps, and what it has today. */
function sumsOf({ floor, cap, today }: TierMoney, steps: number): readonly Fen[] {
	const even = Array.from({ length: steps + 1 }, (_, step) =>
		Math.floor(floor + ((cap - floor) * step) / steps),
	);
	return [...new Set([...even, today])].sort((a, b) => a - b);
}

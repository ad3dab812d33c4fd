import type { Hours } from '../../primitives/units';
import { costOf, mayServe, priceAt, type Balance } from './balance';

/** Branches looked at before the search gives up: some milliseconds. */
const MOST_BRANCHES = 300_000;
/** Hours: what is cheaper by less is rounding. */
const LEAST_GAIN = 1e-7;

export interface Proven {
	readonly places: Int32Array;
	/** false: the search gave up, and the start may not be the best. */
	readonly proven: boolean;
}

/**
 * The cheapest assignment of all, by branch and bound from a start; for small cases. The bound: what
 * is over a target stays over it, and as much is missing elsewhere.
 */
export function provenBest(balance: Balance, start: Int32Array): Proven {
	const { hours, targets, held } = balance;
	const managers = targets.length;
	const order = Int32Array.from(hours.keys()).sort((a, b) => hours[b]! - hours[a]! || a - b);
	const loads = held.slice();
	const places = start.slice();
	let best = start.slice();
	let least = costOf(balance, start) - LEAST_GAIN;
	let branches = 0;

	const over = (manager: number): Hours => Math.max(0, loads[manager]! - targets[manager]!);
	const branch = (depth: number, bound: Hours): void => {
		if (bound >= least || branches > MOST_BRANCHES) return;
		branches++;
		if (depth === order.length) {
			const cost = costOf(balance, places);
			if (cost < least) {
				least = cost;
				best = places.slice();
			}
			return;
		}
		const customer = order[depth]!;
		for (let manager = 0; manager < managers; manager++) {
			if (!mayServe(balance, customer, manager)) continue;
			const before = over(manager);
			const was = loads[manager]!;
			loads[manager] = was + hours[customer]!;
			places[customer] = manager;
			const more = over(manager) - before;
			branch(depth + 1, bound + more + more + priceAt(balance, customer, manager));
			loads[manager] = was;
		}
	};
	const overHeld = targets.reduce((sum, _, manager) => sum + over(manager), 0);
	branch(0, overHeld + overHeld);
	return { places: best, proven: branches <= MOST_BRANCHES };
}

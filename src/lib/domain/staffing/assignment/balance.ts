import type { Hours } from '../../primitives/units';

export const NOBODY = -1;

/**
 * Customers who are to be spread over account managers so that everybody has about the hours that
 * are his. Customers and managers come in a fixed order, which alone breaks ties.
 */
export interface Balance {
	/** By customer, ≥ 0. */
	readonly hours: Float64Array;
	/** By manager: hours that he should have in all; they add up to all hours, `held` included. */
	readonly targets: Float64Array;
	/** By manager: hours of customers that stay with him whatever happens. */
	readonly held: Float64Array;
	/** By customer: the manager of today, or NOBODY. */
	readonly home: Int32Array;
	/** By customer: uneven hours that a move away from home has to save. */
	readonly price: Float64Array;
	/** By customer: a group whose customers the same managers may serve. */
	readonly group: Int32Array;
	/** By group × managers + manager: 1 where he may serve them. Every group has somebody. */
	readonly serves: Uint8Array;
	/** In place of the price of moves: what it costs that customers are not with those meant for them. */
	readonly fit?: Fit;
}

/** What a customer is worth with the right people, times how far from right a manager is; in hours. */
export interface Fit {
	/** By customer. */
	readonly worth: Float64Array;
	/** By manager: 0 for those meant for the customers of most worth, up to 1. */
	readonly off: Float64Array;
}

export const mayServe = (
	{ group, serves, targets }: Balance,
	customer: number,
	manager: number,
): boolean => serves[group[customer]! * targets.length + manager] === 1;

/** What a customer costs where it is put: 0 at home, and where it has none; or by how it fits. */
export function priceAt({ home, price, fit }: Balance, customer: number, manager: number): Hours {
	if (fit !== undefined) return fit.worth[customer]! * fit.off[manager]!;
	return home[customer] === NOBODY || home[customer] === manager ? 0 : price[customer]!;
}

/** Hours by manager when customer k goes to `places[k]`. */
export function loadsOf(
	{ hours, held }: Pick<Balance, 'hours' | 'held'>,
	places: Int32Array,
): Float64Array {
	const loads = held.slice();
	for (let k = 0; k < places.length; k++) loads[places[k]!]! += hours[k]!;
	return loads;
}

/** Uneven hours and the price of all moves: what an assignment is judged by [ASSIGN-3]. */
export function costOf(balance: Balance, places: Int32Array): Hours {
	let cost = 0;
	for (let k = 0; k < places.length; k++) cost += priceAt(balance, k, places[k]!);
	return cost + unevenness(loadsOf(balance, places), balance.targets);
}

/** Σ |load − target|. */
export const unevenness = (loads: Float64Array, targets: Float64Array): Hours =>
	loads.reduce((sum, load, k) => sum + Math.abs(load - targets[k]!), 0);

import { NOBODY } from './balance';

/**
 * So many customers to each manager, as cheaply as possible: the transport problem. Each customer is
 * added along the cheapest chain of managers who pass one on, so the result is the best of all; of
 * equally cheap chains the first.
 *
 * @param costs By customer × managers + manager; Infinity where he may not.
 * @param quotas Customers by manager; at least as many in all as there are customers.
 * @returns Manager by customer; null where the quotas cannot be kept.
 */
export function assignByFit(costs: Float64Array, quotas: Int32Array): Int32Array | null {
	const managers = quotas.length;
	const customers = managers === 0 ? 0 : costs.length / managers;
	const places = new Int32Array(customers).fill(NOBODY);
	const free = quotas.slice();
	for (let customer = 0; customer < customers; customer++) {
		const chain = cheapestChain(costs, places, free, customer);
		if (chain === null) return null;
		for (const { who, to } of chain) places[who] = to;
		free[chain[0]!.to]!--;
	}
	return places;
}

interface Link {
	readonly who: number;
	readonly to: number;
}

/** From the manager with room back to the customer that comes in (Bellman & Ford). */
function cheapestChain(
	costs: Float64Array,
	places: Int32Array,
	free: Int32Array,
	customer: number,
): Link[] | null {
	const managers = free.length;
	const passing = cheapestPasses(costs, places, managers);
	const reach = costs.slice(customer * managers, (customer + 1) * managers);
	const from = new Int32Array(managers).fill(NOBODY);
	for (let round = 0, changed = true; changed && round < managers; round++) {
		changed = false;
		for (let a = 0; a < managers; a++) {
			for (let b = 0; b < managers; b++) {
				const cost = reach[a]! + passing.cost[a * managers + b]!;
				// A tie keeps the chain; rounding must not make it a circle.
				if (cost < reach[b]! - TIE) {
					reach[b] = cost;
					from[b] = a;
					changed = true;
				}
			}
		}
	}
	let end = NOBODY;
	for (let manager = 0; manager < managers; manager++) {
		if (free[manager]! > 0 && reach[manager]! < (reach[end] ?? Infinity)) end = manager;
	}
	if (end === NOBODY) return null;
	const chain: Link[] = [];
	let at = end;
	for (; from[at] !== NOBODY; at = from[at]!) {
		chain.push({ who: passing.who[from[at]! * managers + at]!, to: at });
	}
	chain.push({ who: customer, to: at });
	return chain;
}

const TIE = 1e-9;

/** The cheapest customer to pass on from each manager to each other one. */
function cheapestPasses(costs: Float64Array, places: Int32Array, managers: number) {
	const cost = new Float64Array(managers * managers).fill(Infinity);
	const who = new Int32Array(managers * managers).fill(NOBODY);
	places.forEach((a, customer) => {
		if (a === NOBODY) return;
		const own = costs[customer * managers + a]!;
		for (let b = 0; b < managers; b++) {
			const more = costs[customer * managers + b]! - own;
			if (more < cost[a * managers + b]!) {
				cost[a * managers + b] = more;
				who[a * managers + b] = customer;
			}
		}
	});
	return { cost, who };
}

import { NOBODY, type Balance } from './balance';
import { Spread } from './spread';

/** Hours: a step that gains less is rounding, not progress. */
const LEAST_GAIN = 1e-7;
/** Changes looked at before the search ends: bounds the time, the same on every machine. */
const MOST_LOOKS = 1_500_000;
/** Up to so many pairs are all looked at; beyond, each customer's nearest in hours on either side. */
const FEW_PAIRS = 2500;
const NEAREST = 3;

/**
 * Moves single customers and swaps pairs as long as the cost falls: customers that were moved back
 * home, and customers of managers with too much to those with too little. Takes the same steps for
 * the same question; never ends above where it began.
 */
export function improve(balance: Balance, start: Int32Array): Int32Array {
	const search = new Search(new Spread(balance, start));
	while (search.sendHome() || search.even());
	return search.spread.places;
}

class Search {
	#looks = 0;

	constructor(readonly spread: Spread) {}

	/** Brings moved customers home, alone or for another; true when anything changed. */
	sendHome(): boolean {
		const { home } = this.spread.balance;
		let changed = false;
		for (let customer = 0; customer < home.length; customer++) {
			const to = home[customer]!;
			if (to === NOBODY || to === this.spread.places[customer] || this.#spent) continue;
			if (this.#exchange([customer], to)) changed = true;
		}
		return changed;
	}

	/** From those with too much to those with too little; true when anything changed. */
	even(): boolean {
		const managers = Array.from(this.spread.loads.keys());
		const by = (sign: number): number[] =>
			managers
				.filter((manager) => sign * this.spread.over(manager) > LEAST_GAIN)
				.sort((a, b) => sign * (this.spread.over(b) - this.spread.over(a)) || a - b);
		const short = by(-1);
		let changed = false;
		for (const from of by(1)) {
			for (const to of short) {
				if (this.#spent) return changed;
				while (
					this.spread.over(from) > LEAST_GAIN &&
					this.spread.over(to) < -LEAST_GAIN &&
					this.#exchange(this.spread.members[from]!, to)
				) {
					changed = true;
				}
			}
		}
		return changed;
	}

	get #spent(): boolean {
		return this.#looks > MOST_LOOKS;
	}

	/** The best single move or swap of one of these customers with somebody of `to`, if it gains. */
	#exchange(customers: readonly number[], to: number): boolean {
		const { spread } = this;
		const from = spread.places[customers[0]!]!;
		let best = -LEAST_GAIN;
		let mover = NOBODY;
		let partner = NOBODY;
		for (const customer of customers) {
			const cost = spread.moveCost(customer, to);
			if (cost < best) [best, mover, partner] = [cost, customer, NOBODY];
			const others = this.#partners(customers.length, customer, from, to);
			for (const other of others) {
				const swap = spread.swapCost(customer, other);
				if (swap < best) [best, mover, partner] = [swap, customer, other];
			}
			this.#looks += others.length + 1;
		}
		if (mover === NOBODY) return false;
		spread.move(mover, to);
		if (partner !== NOBODY) spread.move(partner, from);
		return true;
	}

	/** Whom a customer could be swapped for: those whose hours would even out best, or all. */
	#partners(customers: number, customer: number, from: number, to: number): readonly number[] {
		const { spread } = this;
		const others = spread.members[to]!;
		if (customers * others.length <= FEW_PAIRS) return others;
		const wanted = Math.max(0, Math.min(spread.over(from), 0 - spread.over(to)));
		const at = spread.firstWith(to, spread.balance.hours[customer]! - wanted);
		return others.slice(Math.max(0, at - NEAREST), at + NEAREST);
	}
}

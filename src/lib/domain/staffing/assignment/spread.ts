import type { Hours } from '../../primitives/units';
import { loadsOf, mayServe, priceAt, type Balance } from './balance';

/** An assignment that is being changed: who has whom, and what every change would cost. */
export class Spread {
	readonly places: Int32Array;
	readonly loads: Float64Array;
	/** By manager: the fewest hours first, then in the order of the customers. */
	readonly members: number[][];

	constructor(
		readonly balance: Balance,
		places: Int32Array,
	) {
		this.places = places.slice();
		this.loads = loadsOf(balance, places);
		this.members = Array.from(balance.targets, () => []);
		places.forEach((manager, customer) => this.members[manager]!.push(customer));
		for (const members of this.members) members.sort((a, b) => this.#compare(a, b));
	}

	/** Place of the first member with at least so many hours. */
	firstWith(manager: number, hours: Hours): number {
		const members = this.members[manager]!;
		return placeIn(members, (member) => this.balance.hours[member]! >= hours);
	}

	/** Hours above the target; negative below it. */
	over(manager: number): Hours {
		return this.loads[manager]! - this.balance.targets[manager]!;
	}

	/** By how much the cost rises when the customer goes to somebody else. Infinity: it may not. */
	moveCost(customer: number, to: number): Hours {
		if (!mayServe(this.balance, customer, to)) return Infinity;
		const from = this.places[customer]!;
		return (
			this.#shift(from, to, this.balance.hours[customer]!) + this.#priceChange(customer, from, to)
		);
	}

	/** By how much the cost rises when two customers change managers. Infinity: they may not. */
	swapCost(one: number, other: number): Hours {
		const a = this.places[one]!;
		const b = this.places[other]!;
		if (!mayServe(this.balance, one, b) || !mayServe(this.balance, other, a)) return Infinity;
		const { hours } = this.balance;
		return (
			this.#shift(a, b, hours[one]! - hours[other]!) +
			this.#priceChange(one, a, b) +
			this.#priceChange(other, b, a)
		);
	}

	move(customer: number, to: number): void {
		const from = this.places[customer]!;
		const members = this.members[from]!;
		members.splice(members.indexOf(customer), 1);
		const others = this.members[to]!;
		const at = placeIn(others, (other) => this.#compare(other, customer) > 0);
		others.splice(at, 0, customer);
		this.places[customer] = to;
		this.loads[from]! -= this.balance.hours[customer]!;
		this.loads[to]! += this.balance.hours[customer]!;
	}

	#compare(a: number, b: number): number {
		const { hours } = this.balance;
		return hours[a]! - hours[b]! || a - b;
	}

	/** Uneven hours after `hours` went from one to the other, less those before. */
	#shift(from: number, to: number, hours: Hours): Hours {
		const a = this.over(from);
		const b = this.over(to);
		return Math.abs(a - hours) - Math.abs(a) + Math.abs(b + hours) - Math.abs(b);
	}

	#priceChange(customer: number, from: number, to: number): Hours {
		return priceAt(this.balance, customer, to) - priceAt(this.balance, customer, from);
	}
}

/** Place of the first for whom it holds, as it does for all after it; the length without one. */
function placeIn(members: readonly number[], holds: (member: number) => boolean): number {
	let low = 0;
	let high = members.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(members[middle]!)) high = middle;
		else low = middle + 1;
	}
	return low;
}

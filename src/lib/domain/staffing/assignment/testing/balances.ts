import fc from 'fast-check';
import { costOf, mayServe, NOBODY, type Balance } from '../balance';

/** Customers by their hours and that many managers alike, without homes, prices or regions. */
export function plain(hours: readonly number[], managers: number): Balance {
	const all = hours.reduce((sum, each) => sum + each, 0);
	return {
		hours: Float64Array.from(hours),
		targets: new Float64Array(managers).fill(all / managers),
		held: new Float64Array(managers),
		home: new Int32Array(hours.length).fill(NOBODY),
		price: new Float64Array(hours.length),
		group: new Int32Array(hours.length),
		serves: new Uint8Array(managers).fill(1),
	};
}

/** Small cases with everything in them: unequal managers, homes, prices, regions, held hours. */
export const anyBalance = (customers: number, managers: number): fc.Arbitrary<Balance> =>
	fc
		.tuple(
			fc.array(fc.tuple(fc.integer({ max: 40, min: 0 }), fc.nat(), fc.nat(9), fc.nat(2)), {
				minLength: 1,
				maxLength: customers,
			}),
			fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(30), fc.boolean(), fc.boolean()), {
				minLength: 1,
				maxLength: managers,
			}),
		)
		.map(([items, people]) => {
			const held = Float64Array.from(people, ([, hours]) => hours);
			const hours = Float64Array.from(items, ([each]) => each);
			const all = [...hours, ...held].reduce((sum, each) => sum + each, 0);
			const weights = people.reduce((sum, [weight]) => sum + weight, 0);
			// Group 0 everybody serves; the others at least the first manager.
			const serves = [0, 1, 2].flatMap((group) =>
				people.map((person, k) => Number(group === 0 || k === 0 || person[group + 1] === true)),
			);
			return {
				hours,
				held,
				targets: Float64Array.from(people, ([weight]) => (all * weight) / weights),
				home: Int32Array.from(items, ([, home]) => (home % (people.length + 1)) - 1),
				price: Float64Array.from(items, ([, , price]) => price),
				group: Int32Array.from(items, ([, , , group]) => group),
				serves: Uint8Array.from(serves),
			};
		});

/** The least cost of all assignments, by trying every one. */
export function leastCost(balance: Balance): number {
	const places = new Int32Array(balance.hours.length);
	let least = Infinity;
	const visit = (customer: number): void => {
		if (customer === places.length) {
			least = Math.min(least, costOf(balance, places));
			return;
		}
		for (let manager = 0; manager < balance.targets.length; manager++) {
			if (!mayServe(balance, customer, manager)) continue;
			places[customer] = manager;
			visit(customer + 1);
		}
	};
	visit(0);
	return least;
}

/** Does everybody serve only whom he may? */
export const isAllowed = (balance: Balance, places: Int32Array): boolean =>
	places.every(
		(manager, customer) =>
			manager >= 0 && manager < balance.targets.length && mayServe(balance, customer, manager),
	);

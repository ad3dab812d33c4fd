import type { Balance } from './balance';
import { mayServe, NOBODY } from './balance';

/**
 * Fills the managers one after the other, up to the hours that are theirs: the customers in one
 * order, the managers in another [ASSIGN-6]. Whom nobody has room for goes to the one with the most.
 */
export function fillByPull(
	balance: Balance,
	customers: Iterable<number>,
	managers: readonly number[],
): Int32Array {
	const { hours, targets, held } = balance;
	const room = targets.map((target, k) => target - held[k]!);
	const places = new Int32Array(hours.length).fill(NOBODY);
	for (const customer of customers) {
		// Half of the last customer may lie above the target: as often below it as above.
		const load = hours[customer]! / 2;
		let best = NOBODY;
		for (const manager of managers) {
			if (!mayServe(balance, customer, manager)) continue;
			if (room[manager]! >= load && room[manager]! > 0) {
				best = manager;
				break;
			}
			if (best === NOBODY || room[manager]! > room[best]!) best = manager;
		}
		places[customer] = best;
		room[best]! -= hours[customer]!;
	}
	return places;
}

import { mayServe, NOBODY, type Balance } from './balance';

/**
 * A start: the customers with the most hours first, each to the manager with the most room, or left
 * at home where that costs no more (Graham 1969). Without prices and regions no manager ends further
 * above his target than one customer's hours.
 *
 * @param stay Whoever has a home that may serve him is left there, whatever the hours.
 */
export function longestFirst(balance: Balance, stay: boolean): Int32Array {
	const { hours, targets, held, home, price, group, serves } = balance;
	const managers = targets.length;
	const room = targets.map((target, k) => target - held[k]!);
	const places = new Int32Array(hours.length).fill(NOBODY);
	const put = (customer: number, manager: number): void => {
		places[customer] = manager;
		room[manager]! -= hours[customer]!;
	};
	/** The largest room of those who may serve a group; of equals the first. */
	const roomiest = (from: number): number => {
		let best = NOBODY;
		let most = -Infinity;
		for (let manager = 0; manager < managers; manager++) {
			if (serves[from + manager] !== 1 || !(room[manager]! > most)) continue;
			most = room[manager]!;
			best = manager;
		}
		return best;
	};
	/** By how much the unevenness grows: the less, the more room there is. */
	const growth = (manager: number, load: number): number =>
		Math.abs(room[manager]! - load) - Math.abs(room[manager]!);

	if (stay) {
		for (let customer = 0; customer < hours.length; customer++) {
			const at = home[customer]!;
			if (at !== NOBODY && mayServe(balance, customer, at)) put(customer, at);
		}
	}
	const order = Int32Array.from(hours.keys()).sort((a, b) => hours[b]! - hours[a]! || a - b);
	for (const customer of order) {
		if (places[customer] !== NOBODY) continue;
		const load = hours[customer]!;
		const away = roomiest(group[customer]! * managers);
		const at = home[customer]!;
		const stays =
			at !== NOBODY &&
			mayServe(balance, customer, at) &&
			growth(at, load) <= growth(away, load) + price[customer]!;
		put(customer, stays ? at : away);
	}
	return places;
}

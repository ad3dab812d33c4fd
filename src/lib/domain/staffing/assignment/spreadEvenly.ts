import { assignByFit } from './assignByFit';
import { costOf, mayServe, NOBODY, priceAt, type Balance } from './balance';
import { improve } from './improve';
import { largestRemainder } from './largestRemainder';
import { longestFirst } from './longestFirst';
import { provenBest, type Proven } from './provenBest';

/** Up to so many assignments (as a power of two) all of them are looked at. */
const SMALL = 26;
/** Up to so many pairs of customer and manager the transport problem is solved. */
const FEW_PAIRS = 20_000;

/**
 * Spreads customers so that everybody has about the hours that are his [ASSIGN-4]: from several
 * starts moves and swaps, the best of them; small cases are looked through to the end.
 */
export function spreadEvenly(balance: Balance): Proven {
	const settled = balance.home.some((manager) => manager !== NOBODY);
	const starts = [
		...(settled ? [longestFirst(balance, true)] : []),
		longestFirst(balance, false),
		byCount(balance),
	];
	let best: Int32Array | null = null;
	let least = Infinity;
	for (const start of starts) {
		if (start === null) continue;
		const places = improve(balance, start);
		const cost = costOf(balance, places);
		if (best === null || cost < least) [best, least] = [places, cost];
	}
	const customers = balance.hours.length;
	const small = customers * Math.log2(Math.max(1, balance.targets.length)) <= SMALL;
	return small ? provenBest(balance, best!) : { places: best!, proven: false };
}

/**
 * Where every customer takes the same hours, how many each manager gets is what matters, and who
 * they are is a transport problem: the fewest sales moved. null where hours differ or the case is large.
 */
function byCount(balance: Balance): Int32Array | null {
	const { hours, held, targets } = balance;
	const managers = targets.length;
	const [each = 0] = hours;
	if (!(each > 0) || hours.length * managers > FEW_PAIRS) return null;
	if (hours.some((other) => other !== each)) return null;
	const room = targets.map((target, k) => Math.max(0, target - held[k]!));
	if (room.every((left) => left === 0)) return null;
	const quotas = largestRemainder(hours.length, room);
	const costs = new Float64Array(hours.length * managers);
	for (let customer = 0; customer < hours.length; customer++) {
		for (let manager = 0; manager < managers; manager++) {
			costs[customer * managers + manager] = mayServe(balance, customer, manager)
				? priceAt(balance, customer, manager)
				: Infinity;
		}
	}
	return assignByFit(costs, quotas);
}

import { floorDivide } from '../primitives/decimal';
import type { Code } from '../primitives/units';
import { byName, exactWeight, rateOf, type Claims } from './claims';
import { DOUBTFUL, type Settled } from './settleBounds';

/** Steps of the coarse count that finds where the last missing fen goes. */
const STEPS = 4096;

/** What is left of every free share after its whole fen. */
interface Remainders {
	/** By customer code. */
	readonly of: Float64Array;
	/** How many lie in each step from 0 to 1. */
	readonly counts: Int32Array;
	/** How far the rounding of doubles can be off, at most. */
	readonly widest: number;
}

/**
 * Whole fen for the free customers: floor of every share, then the missing fen one by one to the
 * largest remainders, ties by name [POOL-5]. Writes `into` a column by customer code. A remainder
 * above 0 lies below the cap, so no cap can be passed.
 */
export function roundShares(claims: Claims, settled: Settled, into: Float64Array): void {
	const { free, money, weight } = settled;
	if (free.length === 0 || money === 0n) return;
	const rate = rateOf(claims, money, weight);
	const weights = claims.weight;
	const remainders = new Float64Array(into.length);
	const counts = new Int32Array(STEPS);
	let given = 0;
	let widest = 0;
	for (let i = 0; i < free.length; i++) {
		const customer = free[i]!;
		const share = rate * weights[customer]!;
		const doubt = share * DOUBTFUL;
		let whole = Math.floor(share);
		let remainder = share - whole;
		if (remainder <= doubt || remainder >= 1 - doubt) {
			const exact = money * exactWeight(claims, customer);
			const quotient = floorDivide(exact, weight);
			whole = Number(quotient);
			remainder = Number(exact - quotient * weight) / Number(weight);
		}
		into[customer] = whole;
		remainders[customer] = remainder;
		counts[Math.min(STEPS - 1, Math.floor(remainder * STEPS))]!++;
		given += whole;
		if (doubt > widest) widest = doubt;
	}
	const missing = Number(money) - given;
	if (missing > 0) giveMissing(claims, settled, into, { of: remainders, counts, widest }, missing);
}

function giveMissing(
	claims: Claims,
	{ free, money, weight }: Settled,
	into: Float64Array,
	remainders: Remainders,
	missing: number,
): void {
	const { of, widest } = remainders;
	const exactRemainder = (customer: Code): bigint =>
		(money * exactWeight(claims, customer)) % weight;
	const larger = (a: Code, b: Code): number => {
		if (claims.base[a] === claims.base[b] && claims.factor[a] === claims.factor[b]) {
			return byName(claims, a, b);
		}
		const difference = of[b]! - of[a]!;
		if (Math.abs(difference) > 2 * widest) return difference;
		const exactA = exactRemainder(a);
		const exactB = exactRemainder(b);
		return exactA > exactB ? -1 : exactA < exactB ? 1 : byName(claims, a, b);
	};
	const { low, high } = bandOf(remainders, missing);
	const band: Code[] = [];
	let left = missing;
	for (let i = 0; i < free.length; i++) {
		const customer = free[i]!;
		const remainder = of[customer]!;
		// Reckoned, not asked: on which side a remainder lies is anybody's guess, also the processor's.
		const gets = Number(remainder > high);
		into[customer]! += gets;
		left -= gets;
		if (Number(remainder >= low) > gets) band.push(customer);
	}
	band.sort(larger);
	for (const customer of band.slice(0, left)) into[customer]!++;
}

/** Between `low` and `high` lies the remainder of the last one that gets a fen, whatever the rounding. */
function bandOf({ counts, widest }: Remainders, missing: number): { low: number; high: number } {
	let step = STEPS - 1;
	for (let above = counts[step]!; above < missing; above += counts[step]!) step--;
	return { low: step / STEPS - 2 * widest, high: (step + 1) / STEPS + 2 * widest };
}

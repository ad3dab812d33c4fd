import { floorDivide } from '../primitives/decimal';
import { byName, exactWeight, type Claims } from './claims';
import { DOUBTFUL, type Settled } from './settleBounds';

/** Steps of the coarse count that finds where the last missing fen goes. */
const STEPS = 4096;

/**
 * Whole fen for the free claims: floor of every share, then the missing fen one by one to the
 * largest remainders, ties by name [POOL-5]. Writes into `shares` (by claim). A remainder above 0
 * lies below the cap, so no cap can be passed.
 */
export function roundShares(claims: Claims, settled: Settled, shares: Float64Array): void {
	const { free, money, weight } = settled;
	if (free.length === 0 || money === 0n) return;
	const rate = Number(money) / Number(weight);
	const remainders = new Float64Array(claims.base.length);
	let given = 0;
	let widest = 0;
	for (let i = 0; i < free.length; i++) {
		const claim = free[i]!;
		const share = rate * claims.weight[claim]!;
		const doubt = share * DOUBTFUL;
		let whole = Math.floor(share);
		let remainder = share - whole;
		if (remainder <= doubt || remainder >= 1 - doubt) {
			const exact = money * exactWeight(claims, claim);
			const quotient = floorDivide(exact, weight);
			whole = Number(quotient);
			remainder = Number(exact - quotient * weight) / Number(weight);
		}
		shares[claim] = whole;
		remainders[claim] = remainder;
		given += whole;
		if (doubt > widest) widest = doubt;
	}
	const missing = Number(money) - given;
	if (missing > 0) giveMissing(claims, settled, shares, remainders, missing, widest);
}

function giveMissing(
	claims: Claims,
	{ free, money, weight }: Settled,
	shares: Float64Array,
	remainders: Float64Array,
	missing: number,
	widest: number,
): void {
	const exactRemainder = (claim: number): bigint => (money * exactWeight(claims, claim)) % weight;
	const larger = (a: number, b: number): number => {
		if (claims.base[a] === claims.base[b] && claims.factor[a] === claims.factor[b]) {
			return byName(claims, a, b);
		}
		const difference = remainders[b]! - remainders[a]!;
		if (Math.abs(difference) > 2 * widest) return difference;
		const exactA = exactRemainder(a);
		const exactB = exactRemainder(b);
		return exactA > exactB ? -1 : exactA < exactB ? 1 : byName(claims, a, b);
	};
	const { low, high } = bandOf(free, remainders, missing, widest);
	const band: number[] = [];
	let left = missing;
	for (let i = 0; i < free.length; i++) {
		const claim = free[i]!;
		const remainder = remainders[claim]!;
		if (remainder > high) {
			shares[claim]!++;
			left--;
		} else if (remainder >= low) band.push(claim);
	}
	band.sort(larger);
	for (const claim of band.slice(0, left)) shares[claim]!++;
}

/** Between `low` and `high` lies the remainder of the last claim that gets a fen, whatever the rounding. */
function bandOf(
	free: Int32Array,
	remainders: Float64Array,
	missing: number,
	widest: number,
): { low: number; high: number } {
	const counts = new Int32Array(STEPS);
	const stepOf = (remainder: number): number => Math.min(STEPS - 1, Math.floor(remainder * STEPS));
	for (let i = 0; i < free.length; i++) counts[stepOf(remainders[free[i]!]!)]!++;
	let step = STEPS - 1;
	for (let above = counts[step]!; above < missing; above += counts[step]!) step--;
	return { low: step / STEPS - 2 * widest, high: (step + 1) / STEPS + 2 * widest };
}

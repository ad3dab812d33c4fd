import { compareNames } from '../primitives/compareNames';
import { decimalOf, type Decimal } from '../primitives/decimal';
import type { Ladder, Policy } from '../policy/policy';

/**
 * The rules a second time, as slowly and plainly as they can be said: fractions of BigInt, no
 * sorting by code, no typed array. What the engine is held against.
 */
export interface OracleCustomer {
	readonly name: string;
	readonly revenue: number;
	readonly profit: number;
	/** null: no row in the prior window. */
	readonly priorRevenue: number | null;
	readonly activeMonths: number;
	readonly largestOrder: number;
}

export interface OraclePlace {
	readonly plain: number;
	readonly tier: number;
	readonly reasons: readonly string[];
}

const big = (value: number): bigint => BigInt(value);

/** Is a/b < c·(1 + m)? b > 0. */
const belowCut = (a: bigint, b: bigint, cut: Decimal, margin: Decimal): boolean =>
	a * cut.denominator * margin.denominator <
	b * cut.numerator * (margin.denominator + margin.numerator);
/** Is a/b ≤ c·(1 + m)? */
const withinCut = (a: bigint, b: bigint, cut: Decimal, margin: Decimal): boolean =>
	a * cut.denominator * margin.denominator <=
	b * cut.numerator * (margin.denominator + margin.numerator);

function plainTier(
	ladder: Ladder,
	values: readonly number[],
	own: number,
	months: number,
	margin: Decimal,
	only?: number,
): number {
	const last = ladder.tiers.length - 1;
	if (own <= 0) return last;
	const total = values.reduce((sum, value) => sum + (value > 0 ? big(value) : 0n), 0n);
	const before = values.reduce(
		(sum, value) => sum + (value > own && value > 0 ? big(value) : 0n),
		0n,
	);
	const heads = values.filter((value) => value > own).length;
	if (ladder.cutBy === 'end') {
		const most = values.reduce((a, b) => (a > b ? a : b));
		const with0 = values.filter((value) => value >= own);
		const end =
			ladder.by === 'rank-share'
				? big(with0.length)
				: with0.reduce((sum, value) => sum + big(value), 0n);
		const whole = ladder.by === 'rank-share' ? big(values.length) : total;
		const takes = (place: number): boolean =>
			(place === 0 && own === most) ||
			withinCut(end, whole, decimalOf(ladder.tiers[place]!.upTo!), margin);
		if (only !== undefined) return takes(only) ? only : last + 1;
		const found = ladder.tiers.findIndex((_, index) => takes(index));
		return found === -1 ? last : found;
	}
	const fits = (place: number): boolean => {
		const tier = ladder.tiers[place]!;
		if (ladder.by === 'monthly-average') {
			const min = decimalOf(tier.min!);
			const left = big(own) * min.denominator * margin.denominator;
			const right = min.numerator * 100n * big(months) * (margin.denominator - margin.numerator);
			return left >= right;
		}
		const cut = decimalOf(tier.upTo!);
		return ladder.by === 'rank-share'
			? belowCut(big(heads), big(values.length), cut, margin)
			: belowCut(before, total, cut, margin);
	};
	if (only !== undefined) return fits(only) ? only : last + 1;
	const place = ladder.tiers.findIndex((_, index) => fits(index));
	return place === -1 ? last : place;
}

const EXACT: Decimal = { numerator: 0n, denominator: 1n };

/** One segment by revenue, everybody in it; `gone` has the prior revenue of who is not in the window now. */
export function oraclePlaces(
	policy: Policy,
	ladder: Ladder,
	customers: readonly OracleCustomer[],
	gone: readonly number[],
): readonly OraclePlace[] {
	const { months } = policy.window;
	const revenues = customers.map(({ revenue }) => revenue);
	const priors = [
		...gone,
		...customers.flatMap(({ priorRevenue }) => (priorRevenue === null ? [] : [priorRevenue])),
	];
	const conditions = policy.keyConditions;
	const { maxLargestOrderShare } = conditions;
	const share = maxLargestOrderShare === null ? null : decimalOf(maxLargestOrderShare);
	return customers.map((customer) => {
		const { revenue, priorRevenue } = customer;
		const plain = plainTier(ladder, revenues, revenue, months, EXACT);
		const prior =
			priorRevenue === null ? null : plainTier(ladder, priors, priorRevenue, months, EXACT);
		const margin = decimalOf(policy.stabilityMargin);
		const held =
			prior !== null &&
			prior < plain &&
			revenue > 0 &&
			plainTier(ladder, revenues, revenue, months, margin, prior) === prior;
		const tentative = held ? prior : plain;
		if (!ladder.tiers[tentative]!.key) {
			return { plain, tier: tentative, reasons: held ? ['held'] : [] };
		}
		const reasons: string[] = [];
		if (customer.activeMonths < Math.min(conditions.minActiveMonths, months)) {
			reasons.push('too-few-active-months');
		}
		if (
			share !== null &&
			revenue > 0 &&
			big(customer.largestOrder) * share.denominator > share.numerator * big(revenue)
		) {
			reasons.push('one-off');
		}
		if (conditions.requireProfit && customer.profit <= 0) reasons.push('unprofitable');
		if (reasons.length === 0) return { plain, tier: tentative, reasons: held ? ['held'] : [] };
		const other = ladder.tiers.findIndex((tier) => !tier.key);
		const lowest = other === -1 ? ladder.tiers.length - 1 : other;
		return { plain, tier: Math.max(plain, lowest), reasons };
	});
}

export interface OracleClaim {
	readonly name: string;
	/** Whole number ≥ 0. */
	readonly weight: bigint;
	readonly floor: number;
	readonly cap: number;
}

/**
 * Whole fen by the clamp rule: every breakpoint of Σ clamp(λ·w, floor, cap) is tried, the λ on the
 * right piece is a fraction, and the largest remainders get what is missing. Needs
 * Σ floors ≤ money; what the caps do not take is left over.
 */
export function oracleShares(claims: readonly OracleClaim[], money: number): readonly number[] {
	const active = claims.filter(({ weight }) => weight > 0n);
	const caps = active.reduce((sum, { cap }) => sum + cap, 0);
	if (money >= caps) return claims.map(({ weight, cap }) => (weight > 0n ? cap : 0));
	const breaks = active
		.flatMap(({ weight, floor, cap }) =>
			[floor, cap].map((bound) => ({ n: big(bound), d: weight })),
		)
		.sort((a, b) => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0));
	// The last breakpoint at which the shares do not yet pass the money: λ lies at it or just after.
	const start = breaks.findLast(({ n, d }) => !passes(active, n, d, money)) ?? { n: 0n, d: 1n };
	let rest = big(money);
	let weights = 0n;
	const isFree = ({ weight, floor, cap }: OracleClaim): boolean =>
		start.n * weight >= big(floor) * start.d && start.n * weight < big(cap) * start.d;
	for (const claim of active) {
		if (isFree(claim)) weights += claim.weight;
		else rest -= big(start.n * claim.weight >= big(claim.cap) * start.d ? claim.cap : claim.floor);
	}
	const exact = claims.map((claim) => {
		if (claim.weight === 0n) return { whole: 0n, part: 0n };
		if (!isFree(claim)) {
			const atCap = start.n * claim.weight >= big(claim.cap) * start.d;
			return { whole: big(atCap ? claim.cap : claim.floor), part: 0n };
		}
		const product = rest * claim.weight;
		return { whole: product / weights, part: product % weights };
	});
	const missing = big(money) - exact.reduce((sum, { whole }) => sum + whole, 0n);
	const winners = claims
		.map(({ name }, index) => ({ name, index, part: exact[index]!.part }))
		.filter(({ part }) => part > 0n)
		.sort((a, b) => (a.part > b.part ? -1 : a.part < b.part ? 1 : compareNames(a.name, b.name)))
		.slice(0, Number(missing));
	const shares = exact.map(({ whole }) => Number(whole));
	for (const { index } of winners) shares[index]!++;
	return shares;
}

function passes(active: readonly OracleClaim[], n: bigint, d: bigint, money: number): boolean {
	let sum = 0n;
	for (const { weight, floor, cap } of active) {
		const share = n * weight;
		const low = big(floor) * d;
		const high = big(cap) * d;
		sum += share < low ? low : share > high ? high : share;
	}
	return sum > big(money) * d;
}

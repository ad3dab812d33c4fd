import type { Promotion } from '../plan';
import { decimalOf, floorTimes } from '../primitives/decimal';
import type { Code } from '../primitives/units';
import { baseOf } from './baseOf';
import type { Claims } from './claims';
import { cellOf } from '../tier/cell';
import { factorsOf, type Factors } from './factorsOf';
import type { PromotionInput } from './promotionInput';
import { stage, type Stage } from '../stage';
import { suspendedBy } from './suspendedBy';

type Column = Float64Array | Uint8Array;

/** Weights, bounds and who takes part, and what the next ones can be made from. */
export interface Claimed extends Pick<Promotion, 'weight' | 'cap'> {
	readonly claims: Claims;
	readonly suspension: Stage<Pick<Promotion, 'suspended' | 'suspendedFor'>>;
	readonly read: Read;
}

/** What claims are made of. */
interface Read {
	/** Equal as text or by identity: then a claim hangs on the columns alone. */
	readonly terms: readonly unknown[];
	/** By customer code; everything that the claim of one customer is read from: who is not there has no tier. */
	readonly columns: readonly Column[];
}

/**
 * Weights, bounds and who takes part [POOL-3, POOL-7, POOL-8]. Given the last ones under the same
 * terms, only claims of those are made of whom something differs.
 */
export function claimsOf(input: PromotionInput, last: Claimed | null = null): Claimed {
	const { policy, measures, rank, sheet, offences } = input;
	const { size, present, revenue } = measures;
	const suspension = stage([policy, sheet, offences, present], last?.suspension, () =>
		suspendedBy(input, present),
	);
	const { suspended } = suspension.result;
	const base = baseOf(policy.base, measures, sheet);
	const { segment, tier } = input.placement;
	const factors = factorsOf(input);
	const read = {
		terms: termsOf(input, factors),
		columns: [revenue, suspended, segment, tier, ...(base === revenue ? [] : [base])],
	};
	const was = last !== null && sameTerms(last.read.terms, read.terms) ? last : null;
	const into: Written =
		was === null
			? {
					weight: new Float64Array(size),
					cap: new Float64Array(size),
					factor: new Int32Array(size),
				}
			: {
					weight: was.weight.slice(),
					cap: was.cap.slice(),
					factor: was.claims.factor.slice(),
				};
	const from = { ...input, suspended, base, factors };
	if (was === null) claimEverybody(from, into);
	const again = was === null ? null : differing(was.read.columns, read.columns);
	again?.forEach(claimer(from, into));
	const { floorFen } = policy;
	const { weight, cap, factor } = into;
	return {
		...{ weight, cap, suspension, read },
		claims: {
			...{ base, factor, factors: factors.factors, scale: Number(factors.denominator) },
			...{ weight, cap, rank },
			customers:
				was !== null && again?.every((each) => weight[each]! > 0 === was.weight[each]! > 0)
					? was.claims.customers
					: sharing(weight),
			floor: floorFen === 0 ? null : cap.map((most) => Math.min(floorFen, most)),
		},
	};
}

/** Columns by customer code, while they are written. */
type Written = Pick<Claims, 'weight' | 'cap' | 'factor'>;

/** What a claim is made from. */
interface Claiming extends PromotionInput {
	readonly suspended: Uint8Array;
	readonly base: Float64Array;
	readonly factors: Factors;
}

/**
 * Writes what everybody has, into columns of zeros. By code, not by revenue: neighbours in memory; ties go
 * by name anyway.
 */
function claimEverybody(from: Claiming, into: Written): void {
	const { policy, measures, placement, suspended, base, factors } = from;
	const { size, present, revenue } = measures;
	const claim = claimer(from, into);
	const rate = decimalOf(policy.capRate);
	const [capPart, capWhole] = [Number(rate.numerator), Number(rate.denominator)];
	const safe = Number.MAX_SAFE_INTEGER;
	const numbers = Float64Array.from(factors.factors, Number);
	const scale = Number(factors.denominator);
	const { personal, byCell } = factors;
	const { segment, tier } = placement;
	const { weight, cap, factor } = into;
	for (let customer = 0; customer < size; customer++) {
		const most = capPart * Math.max(0, revenue[customer]!);
		if (personal || Math.abs(most) > safe) {
			claim(customer);
			continue;
		}
		if (present[customer] === 0) continue;
		// As `floorTimes`, without a call.
		cap[customer] = Math.floor(most / capWhole);
		if (suspended[customer] === 1) continue;
		const worth = base[customer]!;
		const place = byCell[cellOf(segment[customer]!, tier[customer]!)]!;
		const points = worth * numbers[place]!;
		if (worth <= 0 || points <= 0) continue;
		weight[customer] = points / scale;
		factor[customer] = place;
	}
}

/** Writes what one customer has: a cap in the window, and a weight unless it is suspended or brings nothing. */
function claimer(
	{
		policy,
		measures: { present, revenue },
		suspended,
		base,
		factors: { factors, denominator, factorPlaceOf },
	}: Claiming,
	{ weight, cap, factor }: Written,
): (customer: Code) => void {
	const numbers = Float64Array.from(factors, Number);
	const scale = Number(denominator);
	const capOf = floorTimes(decimalOf(policy.capRate));
	return (customer) => {
		weight[customer] = 0;
		cap[customer] = 0;
		factor[customer] = 0;
		if (present[customer] === 0) return;
		cap[customer] = capOf(Math.max(0, revenue[customer]!));
		if (suspended[customer] === 1) return;
		const worth = base[customer]!;
		const place = factorPlaceOf(customer);
		const points = worth * numbers[place]!;
		if (worth <= 0 || points <= 0) return;
		weight[customer] = points / scale;
		factor[customer] = place;
	};
}

/** Everybody with a weight. */
function sharing(weight: Float64Array): Int32Array {
	const customers = new Int32Array(weight.length);
	let count = 0;
	for (let customer = 0; customer < weight.length; customer++) {
		if (weight[customer]! > 0) customers[count++] = customer;
	}
	return customers.subarray(0, count);
}

/** What weights of the same tier hang on beside the customer. Nothing is like marks of a person. */
const termsOf = (
	{ policy, segments, measures }: PromotionInput,
	{ personal }: Factors,
): readonly unknown[] => [
	policy,
	measures.size,
	JSON.stringify(segments.map(({ ladder }) => ladder.tiers.map(({ id }) => id))),
	personal ? Symbol('personal') : '',
];

const sameTerms = (a: readonly unknown[], b: readonly unknown[]): boolean =>
	a.every((each, k) => each === b[k]);

/** Customers of whom any column says something else. */
function differing(was: readonly Column[], now: readonly Column[]): readonly Code[] {
	const codes = new Set<Code>();
	now.forEach((column, k) => {
		const before = was[k]!;
		if (before === column) return;
		for (let customer = 0; customer < column.length; customer++) {
			if (before[customer] !== column[customer]) codes.add(customer);
		}
	});
	return [...codes];
}

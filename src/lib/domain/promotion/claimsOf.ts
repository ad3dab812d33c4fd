import { factorOf, kindsOf, markOf } from '../classification/marks';
import type { Promotion } from '../plan';
import { decimalOf, floorTimes, times, type Decimal } from '../primitives/decimal';
import { cellCount, cellOf } from '../tier/cell';
import type { PromotionInput } from './promotionInput';
import { baseOf } from './baseOf';
import type { Claims } from './claims';
import { suspendedBy } from './suspendedBy';

/** Weights, bounds and who takes part [POOL-3, POOL-7, POOL-8]. */
export function claimsOf(
	input: PromotionInput,
): { readonly claims: Claims } & Pick<Promotion, 'weight' | 'cap' | 'suspended' | 'suspendedFor'> {
	const { policy, measures, rank } = input;
	const { size, present, revenue } = measures;
	const weight = new Float64Array(size);
	const cap = new Float64Array(size);
	const { suspended, suspendedFor } = suspendedBy(input, present);
	const base = baseOf(policy.base, measures, input.sheet);
	const { factors, denominator, factorPlaceOf } = factorsOf(input);
	const factorNumbers = Float64Array.from(factors, Number);
	const scale = Number(denominator);
	const capOf = floorTimes(decimalOf(policy.capRate));
	const factor = new Int32Array(size);
	const customers = new Int32Array(size);
	let claims = 0;
	// By code, not by revenue: neighbours in memory; ties go by name anyway.
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] === 0) continue;
		cap[customer] = capOf(Math.max(0, revenue[customer]!));
		if (suspended[customer] === 1) continue;
		const worth = base[customer]!;
		const place = factorPlaceOf(customer);
		const points = worth * factorNumbers[place]!;
		if (worth <= 0 || points <= 0) continue;
		factor[customer] = place;
		weight[customer] = points / scale;
		customers[claims++] = customer;
	}
	const { floorFen } = policy;
	return {
		claims: {
			...{ base, factor, factors, scale, weight, cap, rank },
			customers: customers.subarray(0, claims),
			floor: floorFen === 0 ? null : cap.map((most) => Math.min(floorFen, most)),
		},
		weight,
		cap,
		suspended,
		suspendedFor,
	};
}

interface Factors {
	/** Tier weight × multipliers as whole numbers over `denominator`. */
	readonly factors: readonly bigint[];
	readonly denominator: bigint;
	/** Customer code → place in `factors`. */
	readonly factorPlaceOf: (customer: number) => number;
}

function factorsOf(input: PromotionInput): Factors {
	const { policy, segments, placement } = input;
	const found: Decimal[] = [];
	const places = new Map<string, number>();
	const add = (key: string, make: () => Decimal): number => {
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, found.length);
		return found.push(make()) - 1;
	};
	const tierWeights = segments.map(({ ladder }) =>
		ladder.tiers.map(({ id }) =>
			decimalOf(Object.hasOwn(policy.tierWeights, id) ? policy.tierWeights[id]! : 1),
		),
	);
	const { multipliers } = policy;
	const kinds = kindsOf(multipliers);
	const personal = kinds.length > 0;
	const byCell = new Int32Array(cellCount(segments.length));
	tierWeights.forEach((weights, segment) => {
		weights.forEach((weight, tier) => {
			byCell[cellOf(segment, tier)] = add(JSON.stringify([segment, tier]), () => weight);
		});
	});
	const ofTier = (customer: number): number =>
		byCell[cellOf(placement.segment[customer]!, placement.tier[customer]!)]!;
	const ofPerson = (customer: number): number => {
		const segment = placement.segment[customer]!;
		const tier = placement.tier[customer]!;
		const marks = kinds.map((kind) => markOf(input, kind, customer));
		return add(JSON.stringify([segment, tier, ...marks]), () =>
			kinds.reduce(
				(product, kind, k) => times(product, decimalOf(factorOf(multipliers, kind, marks[k]!))),
				tierWeights[segment]![tier]!,
			),
		);
	};
	// The products of all customers are needed before they can be brought to one denominator.
	if (personal) for (const segment of placement.segments) segment.order.forEach(ofPerson);
	const denominator = found.reduce((common, { denominator: each }) => lcm(common, each), 1n);
	return {
		factors: found.map((factor) => factor.numerator * (denominator / factor.denominator)),
		denominator,
		factorPlaceOf: personal ? ofPerson : ofTier,
	};
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

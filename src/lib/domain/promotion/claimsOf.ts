import type { Promotion } from '../plan';
import { decimalOf, floorTimes, ONE, times, type Decimal } from '../primitives/decimal';
import { hasMultipliers, MULTIPLIER_ATTRIBUTES } from '../staffing/workload';
import type { PromotionInput } from './promotionInput';
import { baseOf } from './baseOf';
import type { Claims } from './claims';
import { suspendedBy } from './suspendedBy';

/** Weights, bounds and who takes part [POOL-3, POOL-7, POOL-8]. */
export function claimsOf(
	input: PromotionInput,
): { readonly claims: Claims } & Pick<Promotion, 'weight' | 'cap' | 'suspended'> {
	const { policy, measures, rank } = input;
	const { size } = measures;
	const weight = new Float64Array(size);
	const cap = new Float64Array(size);
	const suspended = suspendedBy(input.sheet, measures.present);
	const base = baseOf(policy.base, measures, input.sheet);
	const { factors, denominator, factorOf } = factorsOf(input);
	const factorNumbers = factors.map(Number);
	const scale = Number(denominator);
	const capOf = floorTimes(decimalOf(policy.capRate));
	const columns = {
		customer: new Int32Array(size),
		base: new Float64Array(size),
		factor: new Int32Array(size),
		weight: new Float64Array(size),
		floor: new Float64Array(size),
		cap: new Float64Array(size),
	};
	let claims = 0;
	// By code, not by revenue: neighbours in memory; ties go by name anyway.
	for (let customer = 0; customer < size; customer++) {
		if (measures.present[customer] === 0) continue;
		const most = capOf(Math.max(0, measures.revenue[customer]!));
		cap[customer] = most;
		const worth = base(customer);
		const factor = factorOf(customer);
		const scaled = worth * factorNumbers[factor]!;
		if (suspended[customer] === 1 || worth <= 0 || scaled <= 0) continue;
		weight[customer] = scaled / scale;
		columns.customer[claims] = customer;
		columns.base[claims] = worth;
		columns.factor[claims] = factor;
		columns.weight[claims] = scaled;
		columns.floor[claims] = Math.min(policy.floorFen, most);
		columns.cap[claims] = most;
		claims++;
	}
	return {
		claims: {
			customer: columns.customer.subarray(0, claims),
			base: columns.base.subarray(0, claims),
			factor: columns.factor.subarray(0, claims),
			weight: columns.weight.subarray(0, claims),
			floor: columns.floor.subarray(0, claims),
			cap: columns.cap.subarray(0, claims),
			factors,
			rank,
		},
		weight,
		cap,
		suspended,
	};
}

interface Factors {
	/** Tier weight × multipliers as whole numbers over `denominator`. */
	readonly factors: readonly bigint[];
	readonly denominator: bigint;
	/** Customer code → place in `factors`. */
	readonly factorOf: (customer: number) => number;
}

function factorsOf({ policy, segments, placement, attributes }: PromotionInput): Factors {
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
	const personal = hasMultipliers(multipliers);
	const multiplierOf = (
		attribute: (typeof MULTIPLIER_ATTRIBUTES)[number],
		value: string,
	): Decimal => {
		const factors = multipliers?.[attribute];
		return factors !== undefined && Object.hasOwn(factors, value)
			? decimalOf(factors[value]!)
			: ONE;
	};
	const byTier = tierWeights.map((weights, segment) =>
		weights.map((weight, tier) => add(JSON.stringify([segment, tier]), () => weight)),
	);
	const factorOf = (customer: number): number => {
		const segment = placement.segment[customer]!;
		const tier = placement.tier[customer]!;
		if (!personal) return byTier[segment]![tier]!;
		const values = MULTIPLIER_ATTRIBUTES.map((attribute) => attributes.text(attribute, customer));
		return add(JSON.stringify([segment, tier, ...values]), () =>
			MULTIPLIER_ATTRIBUTES.reduce(
				(product, attribute, place) => times(product, multiplierOf(attribute, values[place]!)),
				tierWeights[segment]![tier]!,
			),
		);
	};
	// The products of all customers are needed before they can be brought to one denominator.
	if (personal) for (const segment of placement.segments) segment.order.forEach(factorOf);
	const denominator = found.reduce((common, { denominator: each }) => lcm(common, each), 1n);
	return {
		factors: found.map((factor) => factor.numerator * (denominator / factor.denominator)),
		denominator,
		factorOf,
	};
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

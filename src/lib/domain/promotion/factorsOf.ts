import { factorOf, kindsOf, markOf } from '../classification/marks';
import { decimalOf, times, type Decimal } from '../primitives/decimal';
import { cellCount, cellOf } from '../tier/cell';
import type { PromotionInput } from './promotionInput';

export interface Factors {
	/** Tier weight × multipliers as whole numbers over `denominator`. */
	readonly factors: readonly bigint[];
	readonly denominator: bigint;
	/** Do they hang on more of a customer than its tier? */
	readonly personal: boolean;
	/** By `cellOf`: place in `factors`, where nothing else of a customer matters. */
	readonly byCell: Int32Array;
	/** Customer code → place in `factors`. */
	readonly factorPlaceOf: (customer: number) => number;
}

/** Everything that some weight is multiplied by. */
export function factorsOf(input: PromotionInput): Factors {
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
		...{ personal, byCell },
		factorPlaceOf: personal ? ofPerson : ofTier,
	};
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

import fc from 'fast-check';
import { anyPart as anyPartUpTo } from '../../../src/lib/domain/testing/anyPart';
import { shareOut } from '../../../src/lib/domain/promotion/allocatePromotion';
import { sumOf } from '../../../src/lib/domain/promotion/claims';
import { claimsFrom, type TestClaim } from '../../../src/lib/domain/promotion/testing/claimsFrom';

/** Fen by claim, as the engine shares them out. names: place of each claim in name order. */
export function share(
	money: number,
	claims: readonly TestClaim[],
	names?: readonly number[],
): number[] {
	const made = claimsFrom(claims, names);
	const shares = new Float64Array(claims.length);
	shareOut(made, money, sumOf(made.cap, made.customers), shares);
	return Array.from(shares);
}

/** Ties, single fen, and bases that doubles can hardly tell apart. */
const anyBase = fc.oneof(
	fc.constantFrom(1, 1, 7, 7, 1000, 1000, 333),
	fc.integer({ min: 1, max: 50 }),
	fc.integer({ min: 1, max: 2_000_000_000 }),
	fc.integer({ min: 0, max: 5 }).map((more) => 2 ** 49 + more),
);
/** Whole numbers: tier weight × multipliers over one denominator. */
const anyFactor = fc.constantFrom(1, 1, 9, 10, 11, 12, 1_000_003);
export const anyMoneyLeft = fc.oneof(
	fc.constantFrom(0, 1, 2, 3, 10, 100_000),
	fc.integer({ min: 0, max: 10_000_000 }),
	fc.integer({ min: 0, max: 2 ** 49 }),
);

/** Claims that nothing holds, as weights; at least one. */
export const anyFreeClaims: fc.Arbitrary<readonly Required<Pick<TestClaim, 'base' | 'factor'>>[]> =
	fc.array(fc.record({ base: anyBase, factor: anyFactor }), { minLength: 1, maxLength: 14 });

export const weightOf = ({ base, factor = 1 }: TestClaim): bigint => BigInt(base) * BigInt(factor);

export interface BoundedClaims {
	readonly claims: readonly Required<TestClaim>[];
	readonly floors: number;
	readonly caps: number;
}

/** Claims between a floor and a cap each, many of them the same one. */
export const anyBoundedClaims: fc.Arbitrary<BoundedClaims> = fc
	.array(
		fc.record({
			base: anyBase,
			factor: anyFactor,
			floor: fc.oneof(fc.constantFrom(0, 0, 5), fc.integer({ min: 0, max: 40 })),
			room: fc.oneof(
				fc.constantFrom(0, 3),
				fc.integer({ min: 0, max: 60 }),
				fc.integer({ min: 0, max: 1_000_000 }),
			),
		}),
		{ minLength: 1, maxLength: 14 },
	)
	.map((made) => {
		const claims = made.map(({ room, ...claim }) => ({ ...claim, cap: claim.floor + room }));
		return { claims, floors: sum(claims, 'floor'), caps: sum(claims, 'cap') };
	});

const sum = (claims: readonly Required<TestClaim>[], bound: 'floor' | 'cap'): number =>
	claims.reduce((all, claim) => all + claim[bound], 0);

/** Part of the way from the floors to a little more than the caps. */
export const anyPart = anyPartUpTo(1.1);
export const moneyFor = ({ floors, caps }: BoundedClaims, part: number): number =>
	floors + Math.floor(part * (caps - floors));

/** Claims and money for them. */
export interface Case {
	readonly claims: readonly Required<TestClaim>[];
	readonly money: number;
}
const unbound = (
	claims: readonly Required<Pick<TestClaim, 'base' | 'factor'>>[],
	money: number,
): Case => ({ claims: claims.map((claim) => ({ ...claim, floor: 0, cap: money + 1 })), money });
const anyTied = fc.array(
	fc.record({ base: fc.constantFrom(1, 1, 1, 2, 4), factor: fc.constantFrom(1, 1, 2) }),
	{ minLength: 2, maxLength: 14 },
);

/** Bounded or not, and often such that names must decide who gets the last fen. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
	fc
		.tuple(anyBoundedClaims, anyPart)
		.map(([bounded, part]) => ({ claims: bounded.claims, money: moneyFor(bounded, part) })),
	fc.tuple(anyFreeClaims, anyMoneyLeft).map(([claims, money]) => unbound(claims, money)),
	fc.tuple(anyTied, fc.nat(40)).map(([claims, money]) => unbound(claims, money)),
);

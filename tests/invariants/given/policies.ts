import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/lib/domain/policy/defaults';
import {
	PROMOTION_BASES,
	type LadderKind,
	type Policy,
	type PromotionPolicy,
	type Segment,
	type Service,
} from '../../../src/lib/domain/policy/policy';
import { CHANNELS } from './sales';

/** A kind of ladder and its cuts, best tier first. */
export type Rungs = readonly [by: LadderKind, cuts: readonly number[]];

const cutsOf = (values: readonly number[], compare: (a: number, b: number) => number) =>
	fc
		.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 5 })
		.map((cuts) => [...cuts].sort(compare));

const SHARES = [0.001, 0.05, 0.1, 0.2, 0.25, 0.3, 1 / 3, 0.5, 0.6, 0.7, 0.8, 0.95, 1];
const BANDS = [0, 0.005, 0.1, 0.15, 0.35, 1, 2, 3.33, 10, 4_000_000_000];
export const anyShares = cutsOf(SHARES, (a, b) => a - b);
export const anyBands = cutsOf(BANDS, (a, b) => b - a);
export const anyRungs: fc.Arbitrary<Rungs> = fc.oneof(
	fc.tuple(fc.constant('cumulative-share' as const), anyShares),
	fc.tuple(fc.constant('rank-share' as const), anyShares),
	fc.tuple(fc.constant('monthly-average' as const), anyBands),
);

const STANDARD: Service = {
	visits: 4,
	calls: 3,
	hoursPerVisit: 1,
	hoursPerCall: 0.25,
	adminHours: 1,
};

/** A segment for everybody with tiers `t0`, `t1` … of which the first `keys` are key. */
const segmentOf = ([by, cuts]: Rungs, keys: number): Segment => ({
	...{ id: 'all', name: 'all', where: null },
	ladder: {
		...{ by, measure: 'revenue' },
		tiers: cuts.map((cut, place) => ({
			...{ id: `t${place}`, name: '', key: place < keys },
			...(by === 'monthly-average' ? { min: cut } : { upTo: cut }),
		})),
	},
});

/** The ladder alone: nobody is held and nobody asked, unless `more` says so. */
export const ladderAlone = (rungs: Rungs, more: Partial<Policy> = {}, keys = 0): Policy => ({
	...DEFAULT_POLICY,
	window: { months: 12, asOf: '2025-12' },
	segments: [segmentOf(rungs, keys)],
	service: Object.fromEntries(rungs[1].map((_, place) => [`t${place}`, STANDARD])),
	stabilityMargin: 0,
	keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
	...more,
});

/** Two bands, and this about the money. */
export const promotionAlone = (changes: Partial<PromotionPolicy>): Policy =>
	ladderAlone(['monthly-average', [1, 0]], {
		window: { months: 12, asOf: null },
		promotion: { ...DEFAULT_POLICY.promotion, tierWeights: {}, ...changes },
	});

const anyJudgement: fc.Arbitrary<Partial<Policy>> = fc.record({
	window: fc.record({
		months: fc.constantFrom(1, 3, 12, 30, 600),
		asOf: fc.constantFrom(null, '2025-12', '2025-02'),
	}),
	stabilityMargin: fc.constantFrom(0, 0.05, 0.1, 1 / 3, 1),
	keyConditions: fc.record({
		minActiveMonths: fc.integer({ min: 0, max: 5 }),
		maxLargestOrderShare: fc.constantFrom(0, 0.2, 0.5, 0.6, 1),
		requireProfit: fc.boolean(),
	}),
});

const FACTORS = [0, 0.001, 0.5, 1, 1.1, 3, 1000];
const anyMoney: fc.Arbitrary<PromotionPolicy> = fc
	.record({
		pool: fc.oneof(
			fc.constantFrom(0, 0.001, 0.03, 0.035, 1 / 3, 1).map((rate) => ({ rate })),
			fc.constantFrom(0, 1, 2, 99, 100_001, 90_071_992_547).map((fixedFen) => ({ fixedFen })),
		),
		newCustomerShare: fc.constantFrom(0, 0.1, 0.335, 0.5),
		reserveShare: fc.constantFrom(0, 0.005, 0.5),
		base: fc.constantFrom(...PROMOTION_BASES),
		tierWeights: fc.dictionary(fc.constantFrom('t0', 't1', 't2'), fc.constantFrom(...FACTORS)),
		capRate: fc.constantFrom(0, 0.0003, 0.1, 0.335, 1),
		floorFen: fc.constantFrom(0, 0, 1, 7, 500),
		bigShare: fc.constantFrom(null, null, 0, 0.335, 1),
		commitment: fc.constantFrom(
			DEFAULT_POLICY.promotion.commitment,
			{ ...DEFAULT_POLICY.promotion.commitment, costRatio: 0.08, due: '2025-11-30' },
			{ ...DEFAULT_POLICY.promotion.commitment, costRatio: 1 / 3, by: 'both' as const },
		),
	})
	.map((money) => ({ ...DEFAULT_POLICY.promotion, ...money }));

/** What is paid back and left with us, for the best tier or for all; who left too little gets nothing. */
const anyChannel: fc.Arbitrary<Partial<Policy>> = fc.constantFrom(
	{},
	{
		deposits: { ...DEFAULT_POLICY.deposits, rates: { t0: 0.5, t1: null } },
		rebates: (['all-units', 'incremental'] as const).map((kind) => ({
			...{ id: kind, name: kind, kind, by: 'amount' as const, period: 'year' as const },
			...(kind === 'incremental' ? { tiers: ['t0'] } : {}),
			steps: [
				{ from: 1, rate: 0.01 },
				{ from: 40, rate: 0.035 },
			],
		})),
	},
);

/** Any ladder in one segment or two, any window, judgement, money and channel. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
	.tuple(
		anyRungs,
		anyJudgement,
		anyMoney,
		anyChannel,
		fc.integer({ min: 0, max: 5 }),
		fc.constantFrom('one', 'two', 'apart'),
	)
	.map(([rungs, judgement, money, channel, keys, segments]) => {
		const suspendOn = channel.deposits === undefined ? [] : ['deposit-short' as const];
		const promotion = { ...money, suspendOn };
		const policy = ladderAlone(rungs, { ...judgement, ...channel, promotion }, keys);
		return segments === 'one' ? policy : inTwo(policy, segments === 'apart');
	});

/** The same ladder for dealers and for the rest; apart: dealers have a pool of their own. */
function inTwo(policy: Policy, apart: boolean): Policy {
	const [all] = policy.segments;
	const dealers = { ...all!, id: 'dealers', where: { channel: [CHANNELS[0]!] } };
	const segmentPools: PromotionPolicy['segmentPools'] = apart ? { dealers: { rate: 0.035 } } : {};
	return {
		...policy,
		segments: [dealers, { ...all!, id: 'rest' }],
		promotion: { ...policy.promotion, segmentPools },
	};
}

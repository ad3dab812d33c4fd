import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AttributeId } from '../customer/attributes';
import type { AttributeValue, CustomerSheet } from '../customer/sheet';
import { blankMeasures } from '../measure/measureColumns';
import { totalMeasures } from '../measure/totalMeasures';
import { NONE, type Measures, type Placement } from '../plan';
import { DEFAULT_POLICY } from '../policy/defaults';
import { PROMOTION_BASES, type PromotionPolicy, type Segment } from '../policy/policy';
import { RUNS } from '../testing/runs';
import { claimsOf } from './claimsOf';
import type { PromotionInput } from './promotionInput';

const CUSTOMERS = 6;
const column = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Value[]> =>
	fc.array(value, { minLength: CUSTOMERS, maxLength: CUSTOMERS });
/** Everything that claims are made of; figures and marks by customer code. */
const anyFacts = fc.record({
	revenue: column(fc.option(fc.constantFrom(-500, -0, 0, 10, 70, 123_456), { freq: 5 })),
	profit: column(fc.constantFrom(-5, 0, 33)),
	tier: column(fc.constantFrom(0, 1)),
	segment: column(fc.constantFrom(0, 1)),
	suspended: column(fc.constantFrom<AttributeValue>(null, null, null, '欠款', '否')),
	target: column(fc.constantFrom<AttributeValue>(null, 900, '?')),
	offence: column(fc.constantFrom(0, 0, 1)),
	stage: column(fc.constantFrom('', 'new', 'old')),
	base: fc.constantFrom(...PROMOTION_BASES),
	capRate: fc.constantFrom(0, 0.1, 1),
	floorFen: fc.constantFrom(0, 2),
	best: fc.constantFrom(0, 1.2, 3),
	suspends: fc.boolean(),
	personal: fc.constantFrom(false, false, true),
	turned: fc.boolean(),
});
type Facts = typeof anyFacts extends fc.Arbitrary<infer Of> ? Of : never;

function inputOf(facts: Facts, was?: { readonly facts: Facts; readonly input: PromotionInput }) {
	/** A part is the same object as before where it says the same, as the stages of a plan give it. */
	const kept = <Part>(
		names: readonly (keyof Facts)[],
		part: (input: PromotionInput) => Part,
		make: () => Part,
	): Part =>
		was && names.every((name) => JSON.stringify(was.facts[name]) === JSON.stringify(facts[name]))
			? part(was.input)
			: make();
	const measures = kept(
		['revenue', 'profit'],
		(of) => of.measures,
		(): Measures => {
			const columns = {
				...blankMeasures(CUSTOMERS),
				size: CUSTOMERS,
				present: Uint8Array.from(facts.revenue, (fen) => Number(fen !== null)),
				revenue: Float64Array.from(facts.revenue, (fen) => fen ?? 0),
				profit: Float64Array.from(facts.profit),
			};
			return { ...columns, totals: totalMeasures(columns) };
		},
	);
	const ids = facts.turned ? ['t0', 't1'] : ['t1', 't0'];
	const segment = (id: string): Segment => ({
		...{ id, name: '', where: null },
		ladder: {
			...{ by: 'rank-share', measure: 'revenue' },
			tiers: ids.map((tier) => ({ id: tier, name: '', key: false, upTo: 1 })),
		},
	});
	const placed = (values: readonly number[]): Uint8Array =>
		Uint8Array.from(values, (value, code) => (facts.revenue[code] === null ? NONE : value));
	const placement = {
		...{ segment: placed(facts.segment), tier: placed(facts.tier) },
		segments: [0, 1].map((place) => ({
			order: Int32Array.from(facts.segment.keys()).filter(
				(code) => facts.revenue[code] !== null && facts.segment[code] === place,
			),
		})),
	} as unknown as Placement;
	const input: PromotionInput = {
		policy: kept(
			['base', 'capRate', 'floorFen', 'best', 'suspends', 'personal'],
			(of) => of.policy,
			(): PromotionPolicy => ({
				...DEFAULT_POLICY.promotion,
				...{ base: facts.base, capRate: facts.capRate, floorFen: facts.floorFen },
				tierWeights: { t0: facts.best, t1: 0.9 },
				suspendOn: facts.suspends ? (['region-offence'] as const) : [],
				...(facts.personal ? { multipliers: { stage: { new: 2, old: 0.5 } } } : {}),
			}),
		),
		segments: [segment('a'), segment('b')],
		...{ measures, placement },
		attributes: { text: (id, code) => (id === 'stage' ? facts.stage[code]! : '') },
		classification: { face: new Uint8Array(CUSTOMERS), quadrant: new Uint8Array(CUSTOMERS) },
		sheet: kept(
			['suspended', 'target'],
			(of) => of.sheet,
			(): CustomerSheet => ({
				columns: new Map<AttributeId, readonly AttributeValue[]>([
					['suspended', facts.suspended],
					['target', facts.target],
				]),
			}),
		),
		offences: kept(
			['offence'],
			(of) => of.offences,
			() => ({
				...{ region: Uint8Array.from(facts.offence), deposit: null },
			}),
		),
		rank: Int32Array.from(facts.tier.keys()),
	};
	return { facts, input };
}

/** What stays and what becomes another one, part by part. */
const PARTS = [
	...(['revenue', 'profit', 'tier', 'segment', 'suspended', 'target', 'offence', 'stage'] as const),
	...(['base', 'capRate', 'floorFen', 'best', 'suspends', 'personal', 'turned'] as const),
];
const anyNext = fc.tuple(anyFacts, fc.subarray(PARTS, { maxLength: 2 }));

it('[POOL-3] [POOL-7] [POOL-8] claims made from the last ones are those made from nothing', () => {
	fc.assert(
		fc.property(anyFacts, fc.array(anyNext, { minLength: 1, maxLength: 3 }), (first, steps) => {
			let was = inputOf(first);
			let last = claimsOf(was.input);
			for (const [other, names] of steps) {
				const facts = { ...was.facts };
				for (const name of names) Object.assign(facts, { [name]: other[name] });
				was = inputOf(facts, was);
				last = claimsOf(was.input, last);
				const { read: _, ...anew } = claimsOf(was.input);
				const { read: __, ...made } = last;
				expect(made.suspension.result).toEqual(anew.suspension.result);
				expect({ ...made, suspension: null }).toEqual({ ...anew, suspension: null });
			}
		}),
		{ numRuns: 20 * RUNS.numRuns },
	);
});

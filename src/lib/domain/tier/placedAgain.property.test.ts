import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMeasures } from '../measure/measureColumns';
import { totalMeasures } from '../measure/totalMeasures';
import type { Basis, Measures, Placement, Window } from '../plan';
import type { Policy, Segment } from '../policy/policy';
import { DEFAULT_POLICY } from '../policy/defaults';
import { orderDescending } from '../primitives/orderDescending';
import { presentCustomers } from '../measure/reportOrder';
import { RUNS } from '../testing/runs';
import { placeCustomers } from './placeCustomers';
import type { PlaceInput } from './placed';
import { rankSegments, type RankInput } from './rankSegments';

/** What two windows hold of one customer; few figures, so that ties, zeros and returns meet the cuts. */
interface Figures {
	readonly revenue: number | null;
	readonly prior: number | null;
	readonly profit: number;
	readonly months: number;
	readonly largest: number;
}
const anyFen = fc.option(fc.constantFrom(-400, -0, 0, 0, 100, 100, 200, 300, 5000, 70_000), {
	freq: 6,
});
const anyFigures: fc.Arbitrary<Figures> = fc.record({
	...{ revenue: anyFen, prior: anyFen, profit: fc.constantFrom(-5, 0, 5) },
	...{ months: fc.constantFrom(0, 1, 2, 3), largest: fc.constantFrom(0, 50, 100, 5000) },
});

const measuresOf = (figures: readonly Figures[], profit: boolean): Measures => {
	const column = (of: (each: Figures) => number): Float64Array => Float64Array.from(figures, of);
	const columns = {
		...blankMeasures(figures.length),
		size: figures.length,
		present: Uint8Array.from(figures, ({ revenue }) => Number(revenue !== null)),
		presentPrior: Uint8Array.from(figures, ({ prior }) => Number(prior !== null)),
		revenue: column(({ revenue }) => revenue ?? 0),
		priorRevenue: column(({ prior }) => prior ?? 0),
		profit: profit ? column((each) => each.profit) : null,
		priorProfit: profit ? column((each) => -each.profit) : null,
		activeMonths: Int32Array.from(figures, ({ months }) => months),
		largestOrder: column(({ largest }) => largest),
	};
	return { ...columns, totals: totalMeasures(columns) };
};

/** A policy with everything that a tier hangs on. */
interface Terms {
	readonly by: 'cumulative-share' | 'rank-share' | 'monthly-average' | 'score';
	readonly cuts: readonly number[];
	readonly keys: number;
	readonly end: boolean;
	readonly byProfit: boolean;
	readonly margin: number;
	readonly minActiveMonths: number;
	readonly requireProfit: boolean;
}
const anyCuts = fc
	.uniqueArray(fc.constantFrom(0.01, 0.1, 0.2, 0.35, 0.5, 0.6, 0.8, 1), {
		minLength: 3,
		maxLength: 3,
	})
	.map((cuts) => cuts.sort((a, b) => a - b));
const anyTerms: fc.Arbitrary<Terms> = fc.record({
	by: fc.constantFrom(
		'cumulative-share',
		'cumulative-share',
		'rank-share',
		'monthly-average',
		'score',
	),
	cuts: anyCuts,
	keys: fc.constantFrom(0, 1, 2),
	...{ end: fc.boolean(), byProfit: fc.constantFrom(false, false, true) },
	margin: fc.constantFrom(0, 0.1, 1),
	...{ minActiveMonths: fc.constantFrom(0, 2), requireProfit: fc.boolean() },
});
/** What may be another one afterwards: most of it stays. */
const anyChange = fc.oneof(
	fc.constant({}),
	fc.record({ cuts: anyCuts }),
	fc.record({ margin: fc.constantFrom(0, 0.1, 1) }),
	fc.record({ keys: fc.constantFrom(0, 1, 2) }),
	fc.record({ end: fc.boolean() }),
	fc.record({ by: fc.constantFrom('cumulative-share' as const, 'rank-share' as const) }),
	fc.record({ byProfit: fc.boolean() }),
	fc.record({ minActiveMonths: fc.constantFrom(0, 2), requireProfit: fc.boolean() }),
	fc.constant({ cuts: [0.2, 1] }),
);

function policyOf(terms: Terms, apart: boolean): PlaceInput['policy'] & Pick<Policy, 'segments'> {
	const { by, cuts, keys, end, byProfit, margin, minActiveMonths, requireProfit } = terms;
	const falling = by === 'monthly-average';
	const ladder = {
		...{ by, measure: byProfit ? ('profit' as const) : ('revenue' as const) },
		...(end && !falling ? { cutBy: 'end' as const } : {}),
		...(by === 'score' ? { weights: { revenue: 1, profit: 5 } } : {}),
		tiers: (falling ? cuts.toReversed() : cuts).map((cut, place) => ({
			...{ id: `t${place}`, name: '', key: place < keys },
			...(falling ? { min: cut } : { upTo: cut }),
		})),
	};
	const segment = (id: string, where: Segment['where']): Segment => ({
		id,
		name: '',
		where,
		ladder,
	});
	return {
		...DEFAULT_POLICY,
		segments: [...(apart ? [segment('west', { region: ['西'] })] : []), segment('all', null)],
		stabilityMargin: margin,
		keyConditions: { minActiveMonths, maxLargestOrderShare: 0.5, requireProfit },
	};
}

const WINDOW = { months: 3 } as Window;

/** A column that says the same is the same object, and so are measures of such columns. */
function sharedWith(was: Measures | undefined, now: Measures): Measures {
	const same = (name: string): boolean =>
		JSON.stringify(was?.[name as 'revenue']) === JSON.stringify(now[name as 'revenue']);
	const shared = Object.fromEntries(
		Object.entries(now).map(([name, column]) => [
			name,
			same(name) ? was![name as 'revenue'] : column,
		]),
	) as unknown as Measures;
	return was && Object.keys(now).every(same) ? was : shared;
}

/** One step of a calculation, as the stages of a plan give it. */
function inputOf(
	figures: readonly Figures[],
	terms: Terms,
	apart: boolean,
	was?: RankInput,
): RankInput & { readonly policy: PlaceInput['policy'] } {
	const measures = sharedWith(was?.measures, measuresOf(figures, true));
	const known = was?.measures === measures ? was : null;
	const policy = policyOf(terms, apart);
	const attributes = { text: (_: string, customer: number) => (customer % 3 === 0 ? '西' : '') };
	const basis: Basis = known?.basis ?? {
		...{ by: 'sell-in', value: measures.revenue, priorValue: measures.priorRevenue },
		activeMonths: measures.activeMonths,
	};
	return {
		...{ policy, segments: policy.segments, measures, basis, attributes, rank: RANK },
		priorAttributes: attributes,
		scores: new Map([
			['revenue', measures.revenue],
			['profit', measures.profit!],
		]),
		priorScores: new Map([
			['revenue', measures.priorRevenue],
			['profit', measures.priorProfit!],
		]),
		order: known?.order ?? orderDescending(measures.revenue, presentCustomers(measures), RANK),
	};
}
/** Customers that cuts moved by a little part from each other. */
const MANY = 600;
const MOST = 60;
const RANK = Int32Array.from({ length: MANY }, (_, code) => MANY - code);

const sides = (placement: Placement): object => ({ ...placement });

describe('[DIRTY-1] everybody placed again from the last placement', () => {
	it('stands as placed from nothing', () => {
		fc.assert(
			fc.property(
				fc.array(anyFigures, { minLength: 1, maxLength: MOST }),
				fc.uniqueArray(fc.tuple(fc.nat(MOST - 1), anyFigures), {
					maxLength: 3,
					selector: ([code]) => code,
				}),
				anyTerms,
				anyChange,
				fc.boolean(),
				(before, edits, terms, change, apart) => {
					const after = [...before];
					for (const [code, figures] of edits) if (code < before.length) after[code] = figures;
					const codes = edits.map(([code]) => code).filter((code) => code < before.length);
					const changed = { window: codes, prior: codes, any: codes };
					const first = inputOf(before, terms, apart);
					const ranks = rankSegments(first);
					const { policy, measures, basis } = first;
					const last = placeCustomers({ policy, window: WINDOW, measures, basis, ranks });
					const next = inputOf(after, { ...terms, ...change }, apart, first);
					const anew = rankSegments(next);
					const again = rankSegments(next, ranks, changed);
					expect(again.segment).toEqual(anew.segment);
					expect(again.current).toEqual(anew.current);
					expect(again.prior).toEqual(anew.prior);
					const input = { ...next, window: WINDOW, ranks: again };
					expect(sides(placeCustomers(input, last, codes).placement)).toEqual(
						sides(placeCustomers({ ...input, ranks: anew }).placement),
					);
				},
			),
			{ numRuns: 10 * RUNS.numRuns },
		);
	});

	const figures = Array.from({ length: MANY }, (_, code): Figures => ({
		...{ revenue: 1000 + ((code * 7) % MANY), prior: 1000 + ((code * 11) % MANY) },
		...{ profit: 5, months: 3, largest: 50 },
	}));
	const terms: Terms = {
		...{ by: 'rank-share', cuts: [0.3, 0.5, 1], keys: 1, end: false, byProfit: false, margin: 0.2 },
		...{ minActiveMonths: 0, requireProfit: false },
	};
	it.each([
		['a cut, by less than it is near its neighbours', { cuts: [0.3, 0.51, 1] }],
		['the best cut', { cuts: [0.31, 0.5, 1] }],
		['the margin', { margin: 0.21 }],
		['how the ladder counts', { by: 'cumulative-share' as const }],
	])('after %s', (_, change) => {
		const first = inputOf(figures, terms, false);
		const ranks = rankSegments(first);
		const placing = { window: WINDOW, measures: first.measures, basis: first.basis, ranks };
		const last = placeCustomers({ ...placing, policy: first.policy });
		const { policy } = inputOf(figures, { ...terms, ...change }, false);
		const { placement } = placeCustomers({ ...placing, policy }, last, []);
		expect(sides(placement)).toEqual(sides(placeCustomers({ ...placing, policy }).placement));
		expect(placement.tier).not.toEqual(last.placement.tier);
		// Nobody's prior tier hangs on the margin.
		expect(placement.priorTier === last.placement.priorTier).toBe('margin' in change);
	});
	it.each(['boundary', 'candidates'] as const)('after the distance of %s', (name) => {
		const first = inputOf(figures, terms, false);
		const ranks = rankSegments(first);
		const placing = { window: WINDOW, measures: first.measures, basis: first.basis, ranks };
		const last = placeCustomers({ ...placing, policy: first.policy });
		const classification = { ...first.policy.classification, [name]: 0.07 };
		const policy = { ...first.policy, classification };
		const { placement } = placeCustomers({ ...placing, policy }, last, []);
		expect(sides(placement)).toEqual(sides(placeCustomers({ ...placing, policy }).placement));
		expect(placement[name]).not.toEqual(last.placement[name]);
		const other = name === 'boundary' ? ('candidates' as const) : ('boundary' as const);
		for (const same of ['plainTier', 'tier', 'priorTier', 'held', 'failed', other] as const)
			expect(placement[same]).toBe(last.placement[same]);
	});
	it('after one customer has passed several that were the best together [TIER-7]', () => {
		const bought = (revenue: number): Figures => ({ ...figures[0]!, revenue, prior: null });
		const before = Array.from({ length: 20 }, (_, code) => bought(code < 5 ? 100 : 1));
		const after = before.with(9, bought(20_000));
		const ends: Terms = { ...terms, by: 'cumulative-share', cuts: [0.9999, 1], end: true };
		const [first, next] = [inputOf(before, ends, false), inputOf(after, ends, false)];
		const placing = { window: WINDOW, policy: first.policy };
		const last = placeCustomers({ ...first, ...placing, ranks: rankSegments(first) });
		const input = { ...next, ...placing, ranks: rankSegments(next) };
		const { placement } = placeCustomers(input, last, [9]);
		expect(sides(placement)).toEqual(sides(placeCustomers(input).placement));
		// Who was among the best could lose its tier to no cut.
		expect([...last.placement.boundary.subarray(0, 5)]).toEqual([0, 0, 0, 0, 0]);
		expect([...placement.boundary.subarray(0, 5)]).toEqual([1, 1, 1, 1, 1]);
	});
	it('after a shorter window, a list that somebody walked along, and without it', () => {
		const asked = { ...terms, minActiveMonths: 3 };
		const first = inputOf(
			figures.map((each, code) => ({ ...each, months: code % 4 })),
			asked,
			false,
		);
		const { policy, measures, basis } = first;
		const usual = { policy, measures, basis, window: WINDOW, ranks: rankSegments(first) };
		const walked = { ...usual, walked: Uint8Array.from(figures, (_, code) => code % 3) };
		const shorter = { ...usual, window: { ...WINDOW, months: 1 } };
		for (const [was, now] of [
			[usual, walked],
			[walked, usual],
			[usual, shorter],
		] as const) {
			const anew = sides(placeCustomers(now).placement);
			expect(sides(placeCustomers(now, placeCustomers(was), []).placement)).toEqual(anew);
			expect(sides(placeCustomers(was).placement)).not.toEqual(anew);
		}
	});
	it('after one profit that moved others in a ladder of scores', () => {
		const before = figures
			.slice(0, MOST)
			.map((each, code): Figures => ({ ...each, profit: (code * 17) % MOST }));
		const scored: Terms = { ...terms, by: 'score', margin: 0 };
		const first = inputOf(before, scored, false);
		const placing = { window: WINDOW, policy: first.policy };
		const last = placeCustomers({ ...first, ...placing, ranks: rankSegments(first) });
		for (const code of before.keys()) {
			const next = inputOf(before.with(code, { ...before[code]!, profit: 30 }), scored, false);
			const input = { ...next, ...placing, ranks: rankSegments(next) };
			expect(sides(placeCustomers(input, last, [code]).placement)).toEqual(
				sides(placeCustomers(input).placement),
			);
		}
	});
});

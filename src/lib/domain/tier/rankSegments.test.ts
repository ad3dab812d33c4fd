import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { NONE, type Plan } from '../plan';
import { moveCut } from '../policy/moveCut';
import { orderDescending } from '../primitives/orderDescending';
import { planOf } from '../testing/planOf';
import { rankSegments, type RankInput } from './rankSegments';

const sheet: Sale[] = [
	{ customer: 'a', amount: 5, date: '2025-12', channel: 'x' },
	{ customer: 'b', amount: 9, date: '2025-12', channel: 'y' },
	{ customer: 'b', amount: 2, date: '2024-12', channel: 'x' },
	{ customer: 'gone', amount: 7, date: '2024-12', channel: 'x' },
	{ customer: 'older', amount: 7, date: '2020-12', channel: 'x' },
];
const SEGMENTS = ['x', 'y'].map((id) => ({
	id,
	name: id,
	where: { channel: [id] },
	ladder: {
		by: 'rank-share' as const,
		measure: 'revenue' as const,
		tiers: [{ id: 'gold', name: 'gold', key: false, upTo: 1 }],
	},
}));
const inputOf = (
	plan: Plan,
	{ measures = plan.measures, ...more }: Partial<RankInput> = {},
): RankInput => ({
	segments: plan.policy.segments,
	measures,
	basis:
		measures === plan.measures
			? plan.basis
			: { ...plan.basis, value: measures.revenue, priorValue: measures.priorRevenue },
	attributes: plan.attributes,
	priorAttributes: { text: (attribute) => (attribute === 'channel' ? 'x' : '') },
	rank: plan.inputs.names.customer.rank(),
	scores: null,
	priorScores: null,
	order: plan.order,
	...more,
});

describe('rankSegments', () => {
	it('[SEGMENT-2] ranks each window within the segment of today', () => {
		const plan = planOf(sheet);
		const { segment, current, prior } = rankSegments(inputOf(plan, { segments: SEGMENTS }));
		const names = (order: Int32Array): string[] =>
			Array.from(order, (customer) => plan.inputs.names.customer.name(customer));
		expect(current.map(({ order }) => names(order))).toEqual([['a'], ['b']]);
		// b bought through x last year; it is a y customer now.
		expect(prior.map(({ order }) => names(order))).toEqual([['gone'], ['b']]);
		expect(Array.from(segment)).toEqual([0, 1, 0, NONE]);
	});
	it('[SEGMENT-1] finds everybody anew where there are more segments, or fewer', () => {
		const plan = planOf(sheet);
		const [one, two] = [inputOf(plan), inputOf(plan, { segments: SEGMENTS })];
		for (const [was, now] of [
			[one, two],
			[two, one],
		] as const) {
			const { segment } = rankSegments(now, rankSegments(was), { window: [], prior: [], any: [] });
			expect(segment).toEqual(rankSegments(now).segment);
		}
		expect(rankSegments(one).segment).not.toEqual(rankSegments(two).segment);
	});
	it('a moved cut keeps the whole result', () => {
		const plan = planOf(sheet);
		const first = rankSegments(inputOf(plan));
		const segments = moveCut(plan.policy.segments, 0, 0, 0.4);
		expect(rankSegments(inputOf(plan, { segments }), first)).toBe(first);
		expect(rankSegments(inputOf(plan, { segments: SEGMENTS }), first)).not.toBe(first);
	});
	it('an edit of this window keeps the order of the prior one, and only then', () => {
		const plan = planOf(sheet);
		const first = rankSegments(inputOf(plan));
		const revenue = plan.measures.revenue.map((value) => 2 * value);
		const edited = { ...plan.measures, revenue };
		const members = plan.order;
		const order = orderDescending(revenue, members, plan.inputs.names.customer.rank());
		const next = rankSegments(inputOf(plan, { measures: edited, order }), first);
		expect(next.prior).toBe(first.prior);
		expect(next.current[0]!.positive).toBe(28);
		const priorRevenue = plan.measures.priorRevenue.map((value) => 3 * value);
		const older = rankSegments(
			inputOf(plan, { measures: { ...plan.measures, priorRevenue } }),
			first,
		);
		expect(older.prior[0]!.positive).toBe(27);
		expect(older.current).toBe(first.current);
	});
	it('[SEGMENT-1] people who moved between segments are ranked again', () => {
		const plan = planOf(sheet);
		const first = rankSegments(inputOf(plan, { segments: SEGMENTS }));
		const attributes = { text: () => 'y' };
		const next = rankSegments(inputOf(plan, { segments: SEGMENTS, attributes }), first);
		expect(next.current.map(({ order }) => order.length)).toEqual([0, 2]);
	});
});

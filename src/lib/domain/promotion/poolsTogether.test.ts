import { describe, expect, it } from 'vitest';
import { planOf } from '../testing/planOf';
import { poolsTogether } from './poolsTogether';

const LADDER = { by: 'rank-share', tiers: [{ id: 'only', key: false, upTo: 1 }] };
const SERVICE = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
/** East buys 600 fen, everybody else 400. */
const planFor = (promotion: object) =>
	planOf(
		[
			{ customer: 'a "😀"', amount: 600, region: '东', date: '2025-12' },
			{ customer: '__proto__', amount: 500, date: '2025-12' },
			{ customer: '__proto__', amount: -100, date: '2025-12' },
		],
		{
			segments: [
				{ id: 'east', where: { region: ['东'] }, ladder: LADDER },
				{ id: 'rest', ladder: LADDER },
			],
			service: { only: SERVICE },
			promotion: { pool: { rate: 0.1 }, ...promotion },
		},
	);
const together = (promotion: object) => {
	const { policy, measures, placement } = planFor(promotion);
	const { segments } = policy;
	return poolsTogether({ policy: policy.promotion, segments, measures, placement });
};
const said = (promotion: object) =>
	planFor(promotion).notices.filter(({ key }) => key.startsWith('notice_pool'));

describe('[POOL-11] pools of their own beside one for everybody', () => {
	it('are none where nobody has one, or only had', () => {
		expect(together({})).toBeNull();
		expect(together({ segmentPools: { east: null } })).toBeNull();
		expect(said({ segmentPools: { east: null } })).toEqual([]);
	});

	it('[POOL-9] a segment whose pool is emptied shares the common one', () => {
		const { pool, pots } = planFor({
			segmentPools: { east: null, rest: { fixedFen: 7 } },
		}).promotion;
		expect(pool).toBe(67);
		expect(pots.map(({ segment }) => segment)).toEqual(['rest', null]);
	});

	it('come to more than one pool would, and it is said by how much', () => {
		// 10 % of 1000 together; east takes 90, the others 10 % of 400.
		const over = { segmentPools: { east: { fixedFen: 90 } } };
		expect(together(over)).toMatchObject({ total: 130, single: 100, commonUnused: false });
		expect(said(over)).toEqual([
			{
				key: 'notice_pools_over',
				args: { total: { exactFen: 130 }, single: { exactFen: 100 }, over: { exactFen: 30 } },
			},
		]);
		expect(said({ segmentPools: { east: { fixedFen: 60 } } })).toEqual([]);
	});

	it('a fixed pool stands beside them, it is not what they are taken from', () => {
		const fixed = { pool: { fixedFen: 50 }, segmentPools: { east: { fixedFen: 1 } } };
		expect(together(fixed)).toMatchObject({ total: 51, single: 50 });
	});

	it('leave the common pool to nobody where every segment has one', () => {
		const all = { segmentPools: { east: { rate: 0.1 }, rest: { fixedFen: 0 } } };
		expect(together(all)).toMatchObject({ total: 60, commonUnused: true });
		expect(said(all)).toEqual([
			{ key: 'notice_pool_for_nobody', args: { total: { exactFen: 60 } } },
		]);
	});
});

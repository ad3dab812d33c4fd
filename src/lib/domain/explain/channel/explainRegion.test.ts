import { expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import { explainFlow } from './explainFlow';
import { explainRegion } from './explainRegion';

const shipped = (shipRegion: string, amount: number) => ({
	...{ customer: '甲', amount, date: '2025-12', shipRegion },
});
const explained = (
	facts: Facts[string],
	sales: Parameters<typeof planOf>[0] = [shipped('江苏', 90_000), shipped('上海 "🙂"', 10_000)],
) => explainRegion(planOf(sales, {}, { facts: { 甲: facts } }), 0)!;

it('[EXPLAIN-7] [REGION-1] a tenth outside, a twentieth tolerated: half of it too much', () => {
	const { lead, lines } = explained({ authorisedRegions: '江苏、浙江' });
	expect(lead).toEqual({
		key: 'explain_region_outside',
		args: { share: { ratio: 0.1 }, money: { exactFen: 10_000 } },
	});
	expect(lines).toEqual([
		{ key: 'explain_region_authorised', args: { regions: '江苏 / 浙江' } },
		{
			key: 'explain_region_foreign',
			args: { region: '上海 "🙂"', money: { exactFen: 10_000 } },
		},
		{
			key: 'explain_region_over',
			args: { limit: { ratio: 0.05 }, over: { exactFen: 5_000 } },
		},
	]);
	const few = explained({ authorisedRegions: '江苏' }, [shipped('江苏', 99), shipped('川', 1)]);
	expect(few.lines.at(-1)).toMatchObject({
		key: 'explain_region_room',
		args: { room: { exactFen: 4 } },
	});
});

it('[EXPLAIN-7] inside, and not known', () => {
	const inside = explained({ authorisedRegions: '江苏/上海 "🙂"' });
	expect([inside.lead.key, inside.lines.at(-1)!.key]).toEqual([
		...['explain_region_inside', 'explain_region_tolerated'],
	]);
	expect(explained({}).lead.key).toBe('explain_region_no_regions');
	const bare = [{ customer: '甲', amount: 5, date: '2025-12' }];
	expect(explained({ authorisedRegions: '江苏' }, bare).lead.key).toBe(
		'explain_region_no_shipments',
	);
});

it('[EXPLAIN-7] [REGION-3] 100 there, 92 here, 3 for the way: 5 a unit', () => {
	const pair = { product: 0, from: '江苏', to: '上海', netFrom: 9200, netTo: 10_000, margin: 500 };
	expect(explainFlow(pair, 300)).toMatchObject({
		lead: { args: { from: '江苏', to: '上海', margin: { exactFen: 500 } } },
		lines: [{ args: { freight: { exactFen: 300 } } }, { args: { margin: { exactFen: 500 } } }],
	});
});

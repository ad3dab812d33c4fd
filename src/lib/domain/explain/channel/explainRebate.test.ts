import { expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import { explainRebate } from './explainRebate';

const STEPS = [{ from: 100_000, rate: 0.03 }];
const LADDER = { id: 'year', name: '年返 "🙂"', steps: STEPS };
/** 900 units bought at 100 yuan, on the way to 1 000. */
const explained = (policy: object, facts: Facts = {}, yuan = 90_000) => {
	const sales = [{ customer: '甲', amount: yuan * 100, date: '2025-05' }];
	const json = { window: { asOf: '2025-05' }, rebates: [LADDER], ...policy };
	const plan = planOf(sales, json, { facts });
	return explainRebate(plan, 0)!;
};
const keys = (policy: object, facts: Facts = {}, yuan = 90_000) => {
	const { lead, lines } = explained(policy, facts, yuan);
	return [lead.key, ...lines.map(({ key }) => key)];
};

it('[EXPLAIN-7] [REBATE-4] a dealer short of a cliff: 3 % of 1 000 for the last 100, 30 % under our price', () => {
	const { lead, lines } = explained({});
	expect(lead).toEqual({
		key: 'explain_rebate',
		args: { rebate: { exactFen: 0 }, revenue: { exactFen: 9_000_000 }, rate: { ratio: 0 } },
	});
	expect(lines[0]).toMatchObject({
		key: 'explain_rebate_below',
		args: { name: '年返 "🙂"', from: { month: 2025 * 12 }, bought: { exactFen: 9_000_000 } },
	});
	expect(lines[1]).toMatchObject({
		key: 'explain_rebate_next',
		args: { missing: { exactFen: 1_000_000 }, more: { exactFen: 300_000 } },
	});
	expect(lines[2]).toMatchObject({
		key: 'explain_rebate_floor',
		args: { missing: { exactFen: 1_000_000 }, limit: { ratio: 0.05 } },
	});
	expect((lines[2]!.args['share'] as { ratio: number }).ratio).toBeCloseTo(0.3, 12);
});

it('[EXPLAIN-7] [REBATE-1] past the step it says what counts, and that nothing jumps any more', () => {
	expect(keys({}, {}, 100_000)).toEqual([
		...['explain_rebate', 'explain_rebate_on_all', 'explain_rebate_top', 'explain_rebate_no_cap'],
	]);
	const twice = { ...LADDER, kind: 'incremental', steps: [{ from: 50_000, rate: 0.01 }, ...STEPS] };
	const { lines } = explained({ rebates: [twice] });
	expect(lines[0]).toMatchObject({
		key: 'explain_rebate_in_steps',
		args: { step: { exactFen: 5_000_000 }, earned: { exactFen: 40_000 } },
	});
	// Without a cliff no more can be dumped than the rate of the step.
	expect(lines[2]!.key).toBe('explain_rebate_floor');
	expect((lines[2]!.args['share'] as { ratio: number }).ratio).toBeCloseTo(0.01, 12);
});

it('[EXPLAIN-7] [GUARD-23] how far the rate is from its cap', () => {
	const capped = (rebateCap: number) => ({ guards: { rebateCap } });
	const paid = { 甲: { rebatePaid: 360_000 } };
	const under = explained(capped(0.05), paid).lines.at(-1)!;
	expect(under.key).toBe('explain_rebate_under_cap');
	expect((under.args['room'] as { ratio: number }).ratio).toBeCloseTo(0.01, 12);
	const over = explained(capped(0.03), paid);
	expect(over.lead).toMatchObject({
		key: 'explain_rebate_paid_share',
		args: { rebate: { exactFen: 360_000 }, share: { ratio: 0.04 } },
	});
	expect((over.lines.at(-1)!.args['over'] as { ratio: number }).ratio).toBeCloseTo(0.01, 12);
});

it('[EXPLAIN-7] [REBATE-7] how much of what it earns is rebate', () => {
	// 15 % more on the street: 13 500 of its own, 1 500 of ours.
	const facts = { 甲: { rebatePaid: 150_000, streetPrice: 11_500, supplyPrice: 10_000 } };
	expect(explained({}, facts).lines.at(-1)).toEqual({
		key: 'explain_rebate_dependence',
		args: { rebate: { exactFen: 150_000 }, own: { exactFen: 1_350_000 }, share: { ratio: 0.1 } },
	});
});

it('[EXPLAIN-7] what is not known is said', () => {
	expect(keys({ rebates: [] })).toEqual(['explain_rebate_none']);
	const byTarget = { ...LADDER, by: 'target', steps: [{ from: 0.8, rate: 0.01 }] };
	expect(keys({ rebates: [byTarget] })).toEqual([
		...['explain_rebate_none', 'explain_rebate_no_target'],
	]);
	expect(keys({ rebates: [{ ...LADDER, tiers: ['nobody'] }] })).toEqual(['explain_rebate_none']);
	expect(keys({ rebates: [] }, { 甲: { rebatePaid: 5 } }, -1)[0]).toBe('explain_rebate_paid');
});

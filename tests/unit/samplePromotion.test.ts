import { describe, expect, it } from 'vitest';
import { createSample } from '../../src/lib/adapters/sample/createSample';
import { loadSample } from '../../src/lib/application/commands/loadSample';
import { deterrent } from '../../src/lib/domain/channel/deposit/deterrent';
import { needsOf, stockLines } from '../../src/lib/domain/channel/stock/needsOf';
import { createInputs } from '../../src/lib/domain/inputs';
import type { Plan } from '../../src/lib/domain/plan';
import { resolvePolicy } from '../../src/lib/domain/policy/resolvePolicy';
import { recalculate } from '../../src/lib/domain/recalculate';
import { BASELINE } from '../../src/lib/domain/scenario/scenario';

function samplePlan(): Plan {
	const loaded = loadSample.apply(createInputs(), { title: '样例', sample: createSample() });
	if (!loaded.ok) throw new Error(loaded.reason.key);
	const policy = resolvePolicy(loaded.value.scenarios, BASELINE);
	if (!policy.ok) throw new Error(JSON.stringify(policy.reason));
	return recalculate(loaded.value, policy.value, null, { today: 2026 * 12 + 10 });
}
const plan = samplePlan();
const { channel, promotion, returns } = plan;
const counted = (is: (customer: number) => boolean): number => [...plan.order].filter(is).length;

describe('in the liquor sample every part of the promotion sheet lives', () => {
	it('the pool goes to tiers and forms, to the fen', () => {
		const shared = plan.order.reduce((sum, customer) => sum + promotion.allocation[customer]!, 0);
		expect(shared + promotion.unallocated).toBe(promotion.distributable);
		expect(promotion.reserve).toBeGreaterThan(0);
		expect(Object.keys(plan.policy.promotion.instruments)).toHaveLength(4);
	});
	it('the best split gains something, with both prices', () => {
		expect(returns.best!.best.valueGap).toBeGreaterThan(0);
		expect(returns.best!.best.price).toBeGreaterThan(0);
		expect(returns.together!.gain).toBeGreaterThan(returns.together!.now);
		expect(returns.rule).not.toBeNull();
	});
	it('promises are kept and broken, seasons returned and not, money stopped', () => {
		const { totals, stopped } = returns.commitments;
		expect(totals.states.kept).toBeGreaterThan(3);
		expect(totals.states.short).toBeGreaterThan(3);
		expect(counted((customer) => stopped[customer] === 1)).toBe(2);
	});
	it('ladders, deposits, dealers, prices, stock and regions have figures, good and bad', () => {
		expect(channel.rebates.ladders.map(({ accrued }) => accrued > 0)).toEqual([true, true]);
		expect(channel.rebates.ladders[0]!.equal).not.toBeNull();
		expect(counted((customer) => channel.deposits.short[customer]! > 0)).toBeGreaterThan(2);
		expect(deterrent(plan.policy.deposits.deterrence)!.gain).toBeGreaterThan(0);
		expect(counted((customer) => channel.dealers.returns[customer]! > 0)).toBeGreaterThan(2);
		expect(counted((customer) => channel.dealers.push[customer]! < 1)).toBeGreaterThan(2);
		expect(counted((customer) => !Number.isNaN(channel.netNet[customer]!))).toBeGreaterThan(20);
		expect(channel.offList.length).toBe(plan.policy.priceList.length);
		expect(channel.shipments!.foreign.size).toBe(2);
		expect(needsOf(plan, stockLines(plan)).length).toBeGreaterThan(2);
	});
	it('guards of the money and of the channel fire and rest', () => {
		const fired = new Set(plan.guards.map(({ guard }) => guard));
		for (const id of ['dump-floor', 'deposit-short', 'price-not-uniform', 'cross-region'] as const)
			expect(fired).toContain(id);
		expect(fired).not.toContain('floors-over-pool');
		// Big and small share one pool here.
		expect(plan.silent.unjudged.map(({ guard }) => guard)).toEqual(['pot-returns']);
	});
});

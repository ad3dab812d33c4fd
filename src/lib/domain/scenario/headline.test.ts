import { expect, test } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf } from '../testing/planOf';
import { headlineKey, HEADLINES, headlinesOf, type HeadlineId } from './headline';
import { moversBetween } from './moversBetween';

const sale = (customer: string, amount: number, month: number): Sale => ({
	...{ date: `2026-${String(month).padStart(2, '0')}`, customer, amount },
});
/** 甲 500, 乙 300, __proto__ 150, 丁 “🍶” 50: each in every one of ten months; 戊 returns all. */
const SALES: readonly Sale[] = Array.from({ length: 10 }, (_, month) => [
	sale('甲', 50_000, month + 1),
	sale('乙', 30_000, month + 1),
	sale('__proto__', 15_000, month + 1),
	sale('丁 “🍶”', 5_000, month + 1),
	sale('戊', month % 2 === 0 ? 100 : -100, month + 1),
]).flat();
const plan = planOf(SALES);
const value = (id: HeadlineId, ...of: string[]): number | null | undefined =>
	headlinesOf(plan).find((each) => headlineKey(each) === headlineKey({ id, of }))?.value;

test('[SCEN-3] every figure is named once', () => {
	const keys = headlinesOf(plan).map(headlineKey);
	expect(new Set(keys).size).toBe(keys.length);
	expect(new Set(headlinesOf(plan).map(({ id }) => id))).toEqual(new Set(Object.keys(HEADLINES)));
});

test('tiers and teams add up to the whole', () => {
	const all = headlinesOf(plan);
	const sum = (id: HeadlineId): number =>
		all.filter((each) => each.id === id).reduce((total, each) => total + each.value!, 0);
	expect(sum('tierCustomers.*')).toBe(5);
	expect(sum('tierPromotion.*')).toBe(value('promotion'));
	const { promotion } = plan;
	expect(value('promotion')! + value('unallocated')!).toBe(promotion.distributable);
});

test('a gap nobody counted is not known', () => {
	expect(value('gap')).toBeNull();
	expect(value('achieved.*', 'key-accounts')).toBeNull();
	expect(value('headcount')).toBe(plan.staffing.totals.headcount);
});

const wider = planOf(SALES, {
	segments: [
		{
			id: 'all',
			ladder: {
				by: 'cumulative-share',
				tiers: [
					{ id: 'diamond', key: true, upTo: 0.9 },
					{ id: 'standard', key: false, upTo: 1 },
				],
			},
		},
	],
});

test('[SCEN-4] who moves: tiers by name, whatever their place; nobody twice', () => {
	const movers = moversBetween([plan, wider]);
	const named = movers.map(({ customer, stands }) => [
		plan.inputs.names.customer.name(customer),
		...stands.map(({ tier }) => tier),
	]);
	expect(named).toContainEqual(['乙', 'gold', 'diamond']);
	expect(named.map(([name]) => name)).not.toContain('甲');
	expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
	expect(moversBetween([plan, plan])).toEqual([]);
	expect(moversBetween([])).toEqual([]);
});

test('hours and money stand beside the tier, plan by plan', () => {
	const mover = moversBetween([plan, wider])[0]!;
	expect(mover.stands.map(({ hours }) => hours)).toEqual([
		plan.staffing.hours[mover.customer],
		wider.staffing.hours[mover.customer],
	]);
	expect(mover.stands.map(({ promotion }) => promotion)).toEqual([
		plan.promotion.allocation[mover.customer],
		wider.promotion.allocation[mover.customer],
	]);
});

test('[SCEN-4] who is out of a shorter window moves from a tier to none', () => {
	const early = [...SALES, sale('早', 90_000, 1)];
	const [whole, short] = [planOf(early), planOf(early, { window: { months: 3 } })];
	const last = moversBetween([whole, short]).at(-1)!;
	const gone = moversBetween([whole, short]).find(
		({ customer }) => whole.inputs.names.customer.name(customer) === '早',
	)!;
	expect(gone.stands[0]!.tier).not.toBeNull();
	expect(gone.stands[1]).toEqual({ segment: null, tier: null, hours: 0, promotion: 0 });
	expect(last.stands).toHaveLength(2);
});

import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { planOf, type Facts } from '../testing/planOf';
import { cardOf } from './cardOf';

const months = (customer: string, year: number, count: number, amount: number): Sale[] =>
	Array.from({ length: count }, (_, at) => ({
		customer,
		date: `${String(year)}-${String(at + 1).padStart(2, '0')}`,
		...{ amount, profit: amount / 4, product: `P${String(at % 2)}` },
	}));
const SHEET = [
	...months('稳', 2024, 12, 10_000),
	...months('稳', 2025, 12, 10_000),
	...months('走', 2024, 12, 8000),
	...months('走', 2025, 3, 100),
	...months('旧', 2024, 5, 700),
	...months('🙂新', 2025, 2, 40),
	{ customer: '退', date: '2025-05', amount: -100, profit: 0 },
];
const NOTHING = {};
const POLICY = { capacity: { annualCostFen: 2000 }, interest: 0.1 };
/** Plans are made once: a fit of everybody's months is the costly part of a card. */
const plans = new Map<string, Plan>();
const card = (name: string, facts: Facts[string] = NOTHING, policy: object = POLICY) => {
	const key = JSON.stringify([policy, facts, facts === NOTHING ? '' : name]);
	const plan = plans.get(key) ?? planOf(SHEET, policy, { facts: { [name]: facts } });
	plans.set(key, plan);
	return cardOf(plan, plan.inputs.names.customer.find(name));
};
const keys = (lines: readonly { readonly key: string }[]) =>
	lines.map(({ key }) => key.replace('card_', ''));

describe('a card', () => {
	it('[CARD-11] says first what is most urgent, then the figures behind it', () => {
		expect(keys(card('走').advice)[0]).toBe('advice_fading');
		expect(keys(card('稳').advice).slice(0, 2)).toEqual([
			...['advice_core', 'advice_revenue_even'],
		]);
		expect(keys(card('退').advice)[0]).toBe('advice_returns');
		const stopped = card('稳', { suspended: '越区', rebatePaid: 999_999 });
		expect(keys(stopped.advice)[0]).toBe('advice_suspended');
		expect(keys(stopped.advice)).toContain('advice_net_loss');
	});
	it('[CARD-11] a customer that stopped, and one without any sale', () => {
		const gone = card('旧');
		expect([gone.judged, keys(gone.advice)]).toEqual([null, ['advice_gone']]);
		expect(keys(gone.profile.lines)).toEqual(['profile_gone_since']);
		expect(keys(card('旧', { churnReason: '改做其他品牌' }).advice)).toEqual(['advice_gone_for']);
		const listed = card('只在客户表', { channel: '团购' });
		expect(keys(listed.advice)).toEqual(['advice_no_sales']);
		expect(listed.profile).toMatchObject({ rank: null, share: null, rows: 0 });
	});
	it('[CARD-4] profile: place, share, months in silence since the first sale', () => {
		expect(card('稳').profile).toMatchObject({ rank: 1, silent: 0, rows: 12 });
		expect(card('走').profile).toMatchObject({ rank: 2, silent: 9 });
		const fresh = card('🙂新', { receivable: 500, receivableDays: 41 }).profile;
		expect(fresh).toMatchObject({ silent: 10, receivable: 500, missing: [] });
		expect(keys(fresh.lines)).toEqual([
			...['profile_rows', 'profile_new', 'profile_silent', 'profile_owes_days'],
		]);
		expect(keys(card('稳', { receivable: 500 }).profile.lines)).toContain('profile_owes');
	});
	it('[CARD-7] profit: the terms add up to the net contribution, what is unknown names its place', () => {
		const { profit } = card('稳', {
			rebatePaid: 300,
			receivable: 3650,
			receivableDays: 100,
		}).judged!;
		const { terms, net } = profit;
		// 3650 for 100 days at 10 % a year.
		expect(terms!.interest).toBeCloseTo(100, 9);
		expect(net).toBeCloseTo(30_000 - terms!.service! - 300 - 100, 9);
		expect(profit.missing.map(({ column }) => column)).toEqual(['promotion']);
		const bare = card('稳', { receivable: 3650 }, {}).judged!.profit;
		expect(bare.missing.map(({ column }) => column)).toEqual([
			...['annualCostFen', 'promotion', 'rebatePaid', 'receivableDays'],
		]);
	});
	it('[CARD-5] performance: a target of a year is held against so many months', () => {
		const half = { ...POLICY, window: { months: 6 } };
		const { performance } = card('稳', { target: 80_000 }, half).judged!;
		// 60 000 against half of 80 000.
		expect(performance.reached).toBe(1.5);
		expect(keys(performance.lines)).toContain('performance_reached');
		expect(card('稳').judged!.performance.missing.map(({ column }) => column)).toEqual([
			...['target', 'category', 'channel', 'region'],
		]);
	});
	it('[CARD-8] future: the line is where the gap ends', () => {
		const { future } = card('🙂新').judged!;
		expect(future.line!.fen).toBe(80 + future.gap!.fen);
		expect(card('稳').judged!.future).toMatchObject({ gap: null, line: null, growth: 0 });
	});
	it('[CARD-10] promotion: what is asked for and what came of it', () => {
		const policy = { promotion: { commitment: { costRatio: 0.1 } } };
		const short = card('稳', { commitmentPurchased: 10 }, policy).judged!.promotion;
		expect(short.required).toBe(short.allocation * 10);
		expect(keys(short.lines)).toEqual(['promotion_short']);
		expect(short.missing.map(({ column }) => column)).toEqual(['promotion', 'seasonBaseline']);
		const asked = card('稳', {}, policy).judged!.promotion;
		expect(asked.missing.map(({ column }) => column)).toContain('commitmentPurchased');
		const paid = {
			seasonBaseline: 100_000,
			seasonSales: 200_000,
			seasonSpend: 9000,
			forwardBuying: 0,
		};
		// 100 000 more at a margin of ¼ earn 25 000 for 9 000.
		expect(keys(card('稳', paid).judged!.promotion.lines)).toContain('promotion_paid');
	});
});

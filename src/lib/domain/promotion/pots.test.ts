import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { planOf, type Facts } from '../testing/planOf';
import type { Suspension } from './promotion';
import { suspendedBy, suspensionsOf } from './suspendedBy';

/** East: a key, b and c not; west: d and e, as many. */
const SALES: readonly Sale[] = [
	...[
		['a "1"', 600],
		['b', 300],
		['c 😀', 100],
	].map(([customer, amount]) => ({
		...{ customer: String(customer), amount: Number(amount), region: '东' },
		date: '2025-12',
	})),
	...[
		['d', 1000],
		['e', 1000],
	].map(([customer, amount]) => ({
		...{ customer: String(customer), amount: Number(amount), region: '西' },
		date: '2025-12',
	})),
];
const LADDER = {
	by: 'cumulative-share',
	tiers: [
		{ id: 'key', key: true, upTo: 0.5 },
		{ id: 'rest', key: false, upTo: 1 },
	],
};
const planFor = (promotion: object, facts: Facts = {}): Plan =>
	planOf(
		SALES,
		{
			segments: [
				{ id: 'east', where: { region: ['东'] }, ladder: LADDER },
				{ id: 'west', ladder: LADDER },
			],
			keyConditions: { minActiveMonths: 0, maxLargestOrderShare: null, requireProfit: false },
			service: { key: SERVICE, rest: SERVICE },
			promotion: { newCustomerShare: 0, capRate: 1, tierWeights: {}, ...promotion },
		},
		{ facts },
	);
const SERVICE = { visits: 1, calls: 1, hoursPerVisit: 1, hoursPerCall: 1, adminHours: 0 };
const money = ({ promotion, inputs, order }: Plan): Readonly<Record<string, number>> =>
	Object.fromEntries(
		Array.from(order, (customer) => [
			inputs.names.customer.name(customer),
			promotion.allocation[customer]!,
		]),
	);

describe('pools', () => {
	it('[POOL-1] may be what a revenue to be reached may cost, rounded half up', () => {
		expect(planFor({ pool: { goalFen: 10_050, costRatio: 0.01 } }).promotion.pool).toBe(101);
	});

	it('[POOL-9] a segment with a pool of its own shares that alone, by a rate of its own revenue', () => {
		const plan = planFor({ pool: { rate: 0.1 }, segmentPools: { east: { fixedFen: 50 } } });
		// West: 10 % of 2000, east: 50 by 600 : 300 : 100.
		expect(money(plan)).toEqual({ d: 100, e: 100, 'a "1"': 30, b: 15, 'c 😀': 5 });
		expect(plan.promotion).toMatchObject({ pool: 250, distributable: 250, unallocated: 0 });
		expect(plan.promotion.pots.map(({ segment, allocated }) => [segment, allocated])).toEqual([
			['east', 50],
			[null, 200],
		]);
	});

	it('[POOL-9] where every segment has its own, nothing hangs on the common one', () => {
		const segmentPools = { east: { rate: 0.01 }, west: { rate: 0 } };
		const { promotion } = planFor({ pool: { fixedFen: 9999 }, segmentPools });
		expect(promotion).toMatchObject({ pool: 10, distributable: 10, unallocated: 0 });
	});

	it('[POOL-2] [POOL-9] each pool sets its own parts aside, and every fen is somewhere', () => {
		const plan = planFor({
			...{ pool: { fixedFen: 101 }, newCustomerShare: 0.1, reserveShare: 0.1, bigShare: 0.3333 },
			segmentPools: { east: { fixedFen: 55 } },
		});
		const { pool, newCustomers, reserve, unallocated, allocation } = plan.promotion;
		// Half up: 10.1 → 10 and 5.5 → 6, twice.
		expect([newCustomers, reserve]).toEqual([16, 16]);
		const given = allocation.reduce((sum, each) => sum + each, 0);
		expect(newCustomers + reserve + given + unallocated).toBe(pool);
	});
});

describe('big and small', () => {
	it('[POOL-10] key accounts share their part among themselves, the others the rest', () => {
		const plan = planFor({ pool: { fixedFen: 1000 }, bigShare: 0.8 });
		// Nothing lies before a, d and e: key. b and c share 200 by 300 : 100.
		expect(money(plan)).toEqual({ d: 308, e: 308, 'a "1"': 184, b: 150, 'c 😀': 50 });
		expect(plan.promotion.pots.map(({ share, customers }) => [share, customers])).toEqual([
			['big', 3],
			['small', 2],
		]);
	});

	it('[POOL-10] what the small cannot take stays unallocated, and the big do not get it', () => {
		const plan = planFor({ pool: { fixedFen: 1000 }, bigShare: 0.1, capRate: 0.5 });
		expect(plan.promotion).toMatchObject({ caps: 1500, unallocated: 700 });
		expect(plan.guards.find(({ guard }) => guard === 'caps-under-pool')).toMatchObject({
			figure: 300,
			limit: 1000,
		});
	});

	it('[POOL-7] floors over one pot stop the whole, by what that pot lacks', () => {
		const plan = planFor({ pool: { fixedFen: 100 }, bigShare: 0.9, floorFen: 20 });
		expect(plan.promotion).toMatchObject({ floorsOver: 30, unallocated: 100 });
		expect(plan.guards.find(({ guard }) => guard === 'floors-over-pool')).toMatchObject({
			figure: 130,
			limit: 100,
		});
	});
});

describe('suspensions', () => {
	const facts: Facts = { b: { openPrice: 1, suspended: '窜货' }, d: { openPrice: 0 } };
	const reasons = (plan: Plan): unknown => {
		const customer = plan.inputs.names.customer.find('b');
		return suspensionsOf(plan.promotion, customer);
	};

	it('[POOL-8] an offence alone stops no money, the switch does, and every reason is kept', () => {
		expect(reasons(planFor({}, facts))).toEqual(['sheet']);
		const plan = planFor({ pool: { fixedFen: 270 }, suspendOn: ['open-price'] }, facts);
		expect(reasons(plan)).toEqual(['sheet', 'open-price']);
		expect(money(plan)).toMatchObject({ b: 0, d: 100 });
	});

	it.each([
		['open-price', 1],
		['region-offence', 2],
		['deposit-short', 3],
	] as const)('[POOL-8] %s alone stops whom it was found of, in the window', (reason, found) => {
		const of = (code: number): Uint8Array =>
			Uint8Array.from([0, 1, 2, 3, 4], (k) => Number(k === code));
		const sheet = { columns: new Map([['openPrice', [0, 1, null, null, 1]] as const]) };
		const present = Uint8Array.of(1, 1, 1, 1, 0);
		const offences = { region: of(2), deposit: of(3) };
		const policy = { ...planFor({}).policy.promotion, suspendOn: [reason] };
		const { suspended, suspendedFor } = suspendedBy({ policy, sheet, offences }, present);
		expect(suspended).toEqual(of(found));
		const reasonsOf = [0, 1, 2, 3, 4].map((code) => suspensionsOf({ suspendedFor }, code));
		const nothing: readonly Suspension[] = [];
		expect(reasonsOf).toEqual([0, 1, 2, 3, 4].map((code) => (code === found ? [reason] : nothing)));
	});

	it('[POOL-8] a word that says no is no reason, whatever its case; any other is', () => {
		const words = ['', ' ', '0', 0, '否', '无', '不', 'No', 'n', 'NONE', ' false ', null];
		const reasons = ['窜货', 1, '1', 'yes', '不付款', 'none yet'];
		const sheet = { columns: new Map([['suspended', [...words, ...reasons]] as const]) };
		const present = new Uint8Array(words.length + reasons.length).fill(1);
		const { policy } = planFor({});
		const { suspended } = suspendedBy({ policy: policy.promotion, sheet }, present);
		expect([...suspended]).toEqual([...words.map(() => 0), ...reasons.map(() => 1)]);
	});

	it('[POOL-9] without a pot of anybody’s own there is one for all', () => {
		const { promotion } = planFor({ pool: { fixedFen: 300 } });
		const [pot, ...others] = promotion.pots;
		expect(others).toEqual([]);
		expect(pot).toMatchObject({ segment: null, share: 'all', distributable: 300, customers: 5 });
	});

	it('[POOL-8] nobody is suspended for what nobody has entered', () => {
		const { promotion } = planFor({
			suspendOn: ['open-price', 'region-offence', 'deposit-short'],
		});
		expect(Math.max(...promotion.suspended)).toBe(0);
	});
});

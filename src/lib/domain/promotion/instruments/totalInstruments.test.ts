import { describe, expect, it } from 'vitest';
import { ladderPolicy } from '../../testing/ladders';
import { planOf } from '../../testing/planOf';
import { instrumentsOf } from './instruments';
import { resourceValues } from './resourceValues';
import { formsOf, totalInstruments } from './totalInstruments';

/** Two in the upper tier, one in the lower, which is not divided. */
const SALES = [
	{ date: '2025-12', customer: '甲', amount: 2_400_000 },
	{ date: '2025-12', customer: '乙 "🙂"', amount: 1_200_000 },
	{ date: '2025-12', customer: '__proto__', amount: 60_000 },
];
const planWith = (promotion: object = {}) =>
	planOf(
		SALES,
		ladderPolicy('monthly-average', [1000, 0], {
			promotion: {
				...{ newCustomerShare: 0, capRate: 1, tierWeights: {}, pool: { fixedFen: 366_000 } },
				instruments: { t0: { goods: 0.25, ['广告']: 0.5, events: 0.25 } },
				areaInstruments: ['events'],
				...promotion,
			},
		}),
	);

describe('[SPLIT-1] the money of a customer by form', () => {
	it('stands by name of the form, and says what is spent in the region', () => {
		const of = instrumentsOf(planWith());
		expect(of(0)).toEqual([
			{ instrument: 'events', money: 60_000, area: true },
			{ instrument: 'goods', money: 60_000, area: false },
			{ instrument: '广告', money: 120_000, area: false },
		]);
		expect(of(2)).toBeNull();
	});

	it('is not divided for whoever is in no tier', () => {
		const plan = planWith();
		expect(instrumentsOf(plan)(99)).toBeNull();
	});
});

describe('[SPLIT-2] the forms of many', () => {
	it('add up by group, what is not divided apart', () => {
		const plan = planWith();
		const found = totalInstruments(plan, plan.order, (customer) => (customer === 1 ? '西' : '东'));
		expect(found).toEqual(
			new Map([
				[
					'东',
					{
						forms: new Map([
							['events', 60_000],
							['goods', 60_000],
							['广告', 120_000],
						]),
						...{ account: 180_000, area: 60_000, undivided: 6000, customers: 2 },
					},
				],
				[
					'西',
					{
						forms: new Map([
							['events', 30_000],
							['goods', 30_000],
							['广告', 60_000],
						]),
						...{ account: 90_000, area: 30_000, undivided: 0, customers: 1 },
					},
				],
			]),
		);
		const [all] = totalInstruments(plan, plan.order, () => null).values();
		expect(all).toMatchObject({ account: 270_000, area: 90_000, undivided: 6000, customers: 3 });
		expect(all!.forms.get('goods')).toBe(90_000);
		expect(totalInstruments(plan, [], () => null).size).toBe(0);
	});

	it('are named once each, by name', () => {
		const instruments = { t1: { goods: 0.5, training: 0.5 }, t0: { goods: 0.5, events: 0.5 } };
		expect(formsOf(planWith({ instruments }))).toEqual(['events', 'goods', 'training']);
		expect(formsOf(planWith({ instruments: {} }))).toEqual([]);
	});
});

it('[SPLIT-3] what a tier is given in kind, of one customer and of all', () => {
	const resources = [
		{ id: 'van', name: '车', kind: 'vehicles', unitFen: 333, units: { t0: 1.5 } },
		{ id: 'day', name: '天', kind: 'training', unitFen: 100, units: { t0: 2, t1: 1 } },
	];
	const { policy, placement } = planWith({ resources });
	// 1.5 × 333 = 499.5, half up.
	expect(resourceValues(policy, placement.tiers)).toMatchObject([
		{
			...{ segment: 0, tier: 0, customers: 2, value: 700, total: 1400 },
			each: [
				{ resource: { id: 'van' }, units: 1.5, value: 500 },
				{ resource: { id: 'day' }, units: 2, value: 200 },
			],
		},
		{
			...{ segment: 0, tier: 1, customers: 1, value: 100, total: 100 },
			each: [
				{ units: 0, value: 0 },
				{ units: 1, value: 100 },
			],
		},
	]);
});

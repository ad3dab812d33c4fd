import { describe, expect, test } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Plan } from '../plan';
import { recalculate } from '../recalculate';
import { inputsOf, policyOf, type Facts } from '../testing/planOf';
import { movedBecause } from './movedBecause';
import { moversBetween } from './moversBetween';

const monthly = (customer: string, amount: number, months = 10): Sale[] =>
	Array.from({ length: months }, (_, month) => ({
		...{ date: `2026-${String(10 - month).padStart(2, '0')}`, customer, amount },
	}));
/** Shares 50, 30, 15 and 5 % of 1,000,000 fen; 乙 and __proto__ tie nobody, 戊 has returned it all. */
const SALES: readonly Sale[] = [
	...[...monthly('甲', 50_000), ...monthly('乙', 30_000), ...monthly('__proto__', 15_000)],
	...[...monthly('丁 “🍶”', 5_000), ...monthly('戊', 100, 1), ...monthly('戊', -100, 1)],
];
const inputs = inputsOf(SALES);
const under = (json: unknown, of = inputs): Plan =>
	recalculate(of, policyOf(json), null, { today: null });
const ladder = (gold: number, more: object = {}, key: object = {}) => ({
	segments: [
		{
			id: 'all',
			ladder: {
				...{ by: 'cumulative-share', ...more },
				tiers: [
					{ id: 'gold', key: true, upTo: gold },
					{ id: 'standard', key: false, upTo: 1 },
				],
			},
		},
	],
	keyConditions: { minActiveMonths: 1, maxLargestOrderShare: 1, requireProfit: false, ...key },
});
const why = (before: Plan, after: Plan, customer: string) =>
	movedBecause(before, after, before.inputs.names.customer.find(customer)).map(
		({ key, args }) => [key.replace('scenarios_why_', ''), args] as const,
	);

describe('[SCEN-6] why a customer moves', () => {
	test('a cut that went past it: what it was, what it is, where the customer lies', () => {
		const [clause, ...others] = why(under(ladder(0.5)), under(ladder(0.72)), '乙');
		expect(others).toEqual([]);
		expect(clause).toEqual([
			'cut',
			expect.objectContaining({
				...{ tier: { tier: expect.objectContaining({ id: 'gold' }) as unknown } },
				...{ before: { ratio: 0.5 }, after: { ratio: 0.72 }, to: { ratio: 0.5 } },
			}),
		]);
		expect(why(under(ladder(0.72)), under(ladder(0.5)), '乙')[0]).toMatchObject([
			'cut',
			{ before: { ratio: 0.72 }, after: { ratio: 0.5 } },
		]);
	});

	test('a place that went past the cut, in a window in which it bought otherwise', () => {
		const more = inputsOf([...SALES, ...monthly('丁 “🍶”', 500_000, 1)]);
		const [whole, last] = [
			under(ladder(0.5), more),
			under({ ...ladder(0.5), window: { months: 1 } }, more),
		];
		expect(why(whole, last, '甲')[0]).toMatchObject(['place', { after: { ratio: 0.5 } }]);
		expect(moversBetween([whole, last]).length).toBeGreaterThan(0);
	});

	test('months, a single order: what it shows and what is asked', () => {
		const few = inputsOf([...SALES, ...monthly('早', 90_000, 4)]);
		const wide = ladder(0.95);
		const asks = ladder(0.95, {}, { minActiveMonths: 5, maxLargestOrderShare: 0.2 });
		expect(why(under(wide, few), under(asks, few), '早')).toEqual([
			['months_fails', { value: 4, limit: 5 }],
			['order_fails', { value: { ratio: 0.25 }, limit: { ratio: 0.2 } }],
		]);
		expect(why(under(asks, few), under(wide, few), '早')).toEqual([
			['months_passes', { value: 4, limit: 1 }],
			['order_passes', { value: { ratio: 0.25 }, limit: { ratio: 1 } }],
		]);
	});

	test('another list, another ladder, other tiers', () => {
		const rolling = under(ladder(0.5));
		const annual = under({ ...ladder(0.72), listPolicy: 'annual' });
		expect(why(rolling, annual, '乙')[0]?.[0]).toBe('list_annual');
		const ranked = under(ladder(0.72, { by: 'rank-share' }));
		expect(why(rolling, ranked, '乙')[0]?.[0]).toBe('other_ladder');
		expect(why(rolling, under({}), '甲')[0]?.[0]).toBe('other_tiers');
	});

	test('bands are told in money a month', () => {
		const bands = (min: number) => ({
			...ladder(0.5),
			segments: [
				{
					id: 'all',
					ladder: {
						by: 'monthly-average',
						tiers: [
							{ id: 'gold', key: true, min },
							{ id: 'standard', key: false, min: 0 },
						],
					},
				},
			],
		});
		const window = { window: { months: 10 } };
		const [low, high] = [under({ ...bands(200), ...window }), under({ ...bands(400), ...window })];
		expect(why(low, high, '乙')[0]).toMatchObject([
			'cut_average',
			{ before: { exactFen: 20_000 }, after: { exactFen: 40_000 }, to: { exactFen: 30_000 } },
		]);
	});

	test('without a sale in the window; set by hand until a month that one window has passed', () => {
		const early = inputsOf([...SALES, { date: '2026-01', customer: '早', amount: 90_000 }]);
		const [whole, short] = [under({}, early), under({ window: { months: 3 } }, early)];
		expect(why(whole, short, '早')[0]?.[0]).toBe('no_sale');
		expect(why(short, whole, '早')[0]?.[0]).toBe('sale');
		const facts: Facts = { 乙: { tier: 'gold', tierUntil: 2026 * 12 + 5 } };
		const handed = inputsOf(SALES, facts);
		const june = { ...ladder(0.3), window: { months: 6, asOf: '2026-06' } };
		expect(why(under(ladder(0.3), handed), under(june, handed), '乙')).toEqual([
			['by_hand', { tier: { tier: expect.objectContaining({ id: 'gold' }) as unknown } }],
		]);
		expect(why(under(june, handed), under(ladder(0.3), handed), '乙')[0]?.[0]).toBe('hand_over');
	});

	test('whoever moves is told why, whichever two policies are compared', () => {
		const held = under({ ...ladder(0.5), stabilityMargin: 0.9 });
		const plans = [
			...[under({}), under(ladder(0.3)), under(ladder(0.95)), held],
			...[under({ ...ladder(0.72), listPolicy: 'annual' }), under({ window: { months: 2 } })],
			...[under({ listPolicy: 'consecutive' }), under(ladder(0.5, { by: 'rank-share' }))],
		];
		for (const before of plans)
			for (const after of plans)
				for (const { customer } of moversBetween([before, after]))
					expect(movedBecause(before, after, customer)).not.toEqual([]);
	});
});

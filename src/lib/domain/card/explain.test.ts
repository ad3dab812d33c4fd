import { expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import type { Message } from '../primitives/message';
import { planOf, type Facts } from '../testing/planOf';
import { cardOf } from './cardOf';
import { explainPerformance } from './explainPerformance';
import { explainProducts } from './explainProducts';

const sale = (customer: string, product: string, amount: number): Sale => ({
	...{ customer, product, amount, category: product, channel: '团购', region: '江苏' },
	date: '2026-10',
});
const SALES = [
	...[sale('甲', '__proto__', 600), sale('甲', '蓝标', 400), sale('甲', '退', -100)],
	...[sale('乙', '蓝标', 300), sale('乙', '小酌', 100)],
];
const LADDER = { by: 'cumulative-share', measure: 'revenue' };
/** Everybody in one tier, so that each is the other's peer. */
const POLICY = {
	segments: [
		{
			...{ id: 'all', name: 'all', where: null },
			ladder: { ...LADDER, tiers: [{ id: 'one', name: 'one', key: true, upTo: 1 }] },
		},
	],
	service: { one: { visits: 1, calls: 0, hoursPerVisit: 1, hoursPerCall: 0, adminHours: 0 } },
	promotion: { tierWeights: { one: 1 } },
};
function explained(sales: readonly Sale[], facts: Facts = {}) {
	const plan = planOf(sales, POLICY, { facts });
	const customer = plan.inputs.names.customer.find('甲');
	const { performance, products } = cardOf(plan, customer).judged!;
	return {
		performance: explainPerformance(plan, customer, performance),
		products: products.mix === null ? null : explainProducts(plan.inputs.names, products.mix),
	};
}
const keys = (lines: readonly Message[]) => lines.map(({ key }) => key.replace('card_why_', ''));

it('[CARD-5] the target falls into as many months as the window has, and the cells are the revenue', () => {
	const { lead, lines } = explained(SALES, { 甲: { target: 1800 } }).performance;
	expect(lead).toMatchObject({
		key: 'card_why_target',
		args: { due: { fen: 1800 }, revenue: { fen: 900 }, share: { ratio: 0.5 } },
	});
	const money = lines.flatMap(({ args }) => (args['money'] as { fen: number } | undefined) ?? []);
	expect(money.map(({ fen }) => fen)).toEqual([600, 400, -100]);
	expect(lines[0]!.args['name']).toBe('团购 · 江苏 · __proto__');
	expect(explained(SALES).performance.lead.key).toBe('card_why_no_target');
	// Shares of nothing, or less, are none.
	const returned = explained([...SALES, sale('甲', '退', -2000)]).performance;
	expect(keys(returned.lines)).not.toContain('cell_share');
});

it('[CARD-9] products with the largest difference stand first; alone in a tier nothing is compared', () => {
	const { lead, lines } = explained(SALES).products!;
	expect(lead.args).toMatchObject({ bought: 2, peers: 1, money: { fen: 1000 } });
	// 0.6 here and 0 there; 0.4 against 0.75; 0 against 0.25.
	expect(lines.slice(0, 3).map(({ args }) => args['name'])).toEqual(['__proto__', '蓝标', '小酌']);
	expect(lines[1]!.args).toMatchObject({
		own: { ratio: 0.4 },
		peers: { ratio: 0.75 },
		room: { fen: 350 },
	});
	expect(keys(lines).at(-1)).toBe('room');
	const alone = explained(SALES.slice(0, 2)).products!;
	expect(keys(alone.lines)).toEqual(['product', 'product']);
});

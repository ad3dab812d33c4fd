import { expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import { explainDealer } from './explainDealer';
import { explainNetNet } from './explainNetNet';
import { explainPush } from './explainPush';

const POOL = { pool: { fixedFen: 200_000 }, newCustomerShare: 0 };
/** 1 000 units at 100 yuan, sold at 115. */
const DEALER = {
	...{ streetPrice: 11_500, supplyPrice: 10_000, rebatePaid: 100_000, dealerCosts: 900_000 },
	...{ stock: 3_000_000, dealerReceivable: 1_500_000, deposit: 1_000_000 },
};
const planFor = (facts: Facts[string], json: object = {}) =>
	planOf(
		[{ customer: '甲', amount: 10_000_000, date: '2025-12' }],
		{ promotion: POOL, ...json },
		{ facts: { 甲: facts } },
	);

it('[EXPLAIN-7] [DEALER-1] [DEALER-3] a dealer earns 9 000 on 55 000; 20 % takes 2 000 more', () => {
	const plan = planFor(DEALER, { guards: { dealerReturn: 0.2 } });
	const { lead, lines } = explainDealer(plan, 0)!;
	expect(lead.key).toBe('explain_dealer_return');
	expect(lead.args['profit']).toEqual({ exactFen: 900_000 });
	expect((lead.args['returns'] as { ratio: number }).ratio).toBeCloseTo(0.1636, 4);
	expect(lines.map(({ key }) => key)).toEqual(
		['sales', 'gets', 'margin', 'costs', 'capital', 'more'].map((of) => `explain_dealer_${of}`),
	);
	expect(lines[0]!.args).toMatchObject({ sales: { exactFen: 11_500_000 } });
	expect(lines[1]!.args).toEqual({ rebate: { exactFen: 100_000 }, support: { exactFen: 200_000 } });
	expect(lines[4]!.args).toMatchObject({ capital: { exactFen: 5_500_000 } });
	expect(lines[5]!.args).toMatchObject({
		needed: { exactFen: 400_000 },
		more: { exactFen: 200_000 },
	});
	const low = planFor(DEALER, { guards: { dealerReturn: 0.1 } });
	expect(explainDealer(low, 0)!.lines.at(-1)!.key).toBe('explain_dealer_enough');
});

it('[EXPLAIN-7] what is not known of a dealer is said', () => {
	const said = (facts: Facts[string]) => {
		const { lead, lines } = explainDealer(planFor(facts), 0)!;
		return [lead.key, ...lines.slice(3).map(({ key }) => key)];
	};
	expect(said({})).toEqual(['explain_dealer_no_price']);
	const prices = { streetPrice: 11_500, supplyPrice: 10_000 };
	expect(said(prices)).toEqual([
		...['explain_dealer_unknown', 'explain_dealer_no_costs', 'explain_dealer_no_capital'],
		'explain_dealer_no_hurdle',
	]);
	expect(said({ ...prices, dealerCosts: 0 })[0]).toBe('explain_dealer_profit');
});

it('[EXPLAIN-7] [PRICE-5] 100 less 3 rebate, 2 goods and 0.9863 terms leaves 94.0137', () => {
	const goods = {
		interest: 0.06,
		promotion: { ...POOL, instruments: { standard: { goods: 1 } } },
	};
	const plan = planFor({ rebatePaid: 300_000, receivableDays: 60 }, goods);
	const { lead, lines } = explainNetNet(plan, 0)!;
	expect(lead).toMatchObject({
		key: 'explain_net_net_share',
		args: { left: { exactFen: 9_401_370 }, share: { ratio: 0.940137 } },
	});
	expect(lines.map(({ args }) => args)).toEqual([
		{ invoice: { exactFen: 10_000_000 } },
		{ money: { exactFen: 300_000 } },
		{ money: { exactFen: 200_000 } },
		{ terms: { exactFen: 98_630 }, days: 60, interest: { ratio: 0.06 } },
	]);
});

it('[EXPLAIN-7] terms that nobody entered are named', () => {
	const { lead, lines } = explainNetNet(planFor({ receivableDays: 60 }), 0)!;
	expect([lead.key, ...lines.slice(1).map(({ key }) => key)]).toEqual([
		...['explain_net_net_unknown', 'explain_net_net_no_rebate', 'explain_net_net_no_goods'],
		'explain_net_net_no_terms',
	]);
});

it('[EXPLAIN-7] [DEALER-6] 30 of 200 in us against a tenth of its sales is 1.5', () => {
	const dealer = { stock: 3_000_000, workingCapital: 20_000_000, salesShare: 0.1 };
	const { lead, lines } = explainPush(planFor(dealer), 0)!;
	expect((lead.args['index'] as number).toFixed(6)).toBe('1.500000');
	expect(lines.map(({ key }) => key)).toEqual(['explain_push_placed', 'explain_push_enough']);
	const away = explainPush(planFor({ ...dealer, salesShare: 0.25 }), 0)!.lines[1]!;
	expect(away.key).toBe('explain_push_missing');
	expect(away.args).toMatchObject({ money: { exactFen: 2_000_000 } });
	const told = explainPush(planFor({ walletShare: 0.05, salesShare: 0.1 }), 0)!;
	expect(told.lines.map(({ key }) => key)).toEqual(['explain_push_entered', 'explain_push_less']);
	expect(explainPush(planFor({}), 0)!.lead.key).toBe('explain_push_unknown');
});

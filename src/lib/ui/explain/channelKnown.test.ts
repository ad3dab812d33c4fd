import { expect, it } from 'vitest';
import { planOf } from '$lib/domain/testing/planOf';
import { channelKnown } from './channelKnown';

const SALES = ['甲 "🙂"', '__proto__'].map((customer) => ({
	...{ customer, amount: 90_000, date: '2025-12' },
}));

it('[EXPLAIN-7] asks of a dealer only what is known of it', () => {
	const facts = { '甲 "🙂"': { stock: 40_000, rebatePaid: 0, salesShare: 0.1, walletShare: 0.2 } };
	const plan = planOf(SALES, { interest: 0.06 }, { facts });
	const known = (name: string) => channelKnown(plan, plan.inputs.names.customer.find(name));
	expect(known('甲 "🙂"')).toEqual(['rebate', 'netNet', 'cover', 'push']);
	expect(known('__proto__')).toEqual([]);
});

import { expect, it } from 'vitest';
import { planOf, type Facts } from '../../testing/planOf';
import { explainDeposit } from './explainDeposit';

const explained = (deposits: object, facts: Facts[string] = {}) => {
	const sales = [{ customer: '甲', amount: 12_000_000, date: '2025-12' }];
	return explainDeposit(planOf(sales, { deposits }, { facts: { 甲: facts } }), 0)!;
};
const ASKED = { rates: { standard: 0.2 } };

it('[EXPLAIN-7] [DEPOSIT-1] a fifth of the average month of 10 000 is 2 000', () => {
	const { lead, lines } = explained(ASKED, { deposit: 120_000 });
	expect(lead).toEqual({
		key: 'explain_deposit_short',
		args: {
			...{ required: { exactFen: 200_000 }, held: { exactFen: 120_000 } },
			short: { exactFen: 80_000 },
		},
	});
	expect(lines[0]).toMatchObject({
		key: 'explain_deposit_rule',
		args: { rate: 0.2, months: 12, average: { exactFen: 1_000_000 } },
	});
	expect(explained(ASKED, { deposit: 200_000 }).lead).toMatchObject({
		key: 'explain_deposit_kept',
		args: { more: { exactFen: 0 } },
	});
	expect(explained(ASKED).lead.key).toBe('explain_deposit_unknown');
});

it('[EXPLAIN-7] [DEPOSIT-3] 10 000 gained and found out four times in ten: 25 000, or 15 000', () => {
	const deterrence = { priceGapFen: 800, transportFen: 300, units: 2000, detection: 0.4 };
	const { lead, lines } = explained({ rates: {}, deterrence });
	expect(lead.key).toBe('explain_deposit_free');
	expect(lines).toEqual([
		{
			key: 'explain_deposit_deters',
			args: {
				gain: { exactFen: 1_000_000 },
				kept: { exactFen: 2_500_000 },
				back: { exactFen: 1_500_000 },
				detection: { ratio: 0.4 },
			},
		},
	]);
});

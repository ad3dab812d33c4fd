import { describe, expect, it } from 'vitest';
import type { Sale } from '../ledger/testing/batchOf';
import { planOf, type Facts } from '../testing/planOf';
import { EXIT_CONDITIONS } from './exitConditions';
import { proposeService } from './proposeService';

const sale = (customer: string, amount: number, profit: number, region = '东'): Sale => ({
	...{ customer, amount, profit, region },
	date: '2025-12',
});
/** Ten customers; the last two lose money. */
const SHEET: Sale[] = [
	...Array.from({ length: 8 }, (_, k) => sale(`c${k}`, 10_000 - 100 * k, 900)),
	sale('__proto__', 90, -50),
	sale('x', 80, 0),
];
const COST = { capacity: { annualCostFen: 20_000 } };

const proposals = (sheet: readonly Sale[], facts: Facts = {}, policy: object = COST) => {
	const plan = planOf(sheet, policy, { facts });
	return new Map(
		Array.from(plan.order).flatMap((customer) => {
			const proposal = proposeService(plan, customer);
			if (proposal === null) return [];
			const { holds, ...rest } = proposal;
			const unmet = EXIT_CONDITIONS.filter((condition) => !holds[condition]);
			return [[plan.inputs.names.customer.name(customer), { ...rest, unmet }] as const];
		}),
	);
};

describe('an exit', () => {
	it('[CONTRIB-3] is proposed when all four conditions hold, with everything it frees', () => {
		const found = proposals(SHEET);
		// An hour costs 20 000 / 2000 = 10 fen; the last tier takes 4 × 2.25 + 12 × 0.25 = 12 hours.
		expect(found.get('__proto__')).toEqual({
			...{ kind: 'exit', unmet: [], hours: 12, money: 170 },
		});
		expect(found.get('x')).toMatchObject({ kind: 'exit', money: 120 });
		expect(found.get('c0')).toBeUndefined();
	});
	it.each([
		['somebody signed for it', SHEET, { x: { influence: 1, approver: '王总' } }, ['not-strategic']],
		[
			'it is alone in its region',
			[...SHEET, sale('x', 0, 0, '西')],
			{ x: { region: '西' } },
			['region-covered'],
		],
		['its region is not known', SHEET, { x: { region: null } }, []],
		['influence alone is no signature', SHEET, { x: { influence: 1 } }, []],
		['it carries some fixed cost', [...SHEET, sale('x', 0, 1)], {}, ['carries-nothing']],
	] as const)('[CONTRIB-3] %s', (_, sheet, facts, unmet) => {
		expect(proposals(sheet, facts).get('x')?.unmet).toEqual(unmet);
	});
	it('[CONTRIB-3] is not proposed while no sale says a region', () => {
		const nowhere = SHEET.map((each) => ({ ...each, region: '' }));
		expect(proposals(nowhere).get('x')).toMatchObject({
			...{ kind: 'less-service', unmet: ['region-covered'] },
		});
	});
	it('[CONTRIB-3] from phase-out alone needs a loss too', () => {
		const found = proposals([...SHEET, sale('small', 85, 500)]);
		expect(found.get('small')).toMatchObject({
			kind: 'less-service',
			unmet: ['negative', 'carries-nothing'],
		});
	});
});

describe('less service', () => {
	const keep: Facts = { x: { influence: 1, approver: '王总' } };
	it('[CONTRIB-3] frees the visits of the last tier, at the cost of an hour', () => {
		expect(proposals(SHEET, keep).get('x')).toMatchObject({
			...{ kind: 'less-service', hours: 9, money: 90 },
		});
	});
	it('[CONTRIB-3] frees what lies between a tier and the next one below', () => {
		// Alone and losing money: diamond by the ladder, released, and not below the best fifth.
		const policy = {
			...COST,
			keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 1, requireProfit: false },
		};
		const found = proposals([...SHEET, sale('big', 900_000, -5, '北')], {}, policy);
		// 24 × 2.75 + 12 + 24 = 102 hours against 12 × 2.75 + 6 + 12 = 51.
		expect(found.get('big')).toMatchObject({ kind: 'less-service', hours: 51, money: 510 });
	});
	it('[CONTRIB-3] has no money while nobody has said what an account manager costs', () => {
		expect(proposals(SHEET, { ['__proto__']: keep['x']! }, {}).get('__proto__')).toMatchObject({
			...{ kind: 'less-service', hours: 9, money: null },
		});
	});
});

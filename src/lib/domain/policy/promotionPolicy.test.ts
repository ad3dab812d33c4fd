import { describe, expect, it } from 'vitest';
import { createInputs } from '../inputs';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';
import type { PolicyChanges, PromotionPolicy } from './policy';
import { resolvePolicy } from './resolvePolicy';

const resolved = (baseline: PolicyChanges) =>
	resolvePolicy({ ...createInputs().scenarios, baseline }, 'baseline');

/** Every problem as `path key`. */
function problems(json: unknown): string[] {
	const read = parsePolicy(json);
	const policy = read.ok ? resolved(read.value) : read;
	return policy.ok ? [] : policy.reason.map((each) => `${pathText(each.path)} ${each.message.key}`);
}

const ACQUISITION = {
	...{ ceiling: 0.25, rate: 0.1, spendFen: 5000, marginFen: 100_000, retentionFen: 10_000 },
	...{ retentionRate: 0.7, discount: 0.1, prospects: 100 },
};
const JUDGED = { zero: 0.4, half: 0.62, more: 1.25, saturation: 1.6 };

describe('what they get, as a policy says it', () => {
	const whole = {
		promotion: {
			pool: { goalFen: 100_000_000, costRatio: 0.03 },
			segmentPools: { all: { fixedFen: 5 }, gone: null },
			newCustomerShare: 0.2,
			reserveShare: 0.1,
			reserveCap: 0.5,
			bigShare: 0.6,
			base: 'potential',
			tierWeights: { gold: 2 },
			capRate: 0.2,
			floorFen: 1,
			multipliers: { face: { white: 0.5 } },
			suspendOn: ['open-price', 'region-offence', 'deposit-short'],
			instruments: { gold: { advertising: 0.4, '现金 "💰"': 0.6 } },
			areaInstruments: ['advertising'],
			resources: [
				{
					...{ id: 'van', name: '派车', kind: 'vehicles', unitFen: 9_000_000 },
					...{ units: { gold: 1 }, instrument: 'goods' },
				},
			],
			newCustomersFrom: 'pipeline',
			winCost: 8,
			commitment: {
				...{ by: 'both', costRatio: 0.08, due: '2026-12-31' },
				...{ forwardBuying: 0.25, stopAfter: 2 },
			},
			payoutDays: 30,
			acquisition: ACQUISITION,
		} satisfies Record<keyof PromotionPolicy, unknown>,
		responses: { money: { gold: JUDGED }, calls: { gold: { ...JUDGED, half: 0.5 } } },
		guards: { promotionReturn: 1.5, promotionDependence: 0.5, potReturns: 3 },
	};

	it('[POLICY-6] is read whole, comes back as it was written, and stands in the whole policy', () => {
		const read = parsePolicy(whole);
		expect(read).toEqual({ ok: true, value: whole });
		const policy = resolved(whole as PolicyChanges);
		expect(policy.ok && policy.value.promotion).toMatchObject(whole.promotion);
		expect(policy.ok && policy.value.responses).toEqual(whole.responses);
	});

	it('[POLICY-2] a row of instruments replaces the earlier one, other tiers stay', () => {
		const { scenarios } = createInputs();
		const instruments = { gold: { goods: 1 }, silver: { training: 1 } };
		const list = [
			{ id: 'b', name: 'b', changes: { promotion: { instruments: { gold: { events: 1 } } } } },
		];
		const policy = resolvePolicy(
			{ ...scenarios, baseline: { promotion: { instruments } }, list },
			'b',
		);
		expect(policy.ok && policy.value.promotion.instruments).toEqual({
			gold: { events: 1 },
			silver: { training: 1 },
		});
	});

	it.each([
		[{ pool: { rate: 0.1, costRatio: 0.1 } }, 'promotion.pool policy_pool_choice'],
		[{ pool: { goalFen: 1 } }, 'promotion.pool policy_pool_choice'],
		[
			{ segmentPools: { east: { rate: 0.1 } } },
			'promotion.segmentPools.east policy_unknown_segment',
		],
		[{ suspendOn: ['bad-mood'] }, 'promotion.suspendOn.0 policy_not_choice'],
		[
			{ instruments: { gold: { goods: 0.9 } } },
			'promotion.instruments.gold policy_instruments_not_one',
		],
		[{ instruments: { gold: {} } }, 'promotion.instruments.gold policy_instruments_not_one'],
		[{ resources: [{ id: 'a', kind: 'people' }] }, 'promotion.resources.0 policy_missing'],
		[{ commitment: { costRatio: 0 } }, 'promotion.commitment.costRatio policy_out_of_open_range'],
		[{ commitment: { due: '2026-02-30' } }, 'promotion.commitment.due policy_not_day'],
		[
			{ acquisition: { ...ACQUISITION, rate: 0.25 } },
			'promotion.acquisition.rate policy_rate_over_ceiling',
		],
	])('[POLICY-4] refuses %j', (promotion, problem) => {
		expect(problems({ promotion })).toEqual([problem]);
	});

	it('[POLICY-4] a judged acquisition needs all of its figures', () => {
		const { prospects, ...rest } = ACQUISITION;
		expect(prospects).toBe(100);
		expect(problems({ promotion: { acquisition: rest } })).toEqual([
			'promotion.acquisition policy_missing',
		]);
	});

	it('[POLICY-4] thirds may be written as 33.3 %', () => {
		const thirds = { a: 0.333, b: 0.333, c: 0.333 };
		expect(problems({ promotion: { instruments: { gold: thirds } } })).toEqual([]);
	});

	it('[POLICY-4] sales rise with effort, or the judgement is none', () => {
		const at = 'responses.money.gold';
		expect(problems({ responses: { money: { gold: { ...JUDGED, half: 0.3 } } } })).toEqual([
			`${at} response_half_not_between`,
		]);
		expect(problems({ responses: { money: { gold: { zero: 0.4 } } } })).toEqual([
			`${at} policy_missing`,
			`${at} policy_missing`,
		]);
	});
});

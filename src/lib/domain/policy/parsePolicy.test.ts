import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from './defaults';
import { pathText } from './parse/issues';
import { parsePolicy } from './parsePolicy';

/** Every problem as `path key`. */
function problems(json: unknown): string[] {
	const read = parsePolicy(json);
	return read.ok ? [] : read.reason.map(({ path, message }) => `${pathText(path)} ${message.key}`);
}
const tiers = (...each: object[]): object => ({
	segments: [{ id: 'all', ladder: { by: 'cumulative-share', tiers: each } }],
});
const bands = (...each: object[]): object => ({
	segments: [{ id: 'all', ladder: { by: 'monthly-average', tiers: each } }],
});
const LADDER = 'segments.0.ladder.tiers';

describe('what is read', () => {
	it('[POLICY-6] takes an empty policy, and the default one as it stands', () => {
		expect(parsePolicy({})).toEqual({ ok: true, value: {} });
		expect(parsePolicy(DEFAULT_POLICY)).toEqual({ ok: true, value: DEFAULT_POLICY });
	});
	it('[POLICY-6] fills in names, measure and team size', () => {
		const read = parsePolicy({
			...tiers({ id: ' a ', upTo: 1 }),
			teams: [{ id: 'one', tiers: ['a'] }],
		});
		expect(read).toMatchObject({
			ok: true,
			value: {
				segments: [
					{
						name: 'all',
						where: null,
						ladder: { measure: 'revenue', tiers: [{ id: 'a', name: 'a', key: false }] },
					},
				],
				teams: [{ id: 'one', name: 'one', tiers: ['a'], current: null }],
			},
		});
	});
	it('[POLICY-6] is a copy of its own', () => {
		const json = { promotion: { tierWeights: { gold: 2 } } };
		const read = parsePolicy(json);
		json.promotion.tierWeights.gold = 3;
		expect(read).toEqual({ ok: true, value: { promotion: { tierWeights: { gold: 2 } } } });
	});
	it('[POLICY-6] names are cleaned as the names of the sales are', () => {
		const read = parsePolicy({ capacity: { travelHours: { ' 华东 ': 1, 'e\u0301': 2 } } });
		expect(read).toEqual({
			ok: true,
			value: { capacity: { travelHours: { 华东: 1, '\u00e9': 2 } } },
		});
	});
});

describe('what is refused', () => {
	it.each([
		[null, ' policy_not_object'],
		[[], ' policy_not_object'],
		['{}', ' policy_not_object'],
		[{ windows: {} }, 'windows policy_unknown_name'],
		[{ window: { months: 0 } }, 'window.months policy_out_of_range'],
		[{ window: { months: 1.5 } }, 'window.months policy_not_whole'],
		[{ window: { months: '12' } }, 'window.months policy_not_number'],
		[{ window: { asOf: '2025-13' } }, 'window.asOf policy_not_month'],
		[{ stabilityMargin: NaN }, 'stabilityMargin policy_not_number'],
		[{ stabilityMargin: -0.1 }, 'stabilityMargin policy_out_of_range'],
		[{ keyConditions: { requireProfit: 'yes' } }, 'keyConditions.requireProfit policy_not_flag'],
		[{ capacity: { sellingShare: 0 } }, 'capacity.sellingShare policy_out_of_open_range'],
		[{ capacity: { travelHours: { 华东: -1 } } }, 'capacity.travelHours.华东 policy_out_of_range'],
		[{ promotion: { pool: { rate: 1, fixedFen: 1 } } }, 'promotion.pool policy_pool_choice'],
		[{ promotion: { pool: {} } }, 'promotion.pool policy_pool_choice'],
		[{ promotion: { pool: { fixedFen: 0.5 } } }, 'promotion.pool.fixedFen policy_not_whole'],
		[{ promotion: { capRate: 1.01 } }, 'promotion.capRate policy_out_of_range'],
		[{ promotion: { base: 'sales' } }, 'promotion.base policy_not_choice'],
		[{ service: { gold: { visit: 1 } } }, 'service.gold.visit policy_unknown_name'],
		[{ segments: [] }, 'segments policy_no_segment'],
		[{ segments: {} }, 'segments policy_not_list'],
		[{ segments: [{ id: 'a' }] }, 'segments.0 policy_missing'],
		[tiers(), `${LADDER} policy_no_tier`],
		[tiers({ upTo: 1 }), `${LADDER}.0 policy_missing`],
		[tiers({ id: ' ', upTo: 1 }), `${LADDER}.0.id policy_blank`],
		[tiers({ id: 'a' }), `${LADDER}.0 policy_cut_missing`],
		[tiers({ id: 'a', upTo: 0 }), `${LADDER}.0.upTo policy_out_of_open_range`],
		[tiers({ id: 'a', upTo: 1.1 }), `${LADDER}.0.upTo policy_out_of_open_range`],
		[
			tiers({ id: 'a', upTo: 0.5 }, { id: 'b', upTo: 0.5 }),
			`${LADDER}.1.upTo policy_cut_not_rising`,
		],
		[tiers({ id: 'a', upTo: 0.5 }, { id: 'a', upTo: 1 }), `${LADDER}.1.id policy_duplicate`],
		[tiers({ id: 'a', upTo: 1, min: 3 }), `${LADDER}.0.min policy_cut_of_other_ladder`],
		[bands({ id: 'a', min: 1 }, { id: 'b', min: 1 }), `${LADDER}.1.min policy_cut_not_falling`],
		[bands({ id: 'a', min: -1 }), `${LADDER}.0.min policy_out_of_range`],
		[
			{
				teams: [
					{ id: 'a', tiers: [] },
					{ id: 'a', tiers: [] },
				],
			},
			'teams.1.id policy_duplicate',
		],
		[{ teams: [{ id: 'a' }] }, 'teams.0 policy_missing'],
	])('[POLICY-6] %j', (json, problem) => {
		expect(problems(json)).toEqual([problem]);
	});

	it('[POLICY-6] as not supported yet: what segments cannot go by', () => {
		const where = { loyalty: ['9'] };
		const json = { segments: [{ id: 'a', where, ladder: { tiers: [{ id: 'a', upTo: 1 }] } }] };
		expect(problems(json)).toEqual(['segments.0.where.loyalty policy_not_supported']);
	});

	it.each([
		[{ by: 'score' }, ' policy_missing'],
		[{ by: 'score', weights: {} }, '.weights policy_no_weight'],
		[{ by: 'score', weights: { revenue: 0, growth: 0 } }, '.weights policy_no_weight'],
		[{ by: 'score', weights: { revenue: -1 } }, '.weights.revenue policy_out_of_range'],
		[{ by: 'score', weights: { charm: 1, revenue: 1 } }, '.weights.charm policy_unknown_name'],
		[{ by: 'rank-share', weights: { revenue: 1 } }, '.weights policy_weights_of_other_ladder'],
		[{ weights: {} }, '.weights policy_weights_of_other_ladder'],
	])('[TIER-1] weights of a score, and of nothing else: %j', (rest, problem) => {
		const ladder = { ...rest, tiers: [{ id: 'a', upTo: 1 }] };
		expect(problems({ segments: [{ id: 'all', ladder }] })).toEqual([
			`segments.0.ladder${problem}`,
		]);
	});
	it.each([
		[{ by: 'rank-share', cutBy: 'start' }, []],
		[{ by: 'cumulative-share', cutBy: 'end' }, []],
		[{ by: 'score', weights: { orders: 1 }, cutBy: 'end' }, []],
		[{ by: 'rank-share', cutBy: 'middle' }, ['segments.0.ladder.cutBy policy_not_choice']],
		[{ by: 'monthly-average', cutBy: 'end' }, ['segments.0.ladder.cutBy policy_cut_by_of_bands']],
	])('[TIER-7] who crosses a cut, in share ladders alone: %j', (rest, issues) => {
		const cut = rest.by === 'monthly-average' ? { min: 0 } : { upTo: 1 };
		const ladder = { ...rest, tiers: [{ id: 'a', ...cut }] };
		expect(problems({ segments: [{ id: 'all', ladder }] })).toEqual(issues);
	});
	it('[POLICY-6] a tier has benefits and a colour of the palette; a segment conditions of its own', () => {
		const tier = { id: 'a', upTo: 1, benefits: ' 专属 经理 ', color: 'tier-2' };
		const keyConditions = { maxLargestOrderShare: null, minActiveMonths: 2 };
		const segment = { id: 'a', keyConditions, ladder: { tiers: [tier] } };
		expect(parsePolicy({ segments: [segment] })).toMatchObject({
			ok: true,
			value: {
				segments: [
					{ keyConditions, ladder: { tiers: [{ benefits: '专属 经理', color: 'tier-2' }] } },
				],
			},
		});
		expect(problems(tiers({ id: 'a', upTo: 1, color: 'red' }))).toEqual([
			`${LADDER}.0.color policy_not_choice`,
		]);
		expect(problems(tiers({ id: 'a', upTo: 1, benefits: 7 }))).toEqual([
			`${LADDER}.0.benefits policy_not_text`,
		]);
		const wrong = { ...segment, keyConditions: { requireProfit: null } };
		expect(problems({ segments: [wrong] })).toEqual([
			'segments.0.keyConditions.requireProfit policy_not_flag',
		]);
	});
	it.each([
		[{ listPolicy: 'yearly' }, 'listPolicy policy_not_choice'],
		[{ list: { freezeMonth: 13 } }, 'list.freezeMonth policy_out_of_range'],
		[{ list: { periods: 0 } }, 'list.periods policy_out_of_range'],
		[{ list: { driftLimit: 2 } }, 'list.driftLimit policy_out_of_range'],
	])('[LIST-1] terms of the list: %j', (json, problem) => {
		expect(problems(json)).toEqual([problem]);
	});
	it('[POLICY-6] keys that could take over a prototype, never values', () => {
		const json: unknown = JSON.parse(
			'{"__proto__":{"polluted":1},"service":{"__proto__":{},"constructor":{},"prototype":{}},"promotion":{"tierWeights":{"__proto__":1}}}',
		);
		expect(problems(json)).toEqual([
			'__proto__ policy_forbidden_name',
			'service.__proto__ policy_forbidden_name',
			'service.constructor policy_forbidden_name',
			'service.prototype policy_forbidden_name',
			'promotion.tierWeights.__proto__ policy_forbidden_name',
		]);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		expect(problems(tiers({ id: '__proto__', upTo: 1 }))).toEqual([]);
	});
	it('[POLICY-6] everything that is wrong, not the first of it', () => {
		expect(problems({ foo: 1, stabilityMargin: 2, window: { months: -1 } })).toHaveLength(3);
	});
	it('[POLICY-6] more tiers than can be told apart', () => {
		const many = Array.from({ length: 255 }, (_, k) => ({ id: `t${k}`, upTo: (k + 1) / 255 }));
		expect(problems(tiers(...many))).toContain(`${LADDER} policy_too_many`);
	});
});

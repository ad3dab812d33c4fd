import { describe, expect, test } from 'vitest';
import { PARAMETERS, type ParameterPath } from '$lib/domain/policy/parameters';
import { TEMPLATE_IDS } from '$lib/domain/policy/policy';
import { TEMPLATES } from '$lib/domain/policy/templates';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { parametersTable } from '$lib/domain/sharing/book/parametersTable';
import { planOf } from '$lib/domain/testing/planOf';
import { parameterWords } from './parameterWords';

const RESPONSE = { zero: 0.4, half: 0.62, more: 1.25, saturation: 1.6 };
const MULTIPLIERS = { face: { white: 0.5 }, behaviour: { __proto__x: 2 } };
/** Whatever no default and no template has. */
const REST = {
	service: { gold: { customersPerManager: 50, maxVisits: 6 } },
	capacity: { travelHours: { 华东: 1 }, annualCostFen: 10_000_000, multipliers: MULTIPLIERS },
	teams: [
		{ id: 'one', name: '一队', tiers: ['diamond', 'gold', 'silver', 'standard'], current: 3 },
	],
	standards: [{ id: 'p', name: '省公司', customersPerManager: { default: 45, gold: 40 } }],
	bursts: { rate: 0.5, meanHours: 4, deviationHours: 2, percentile: 0.95, draws: 500, seed: 7 },
	forecast: { growth: { gold: -20 }, won: { gold: 5 }, years: 3 },
	economics: {
		...{ elasticity: 0.4, margin: 0.3, scaleFen: 5_000_000, incrementalSalesFen: 800_000 },
		...{ carryover: [0.6, 0.3], flat: 0.98 },
	},
	timeAudit: {
		...{ paidMinutes: 480, meals: 60, travel: 90, paperwork: 45, meetings: 40, waiting: 20 },
		...{ collecting: 0, private: 10 },
	},
	managers: [
		{ id: 'l', name: '王 "🙂"', team: 'one', skill: 1, share: 1, rating: { count: 12, mean: 1.3 } },
	],
	rebates: [
		{
			...{ id: 'y', name: '年返', kind: 'all-units', by: 'target', period: 'year' },
			steps: [
				{ from: 0.8, rate: 0.01 },
				{ from: 1, rate: 0.03 },
			],
			believed: 0.5,
		},
	],
	deposits: {
		rates: { gold: 0.2 },
		deterrence: { priceGapFen: 800, transportFen: 300, units: 2000, detection: 0.4 },
	},
	priceList: [
		{
			...{ product: '窖藏10', supplyFen: 10_000, agentFen: 10_500 },
			...{ distributorFen: 11_000, retailFen: 12_800, costFen: 0 },
		},
	],
	stock: { availableFen: 5_000_000, lotFen: 60_000 },
	freightFen: 300,
	guards: { rebateCap: 0.06, dealerReturn: 0.2, netNetSpread: 0.01, promotionReturn: 1 },
	promotion: {
		...{ reserveShare: 0.1, reserveCap: 0.5, bigShare: 0.6, multipliers: MULTIPLIERS },
		instruments: { gold: { advertising: 0.4, '现金 "💰"': 0.6 } },
		resources: [
			{ id: 'van', name: '派车', kind: 'vehicles', unitFen: 9_000_000, units: { gold: 1 } },
		],
		commitment: { costRatio: 0.08, forwardBuying: 0.25, stopAfter: 2 },
		acquisition: {
			...{ ceiling: 0.25, rate: 0.1, spendFen: 5000, marginFen: 100_000, retentionFen: 10_000 },
			...{ retentionRate: 0.7, discount: 0.1, prospects: 100 },
		},
	},
	responses: { money: { gold: RESPONSE }, calls: { gold: RESPONSE } },
	churn: { singleLoss: 0.5 },
	pipeline: {
		conversion: { search: 0.5, screen: 0.5, develop: 0.25 },
		...{ dwell: { search: 1, screen: 2.5, develop: 3 }, goal: 12 },
	},
	calendar: { surveysPerYear: 2, visitsPerDay: 3 },
	interest: 0.06,
};
const tiers = (terms: object) => [
	{ id: 'diamond', name: 'diamond', key: true, ...terms },
	{ id: 'gold', name: '金 · 牌', key: false, ...terms },
];
const POLICIES: readonly object[] = [
	...TEMPLATE_IDS.map((id) => TEMPLATES[id]),
	REST,
	{ promotion: { pool: { fixedFen: 5 } }, listPolicy: 'annual' },
	{ promotion: { pool: { goalFen: 5, costRatio: 0.1 } }, listPolicy: 'consecutive' },
	{
		segments: [
			{
				...{ id: 'all', name: '__proto__', where: null },
				ladder: {
					...{ by: 'score', weights: { revenue: 1, influence: 2 } },
					tiers: tiers({}).map((tier, at) => ({ ...tier, upTo: (at + 1) / 2 })),
				},
			},
		],
	},
];

interface Row {
	readonly label: string;
	readonly path: string;
	readonly parameter: ParameterPath;
}

function rowsOf(json: object): readonly Row[] {
	const plan = planOf([], json);
	const words = parameterWords(plan, plan.policy, 'zh-CN');
	const asked: ParameterPath[] = [];
	const table = parametersTable(plan, BASELINE, {
		...words,
		label: (path, parameter) => {
			asked.push(parameter);
			return words.label(path, parameter);
		},
	});
	return Array.from({ length: table.rowCount }, (_, row) => {
		const text = (column: number): string => {
			const cell = table.cell(row, column);
			return typeof cell === 'string' ? cell : '';
		};
		const label = text(0);
		return {
			label,
			path: text(table.columns.length - 1),
			parameter: asked.at(-1)!,
		};
	});
}

describe('[OUT-1] the sheet of parameters', () => {
	test('every number has a name of its own', () => {
		const rows = POLICIES.flatMap((json) => rowsOf(json));
		expect(rows.filter(({ label, path }) => label === path)).toEqual([]);
		expect([...new Set(rows.map(({ parameter }) => parameter))].sort()).toEqual(
			Object.keys(PARAMETERS).sort(),
		);
		for (const json of POLICIES) {
			const labels = rowsOf(json).map(({ label }) => label);
			expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
		}
	});

	test('says whom and what it is about', () => {
		const labels = new Map(rowsOf(REST).map(({ label, path }) => [path, label]));
		expect(labels.get('promotion.instruments.gold.advertising')).toBe(
			'促销形式 · 金牌 · 广告 · 占比',
		);
		expect(labels.get('promotion.instruments.gold.现金 "💰"')).toBe(
			'促销形式 · 金牌 · 现金 "💰" · 占比',
		);
		expect(labels.get('rebates.0.steps.1.rate')).toBe('返利阶梯 · 年返 · 第 2 档返利率');
		expect(labels.get('responses.calls.gold.more')).toBe('拜访的反应 · 金牌 · 多一半');
		expect(labels.get('managers.0.skill')).toBe('客户经理 · 王 "🙂" · 能力');
	});
});

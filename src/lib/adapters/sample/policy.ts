import type { PolicyChanges } from '$lib/domain/policy/policy';
import { PRODUCTS } from './products';

/** What a shop asks over the price to dealers, and what agents and distributors do. */
const STREET = 1.3;
const AGENT = 1.06;
const DISTRIBUTOR = 1.14;
const FEN_PER_JIAO = 10;
const toJiao = (fen: number): number => Math.round(fen / FEN_PER_JIAO) * FEN_PER_JIAO;

/** What the invented planner has entered beside the defaults, so that no part of a sheet stands empty. */
export const SAMPLE_POLICY: PolicyChanges = {
	interest: 0.06,
	promotion: {
		reserveShare: 0.05,
		reserveCap: 0.3,
		instruments: {
			diamond: { advertising: 0.35, goods: 0.3, rebate: 0.15, promoters: 0.1, events: 0.1 },
			gold: { advertising: 0.3, goods: 0.3, rebate: 0.15, promoters: 0.15, training: 0.1 },
			silver: { goods: 0.25, rewards: 0.25, promoters: 0.25, training: 0.25 },
			standard: { rewards: 0.4, promoters: 0.3, training: 0.3 },
		},
		areaInstruments: ['events'],
		resources: [
			{
				...{ id: 'van', name: '配送车', kind: 'vehicles', unitFen: 6_000_000 },
				units: { diamond: 1, gold: 0.5 },
			},
			{
				...{ id: 'promoter', name: '驻店促销员（月）', kind: 'people', unitFen: 600_000 },
				...{ units: { diamond: 6, gold: 3, silver: 1 }, instrument: 'promoters' },
			},
			{
				...{ id: 'class', name: '导购培训课', kind: 'training', unitFen: 300_000 },
				...{ units: { gold: 2, silver: 1, standard: 0.5 }, instrument: 'training' },
			},
		],
		commitment: {
			...{ by: 'purchase', costRatio: 0.08, due: '2026-10-31' },
			...{ forwardBuying: 0.2, stopAfter: 2 },
		},
		acquisition: {
			...{ ceiling: 0.3, rate: 0.1, spendFen: 3_000_000, marginFen: 20_000_000 },
			...{ retentionFen: 3_000_000, retentionRate: 0.85, discount: 0.1, prospects: 30 },
		},
	},
	responses: {
		money: {
			diamond: { zero: 0.84, more: 1.05, saturation: 1.12 },
			gold: { zero: 0.8, more: 1.09, saturation: 1.22 },
			silver: { zero: 0.78, more: 1.12, saturation: 1.35 },
			standard: { zero: 0.92, more: 1.03, saturation: 1.08 },
		},
		calls: {
			diamond: { zero: 0.6, more: 1.06, saturation: 1.15 },
			gold: { zero: 0.65, more: 1.1, saturation: 1.25 },
			silver: { zero: 0.75, more: 1.08, saturation: 1.2 },
			standard: { zero: 0.85, more: 1.04, saturation: 1.1 },
		},
	},
	rebates: [
		{
			...{ id: 'year', name: '年返', kind: 'all-units', by: 'amount', period: 'year' },
			steps: [
				{ from: 3_000_000, rate: 0.01 },
				{ from: 8_000_000, rate: 0.02 },
				{ from: 15_000_000, rate: 0.03 },
			],
			tiers: ['diamond', 'gold'],
		},
		{
			...{ id: 'season', name: '季返', kind: 'incremental', by: 'amount', period: 'quarter' },
			steps: [
				{ from: 200_000, rate: 0.005 },
				{ from: 500_000, rate: 0.01 },
			],
		},
	],
	deposits: {
		rates: { diamond: 0.5, gold: 0.5, silver: 0.3 },
		deterrence: { priceGapFen: 2500, transportFen: 400, units: 2000, detection: 0.4 },
	},
	priceList: PRODUCTS.map(({ name, price, cost }) => ({
		...{ product: name, supplyFen: price, costFen: cost },
		agentFen: toJiao(price * AGENT),
		distributorFen: toJiao(price * DISTRIBUTOR),
		retailFen: toJiao(price * STREET),
	})),
	stock: { availableFen: 200_000_000, lotFen: 1_000_000 },
	freightFen: 400,
	guards: { rebateCap: 0.035, dealerReturn: 0.15, netNetSpread: 0.05 },
};

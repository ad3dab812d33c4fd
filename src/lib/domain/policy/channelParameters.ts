import { factor, LARGE, money, ours, share, type Parameter } from './parameterKinds';
import { CUSTOM } from './staffingParameters';

const ENTERED = 'entered by the planner';
const DEALERS = 'dealer practice';

const cover = { unit: 'factor', min: 0, max: LARGE } as const;
const price = { ...money, above: true, source: ENTERED } as const;

/** What rebates, deposits, prices, stock and regions hang on. */
export const CHANNEL_PARAMETERS = {
	'rebates.*.steps.*.from': {
		unit: 'factor',
		min: 0,
		max: Number.MAX_SAFE_INTEGER,
		source: ENTERED,
	},
	'rebates.*.steps.*.rate': { ...share, source: ENTERED },
	'rebates.*.believed': { ...share, source: ENTERED },
	'deposits.rates.*': { ...factor, source: ENTERED },
	'deposits.deterrence.priceGapFen': { ...money, source: ENTERED },
	'deposits.deterrence.transportFen': { ...money, source: ENTERED },
	'deposits.deterrence.units': {
		unit: 'count',
		min: 0,
		max: Number.MAX_SAFE_INTEGER,
		source: ENTERED,
	},
	'deposits.deterrence.detection': { ...share, above: true, source: ENTERED },
	'priceList.*.supplyFen': price,
	'priceList.*.agentFen': price,
	'priceList.*.distributorFen': price,
	'priceList.*.retailFen': price,
	'priceList.*.costFen': { ...money, source: ENTERED },
	'stock.availableFen': { ...money, source: ENTERED },
	'stock.lotFen': { ...money, above: true, source: ENTERED },
	freightFen: { ...money, source: ENTERED },
	'guards.rebateCap': { ...share, above: true, source: ENTERED },
	'guards.rebateNear': { ...share, source: CUSTOM, ...ours },
	'guards.rebateOfMargin': { ...share, source: DEALERS },
	'guards.dumpFloor': { ...share, source: CUSTOM, ...ours },
	'guards.dumpAt': { unit: 'ratio', min: 0, max: 0.99, source: CUSTOM, ...ours },
	'guards.dealerMargin': { ...share, source: CUSTOM, ...ours },
	'guards.dealerReturn': { ...share, source: ENTERED },
	'guards.overstocked': { ...cover, source: CUSTOM, ...ours },
	'guards.understocked': { ...cover, source: CUSTOM, ...ours },
	'guards.crossRegion': { ...share, source: CUSTOM, ...ours },
	'guards.priceSpread': { ...money, source: DEALERS },
	'guards.netNetSpread': { ...share, source: ENTERED },
} as const satisfies Record<string, Parameter>;

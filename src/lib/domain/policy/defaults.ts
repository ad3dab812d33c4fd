import { CHANNEL_DEFAULTS, CHANNEL_LIMITS } from './channelPolicy';
import { OUTLOOK_DEFAULTS } from './outlookPolicy';
import type { Policy } from './policy';

/** The built-in policy: what everything left out of a policy file means. */
export const DEFAULT_POLICY: Policy = {
	window: { months: 12, asOf: null },
	basis: 'sell-in',
	segments: [
		{
			id: 'all',
			name: 'all',
			where: null,
			ladder: {
				by: 'cumulative-share',
				measure: 'revenue',
				tiers: [
					{ id: 'diamond', name: 'diamond', key: true, upTo: 0.5 },
					{ id: 'gold', name: 'gold', key: true, upTo: 0.7 },
					{ id: 'silver', name: 'silver', key: true, upTo: 0.8 },
					{ id: 'standard', name: 'standard', key: false, upTo: 1 },
				],
			},
		},
	],
	keyConditions: { minActiveMonths: 4, maxLargestOrderShare: 0.6, requireProfit: true },
	stabilityMargin: 0.1,
	listPolicy: 'rolling',
	list: { freezeMonth: 1, periods: 3, driftLimit: 0.1 },
	service: {
		diamond: { visits: 24, calls: 48, hoursPerVisit: 2, hoursPerCall: 0.25, adminHours: 24 },
		gold: { visits: 12, calls: 24, hoursPerVisit: 2, hoursPerCall: 0.25, adminHours: 12 },
		silver: { visits: 8, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
		standard: { visits: 4, calls: 12, hoursPerVisit: 1.5, hoursPerCall: 0.25, adminHours: 0 },
	},
	capacity: {
		workingDays: 250,
		hoursPerDay: 8,
		sellingShare: 0.7,
		skill: 1,
		support: 1,
		burstBuffer: 0.1,
		churnUplift: 0,
		travelHours: 0.75,
	},
	teams: null,
	standards: [],
	bursts: null,
	forecast: { growth: {}, won: {}, wonFrom: 'entered', useMigration: false, years: 1 },
	economics: null,
	timeAudit: null,
	executive: { people: 1, visitShare: 0.3333 },
	managers: [],
	assignment: { rule: 'balanced', moveWeight: 0.1, rating: { weight: 6, mean: 1 } },
	promotion: {
		pool: { rate: 0.03 },
		segmentPools: {},
		newCustomerShare: 0.1,
		newCustomersFrom: 'share',
		reserveShare: 0,
		reserveCap: null,
		bigShare: null,
		base: 'revenue',
		tierWeights: { diamond: 1.2, gold: 1.1, silver: 1, standard: 0.9 },
		capRate: 0.1,
		floorFen: 0,
		suspendOn: [],
		instruments: {},
		areaInstruments: [],
		resources: [],
		winCost: 5,
		commitment: {
			by: 'purchase',
			costRatio: null,
			due: null,
			forwardBuying: null,
			stopAfter: null,
		},
		payoutDays: 0,
		acquisition: null,
	},
	responses: { money: {}, calls: {} },
	classification: {
		boundary: 0.05,
		candidates: 0.15,
		lowMargin: 0.75,
		highMargin: 1.25,
		high: 50,
		loyalty: { walletShare: 40, tenure: 20, activeMonths: 20, growth: 20, tenureMonths: 60 },
		bands: { create: 0.2, release: 0.2 },
		xyz: { x: 0.5, y: 1, seasonal: false, deviation: 'population' },
	},
	interest: null,
	...CHANNEL_DEFAULTS,
	...OUTLOOK_DEFAULTS,
	guards: {
		...CHANNEL_LIMITS,
		off: [],
		concentration: 0.25,
		departmentDue: 20,
		standardNotMet: 0.9,
		promotionReturn: 1,
		promotionDependence: 0.7,
		potReturns: 2,
	},
};

/** What the parts that are off (null) begin with once a planner enters something of them. */
export const BLANKS: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map<
	string,
	Readonly<Record<string, unknown>>
>([
	['promotion.acquisition', {}],
	['bursts', { percentile: 0.9, draws: 10_000, seed: 1 }],
	[
		'economics',
		{
			margin: null,
			scaleFen: null,
			incrementalSalesFen: null,
			carryover: [0.6, 0.4],
			flat: 0.99,
		},
	],
	[
		'timeAudit',
		{ meals: 0, travel: 0, paperwork: 0, meetings: 0, waiting: 0, collecting: 0, private: 0 },
	],
]);

import { describe, expect, it } from 'vitest';
import type { Sale } from './ledger/testing/batchOf';
import { reportFor } from './testing/planOf';

const sheet: Sale[] = [
	{ customer: '甲', order: '1', amount: 60_000, profit: 900, date: '2025-11', channel: '团购' },
	{ customer: '甲', order: '1', amount: 1000, date: '2025-12' },
	{ customer: '乙', amount: 39_000, profit: -1, date: '2025-12-31' },
	{ customer: '丙', amount: -500, profit: 0, date: '2025-12' },
	{ customer: '丁', amount: 7, profit: 7, date: '2024-12' },
];

describe('the report', () => {
	it('[REPORT-1] has the names, the order and the nulls of the contract', () => {
		const report = reportFor(sheet);
		expect(Object.keys(report)).toEqual([
			'format',
			'window',
			'ledger',
			'totals',
			'tiers',
			'customers',
			'concentration',
			'migration',
			'staffing',
			'churn',
			'forecast',
			'pipeline',
			'churnModel',
			'assignment',
			'moved',
			'promotion',
			'optimum',
			'guards',
			'notices',
		]);
		expect(report).toMatchObject({
			format: 'tierplan.report/1',
			window: { from: '2025-01', to: '2025-12', months: 12 },
			ledger: { rows: 5, roundedRows: 0, blankProfitRows: 1 },
			totals: { customers: 3, revenueFen: 99_500, profitFen: 899 },
		});
		expect(report.customers[0]).toEqual({
			customer: '甲',
			segment: 'all',
			tier: 'standard',
			priorTier: null,
			reasons: ['too-few-active-months', 'one-off'],
			position: 0,
			revenueFen: 61_000,
			profitFen: 900,
			orders: 1,
			activeMonths: 2,
			largestOrderShare: 1,
			promotionFen: 1638,
			suspended: false,
			suspendedFor: [],
			depositShortFen: null,
			dealerProfitFen: null,
			netNetFen: null,
			instruments: null,
			commitmentFen: null,
			shadowTier: null,
			boundary: false,
			candidates: [],
			overridden: false,
			variation: expect.closeTo(3.25776, 5) as number,
			xyz: 'Z',
			strength: 250 / 3,
			loyalty: expect.closeTo(10, 9) as number,
			quadrant: 'bargain',
			face: 'red',
			contributionBand: 'create',
			pAlive: expect.any(Number) as number,
			expectedPurchases: expect.any(Number) as number,
			risk: expect.any(Number) as number,
			lifetimeValueFen: null,
		});
		expect(report.customers[2]).toMatchObject({
			customer: '丙',
			position: 1,
			orders: 0,
			activeMonths: 0,
			largestOrderShare: null,
			promotionFen: 0,
			variation: null,
			xyz: null,
			face: 'plain',
			contributionBand: 'sustain',
			pAlive: null,
			expectedPurchases: null,
			risk: null,
		});
	});
	it('[MIGRATE-1] has the new and the lost, and no empty cell', () => {
		expect(reportFor(sheet).migration).toEqual([
			{
				...{ segment: 'all', from: 'diamond', to: 'lost', customers: 1 },
				...{ revenueFen: 0, priorRevenueFen: 7 },
			},
			{
				...{ segment: 'all', from: 'new', to: 'standard', customers: 3 },
				...{ revenueFen: 99_500, priorRevenueFen: 0 },
			},
		]);
	});
	it('[REPORT-1] names every tier of every segment, empty ones too', () => {
		expect(reportFor(sheet).tiers).toEqual([
			{ tier: 'diamond', segment: 'all', customers: 0, revenueFen: 0 },
			{ tier: 'gold', segment: 'all', customers: 0, revenueFen: 0 },
			{ tier: 'silver', segment: 'all', customers: 0, revenueFen: 0 },
			{ tier: 'standard', segment: 'all', customers: 3, revenueFen: 99_500 },
		]);
	});
	it('[REPORT-1] is plain JSON: nothing is lost on the way out', () => {
		const report = reportFor(sheet);
		expect(JSON.parse(JSON.stringify(report))).toEqual(report);
	});
	it('[MEASURE-6] has no profit where the ledger has none', () => {
		const report = reportFor([{ customer: 'a', amount: 1, date: '2025-12' }]);
		expect(report.customers[0]).toMatchObject({ face: null, contributionBand: null });
		expect([report.totals.profitFen, report.customers[0]!.profitFen]).toEqual([null, null]);
	});
});

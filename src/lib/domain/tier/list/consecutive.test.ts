import { describe, expect, it } from 'vitest';
import type { Sale } from '../../ledger/testing/batchOf';
import { NONE } from '../../plan';
import { ladderPolicy } from '../../testing/ladders';
import { byCustomer, reportFor } from '../../testing/planOf';
import { walkTiers, type RunTiers } from './walkTiers';

const monthText = (month: number): string =>
	`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
/** Yuan by month, from 2024-01; null: no row. */
const months = (customer: string, yuan: readonly (number | null)[]): Sale[] =>
	yuan.flatMap((each, month) =>
		each === null ? [] : [{ customer, amount: Math.round(each * 100), date: monthText(month) }],
	);
const bands = (asOf: number, more: object = {}): object =>
	ladderPolicy('monthly-average', [3000, 1500], {
		...{ window: { months: 1, asOf: monthText(asOf) }, stabilityMargin: 0.1 },
		...{ listPolicy: 'consecutive', list: { periods: 3 }, ...more },
	});
const SEQUENCE = [2900, 3100, 3200, 3400, 3050, 2950, 2650, 2600, 2500];
const tiersOf = (yuan: readonly (number | null)[], more: object = {}): (string | undefined)[] =>
	yuan.map((_, month) =>
		byCustomer(reportFor(months('x', yuan), bands(month, more)), 'tier').get('x'),
	);

describe('a list that moves after months in a row', () => {
	it('[LIST-5] rises at the third month and falls at the third below the margin (C6)', () => {
		expect(tiersOf(SEQUENCE)).toEqual(['t1', 't1', 't1', 't0', 't0', 't0', 't0', 't0', 't1']);
	});
	it('[LIST-5] with a period of one it is the plain band, half-open, with the margin below', () => {
		const one = { list: { periods: 1 } };
		expect(tiersOf([3000, 2999.99, 2700, 2699.99, 3000], one)).toEqual([
			't0',
			't0',
			't0',
			't1',
			't0',
		]);
	});
	it('[LIST-5] the margin keeps and does not lift: below the cut nobody rises, however long', () => {
		expect(tiersOf([2900, 2900, 2900, 2900, 2900])).toEqual(['t1', 't1', 't1', 't1', 't1']);
	});
	it('[LIST-5] a month without a sale counts as the last tier, one before the first not at all', () => {
		expect(tiersOf([null, 3000, 3000, 3000, null, null, null, 100]).at(-1)).toBe('t1');
		expect(tiersOf([null, null, 3000])[2]).toBe('t0');
	});
	it('[LIST-6] says what the rolling list would, and that a tier is kept', () => {
		const report = reportFor(months('x', SEQUENCE), bands(7));
		expect(report.customers[0]).toMatchObject({ tier: 't0', shadowTier: 't1', reasons: ['held'] });
		const waits = reportFor(months('x', SEQUENCE), bands(2));
		expect(waits.customers[0]).toMatchObject({ tier: 't1', shadowTier: 't0', reasons: [] });
	});
	it('[LIST-6] conditions judge where the walk has come to, and who earns nothing is kept nowhere', () => {
		const asks = { keyConditions: { minActiveMonths: 0, maxLargestOrderShare: 0.5 } };
		const json = (asOf: number): object => {
			const policy = bands(asOf, asks) as { segments: { ladder: { tiers: object[] } }[] };
			const [segment] = policy.segments;
			const tiers = segment!.ladder.tiers.map((tier, place) => ({ ...tier, key: place === 0 }));
			return { ...policy, segments: [{ ...segment, ladder: { ...segment!.ladder, tiers } }] };
		};
		const report = reportFor(months('x', SEQUENCE), json(5));
		expect(report.customers[0]).toMatchObject({ tier: 't1', reasons: ['one-off'] });
		const nothing = reportFor(months('x', [...SEQUENCE.slice(0, 6), -1]), bands(6));
		expect(nothing.customers[0]).toMatchObject({ tier: 't1', reasons: [] });
	});
	it('[LIST-4] in every run a customer counts in the segment it belongs to now', () => {
		const shares = ladderPolicy('rank-share', [0.5, 1]) as { segments: { ladder: object }[] };
		const { ladder } = shares.segments[0]!;
		const json = (own: object | null): object => ({
			...shares,
			segments: [...(own ? [{ id: 'own', where: own, ladder }] : []), { id: 'rest', ladder }],
			...{ window: { months: 1, asOf: '2024-04' }, stabilityMargin: 0 },
			...{ listPolicy: 'consecutive', list: { periods: 3 } },
		});
		// x was the second through B for three months; now it is the only one through A.
		const sheet = [
			...months('y', [90, 90, 90, 90]).map((each) => ({ ...each, channel: 'B' })),
			...months('x', [9, 9, 9, 9]).map((each, k) => ({ ...each, channel: k === 3 ? 'A' : 'B' })),
		];
		const tierOf = (own: object | null) => byCustomer(reportFor(sheet, json(own)), 'tier').get('x');
		expect([tierOf(null), tierOf({ channel: ['A'] })]).toEqual(['t1', 't0']);
	});
	it('[LIST-4] who buys nothing now counted where its rows of the run say', () => {
		const shares = ladderPolicy('rank-share', [0.5, 1]) as { segments: { ladder: object }[] };
		const { ladder } = shares.segments[0]!;
		const json = {
			...shares,
			segments: [
				{ id: 'own', where: { channel: ['A'] }, ladder },
				{ id: 'rest', ladder },
			],
			...{ window: { months: 1, asOf: '2024-06' }, stabilityMargin: 0 },
			...{ listPolicy: 'consecutive', list: { periods: 3 } },
		};
		// gone stood before x in the runs to March, and is in neither window of today.
		const sheet = (channel: string) => [
			...months('gone', [90, 90, 90]).map((each) => ({ ...each, channel })),
			...months('x', [9, 9, 9, 9]).map((each) => ({ ...each, channel: 'A' })),
			...months('x', [null, null, null, null, 9, 9]).map((each) => ({ ...each, channel: 'A' })),
		];
		const walked = (channel: string, asOf: string) => {
			const policy = { ...json, window: { months: 1, asOf } };
			return byCustomer(reportFor(sheet(channel), policy), 'tier').get('x');
		};
		expect(walked('A', '2024-03')).toBe('t1');
		expect([walked('A', '2024-05'), walked('B', '2024-05')]).toEqual(['t1', 't0']);
		expect(walked('A', '2024-06')).toBe('t0');
	});
	it('[LIST-4] inside the margin for half a year, with windows of one month, the tier is kept', () => {
		expect(tiersOf([3000, ...Array.from({ length: 11 }, () => 2800)]).at(-1)).toBe('t0');
	});
	it.each([12, 24])('[LIST-4] the runs begin one window of %i months before today', (length) => {
		const last = 2 * length - 1;
		const both = Array.from({ length: 2 * length }, (_, month) => (month < length ? 3100 : 2800));
		const json = bands(last, { window: { months: length, asOf: monthText(last) } });
		// 2 800 a month is inside the margin of what the window before had.
		expect(reportFor(months('x', both), json).customers[0]).toMatchObject({
			...{ tier: 't0', priorTier: 't0', shadowTier: 't0', reasons: ['held'] },
		});
	});
});

describe('the walk', () => {
	const runs = (plain: readonly number[], loose = plain): RunTiers[] =>
		plain.map((tier, k) => ({ plain: Uint8Array.of(tier), loose: Uint8Array.of(loose[k]!) }));
	it.each([
		[[3, 1, 0, 2], 3, 2],
		[[0, 3, 1, 2], 3, 1],
		[[2, 2, 2], 3, 2],
		[[2, 0, 0], 2, 0],
		[[NONE, NONE, 1, 2, 2], 2, 2],
		[[NONE, NONE], 1, NONE],
		[[0, NONE, NONE], 2, 3],
	])('[LIST-5] %j after %i alike comes to %i', (plain, periods, tier) => {
		expect(walkTiers(runs(plain), 0, periods, 3)).toBe(tier);
	});
});
